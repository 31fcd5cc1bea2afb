"""No document prints a figure of its own, and no two documents of an office contradict each other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

import pytest

from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Dokumen, Paragraph, Table, Text
from tests.contoh import OFFICES, build, load
from tests.documents.agreement.computed import computed, says_otherwise
from tests.documents.agreement.facts import contradictions, facts_of, plain_code
from tests.documents.agreement.pieces import pieces_of, text_of
from tests.documents.agreement.sentences import unfounded_means, unfounded_money, unfounded_totals
from tests.documents.agreement.sources import NUMBER, allowed_numbers

_AMOUNT = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_CODE = re.compile(r"\b\d\.\d\d(?:\.\d+){1,4}\b")
each_office = pytest.mark.parametrize("office", OFFICES)


def documents_of(office: str) -> Iterator[tuple[str, Dokumen]]:
    for terbitan in list_terbitan(load(office).berkas):
        yield terbitan.nama, build(office, terbitan.jenis.kode, terbitan.subjek.kode)


def without_source(office: str, dokumen: Dokumen) -> list[str]:
    allowed = allowed_numbers(office)
    return [
        f"{piece.place}: {number} dalam '{piece.text}'"
        for piece in pieces_of(dokumen)
        for number in NUMBER.findall(piece.text)
        if number not in allowed
    ]


@each_office
def test_every_number_of_every_document_has_a_source(office: str) -> None:
    found = [f"{n}, {f}" for n, dokumen in documents_of(office) for f in without_source(office, dokumen)]
    assert not found, "\n".join(found)


@each_office
def test_a_figure_of_no_source_is_seen_wherever_money_stands(office: str) -> None:
    """The sources are many; this shows that they are not so many that a wrong amount slips through."""
    planted = [wrong for _, one in documents_of(office) for wrong in with_one_wrong_amount(one)]
    assert len(planted) > 10
    unseen = [wrong.title for wrong in planted if not without_source(office, wrong)]
    assert not unseen


def with_one_wrong_amount(dokumen: Dokumen) -> Iterator[Dokumen]:
    """Yield for each table with money its first amount, one rupiah higher, in the place of all else."""
    for block in dokumen.blocks:
        if isinstance(block, Table) and (amount := _first_amount(block)):
            wrong = Text(f"{int(amount.replace('.', '')) + 1:,}".replace(",", "."))
            yield replace(dokumen, blocks=(Paragraph((wrong,)),))


def _first_amount(table: Table) -> str | None:
    texts = (text_of(cell.inlines) for row in table.rows for cell in row.cells)
    return next((text for text in texts if _AMOUNT.fullmatch(text)), None)


@each_office
def test_any_two_documents_show_the_same_figure_the_same_way(office: str) -> None:
    found = contradictions(facts_of(office))
    assert not found, "\n".join(found)


@each_office
def test_a_code_is_written_the_same_way_everywhere(office: str) -> None:
    forms: dict[str, set[str]] = defaultdict(set)
    for _, dokumen in documents_of(office):
        for piece in pieces_of(dokumen):
            for code in _CODE.findall(piece.text):
                forms[plain_code(code)].add(code)
    assert forms
    assert not [sorted(written) for written in forms.values() if len(written) > 1]


@each_office
def test_every_figure_of_a_table_is_that_of_hitung(office: str) -> None:
    values = computed(office)
    found = [
        f"{fact.place}: {fact.about} {fact.figure.what} '{fact.text}', hitung: {said}"
        for fact in facts_of(office)
        if (said := says_otherwise(fact, values))
    ]
    assert not found, "\n".join(found)


@each_office
def test_tables_of_several_documents_are_held_against_each_other(office: str) -> None:
    """The tests above say nothing where heads are not understood: most documents must have a share."""
    documents = defaultdict(set)
    for fact in facts_of(office):
        documents[fact.about, fact.figure, fact.of].add(fact.place.split(", tabel")[0])
    shared = [key for key, names in documents.items() if len(names) > 1]
    assert len(shared) >= 50
    assert {key[1].what for key in shared} >= {"pagu", "realisasi", "serapan", "target", "capaian"}


@each_office
def test_money_in_sentences_stands_in_the_tables(office: str) -> None:
    found = [
        f"{name}: {said}"
        for name, dokumen in documents_of(office)
        for said in (*unfounded_money(office, dokumen), *unfounded_totals(office, dokumen))
    ]
    assert not found, "\n".join(found)


@each_office
def test_means_in_sentences_stand_in_the_tables(office: str) -> None:
    found = [
        f"{name}: {said}" for name, dokumen in documents_of(office) for said in unfounded_means(dokumen)
    ]
    assert not found, "\n".join(found)
