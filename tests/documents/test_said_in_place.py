"""What was seen amiss on the pages of two yearly offices, and must not come back."""

import pytest

from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.konteks import Konteks
from selaras.documents.layout.neighbours import holds
from selaras.documents.model import Block, Figure, ItemList, Paragraph, RowKind, Signatures, Text
from selaras.domain.hasil import calculate_berkas
from selaras.domain.ketentuan import Kerangka
from tests.contoh import build, load
from tests.documents.reading import text_of_model
from tests.documents.yearly import YEARLY, of, small, tables_of

HEAD = "Camat Batu Sopang"
OUTLINE = Kerangka("lkjip", "LKjIP", "nasional", "", ())


def context(office: str) -> Konteks:
    return Konteks(load(office).hasil, OUTLINE)


def said(office: str, content: str) -> str:
    """Return the plain texts of the paragraphs that a content gives."""
    blocks = CONTENTS[content](context(office))
    shown = [block.inlines for block in blocks if isinstance(block, Paragraph)]
    return " ".join(inline.text for line in shown for inline in line if isinstance(inline, Text))


def test_earlier_years_stand_below_the_name_of_what_was_measured_parents_first() -> None:
    rows = tables_of(build("sumber", "lkjip"))["banding-tahun-program"].rows
    body = of("sumber", "banding-tahun-program")
    names = [line[1] for line in body]
    assert rows[0].kind is RowKind.GROUP
    assert [row.cells[1].indent for row in rows[:3]] == [0, 1, 2]
    assert names[:2] == [
        "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
        "Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah",
    ]
    assert not any("Keluaran" in name for name in names)
    # source: facts of sumber, capaian_program_2024.csv, row S1.1.1
    salaries = next(line for line in body if line[1] == "Penyediaan Gaji dan Tunjangan ASN")
    assert salaries[4:] == ["22", "22", "19", "19", "19", "100,00"]


def test_the_report_speaks_of_the_agreement_as_changed() -> None:
    text = text_of_model(build("sumber", "lkjip"))
    assert "Perjanjian Kinerja Perubahan Tahun 2024 antara Camat Sumber dan Bupati Rembang" in text
    assert "Target dan Anggaran Perjanjian Kinerja Perubahan Tahun 2024" in text
    assert "Perubahan" not in said("batu-sopang", "pk_pembuka")


def test_two_totals_of_one_budget_are_told_apart() -> None:
    # source: facts of batu-sopang: 6.151.520.858 by account, 6.151.521.458 by sub kegiatan
    assert "tidak sama" in said("batu-sopang", "belanja_jenis")
    assert "Rp 6.151.521.458" in said("batu-sopang", "belanja_jenis")
    assert said("kopang", "belanja_jenis") == ""


def test_money_of_no_tujuan_or_sasaran_is_named_below_theirs() -> None:
    # source: facts of sumber, anggaran_efisiensi_2024.csv, pagu of P1
    assert "penunjang umum (Rp 2.162.853.295) tidak termasuk" in said("sumber", "efisiensi_sasaran")


@pytest.mark.parametrize("office", YEARLY)
def test_the_last_basis_of_the_preface_ends_the_sentence(office: str) -> None:
    (bases,) = (b for b in CONTENTS["kata_pengantar"](context(office)) if isinstance(b, ItemList))
    ends = [line[-1].text[-1] for line in bases.items if isinstance(line[-1], Text)]
    assert ends == [*(";" for _ in ends[1:]), "."]


@pytest.mark.parametrize(("office", "who"), [("sumber", "Camat Sumber"), ("batu-sopang", HEAD)])
def test_a_year_with_one_value_repeats_it_in_no_remark(office: str, who: str) -> None:
    table = tables_of(build(office, "lkj-individu", who))["individu-capaian"]
    remarks = [row.cells[-1].inlines for row in table.rows]
    assert remarks == [(Text("–"),)] * len(remarks)


def test_the_chart_of_progress_stands_above_the_signature() -> None:
    for office, day in (("sumber", "2024-12-31"), ("batu-sopang", "2022-12-31")):
        kinds = [type(block) for block in build(office, "rfk", day).blocks]
        assert kinds.index(Figure) + 1 == kinds.index(Signatures)


def test_text_holds_on_to_its_list() -> None:
    line = Paragraph((Text("Langkah berikutnya:"),))
    below: Block = ItemList(((Text("satu"),),))
    assert holds(line, below)
    assert not holds(line, Paragraph((Text("Alinea lain."),)))


def test_an_office_without_accounts_or_shares_has_no_such_notes() -> None:
    ctx = Konteks(calculate_berkas(small()), OUTLINE)
    assert CONTENTS["belanja_jenis"](ctx) == ()
    assert CONTENTS["efisiensi_sasaran"](ctx) == ()
