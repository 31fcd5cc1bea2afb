"""Plans and promises in the figures of a book: empty without records, each from its own sheet."""

from decimal import Decimal
from typing import Any

from selaras.domain.berkas import RealisasiLalu
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.hasil.e81 import HasilBarisE81
from selaras.domain.kode import parse_kode
from selaras.domain.periode import Triwulan
from selaras.domain.tingkat import Tingkat
from tests.unit.making import YEAR, anggaran, belanja, berkas, indikator, profil, realisasi
from tests.unit.planning import (
    LEVELS,
    account,
    action,
    agreement,
    condition,
    node,
    plan,
    promised,
    target,
)

PARTS = ("rencana", "tc27", "pohon", "renaksi", "belanja", "operasi_modal", "perubahan_pk")
KODE = "7.01.01"
PLAN = plan(awal=2022, akhir=2025)
PROGRAM = node("P1", tingkat=LEVELS[7], program=KODE)


def filled(hasil: HasilBerkas) -> set[str]:
    return {name for name in PARTS if getattr(hasil, name)}


def test_each_sheet_gives_its_own_part_and_no_other() -> None:
    split = anggaran(KODE, 5, belanja_operasi=Decimal(5))
    parts: dict[str, dict[str, Any]] = {
        "rencana": {"daftar_rencana": (PLAN,), "daftar_simpul": (node(),)},
        "pohon": {"daftar_pohon": (condition(),)},
        "renaksi": {"daftar_rencana_aksi": (action(),)},
        "belanja": {"daftar_belanja": (account("5.1", 5),)},
        "operasi_modal": {"daftar_anggaran": (split,)},
        "perubahan_pk": {"daftar_pk": (agreement(), agreement(versi="perubahan 1"))},
        "": {"daftar_sasaran_pk": (promised(),), "daftar_simpul": (node(),)},
    }
    found = {name: filled(calculate_berkas(berkas(**lists))) for name, lists in parts.items()}
    assert found == {name: {name} - {""} for name in parts}


def test_the_table_is_of_the_renstra_of_the_year() -> None:
    other = plan("Lama", 2018, 2021)
    rows = (node("A", rencana="Lama"), node("B"))
    office = berkas(
        daftar_rencana=(other, PLAN), daftar_simpul=rows, daftar_target_rencana=(target("B"),)
    )
    table = calculate_berkas(office).tc27
    assert table is not None
    assert table.rencana is PLAN
    assert [row.simpul.kode for row in table.daftar_baris] == ["B"]
    early = berkas(daftar_rencana=(other,), daftar_simpul=rows, daftar_target_rencana=(target("A"),))
    assert calculate_berkas(early).tc27 is None


def e81(*targets: Any, past: dict[int, int] | None = None, **changes: Any) -> list[HasilBarisE81]:
    """Return the form of a programme with one or two indicators, measured with 9 in 2024."""
    rows = [
        indikator(
            code,
            uraian=f"Indikator {code}",
            satuan="Dokumen",
            tingkat=Tingkat.PROGRAM,
            kode_program=parse_kode(KODE),
            target=Decimal(12),
            **({"cara_rekap": CaraRekap.JUMLAH} | changes),
        )
        for code in ("P1", "P2")[: max(1, len(targets))]
    ]
    office = berkas(
        rows,
        [
            realisasi(t, row.kode, realisasi=9 if t is Triwulan.IV else 0)
            for row in rows
            for t in Triwulan
        ],
        [anggaran(KODE, 200)],
        [belanja(KODE, sd_periode=150)],
        profil=profil(YEAR, tahun_awal_renstra=2022, tahun_akhir_renstra=2025),
        daftar_rencana=(PLAN,),
        daftar_simpul=(PROGRAM,),
        daftar_target_rencana=targets,
        daftar_tahun_lalu=tuple(
            RealisasiLalu(row.kode, year, Decimal(value))
            for row in rows
            for year, value in (past or {}).items()
        ),
    )
    form = calculate_berkas(office).e81
    assert form is not None
    return list(form.daftar_baris)


COUNTS = {f"target_{n}": "15" for n in range(1, 5)}
PAST = {2021: 99, 2022: 14, 2023: 10}


def test_a_count_of_the_renstra_is_added_over_its_years() -> None:
    (row,) = e81(
        target("P1", kode_indikator="P1", target_akhir="60", pagu_akhir=1000, **COUNTS), past=PAST
    )
    assert (row.baris.renstra.kinerja, row.baris.renstra.uang) == (60, 1000)
    assert (row.baris.lalu.kinerja, row.baris.lalu.uang) == (24, None)
    assert (row.realisasi_renstra.hasil, row.kemajuan.hasil) == (33, 55)
    assert row.kemajuan_uang.alasan == "realisasi tahun lalu belum ada"


def test_a_year_that_is_not_known_leaves_no_progress() -> None:
    (row,) = e81(target("P1", kode_indikator="P1", target_akhir="60", **COUNTS), past={2023: 10})
    assert (row.baris.renstra.kinerja, row.baris.lalu.kinerja) == (60, None)
    assert row.kemajuan.hasil is None


def test_an_end_target_of_one_year_is_met_by_the_year() -> None:
    (row,) = e81(target("P1", kode_indikator="P1", target_akhir="15", **COUNTS), past=PAST)
    assert (row.baris.lalu.kinerja, row.realisasi_renstra.hasil, row.kemajuan.hasil) == (10, 9, 60)


def test_a_position_takes_the_value_of_last_year() -> None:
    line = target("P1", "indikator p1", target_akhir="12", **COUNTS)
    (row,) = e81(line, past=PAST, cara_rekap=CaraRekap.POSISI_AKHIR)
    assert (row.baris.lalu.kinerja, row.realisasi_renstra.hasil, row.kemajuan.hasil) == (10, 9, 75)


def test_money_of_the_renstra_stands_once_and_is_added_where_no_end_is_printed() -> None:
    first, second = e81(
        target("P1", kode_indikator="P1", pagu_1=10, target_akhir="1"),
        target("P1", "lain", kode_indikator="P2", pagu_2=30, target_akhir="1"),
    )
    assert (first.baris.renstra.uang, second.baris.renstra.uang) == (40, None)


def test_an_indicator_that_the_renstra_does_not_name_says_so() -> None:
    (row,) = e81(past=PAST)
    assert (row.baris.renstra.kinerja, row.kemajuan.alasan) == (None, "target belum ada")
