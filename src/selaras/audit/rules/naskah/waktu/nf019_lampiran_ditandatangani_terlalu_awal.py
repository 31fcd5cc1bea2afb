"""NF019: a sheet of results in the annex is signed before its period is over."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import end_of_period, own_signatures, period_name
from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Temuan

_RESULT = re.compile(r"\b(?:pengukuran|capaian|realisasi|evaluasi|monitoring)\b", re.IGNORECASE)
_PROMISE = re.compile(
    r"\b(?:perjanjian|pernyataan|rencana|keputusan|berita\s+acara|surat|sop|notulen|undangan"
    r"|daftar\s+hadir|hasil\s+evaluasi|indikator\s+kinerja\s+utama)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")


class LampiranDitandatanganiTerlaluAwal(AturanWaktu):
    """Lembar pengukuran pada lampiran ditandatangani sebelum periodenya berakhir.

    Yang diperiksa:
        Tanggal tanda tangan di bawah lembar pengukuran, capaian, atau realisasi pada lampiran yang
        judulnya menyebut periode laporan.
    Mengapa:
        Realisasi sampai akhir periode belum mungkin diketahui pada tanggal itu.
    Contoh:
        Lembar "Pengukuran Kinerja Triwulan II Tahun 2024" bertanggal 24 Juni 2024.
    Saran:
        Perbaiki tanggalnya, atau perbarui data sampai akhir periode.
    """

    kode = "NF019"
    judul = "Lembar pengukuran ditandatangani sebelum periodenya berakhir"
    saran = "Perbaiki tanggalnya, atau perbarui data sampai akhir periode."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each date below a sheet of the report's own period that is too early."""
        identitas, end = naskah.identitas, end_of_period(naskah.identitas)
        if end is None:
            return
        own = {tempat for _, tempat in own_signatures(naskah)}
        for block, titles in _blocks(naskah):
            place, day = block.tempat_tanggal, block.tanggal
            if place is None or day is None or place in own or not day < end:
                continue
            if any(_is_result(title, end.year, identitas.triwulan) for title in titles):
                yield self.report(
                    f"Lembar pengukuran {period_name(identitas)} bertanggal {format_tanggal(day)},"
                    f" sebelum periodenya berakhir pada {format_tanggal(end)}.",
                    place,
                )


def _blocks(naskah: NaskahTerbaca) -> Iterator[tuple[TandaTangan, list[str]]]:
    """Yield the signatures with the titles right above them that speak of their sheet."""
    annex = next((judul.tempat for judul in naskah.daftar_judul if judul.is_lampiran), None)
    if annex is None:
        return
    start = annex
    for block in naskah.daftar_tanda_tangan:
        if block.tempat > annex:
            titles = [j.teks for j in naskah.daftar_judul if start <= j.tempat < block.tempat]
            if not any(map(_PROMISE.search, titles)):
                yield block, titles[-1:]
            start = block.tempat


def _is_result(title: str, year: int, triwulan: int | None) -> bool:
    """Tell a sheet of results of that period: it names the year, and the quarter where there is one."""
    named = set(_YEAR.findall(title))
    return (
        _RESULT.search(title) is not None and named == {str(year)} and read_triwulan(title) == triwulan
    )
