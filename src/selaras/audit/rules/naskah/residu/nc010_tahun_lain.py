"""NC010: a report calls itself, a heading or a table that of another year."""

import re
from collections.abc import Iterator

from selaras.audit.judul_serupa import list_judul_menyimpang
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan

_NO_RULE = r"(?:(?!peraturan|nomor|undang|keputusan|evaluasi|sebelum|\d{4})[^.;])"
_SELF = re.compile(
    rf"\b(?:laporan\s+(?:akuntabilitas\s+)?kinerja|lkj(?:-?ip)?|lkip|lakip)\b{_NO_RULE}{{0,80}}?"
    rf"\btahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)\b(?!\s*[-–]\s*20){_NO_RULE}{{0,60}}?"
    r"\b(?:ini|disusun|dapat\s+diselesaikan|dapat\s+disusun|merupakan)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:evaluasi|reviu|hasil|atas|berdasarkan|\w*banding\w*|terhadap|dari|dalam|pada)\s*$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:sebelum\w*|lalu|banding\w*|\w*banding\w*|evaluasi|renstra|rpjmd|rencana|berikut\w*|tindak"
    r"|peraturan|nomor|kondisi|awal|dasar|tren\w*|perkembangan)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d\b")


class TahunLain(AturanResidu):
    """Tahun lain tertulis di tempat tahun laporan.

    Yang diperiksa:
        Kalimat yang menyebut laporan ini dengan tahun lain, dan judul tabel yang bertahun lain
        sementara judul lain yang serupa bertahun laporan. Pembandingan, rencana, dan peraturan dilewati.
    Mengapa:
        Tahun yang tertinggal dari laporan lalu membuat pembaca ragu apakah angkanya sudah diperbarui.
    Contoh:
        Laporan Tahun 2023 memuat "Laporan Kinerja Tahun 2022 ini disusun sebagai …".
    Saran:
        Ganti tahunnya dan pastikan angkanya milik tahun laporan.
    """

    kode = "NC010"
    judul = "Tahun lain tertulis"
    saran = "Ganti tahunnya dan pastikan angka di sekitarnya milik tahun laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each sentence and each caption with another year."""
        year = naskah.identitas.tahun
        if year is None:
            return
        yield from self._check_office(naskah, year)
        named = [(k.tempat, found) for k in naskah.daftar_kalimat if (found := _own_year(k.teks))]
        others = [(tempat, found) for tempat, found in named if found != year]
        if len(others) * 2 <= len(named) or len(named) == 1:
            for tempat, found in others:
                yield self.report(
                    f"Laporan Tahun {year} menyebut dirinya laporan Tahun {found}.", tempat
                )
        for other, tempat in list_judul_menyimpang(naskah, year, _years, _YEAR, _COMPARED):
            yield self.report(
                f"Judul tabel bertahun {other}, sedangkan judul yang serupa bertahun {year}.",
                tempat,
                keyakinan=Keyakinan.MUNGKIN,
            )

    def _check_office(self, naskah: NaskahTerbaca, year: int) -> Iterator[Temuan]:
        """Yield a finding for each sentence 'Tahun … <office> mencapai …' with the year before."""
        office = re.escape(naskah.identitas.instansi)
        did = re.compile(
            rf"\W*(?:pada\s+)?tahun\s+(?P<tahun>20\d\d),?\s+{office}\s+(?:telah\s+)?"
            r"(?:mencapai|memperoleh|melaksanakan|menyerap|merealisasikan|meraih)\b",
            re.IGNORECASE,
        )
        for kalimat in naskah.daftar_kalimat if office else ():
            match = did.match(kalimat.teks)
            if match and int(match["tahun"]) == year - 1 and not _COMPARED.search(kalimat.teks):
                yield self.report(
                    f"Kinerja tahun {match['tahun']} disebut di dalam laporan tahun {year}.",
                    kalimat.tempat,
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _own_year(text: str) -> int | None:
    """Return the year that a sentence gives the report itself, None where it speaks of no such thing."""
    match = _SELF.search(text)
    if match is None or _OF_ANOTHER.search(text[: match.start()]):
        return None
    return int(match["tahun"])


def _years(text: str) -> set[int]:
    return {int(year) for year in _YEAR.findall(text)}
