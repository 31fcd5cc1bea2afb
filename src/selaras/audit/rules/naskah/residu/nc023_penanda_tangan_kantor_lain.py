"""NC023: the report is signed by the head of another office."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.audit.rules.naskah.residu.jenis_kantor import JenisKantor, read_jenis_kantor
from selaras.audit.rules.naskah.residu.perangkat_lain import find_perangkat, is_same_perangkat
from selaras.audit.rules.naskah.waktu.periode import own_signatures
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_OWN_HEAD = (JenisKantor.DINAS, JenisKantor.BADAN, JenisKantor.KECAMATAN)  # signs for nobody else


class PenandaTanganKantorLain(AturanResidu):
    """Laporan ditandatangani oleh pimpinan kantor lain.

    Yang diperiksa:
        Nama dinas atau badan pada jabatan penanda tangan kata pengantar dan penutup dibandingkan dengan
        instansi pada sampul.
    Mengapa:
        Blok tanda tangan tersalin dari laporan lain; laporan menjadi tidak sah.
    Contoh:
        Laporan Dinas Pariwisata ditandatangani "Kepala Dinas Sosial".
    Saran:
        Ganti dengan jabatan pimpinan instansi sendiri dan periksa nama serta NIP-nya.
    """

    kode = "NC023"
    judul = "Penanda tangan dari kantor lain"
    saran = "Ganti dengan jabatan pimpinan instansi sendiri dan periksa nama serta NIP-nya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each signature of the report itself that names another office."""
        own = naskah.identitas.instansi
        if read_jenis_kantor(own) not in _OWN_HEAD:
            return
        for block, tempat in own_signatures(naskah):
            names = [name for name, _ in find_perangkat(block.jabatan.title())]
            if names and not any(is_same_perangkat(name, own) for name in names):
                yield self.report(
                    f"Laporan {own} ditandatangani “{block.jabatan}”.", block.tempat_jabatan or tempat
                )
