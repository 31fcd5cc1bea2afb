"""Match the sheets of a book with those of the template, and open them."""

from collections.abc import Mapping

from selaras.exchange.workbook.labels import sheet_key
from selaras.exchange.workbook.problems import MasalahBuku, Tempat, quote
from selaras.exchange.workbook.reading.container import ISI_TERBESAR, open_container
from selaras.exchange.workbook.reading.grid import Kisi, LembarXml, read_grids
from selaras.exchange.workbook.reading.headers import nearest_label
from selaras.exchange.workbook.reading.marks import scan_sheet
from selaras.exchange.workbook.reading.package import Paket, open_package
from selaras.exchange.workbook.reading.styles import percent_styles
from selaras.exchange.workbook.sheets import (
    DAFTAR_LEMBAR,
    LEMBAR_CATATAN,
    LEMBAR_PERJANJIAN,
    LEMBAR_POKOK,
    LEMBAR_REALISASI,
    LEMBAR_TAMBAHAN,
)

_COMPARED = 50  # names of other sheets among which a misspelt one is looked for
_IGNORED = {sheet_key(name) for name in LEMBAR_CATATAN}


def open_sheets(content: bytes) -> tuple[dict[str, Kisi], list[MasalahBuku]]:
    """Return the known sheets by the name in the template; raises BukuError."""
    paket = open_package(open_container(content))
    parts, problems = _match(paket)
    styles = percent_styles(paket.gaya)
    scanned = []
    for name, part in parts.items():
        xml = paket.wadah.read(part, ISI_TERBESAR)
        if xml is None:
            found = "lembar yang isinya hilang dari berkas"
            problems.append(Tempat(name).error(found, "lembar yang utuh", "salin dari cadangan"))
        else:
            scanned.append(LembarXml(name, xml, scan_sheet(xml, name, styles)))
    return {grid.lembar: grid for grid in read_grids(paket, scanned)}, problems


def _match(paket: Paket) -> tuple[dict[str, str], list[MasalahBuku]]:
    """Return the part of each known sheet, and what is wrong with the names of sheets."""
    wanted = {sheet_key(name): name for name in DAFTAR_LEMBAR}
    parts: dict[str, str] = {}
    extra: list[str] = []
    problems: list[MasalahBuku] = []
    for name, part in paket.daftar_lembar:
        known = wanted.get(sheet_key(name))
        if known is None:
            extra.append(name)
        elif known in parts:
            found = f"dua lembar bernama {quote(name)}"
            problems.append(Tempat(known).error(found, "satu lembar", "hapus salah satu"))
        else:
            parts[known] = part
    absent = [name for name in LEMBAR_POKOK if name not in parts and _is_needed(name, parts, extra)]
    return parts, [*problems, *_absent(absent, extra), *_extra(extra)]


def _is_needed(nama: str, parts: Mapping[str, str], extra: list[str]) -> bool:
    """Tell whether a book lacks the sheet: one for promises has none for realisasi, unless misspelt."""
    if nama not in LEMBAR_REALISASI or nearest_label(nama, extra[:_COMPARED]):
        return True
    return not any(name in parts for name in LEMBAR_PERJANJIAN)


def _absent(absent: list[str], extra: list[str]) -> list[MasalahBuku]:
    return [
        Tempat(name).error(
            "lembar tidak ada",
            "kelima lembar pokok templat",
            nearest_label(name, extra[:_COMPARED]) or "salin lembar ini dari templat",
        )
        for name in absent
    ]


def _extra(extra: list[str]) -> list[MasalahBuku]:
    return [
        Tempat().warning(
            f"lembar lain {quote(name)}",
            "lembar templat saja",
            "; ".join(filter(None, ["lembar ini tidak dibaca", nearest_label(name, LEMBAR_TAMBAHAN)])),
        )
        for name in extra
        if sheet_key(name) not in _IGNORED
    ]
