"""NF013: an agreement is signed outside the year for which it was made."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import JUDUL_PERJANJIAN
from selaras.domain.naskah.bagian import Judul, TandaTangan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Temuan

_FIRST_MONTH = 10  # of the year before, when agreements may be signed at the earliest
_REACH = 60  # lines between the title and the signatures


class PerjanjianDitandatanganiDiLuarTahun(AturanWaktu):
    """Perjanjian kinerja ditandatangani di luar tahunnya.

    Yang diperiksa:
        Tanggal tanda tangan di bawah judul "Perjanjian Kinerja Tahun …" dibandingkan dengan tahun pada
        judulnya. Tanggal sejak Oktober tahun sebelumnya diterima.
    Mengapa:
        Perjanjian menjadi dasar kerja tahun itu; yang ditandatangani sesudah tahunnya lewat tidak
        memperjanjikan apa pun.
    Contoh:
        Perjanjian Kinerja Tahun 2023 bertanggal 9 Januari 2024.
    Saran:
        Perbaiki tahun pada judul atau pada tanggalnya.
    """

    kode = "NF013"
    judul = "Perjanjian kinerja ditandatangani di luar tahunnya"
    saran = "Perbaiki tahun pada judul perjanjian atau pada tanggal tanda tangannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each date below such a title that lies outside its year."""
        for block in naskah.daftar_tanda_tangan:
            above = _title_above(naskah, block)
            if above is None or block.tanggal is None or block.tempat_tanggal is None:
                continue
            judul, year = above
            if not date(year - 1, _FIRST_MONTH, 1) <= block.tanggal <= date(year, 12, 31):
                yield self.report(
                    f"Perjanjian Kinerja Tahun {year} bertanggal {format_tanggal(block.tanggal)}.",
                    block.tempat_tanggal,
                    judul.tempat,
                )


def _title_above(naskah: NaskahTerbaca, block: TandaTangan) -> tuple[Judul, int] | None:
    """Return the title of the agreement that a signature ends, and its year."""
    above = [judul for judul in naskah.daftar_judul if judul.tempat < block.tempat]
    if not above or block.tempat.baris - above[-1].tempat.baris > _REACH:
        return None
    match = JUDUL_PERJANJIAN.match(above[-1].teks)
    return (above[-1], int(match["tahun"])) if match else None
