"""The pyramid of perjanjian kinerja for any split of money."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.hasil.piramida import KecocokanPk, calculate_piramida
from selaras.domain.kode import parse_kode

PROGRAM = "7.01.01"


def line(jabatan: str, kode: str, anggaran: int, atasan: str = "", versi: str = "awal") -> AnggaranPk:
    return AnggaranPk(jabatan, parse_kode(kode), Decimal(anggaran), atasan, versi)


amounts = st.lists(st.integers(0, 10**10), min_size=1, max_size=5)


@given(amounts, st.integers(-1000, 1000))
def test_it_fits_exactly_where_the_sums_agree(parts: list[int], off: int) -> None:
    below = [line(f"Kasi {n}", PROGRAM, amount, "Camat") for n, amount in enumerate(parts)]
    (node,) = calculate_piramida([line("Camat", PROGRAM, sum(parts) + off), *below]).daftar_simpul
    assert (node.kecocokan is KecocokanPk.COCOK) == (off == 0)
    assert node.selisih == -off
    assert node.terbawah == node.bawahan == sum(parts)


@given(amounts)
def test_lines_below_a_line_of_the_same_pk_are_not_added_again(parts: list[int]) -> None:
    codes = [f"7.01.01.2.0{n}" for n in range(1, len(parts) + 1)]
    below = [line("Kasi", code, amount, "Camat") for code, amount in zip(codes, parts, strict=True)]
    rows = [line("Camat", PROGRAM, sum(parts)), line("Kasi", PROGRAM, sum(parts), "Camat"), *below]
    hasil = calculate_piramida(rows)
    assert hasil.tidak_cocok == ()
    assert hasil.daftar_rincian_berbeda == ()


def test_programmes_of_one_side_only_are_named() -> None:
    rows = [line("Camat", "7.01.02", 5), line("Kasi", "7.01.03", 7, "Camat")]
    found = {
        str(n.kode): (n.kecocokan, n.rincian.alasan) for n in calculate_piramida(rows).daftar_simpul
    }
    assert found == {
        "7.01.02": (KecocokanPk.TANPA_BAWAHAN, "Tidak ada pada PK bawahan (Camat)"),
        "7.01.03": (KecocokanPk.TANPA_ATASAN, "Tidak ada pada PK atasan (Camat)"),
    }


def test_versions_are_never_mixed() -> None:
    rows = [line("Camat", PROGRAM, 5, versi="perubahan"), line("Kasi", PROGRAM, 7, "Camat")]
    (node,) = calculate_piramida(rows).daftar_simpul
    assert (node.versi, node.kecocokan) == ("awal", KecocokanPk.TANPA_ATASAN)


def test_the_difference_is_said_in_words() -> None:
    rows = [line("Camat", PROGRAM, 1500), line("Kasi", PROGRAM, 2000, "Camat")]
    (node,) = calculate_piramida(rows).daftar_simpul
    assert node.rincian.alasan == "lebih besar 500 daripada PK Camat 1.500"


def test_a_circle_of_superiors_ends() -> None:
    rows = [line("A", PROGRAM, 1, "B"), line("B", PROGRAM, 1, "A")]
    assert len(calculate_piramida(rows).daftar_simpul) == 2


def test_years_form_pyramids_of_their_own() -> None:
    rows = [
        line("Camat", PROGRAM, 5),
        line("Kasi", PROGRAM, 5, "Camat"),
        replace(line("Camat", PROGRAM, 8), tahun=2023),
        replace(line("Kasi", PROGRAM, 7, "Camat"), tahun=2023),
        replace(line("Staf", PROGRAM, 9, "Kasi"), tahun=2024),
    ]
    nodes = calculate_piramida(rows, 2024).daftar_simpul
    assert [(n.tahun, n.jabatan, n.selisih) for n in nodes] == [
        (2024, "Camat", 0),
        (2024, "Kasi", 4),
        (2023, "Camat", -1),
    ]


def test_lines_of_another_year_break_no_line_down() -> None:
    rows = [line("Camat", PROGRAM, 5), replace(line("Camat", "7.01.01.2.01", 3), tahun=2023)]
    assert calculate_piramida(rows, 2024).daftar_rincian_berbeda == ()
    assert len(calculate_piramida(rows, 2023).daftar_rincian_berbeda) == 1
