"""The plan of the year: from the Renja where there is one, else from indicators and budget."""

from decimal import Decimal

from selaras.domain.berkas import Rencana, SimpulRencana, TargetRencana
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.rencana_kerja import BarisRencanaKerja, list_rencana_kerja
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.contoh import load
from tests.unit.making import YEAR, anggaran, berkas, indikator, profil

PROGRAM, KEGIATAN, SUB = "7.01.01", "7.01.01.2.01", "7.01.01.2.01.0001"
OFFICE = berkas(
    [
        indikator("S1"),
        indikator("S2", uraian="Indeks kepuasan"),
        indikator("P1", tingkat=Tingkat.PROGRAM, kode_program=parse_kode(PROGRAM), target=Decimal(7)),
    ],
    daftar_anggaran=[anggaran(PROGRAM), anggaran(KEGIATAN), anggaran(SUB, 500)],
    profil=profil(YEAR),
)


def plan_of(*simpul: SimpulRencana, target: tuple[TargetRencana, ...]) -> tuple[BarisRencanaKerja, ...]:
    office = berkas(
        daftar_anggaran=[anggaran(PROGRAM), anggaran(KEGIATAN), anggaran(SUB, 500)],
        profil=profil(YEAR),
        daftar_rencana=(Rencana("RJ", JenisRencana.RENJA, 2023, 2024),),
        daftar_simpul=simpul,
        daftar_target_rencana=target,
    )
    hasil = calculate_berkas(office)
    return list_rencana_kerja(office, hasil.rencana, hasil.anggaran)


def lines_of_office() -> tuple[BarisRencanaKerja, ...]:
    hasil = calculate_berkas(OFFICE)
    return list_rencana_kerja(OFFICE, hasil.rencana, hasil.anggaran)


def test_without_a_renja_indicators_of_one_statement_stand_together_before_the_budget() -> None:
    sasaran, program, kegiatan, sub = lines_of_office()
    assert [t.indikator for t in sasaran.daftar_target] == [
        "Persentase layanan tepat waktu",
        "Indeks kepuasan",
    ]
    assert [t.target for t in program.daftar_target] == ["7"]
    assert kegiatan.daftar_target == sub.daftar_target == ()
    assert [line.pagu for line in (sasaran, program, kegiatan, sub)] == [None, 500, 500, 500]


def test_levels_follow_the_codes() -> None:
    assert [line.tingkat for line in lines_of_office()] == [
        TingkatRencana.SASARAN,
        TingkatRencana.PROGRAM,
        TingkatRencana.KEGIATAN,
        TingkatRencana.SUB_KEGIATAN,
    ]


def test_a_renja_gives_the_column_of_the_year_and_parents_sum_what_stands_below() -> None:
    program = SimpulRencana(
        "P", "RJ", TingkatRencana.PROGRAM, "Program", kode_program=parse_kode(PROGRAM)
    )
    below = SimpulRencana("K", "RJ", TingkatRencana.KEGIATAN, "Kegiatan", "P", parse_kode(KEGIATAN))
    target = TargetRencana(
        "K", "Dokumen", satuan="Dokumen", target_1="3", target_2="4", pagu_2=Decimal(900)
    )
    first, second = plan_of(program, below, target=(target,))
    assert (first.pagu, second.pagu) == (900, 900)
    assert [t.target for t in second.daftar_target] == ["4"]


def test_kopang_takes_the_targets_of_its_renja() -> None:
    contoh = load("kopang")
    lines = list_rencana_kerja(contoh.berkas, contoh.hasil.rencana, contoh.hasil.anggaran)
    by_code = {str(line.kode): line for line in lines if line.kode}
    # fakta/kopang/rencana_kerja.csv
    assert by_code["7.01.01.2.01.0001"].pagu == 5243100
    assert [t.target for t in by_code["7.01.01.2.01.0001"].daftar_target] == ["2"]
