from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from selaras.domain.berkas import Profil, isian_of
from selaras.exchange.workbook import read_workbook, write_workbook
from selaras.exchange.workbook.sheets import DAFTAR_TABEL, LEMBAR_POKOK
from tests.workbook.samples import sample

TABLES = DAFTAR_TABEL[1:]


@pytest.fixture(scope="module")
def template() -> Any:
    return openpyxl.load_workbook(BytesIO(write_workbook(untuk="semua")))


def headers(sheet: Any) -> list[str]:
    return [cell.value for cell in sheet[4]]


def test_the_template_of_a_quarter_has_five_sheets() -> None:
    assert tuple(openpyxl.load_workbook(BytesIO(write_workbook())).sheetnames) == LEMBAR_POKOK
    assert len(LEMBAR_POKOK) == 5


def test_every_field_of_every_record_has_its_column(template: Any) -> None:
    for tabel in TABLES:
        shown = {text.rstrip(" \u00a0*") for text in headers(template[tabel.lembar])}
        labels = {
            note.label.replace("{", "tahun ").replace("}", "")
            for note in isian_of(tabel.record).values()
        }
        assert labels <= shown
    form = {
        row[0].value.rstrip(" \u00a0*")
        for row in template["Profil & Pejabat"].iter_rows()
        if row[0].value
    }
    assert {note.label for note in isian_of(Profil).values()} <= form


def test_the_empty_template_only_asks_for_what_is_required() -> None:
    result = read_workbook(write_workbook())
    assert [p.isian for p in result.daftar_masalah] == ["Nama instansi", "Kabupaten", "Periode laporan"]


def test_required_headers_carry_an_asterisk_and_another_tone(template: Any) -> None:
    tones = {
        (bool(cell.value.endswith("*")), cell.fill.fgColor.rgb)
        for tabel in TABLES
        for cell in template[tabel.lembar][4]
    }
    assert [required for required, _ in sorted(tones)] == [False, True]
    assert len({tone for _, tone in tones}) == 2


def test_sheets_are_ready_to_fill_and_to_print(template: Any) -> None:
    for tabel in TABLES:
        sheet = template[tabel.lembar]
        assert sheet.freeze_panes == "B5"
        assert sheet.print_title_rows == "$4:$4"
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.page_setup.fitToHeight == 0
        assert not sheet.protection.sheet
        assert sheet["A64"].border.top.style == "thin"


def test_choices_are_offered_and_numbers_only_warned_about(template: Any) -> None:
    rules = {
        str(rule.sqref).split(":")[0]: rule
        for rule in template["Indikator"].data_validations.dataValidation
    }
    assert rules["F5"].formula1 == '"Naik lebih baik,Turun lebih baik,Dalam rentang"'
    assert (rules["H5"].type, rules["H5"].errorStyle) == ("decimal", "warning")
    keys = template["Realisasi Kinerja"].data_validations.dataValidation[0]
    assert keys.formula1 == "Indikator!$A$5:$A$2004"


def test_every_hint_fits_into_what_excel_allows(template: Any) -> None:
    for sheet in template:
        for rule in sheet.data_validations.dataValidation:
            assert 0 < len(rule.promptTitle) <= 32
            assert 0 < len(rule.prompt) <= 255


def test_helper_columns_hold_formula_and_value() -> None:
    content = write_workbook(sample())
    formulas = openpyxl.load_workbook(BytesIO(content))["Realisasi Anggaran"]
    stored = openpyxl.load_workbook(BytesIO(content), data_only=True)["Realisasi Anggaran"]
    assert formulas["B5"].value.startswith("=IF(")
    assert [stored[f"B{row}"].value for row in (5, 6)] == ["Sub A", "Sub B"]
    assert not stored["B7"].value


def test_no_clock_is_written_into_the_file(template: Any) -> None:
    assert (template.properties.created.year, template.properties.created.month) == (2026, 1)


def test_years_stand_in_the_headers_where_they_are_known(template: Any) -> None:
    filled = openpyxl.load_workbook(BytesIO(write_workbook(sample(), lembar=["Belanja"])))
    assert headers(filled["Belanja"])[-2:] == ["Realisasi (Rp)", "Realisasi 2023 (Rp)"]
    assert headers(template["Belanja"])[-2:] == ["Realisasi (Rp)", "Realisasi tahun n-1 (Rp)"]


def test_text_that_looks_like_a_formula_leaves_as_text() -> None:
    wild = ("=1+1", "+62", "-1", "@SUM(A1)", "https://contoh.go.id")
    for text in wild:
        berkas = replace(sample(), profil=replace(sample().profil, nomor_pk=text))
        cells = openpyxl.load_workbook(BytesIO(write_workbook(berkas)))["Profil & Pejabat"]
        (cell,) = [row[1] for row in cells.iter_rows() if row[0].value == "Nomor PK"]
        assert (cell.data_type, cell.value, cell.hyperlink) == ("s", text, None)


def test_an_unknown_purpose_is_refused() -> None:
    with pytest.raises(ValueError, match="pilih pk, renaksi, triwulan"):
        write_workbook(untuk="bulanan")


def test_text_too_long_for_a_cell_is_refused_and_never_cut() -> None:
    long = replace(sample(), profil=replace(sample().profil, alamat="x" * 32_768))
    with pytest.raises(ValueError, match="Alamat kantor: 32768 huruf"):
        write_workbook(long)


def test_what_no_file_can_hold_is_shown_as_a_replacement() -> None:
    broken = replace(sample(), profil=replace(sample().profil, nomor_pk="a\ud800b\uffff"))
    berkas = read_workbook(write_workbook(broken)).berkas
    assert berkas is not None
    assert berkas.profil.nomor_pk == "a\ufffdb\ufffd"


def test_a_long_table_gets_rows_beyond_its_last_record() -> None:
    rows = tuple(replace(sample().daftar_indikator[0], kode=f"S{n}") for n in range(100))
    berkas = replace(sample(), daftar_indikator=rows, daftar_realisasi=())
    sheet = openpyxl.load_workbook(BytesIO(write_workbook(berkas)))["Indikator"]
    assert sheet["A124"].border.top.style == "thin"
    assert read_workbook(write_workbook(berkas)).berkas == berkas
