"""Who reports and for which period: read from the cover, and from the first pages where it is silent."""

import re
from collections import Counter
from itertools import takewhile

from selaras.domain.naskah.bagian import Identitas, JenisLaporan
from selaras.domain.naskah.isi import Naskah, Paragraf
from selaras.domain.naskah.pengenalan.daftar_isi import recognise_daftar_isi
from selaras.domain.naskah.pengenalan.sebutan import ends_name, title_name

_COVER = 40  # parts before the first chapter that may still belong to the cover
_TITLE = 13  # words of a title on it
_AGAIN = 2  # times that a name must stand in text to be that of the office
_FIRST_PAGES = 120  # parts that are asked where the cover is silent
_AFTER_COVER = re.compile(
    r"(KATA PENGANTAR|DAFTAR ISI|DAFTAR TABEL|RINGKASAN|IKHTISAR|BAB\b|PENDAHULUAN|TABEL\s*\d)",
    re.IGNORECASE,
)
_KECAMATAN = re.compile(r"\b(?:kecamatan|kec\.)\s*:?\s*(?=(?P<nama>.{0,80}))", re.IGNORECASE)
_CAMAT = re.compile(
    r"\bcamat\s*:?\s*(?=(?P<nama>.{1,80}))", re.IGNORECASE
)  # a name below it is a person's
_KABUPATEN = re.compile(r"\b(?:kabupaten|kab\.|kab\b)\s*:?\s*(?=(?P<nama>.{0,80}))", re.IGNORECASE)
_KOTA = re.compile(r"(?<!kecamatan )\bkota\b\s*:?\s*(?=(?P<nama>.{0,80}))", re.IGNORECASE)
_INSTANSI = re.compile(
    r"^(?:dinas|badan|inspektorat|satuan polisi|sekretariat d|rumah sakit|rsud|puskesmas|kelurahan"
    r"|uptd?|bagian|kantor(?!\s+(?:camat|kecamatan)))\b(?!.*(?:\bcamat\b|\bjl\b|:))",
    re.IGNORECASE,
)
_UNIT = re.compile(r"^(?:uptd?|puskesmas|rumah sakit|rsud)\b(?!.*(?:\bjl\b|:))", re.IGNORECASE)
_TAHUN = re.compile(r"\btahun\s*(?:anggaran\s*)?[:.]?\s*(?P<tahun>20\d\d)\b(?!\s*[-–])", re.IGNORECASE)
_ANY_TAHUN = re.compile(r"(?<![\d–-])(?<![–-] )(?P<tahun>20\d\d)(?!\s?[\d–-])")
_TRIWULAN = re.compile(
    r"\b(?:tri\s?wulan|tri\s?bulan|tribunal|tw\.?)\s*(?:ke\s*-?\s*)?(?P<nomor>I{1,3}V?|IV|[1-4])\b",
    re.IGNORECASE,
)
_LAPORAN = re.compile(r"laporan\s+(?:akuntabilitas\s+)?kinerja|\bLKj|\bLKIP|\bLAKIP", re.IGNORECASE)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4}


def recognise_identitas(naskah: Naskah) -> Identitas:
    """Return what the cover says; where it is silent, what the first pages say most often."""
    contents = {entri.tempat.baris for entri in recognise_daftar_isi(naskah)}
    pages = [p for p in naskah.daftar_paragraf if p.tempat.baris not in contents][:_FIRST_PAGES]
    cover = _cover(pages)
    kecamatan = (
        _named(cover, _KECAMATAN)
        or _named(cover, _CAMAT)
        or _most_named(pages, _KECAMATAN)
        or _most_named(pages, _CAMAT)
    )
    instansi = _other_office(cover)
    if instansi:
        kecamatan = ""
    return Identitas(
        instansi=instansi or (f"Kecamatan {kecamatan}" if kecamatan else ""),
        kecamatan=kecamatan,
        kabupaten=_named(cover, _KABUPATEN) or _named(cover, _KOTA) or _most_named(pages, _KABUPATEN),
        tahun=_tahun(_titles(cover)) or _tahun(pages),
        triwulan=_triwulan(cover),
        jenis=_jenis(cover),
    )


def read_triwulan(teks: str) -> int | None:
    """Return the quarter that a text names first, None where it names none."""
    match = _TRIWULAN.search(teks)
    if match is None:
        return None
    nomor = match["nomor"].upper()
    return int(nomor) if nomor.isdigit() else _ROMAN.get(nomor)


def _cover(pages: list[Paragraf]) -> list[Paragraf]:
    cover = list(takewhile(lambda p: not _AFTER_COVER.match(p.teks.strip()), pages[:_COVER]))
    return cover or pages[:1]


def _titles(cover: list[Paragraf]) -> list[Paragraf]:
    return [paragraf for paragraf in cover if len(paragraf.teks.split()) <= _TITLE]


def _joined(pages: list[Paragraf]) -> str:
    return " ".join(paragraf.teks for paragraf in pages)


def _named(pages: list[Paragraf], pattern: re.Pattern[str]) -> str:
    """Return the first name on the cover; it may stand on the line below its word."""
    for paragraf, below in zip(pages, [*pages[1:], None], strict=False):
        for match in pattern.finditer(paragraf.teks):
            rest = match["nama"] or (below.teks if below and paragraf.teks.isupper() else "")
            if name := ends_name(rest):
                return title_name(name)
    return ""


def _most_named(pages: list[Paragraf], pattern: re.Pattern[str]) -> str:
    """Return the name that running text gives again and again, capitalised as names are.

    A report of a whole kabupaten names many kecamatan: one that does not stand out is not the office.
    """
    found: Counter[str] = Counter()
    for paragraf in pages:
        for match in pattern.finditer(paragraf.teks):
            if name := ends_name(match["nama"], capitals=True):
                found[title_name(name)] += 1
    name, count = found.most_common(1)[0] if found else ("", 0)
    return name if count >= _AGAIN and count * 5 > found.total() * 3 else ""


def _other_office(cover: list[Paragraf]) -> str:
    """Return the office on a cover of its own line that is no kecamatan; its name may go on below."""
    lines = [paragraf.teks.strip() for paragraf in cover]
    for number, line in enumerate(lines):
        if _INSTANSI.match(line) and len(line.split()) <= 12:
            below = lines[number + 1] if number + 1 < len(lines) else ""
            if not _UNIT.match(line) and (unit := _unit_below(lines[number + 1 :])):
                return title_name(_until_place(unit))
            return title_name(f"{line} {below}" if _goes_on(line, below) else _until_place(line))
    return ""


def _unit_below(lines: list[str]) -> str:
    """Return the unit of a dinas that reports in its own name, '' where the dinas itself reports."""
    return next((line for line in lines if _UNIT.match(line) and len(line.split()) <= _TITLE), "")


def _goes_on(line: str, below: str) -> bool:
    return bool(re.search(r"(\b(?:dan|dan/atau|serta)|[,&])$", line, re.IGNORECASE)) and below.isupper()


def _until_place(line: str) -> str:
    return re.split(
        r"\s+(?:kabupaten|kota|provinsi|tahun|kab\.)\b", line, maxsplit=1, flags=re.IGNORECASE
    )[0]


def _tahun(pages: list[Paragraf]) -> int | None:
    """Return the year named first; where the year before stands there too, that is the one."""
    text = _joined(pages)
    match = _TAHUN.search(text) or _ANY_TAHUN.search(text)
    if match is None:
        return None
    year = int(match["tahun"])
    named = {int(found["tahun"]) for found in _ANY_TAHUN.finditer(text)}
    return year - 1 if named == {year - 1, year} else year


def _triwulan(cover: list[Paragraf]) -> int | None:
    """Return the quarter that the titles of the cover agree on."""
    found = {quarter for title in _titles(cover) if (quarter := read_triwulan(title.teks))}
    return found.pop() if len(found) == 1 else None


def _jenis(cover: list[Paragraf]) -> JenisLaporan:
    text = _joined(cover)
    if "individu" in text.casefold():
        return JenisLaporan.INDIVIDU
    if _triwulan(cover):
        return JenisLaporan.TRIWULAN
    if re.search(r"\bsemester\b", text, re.IGNORECASE):
        return JenisLaporan.LAIN
    return JenisLaporan.TAHUNAN if _LAPORAN.search(text) else JenisLaporan.LAIN
