"""NF011: the agreement that a report shows is that of another year."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import JUDUL_PERJANJIAN
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class PerjanjianKinerjaTahunLain(AturanWaktu):
    """Perjanjian kinerja yang disajikan bukan milik tahun laporan.

    Yang diperiksa:
        Tahun pada judul perjanjian kinerja, di dalam laporan dan pada lampirannya. Perjanjian tahun lain
        diterima bila perjanjian tahun laporan juga disajikan.
    Mengapa:
        Laporan kinerja mempertanggungjawabkan perjanjian kinerja tahun yang sama.
    Contoh:
        Laporan Tahun 2023 hanya melampirkan "Perjanjian Kinerja Tahun 2022".
    Saran:
        Sajikan perjanjian kinerja tahun laporan.
    """

    kode = "NF011"
    judul = "Perjanjian kinerja milik tahun lain"
    saran = "Sajikan perjanjian kinerja tahun laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding where every agreement is that of another year."""
        year = naskah.identitas.tahun
        found = [
            (int(match["tahun"]), judul.tempat)
            for judul in naskah.daftar_judul
            if (match := JUDUL_PERJANJIAN.match(judul.teks))
        ]
        if year is None or not found or any(named == year for named, _ in found):
            return
        yield self.report(
            f"Perjanjian kinerja yang disajikan bertahun {found[0][0]}, laporannya Tahun {year}.",
            *(tempat for _, tempat in found),
        )
