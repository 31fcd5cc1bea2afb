"""What sentences say of money and of means, held against the tables of the same document."""

import re
from collections.abc import Iterator

from selaras.documents.model import Dokumen, Figure, ItemList, Paragraph, RowKind, Table
from tests.documents.agreement.computed import hitung_of
from tests.documents.agreement.pieces import text_of
from tests.documents.agreement.sources import NUMBER, written_of
from tests.documents.readers.texts import normalise

_RUPIAH = re.compile(r"Rp (\d+(?:\.\d{3})*(?:,\d\d)?)")
_MEAN = re.compile(r"[Rr]ata-rata(?: capaian)? [^.;]*?(\d+,\d\d) %")
_OVER_INDICATORS = re.compile(r"\b\d+ indikator\b")
_OF_ALL = re.compile(r"^(?:Dari |Dengan )?[Pp]agu Rp|^Realisasi .* dari pagu Rp|^Jumlah anggaran Rp")


def sentences_of(dokumen: Dokumen) -> Iterator[str]:
    """Yield paragraphs, items of lists, and what charts say in words."""
    for block in dokumen.blocks:
        match block:
            case Paragraph(inlines=inlines):
                yield text_of(inlines)
            case ItemList(items=items):
                yield from map(text_of, items)
            case Figure(alternative=alternative):
                yield normalise(alternative)


def unfounded_money(office: str, dokumen: Dokumen) -> list[str]:
    """Return every amount in a sentence that no table of the document shows.

    What is left of a pagu has no column in every kabupaten; hitung then has to say it.
    """
    shown = {number for text in _cells(dokumen) for number in NUMBER.findall(text)}
    budget = hitung_of(office).anggaran
    shown.update(form for row in (*budget.baris, budget.total) for form in written_of(row.sisa))
    return [
        f"Rp {amount} dalam '{sentence}'"
        for sentence in sentences_of(dokumen)
        for amount in _RUPIAH.findall(sentence)
        if amount not in shown
    ]


def unfounded_totals(office: str, dokumen: Dokumen) -> list[str]:
    """Return every figure that a sentence about the whole says and no last row of a table does."""
    shown = {number for text in _cells(dokumen, RowKind.TOTAL) for number in NUMBER.findall(text)}
    shown.update(written_of(hitung_of(office).anggaran.total.sisa))
    return [
        f"{number} dalam '{sentence}'"
        for sentence in sentences_of(dokumen)
        if _OF_ALL.match(sentence)
        for number in (*_RUPIAH.findall(sentence), *re.findall(r"(\d+,\d\d) %", sentence))
        if number not in shown
    ]


def unfounded_means(dokumen: Dokumen) -> list[str]:
    """Return every mean over indicators in a sentence that no last row of a table shows."""
    shown = {number for text in _cells(dokumen, RowKind.TOTAL) for number in NUMBER.findall(text)}
    return [
        f"{mean} dalam '{sentence}'"
        for sentence in sentences_of(dokumen)
        if _OVER_INDICATORS.search(sentence)
        for mean in _MEAN.findall(sentence)
        if mean not in shown
    ]


def _cells(dokumen: Dokumen, kind: RowKind | None = None) -> Iterator[str]:
    for block in dokumen.blocks:
        if isinstance(block, Table):
            rows = (row for row in block.rows if kind in {None, row.kind})
            yield from (text_of(cell.inlines) for row in rows for cell in row.cells)
