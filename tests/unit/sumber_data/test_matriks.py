"""Matrices: every row is expected for every desa, and nothing missing counts as not reached."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.hasil.matriks import StatusSel, calculate_matriks

PER = date(2024, 6, 30)
ticks = st.lists(st.lists(st.booleans(), min_size=3, max_size=3), min_size=1, max_size=6)


def cell(baris: str, desa: str, tercapai: bool | None = None, **dates: date) -> SelMatriks:
    return SelMatriks(JenisMatriks.DOKUMEN, baris, desa, tercapai, **dates)


@given(ticks)
def test_ratio_is_ticks_over_all_cells(table: list[list[bool]]) -> None:
    cells = [cell(f"B{r}", f"D{c}", t) for r, row in enumerate(table) for c, t in enumerate(row)]
    hasil = calculate_matriks(cells, JenisMatriks.DOKUMEN, PER)
    reached = sum(map(sum, table))
    assert hasil.rincian.hasil is not None
    assert abs(hasil.rincian.hasil * (len(table) * 3) - reached * 100) < Decimal("1e-20")
    assert sum(hasil.per_status.values()) == len(table) * 3
    assert hasil.jatuh_tempo.hasil == hasil.rincian.hasil


def test_desa_of_the_list_without_a_cell_is_not_filled() -> None:
    hasil = calculate_matriks([cell("APBDes", "Satu", True)], JenisMatriks.DOKUMEN, PER, ["Satu", "Dua"])
    assert hasil.status("apbdes", "dua") is StatusSel.BELUM_DIISI
    assert hasil.rincian.alasan == "1 sel belum diisi: APBDes di Dua"


def test_desa_outside_the_list_is_told() -> None:
    cells = [cell("APBDes", "Satu", True), cell("APBDes", "Tiga", False)]
    hasil = calculate_matriks(cells, JenisMatriks.DOKUMEN, PER, ["Satu"])
    assert hasil.rincian.hasil == 100
    assert hasil.catatan == ("desa Tiga tidak dihitung: tidak ada dalam daftar desa",)


def test_a_cell_typed_twice_leaves_no_ratio() -> None:
    hasil = calculate_matriks(
        [cell("APBDes", "Satu", True), cell("apbdes", "satu", False)], JenisMatriks.DOKUMEN, PER
    )
    assert hasil.rincian.hasil is None
    assert hasil.rincian.alasan == "tertulis dua kali: apbdes di satu"


def test_what_is_not_due_counts_in_the_whole_but_not_among_the_due() -> None:
    due, later = date(2024, 1, 31), date(2024, 12, 31)
    cells = [
        cell("RKPDes", "Satu", tanggal_tenggat=due, tanggal_selesai=due),
        cell("RKPDes", "Dua", tanggal_tenggat=due),
        cell("APBDes", "Satu", tanggal_tenggat=later),
        cell("APBDes", "Dua", tanggal_tenggat=later),
    ]
    hasil = calculate_matriks(cells, JenisMatriks.DOKUMEN, PER)
    assert (hasil.rincian.hasil, hasil.jatuh_tempo.hasil) == (25, 50)


def test_other_matrix_is_left_alone() -> None:
    hasil = calculate_matriks([cell("APBDes", "Satu", True)], JenisMatriks.AKTIVITAS, PER)
    assert hasil.daftar_baris == ()
    assert hasil.rincian.hasil is None
