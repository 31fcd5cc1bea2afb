"""A chapter may open right above a wide table: it takes a turned sheet of its own, and no empty one."""

from selaras.documents.model import Heading
from selaras.documents.renderers.pdf import render_pdf
from tests.documents.pdf_probe import document, line, pages_of, shown_on
from tests.documents.test_turning import amounts


def test_a_chapter_that_opens_on_a_turned_sheet_leaves_none_empty_before_it() -> None:
    chapter = Heading(1, "PENGUKURAN", "lampiran", "LAMPIRAN I")
    pdf = render_pdf(document(line("Bab sebelumnya"), chapter, amounts(9)))
    before, turned = pages_of(pdf)
    assert "Bab sebelumnya" in shown_on(before)
    assert "PENGUKURAN" in shown_on(turned)
    assert pdf.pages["lampiran"] == 2
