"""NC002: a report, plan or aim is called that of another office."""

from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.audit.rules.naskah.residu.perangkat_lain import find_perangkat, is_same_perangkat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class NamaPerangkatDaerahLain(AturanResidu):
    """Laporan, rencana, atau sasaran disebut milik perangkat daerah lain.

    Yang diperiksa:
        Nama dinas atau badan tepat di belakang kata seperti "Laporan Kinerja", "Renstra", "Sasaran",
        atau "Tugas pokok dan fungsi" dicocokkan dengan instansi pada sampul. Perangkat daerah yang
        disebut sebagai mitra, pembina, atau alamat surat dilewati.
    Mengapa:
        Kalimat seperti itu tersalin dari laporan perangkat daerah lain; uraiannya bukan tentang pelapor.
    Contoh:
        Laporan Kecamatan Godean memuat "Laporan Kinerja Dinas Pariwisata Tahun 2023 ini disusun …".
    Saran:
        Ganti dengan nama instansi pelapor dan tulis ulang uraian yang tersalin.
    """

    kode = "NC002"
    judul = "Nama perangkat daerah lain tertulis"
    saran = "Ganti dengan nama instansi pelapor dan tulis ulang uraian yang tersalin."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line that claims something for another office."""
        own = naskah.identitas.instansi
        if not own:
            return
        lines = list(read_baris_laporan(naskah))
        found = [(line.tempat, name) for line in lines if (name := _claimed(line.teks, own))]
        if len(found) <= sum(kunci(own) in kunci(line.teks) for line in lines):
            for tempat, name in found:
                yield self.report(f"Tertulis “{name}” dalam laporan {own}.", tempat)


def _claimed(text: str, own: str) -> str:
    """Return the first other office for which a text claims a document or an aim, '' where none."""
    names = (
        name
        for name, is_claimed in find_perangkat(text)
        if is_claimed and not is_same_perangkat(name, own)
    )
    return next(names, "")
