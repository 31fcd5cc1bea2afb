from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from selaras.exchange.workbook import read_workbook
from tests.workbook.damage_archive import repack
from tests.workbook.one_cell import error_of, read_with, value_of
from tests.workbook.samples import Formula, Percent, build, put, sample_cells

PAGU = ("Program & Pagu", "Pagu (Rp)", 3)
TARGET = ("Indikator", "Target tahun", 1)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (6000.0, 6000),
        ("6.750.000", 6_750_000),
        ("Rp. 6.750.000,-", 6_750_000),
        ("54,714,606", 54_714_606),
        ("1.234.567.890.123.456,25", Decimal("1234567890123456.25")),
        (0.1 + 0.2, Decimal("0.3")),
        ("-", None),
        ("N/A", None),
        ("  ", None),
    ],
)
def test_money_is_read_as_typed(value: Any, read: Any) -> None:
    assert value_of(PAGU, value, "daftar_anggaran", "pagu") == read


def test_an_ambiguous_number_names_its_place_and_both_readings() -> None:
    error = error_of(PAGU, "6.750,000")
    assert str(error).startswith("Kesalahan · lembar 'Program & Pagu', baris 7, kolom E (Pagu (Rp)): ")
    assert "ditemukan '6.750,000'" in str(error)
    assert "tulis 6750000 atau 6750" in error.saran


def test_an_ambiguous_value_names_both_readings() -> None:
    assert "tulis 1234 atau 1,234" in error_of(TARGET, "1.234").saran


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (True, "nilai logika TRUE"),
        (date(2024, 7, 3), "tanggal 3 Juli 2024"),
        (time(12, 30), "jam 12:30:00"),
        (Formula("=NA()", "#N/A"), "galat #N/A"),
        (Formula("=1/0", "#DIV/0!"), "galat #DIV/0!"),
        (Formula("=X!A1", "#REF!"), "galat #REF!"),
        (Percent(0.5), "persentase 50 %"),
        (1e300, "angka 1000"),
        (1e-300, "angka 0,000"),
        ("dua juta", "'dua juta'"),
    ],
)
def test_what_is_no_number_is_an_error_that_says_what_it_is(value: Any, found: str) -> None:
    assert error_of(PAGU, value).ditemukan.startswith(found)


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (Percent(0.9725), Decimal("97.25")),
        (Percent(0.07), Decimal(7)),
        ("97,25 %", Decimal("97.25")),
        (97.25, Decimal("97.25")),
        (Formula("=39/4", 9.75), Decimal("9.75")),
        ("90", Decimal(90)),
    ],
)
def test_values_are_read_as_excel_shows_them(value: Any, read: Decimal) -> None:
    assert value_of(TARGET, value, "daftar_indikator", "target") == read


@pytest.mark.parametrize(
    ("style", "is_percent"),
    [
        ("0%", True),
        ("0.00%", True),
        ('0.0" %"', False),
        ("0.0\\%", False),
        ("[Red]0.0%", True),
        ("General", False),
    ],
)
def test_only_a_real_percent_format_counts(style: str, is_percent: bool) -> None:
    def restyle(parts: dict[str, bytes]) -> None:
        code = style.replace('"', "&quot;").encode()
        styles = parts["xl/styles.xml"]
        assert b'formatCode="0.00%"' in styles
        parts["xl/styles.xml"] = styles.replace(b'formatCode="0.00%"', b'formatCode="' + code + b'"')

    cells = sample_cells()
    put(cells, *TARGET[:2], Percent(0.5))
    result = read_workbook(repack(build(cells), restyle))
    assert result.berkas is not None
    assert result.berkas.daftar_indikator[0].target == (50 if is_percent else Decimal("0.5"))


@pytest.mark.parametrize("number", ["9", "10"])
def test_the_built_in_percent_formats_count(number: str) -> None:
    def restyle(parts: dict[str, bytes]) -> None:
        own = f'<xf numFmtId="{number}" fontId'.encode()
        parts["xl/styles.xml"] = parts["xl/styles.xml"].replace(b'<xf numFmtId="165" fontId', own)

    cells = sample_cells()
    put(cells, *TARGET[:2], Percent(0.5))
    result = read_workbook(repack(build(cells), restyle))
    assert result.berkas is not None
    assert result.berkas.daftar_indikator[0].target == 50


def test_a_formula_without_a_stored_value_asks_to_open_excel_and_save() -> None:
    cells = sample_cells()
    put(cells, *TARGET[:2], Formula("=1+1", 7777))
    result = read_workbook(
        repack(build(cells), lambda parts: parts.update(
            {name: data.replace(b"<v>7777</v>", b"") for name, data in parts.items()}
        ))
    )  # fmt: skip
    (error,) = result.kesalahan
    assert error.saran == "rumus belum dihitung; buka di Excel lalu simpan"
    assert (error.lembar, error.baris, error.kolom) == ("Indikator", 5, "H")


def test_units_and_split_numbers_are_read_with_a_warning() -> None:
    for value in ("65 (B)", "12 Dokumen", "97,2 2"):
        result = read_with(TARGET, value)
        assert result.berkas is not None
        assert [w.kolom for w in result.peringatan] == ["H"]
