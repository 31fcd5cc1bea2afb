"""What a reader in the office stumbles over: the wrong period, lines run together, cents nobody paid."""

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from selaras.documents.builders.cells import inlines
from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Dokumen, LineBreak, Table, Text
from tests.contoh import OFFICES, QUARTERLY, build, load
from tests.documents.reading import tables_of_model, text_of_model

YEARLY = ("renja", "tc27", "pohon-kinerja", "hubungan-dokumen", "riwayat-pagu", "agenda-surat")


@pytest.mark.parametrize("office", QUARTERLY)
@pytest.mark.parametrize("kode", YEARLY)
def test_a_document_of_the_year_names_no_quarter_in_a_quarterly_book(office: str, kode: str) -> None:
    dokumen = build(office, kode)
    tahun = load(office).berkas.profil.periode.tahun
    assert f"Tahun {tahun}" in dokumen.title
    assert "Triwulan" not in dokumen.title + dokumen.running_head
    assert f"Triwulan II Tahun {tahun}" not in text_of_model(dokumen)


@pytest.mark.parametrize("office", QUARTERLY)
def test_a_document_of_the_quarter_still_names_it(office: str) -> None:
    assert "Triwulan II" in build(office, "evaluasi-renja").title


def test_lines_of_one_field_stay_lines() -> None:
    assert inlines("satu\n\n dua \n") == (Text("satu"), LineBreak(), Text("dua"))
    assert inlines((Text("a\nb", bold=True),)) == (
        Text("a", bold=True),
        LineBreak(),
        Text("b", bold=True),
    )
    assert inlines("") == (Text(""),)
    assert inlines(" ada sela ") == (Text(" ada sela "),)


@pytest.mark.parametrize("office", OFFICES)
def test_no_document_runs_lines_of_a_field_together(office: str) -> None:
    contoh = load(office)
    torn = [
        f"{one.nama}: {text!r}"
        for one in list_terbitan(contoh.berkas)
        for text in _texts(one.build(contoh.hasil))
        if "\n" in text
    ]
    assert not torn


def _texts(part: Any) -> list[str]:
    if isinstance(part, Text):
        return [part.text]
    if isinstance(part, tuple):
        return [text for one in part for text in _texts(one)]
    if is_dataclass(part):
        return [text for field in fields(part) for text in _texts(getattr(part, field.name))]
    return []


def test_what_a_weight_shares_out_is_written_in_whole_rupiah_and_adds_up() -> None:
    rows = _table(build("klakah", "lkj-individu", "Camat Klakah"), "individu-biaya")[2:]
    spent = [row[4] for row in rows]
    assert spent == ["1.068.096.317", "9.098.135"]
    assert sum(int(one.replace(".", "")) for one in spent) == 1_077_194_452


def test_a_score_with_a_predikat_shows_it_in_every_table_of_results() -> None:
    for kode, key in (
        ("lkjip", "ikhtisar"),
        ("lkjip", "kinerja-keuangan"),
        ("daftar-realisasi", "realisasi-outcome"),
    ):
        rows = _table(build("kopang", kode), key)
        line = next(row for row in rows if "Nilai SAKIP PD" in row)
        assert {"67 (B)", "56,43 (CC)"} <= set(line), key


def test_procedures_of_the_book_count_as_documents_that_the_evaluation_asks_for() -> None:
    rows = _table(build("kopang", "daftar-dokumen"), "dokumen-diminta")
    assert next(row for row in rows if "SOP" in row)[-1] == "Ada"
    rows = _table(build("klakah", "daftar-dokumen"), "dokumen-diminta")
    assert next(row for row in rows if "SOP" in row)[-1] == "belum ada"


def test_a_quarter_without_a_promise_is_not_waiting_for_its_result() -> None:
    rows = _table(build("kopang", "rencana-aksi"), "renaksi-kemajuan")
    line = next(row for row in rows if row[0] == "Nilai Kinerja Camat")
    assert line[2:] == ["–"] * 9 + ["215", "199", "92,56"]


def _table(dokumen: Dokumen, key: str) -> list[list[str]]:
    keys = [block.key for block in dokumen.blocks if isinstance(block, Table)]
    return tables_of_model(dokumen)[keys.index(key)]


def test_the_progress_of_an_office_says_which_money_its_total_leaves_out() -> None:
    said = text_of_model(build("rowokangkung", "rfk", "2023-06-30"))
    assert "tanpa catatan kemajuan" in said
    assert "(Rp 13.150.000)" in said
    assert "tanpa catatan kemajuan" not in text_of_model(build("klakah", "rfk", "2024-06-30"))


def test_indicators_of_one_sasaran_share_its_number_and_name_in_the_quarterly_table() -> None:
    rows = _table(build("rowokangkung"), "capaian-program")[2:]
    assert [row[0] for row in rows[:6]] == ["1", "2", "3", "4", "5", "6"]
    assert [row[0] for row in rows[6:]] == [
        "Persentase Desa yang menetapkan APBDes Tepat Waktu",
        "Persentase Desa yang menetapkan LPPDesa Tepat Waktu",
    ]
