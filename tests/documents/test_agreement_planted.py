"""The proofs of agreement see a wrong figure in a table, and one in a sentence."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from selaras.documents.builders.katalog import Terbitan, list_terbitan
from selaras.documents.model import Block, Cell, Dokumen, Paragraph, Table, Text
from tests.contoh import build, load
from tests.documents.agreement.computed import computed, says_otherwise
from tests.documents.agreement.facts import contradictions, facts_in, facts_of
from tests.documents.agreement.pieces import text_of
from tests.documents.agreement.sentences import unfounded_means, unfounded_money, unfounded_totals

OFFICE = "klakah"
TOTAL = "2.157.521.308"
PAGU, SERAPAN, REALISASI = "1.917.084.558", "53,17", "1.019.314.452"


def report() -> Dokumen:
    return build(OFFICE, "lkj-triwulan")


def terbitan() -> Terbitan:
    return next(t for t in list_terbitan(load(OFFICE).berkas) if t.jenis.kode == "lkj-triwulan")


def with_texts(dokumen: Dokumen, change: Callable[[str], str], kind: type[Block]) -> Dokumen:
    """Return the document with the texts of its tables or of its paragraphs changed."""
    blocks = tuple(_changed(b, change) if isinstance(b, kind) else b for b in dokumen.blocks)
    assert blocks != dokumen.blocks
    return replace(dokumen, blocks=blocks)


def _changed(block: Block, change: Callable[[str], str]) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph((Text(change(text_of(block.inlines))),))
    assert isinstance(block, Table)
    rows = (replace(row, cells=tuple(_with(cell, change) for cell in row.cells)) for row in block.rows)
    return replace(block, rows=tuple(rows))


def _with(cell: Cell, change: Callable[[str], str]) -> Cell:
    return replace(cell, inlines=(Text(change(text_of(cell.inlines))),))


@pytest.mark.parametrize("right", [PAGU, SERAPAN, REALISASI])
def test_a_wrong_figure_in_one_table_contradicts_the_others_and_hitung(right: str) -> None:
    wrong = with_texts(report(), lambda text: "9" + text if text == right else text, Table)
    told = tuple(facts_in(wrong, terbitan(), load(OFFICE).berkas))
    before = set(contradictions(facts_of(OFFICE)))
    found = set(contradictions((*facts_of(OFFICE), *told))) - before
    assert any(f"'9{right}'" in one and f"'{right}'" in one for one in found)
    assert any(says_otherwise(fact, computed(OFFICE)) for fact in told)


def test_a_wrong_total_in_a_sentence_is_seen() -> None:
    wrong = with_texts(report(), lambda text: text.replace(TOTAL, "9" + TOTAL), Paragraph)
    assert unfounded_totals(OFFICE, report()) == []
    assert unfounded_totals(OFFICE, wrong)
    assert unfounded_money(OFFICE, wrong)


def test_an_amount_of_a_programme_in_the_place_of_the_total_is_seen() -> None:
    wrong = with_texts(report(), lambda text: text.replace(TOTAL, PAGU), Paragraph)
    assert unfounded_money(OFFICE, wrong) == []
    assert unfounded_totals(OFFICE, wrong)


def test_a_wrong_mean_in_a_sentence_is_seen() -> None:
    right = build("kopang", "lkjip")
    wrong = with_texts(right, lambda text: text.replace("93,65", "93,56"), Paragraph)
    assert unfounded_means(right) == []
    assert unfounded_means(wrong)
