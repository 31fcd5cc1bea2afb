"""NC001: another kecamatan is named where the reporting one is expected."""

from collections import Counter
from collections.abc import Iterable, Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.audit.rules.naskah.residu.wilayah_lain import KecamatanPelapor, SebutanKecamatan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MANY = 3  # different kecamatan in one table make it a comparison


class NamaKecamatanLain(AturanResidu):
    """Nama kecamatan lain tertulis di tempat nama kecamatan pelapor.

    Yang diperiksa:
        Setiap nama di belakang kata "Kecamatan", "Camat", atau "Kantor Camat" dicocokkan dengan nama
        pada sampul dan daftar kecamatan seluruh Indonesia. Sebutan yang wajar, seperti batas wilayah,
        alamat, pembandingan antarkecamatan, dan tujuan surat, dilewati.
    Mengapa:
        Nama kecamatan lain menunjukkan teks disalin dari laporan lain, sehingga isi lainnya pun
        diragukan.
    Contoh:
        Laporan Kecamatan Godean memuat judul "Capaian Kinerja Kecamatan Gamping".
    Saran:
        Ganti dengan nama kecamatan pelapor, lalu periksa apakah angka di sekitarnya juga tersalin.
    """

    kode = "NC001"
    judul = "Nama kecamatan lain tertulis"
    saran = "Ganti dengan nama kecamatan pelapor dan periksa apakah isi di sekitarnya juga tersalin."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each foreign name: once per table, and once per line of text."""
        identitas = naskah.identitas
        if not identitas.kecamatan or identitas.instansi != f"Kecamatan {identitas.kecamatan}":
            return
        pelapor = KecamatanPelapor(identitas)
        lines = list(read_baris_laporan(naskah))
        own = sum(pelapor.count_own(line) for line in lines)
        found = [sebutan for line in lines for sebutan in pelapor.find_lain(line)]
        counts = Counter(sebutan.kunci for sebutan in found)
        for group in _groups(found):
            first = group[0]
            if counts[first.kunci] <= own:
                yield self.report(
                    f"Tertulis “{first.nama}” dalam laporan {identitas.instansi}.",
                    *(sebutan.baris.tempat for sebutan in group),
                )


def _groups(found: Iterable[SebutanKecamatan]) -> Iterator[list[SebutanKecamatan]]:
    """Yield the mentions of each table together and those of text one by one; no table that compares."""
    groups: dict[int, list[SebutanKecamatan]] = {}
    for sebutan in found:
        key = sebutan.baris.tabel or -sebutan.baris.tempat.baris
        groups.setdefault(key, []).append(sebutan)
    return (g for g in groups.values() if len({one.kunci for one in g}) < _MANY)
