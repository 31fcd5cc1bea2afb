"""The usual way of an office: figures in a spreadsheet, a Word template with fields, and LibreOffice.

Before the clock runs, the report is laid out as a template with a field in the place of every paragraph
and table cell, and a spreadsheet that holds what each field says. While it runs, openpyxl reads the
office's own workbook and that spreadsheet, python-docx fills the template. Python is loaded already, the
figures need no computing, there are no charts, no page numbers in lists, no HTML and no tags: all this
favours the alternative.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import docx
import openpyxl
from docx.document import Document
from docx.text.paragraph import Paragraph as WordParagraph

from selaras.documents.grid import begun, body_slots, header_slots
from selaras.documents.model import Dokumen, Heading, Paragraph, Table
from selaras.documents.walking import caption_labels, plain_text

_FIELD = re.compile(r"«(\d+)»")


def prepare(dokumen: Dokumen, folder: Path) -> tuple[Path, Path]:
    """Write the template and the spreadsheet of its fields; return where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    template, says = docx.Document(), []
    labels = caption_labels(dokumen)
    for block in dokumen.blocks:
        match block:
            case Heading(level=level, text=text):
                template.add_heading(text, level)
            case Paragraph(inlines=inlines):
                template.add_paragraph(_field(says, plain_text(inlines, labels)))
            case Table():
                _add_table(template, block, says, labels)
            case _:
                continue
    return _save_template(template, folder / "templat.docx"), _save_fields(says, folder / "isian.xlsx")


def merge(book: Path, template: Path, fields: Path, filled: Path) -> None:
    """Read the workbook and the fields, fill the template and save it."""
    _read(book)
    says = [str(row[0] or "") for row in _read(fields)["Sheet"]]
    document = docx.Document(str(template))
    for paragraph in _paragraphs(document):
        if found := _FIELD.fullmatch(paragraph.text):
            paragraph.runs[0].text = says[int(found[1])]
    document.save(str(filled))


def _read(path: Path) -> dict[str, list[tuple[object, ...]]]:
    opened = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheets = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in opened.worksheets}
    opened.close()
    return sheets


def _paragraphs(document: Document) -> Iterator[WordParagraph]:
    yield from document.paragraphs
    for table in document.tables:
        for row in table.rows:
            for cell in row.cells:
                yield from cell.paragraphs


def _add_table(template: Document, table: Table, says: list[str], labels: dict[str, str]) -> None:
    rows = begun([*header_slots(table), *body_slots(table)])
    grid = template.add_table(len(rows), len(table.columns), "Table Grid")
    for slots, row in zip(rows, grid.rows, strict=True):
        cells = row.cells
        for slot in slots:
            cells[slot.column].text = _field(says, plain_text(slot.cell.inlines, labels))


def _field(says: list[str], text: str) -> str:
    says.append(text)
    return f"«{len(says) - 1}»"


def _save_template(template: Document, path: Path) -> Path:
    template.save(str(path))
    return path


def _save_fields(says: list[str], path: Path) -> Path:
    book = openpyxl.Workbook()
    for text in says:
        book.active.append([text])
    book.save(path)
    return path
