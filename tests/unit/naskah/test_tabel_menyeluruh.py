"""What holds for every table: nothing is lost, and the work grows with the report only."""

import sys
from types import FrameType

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.naskah.isi import Naskah
from selaras.domain.naskah.pengenalan import recognise_kinerja, recognise_tabel, recognise_uang
from tests.unit.naskah.membuat import make_naskah

WORDS = [
    *(
        "No",
        "Kode",
        "Uraian",
        "Indikator Kinerja",
        "Target",
        "Realisasi",
        "%",
        "Pagu",
        "Sisa",
        "Triwulan I",
    ),
    *(
        "7.01.01",
        "7.01.01.2.01",
        "1.250.000",
        "95,45",
        "-",
        "1",
        "2",
        "",
        "",
        "PROGRAM LAYANAN",
        "JUMLAH",
    ),
    *("Meningkatnya layanan", "I", "II", "2023", "(Rp)", "K", "Rp", "12 Dokumen", "2.1311.381"),
]
ROW = st.lists(st.sampled_from(WORDS), min_size=2, max_size=7).map("\t".join)
TEXT = st.lists(
    st.one_of(ROW, ROW, ROW, st.sampled_from(["", "Tabel 3.1", "Uraian singkat."])), max_size=25
)


@given(TEXT)
def test_every_filled_cell_is_kept_in_its_row(text: list[str]) -> None:
    naskah = make_naskah("\n".join(text))
    printed = {
        row.tempat.baris: sorted(" ".join(row.sel).split())
        for tabel in naskah.daftar_tabel
        for row in tabel.daftar_baris
    }
    for tabel in recognise_tabel(naskah):
        for baris in tabel.daftar_baris:
            words = " ".join(sel.teks for sel in baris.daftar_sel).split()
            assert sorted(words) == printed[baris.tempat.baris]


@given(TEXT)
def test_rows_of_figures_come_from_rows_of_tables(text: list[str]) -> None:
    tables = recognise_tabel(make_naskah("\n".join(text)))
    lines = {baris.tempat.baris for tabel in tables for baris in tabel.daftar_baris}
    assert {row.tempat.baris for row in recognise_kinerja(tables)} <= lines
    assert {row.tempat.baris for row in recognise_uang(tables)} <= lines


def test_work_grows_with_the_rows_and_no_faster() -> None:
    small, large = (_calls(_budget(rows)) for rows in (200, 800))
    assert large < small * 4 * 1.3


def test_work_grows_with_the_pages_and_no_faster() -> None:
    small, large = (_calls(make_naskah("\n\n".join([_PAGE] * pages))) for pages in (20, 80))
    assert large < small * 4 * 1.3


_PAGE = "Kode\tUraian\tPagu\n7.01.01\tPROGRAM LAYANAN\t1.250.000\n\tTanpa kode\t250.000\nTabel lain"


def _budget(rows: int) -> Naskah:
    body = "\n".join(
        f"7.01.01.2.{n % 90 + 10}\tKegiatan {n}\t{n}.000.000\t{n}.000.000" for n in range(1, rows)
    )
    return make_naskah(f"Kode\tUraian\tPagu\tRealisasi\n{body}")


def _calls(naskah: Naskah) -> int:
    """Return how many functions are called to read the tables and their rows."""
    count = 0

    def tally(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(tally)
    try:
        tables = recognise_tabel(naskah)
        recognise_kinerja(tables)
        recognise_uang(tables)
    finally:
        sys.setprofile(None)
    return count
