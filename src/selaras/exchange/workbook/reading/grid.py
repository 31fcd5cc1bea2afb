"""The values of the known sheets, read by calamine from a clean archive that we pack ourselves.

calamine so never meets a crafted container: sizes, names, checksums and relations were checked before,
and it sees the same XML as the scan for marks.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import ZIP_STORED, ZipFile

from python_calamine import CalamineWorkbook

from selaras.exchange.workbook.problems import BukuError
from selaras.exchange.workbook.reading.marks import Alamat, Tanda
from selaras.exchange.workbook.reading.package import Paket

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


@dataclass(frozen=True)
class Sel:
    """One cell: its value as calamine gives it, and its marks."""

    isi: Any = ""
    persen: bool = False
    galat: str = ""
    belum_dihitung: bool = False

    @property
    def kosong(self) -> bool:
        """Whether nothing was entered: empty, or spaces only."""
        is_blank = self.isi is None or (isinstance(self.isi, str) and not self.isi.strip())
        return is_blank and not self.galat and not self.belum_dihitung


class Kisi:
    """The cells of one sheet, by row and column from 0."""

    def __init__(self, lembar: str, baris: list[list[Any]], tanda: Tanda) -> None:
        self.lembar = lembar
        self.tanda = tanda
        self._rows = baris

    @property
    def tinggi(self) -> int:
        """Rows up to the last one that holds something."""
        return max(len(self._rows), self.tanda.baris)

    @property
    def lebar(self) -> int:
        """Columns up to the last one that holds something."""
        return self.tanda.kolom

    def sel(self, baris: int, kolom: int) -> Sel:
        """Return a cell; one outside is empty."""
        row = self._rows[baris] if baris < len(self._rows) else ()
        value = row[kolom] if kolom < len(row) else ""
        here: Alamat = (baris, kolom)
        marks = self.tanda
        return Sel(value, here in marks.persen, marks.galat.get(here, ""), here in marks.belum_dihitung)

    def teks(self, baris: int, kolom: int) -> str:
        """Return a cell as header text: '' for what is no text."""
        value = self.sel(baris, kolom).isi
        return value.strip() if isinstance(value, str) else ""


@dataclass(frozen=True)
class LembarXml:
    """A sheet that has been scanned and can be read."""

    lembar: str
    xml: bytes
    tanda: Tanda


def read_grids(paket: Paket, daftar: Sequence[LembarXml]) -> list[Kisi]:
    """Return the cells of the sheets; raises BukuError where calamine cannot read them."""
    with _refusing(""):
        buku = CalamineWorkbook.from_filelike(BytesIO(_pack(paket, daftar)))
    grids = []
    for number, sheet in enumerate(daftar):
        with _refusing(sheet.lembar):
            rows = buku.get_sheet_by_index(number).to_python(skip_empty_area=False)
        grids.append(Kisi(sheet.lembar, rows, sheet.tanda))
    return grids


@contextmanager
def _refusing(lembar: str) -> Iterator[None]:
    """Turn every failure of calamine into a refusal."""
    try:
        yield
    except BaseException as error:
        # A panic of the Rust library derives from BaseException; what stops the program must pass.
        if isinstance(error, (KeyboardInterrupt, SystemExit, GeneratorExit)):
            raise
        advice = "buka di Excel, simpan ulang sebagai .xlsx"
        raise BukuError("isi lembar yang rusak", "lembar yang utuh", advice, lembar) from None


def _pack(paket: Paket, daftar: Sequence[LembarXml]) -> bytes:
    """Pack the sheets with the texts and styles they need."""
    parts = [("worksheet", f"worksheets/sheet{n}.xml", s.xml) for n, s in enumerate(daftar)]
    parts.append(("styles", "styles.xml", paket.gaya))
    parts.append(("sharedStrings", "sharedStrings.xml", paket.teks_bersama))
    parts = [part for part in parts if part[2]]
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_STORED) as arsip:
        arsip.writestr("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        arsip.writestr("xl/workbook.xml", _workbook(len(daftar), date1904=paket.tahun_1904))
        arsip.writestr("xl/_rels/workbook.xml.rels", _relations([part[:2] for part in parts]))
        for _, name, xml in parts:
            arsip.writestr(f"xl/{name}", xml)
    return stream.getvalue()


def _workbook(sheets: int, *, date1904: bool) -> str:
    entries = "".join(f'<sheet name="L{n}" sheetId="{n + 1}" r:id="r{n}"/>' for n in range(sheets))
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><workbookPr date1904="{int(date1904)}"/>'
        f"<sheets>{entries}</sheets></workbook>"
    )


def _relations(parts: Sequence[tuple[str, str]]) -> str:
    entries = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(parts)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{entries}</Relationships>'
