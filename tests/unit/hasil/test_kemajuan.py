"""Targets of plans beside the value of the year, and benchmarks: which rows, which formula."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import BerkasKinerja, PadananKode, Pembanding
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.berkas.rencana import (
    JenisRencana,
    Rencana,
    SimpulRencana,
    TargetRencana,
    TingkatRencana,
)
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.kemajuan import KemajuanRencana
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.kode import parse_kode
from selaras.domain.periode import Periode
from tests.unit.making import (
    II,
    III,
    IV,
    KETENTUAN,
    QUARTER_TWO,
    YEAR,
    I,
    berkas,
    indikator,
    lalu,
    profil,
    realisasi,
)

RENSTRA = Rencana("R", JenisRencana.RENSTRA, 2021, 2026)
RPJMD = Rencana("J", JenisRencana.RPJMD, 2021, 2026)
OLD, NEW = parse_kode("7.01.02"), parse_kode("7.01.03")


def node(rencana: str, **changes: Any) -> SimpulRencana:
    return SimpulRencana(f"S{rencana}", rencana, TingkatRencana.SASARAN, "Pelayanan membaik", **changes)


def target(rencana: str, akhir: str, kode: str = "S1", **changes: Any) -> TargetRencana:
    return TargetRencana(f"S{rencana}", "Indeks layanan", kode, target_akhir=akhir, **changes)


def book(
    plans: tuple[Rencana, ...],
    rows: tuple[TargetRencana, ...],
    periode: Periode = YEAR,
    **changes: Any,
) -> BerkasKinerja:
    default = {"cara_rekap": CaraRekap.POSISI_AKHIR, "satuan": "Nilai", "uraian": "Indeks layanan"}
    own = indikator(**(default | changes))
    value = realisasi(periode.triwulan or IV, realisasi=66)
    return berkas(
        [own],
        [value],
        profil=profil(periode),
        daftar_rencana=plans,
        daftar_simpul=tuple(node(plan.kode) for plan in plans),
        daftar_target_rencana=rows,
    )


def compared(office: BerkasKinerja) -> PerbandinganIndikator:
    (found,) = calculate_berkas(office).daftar_perbandingan
    return found


def progress(office: BerkasKinerja) -> list[tuple[str, Decimal | None]]:
    rows = compared(office).daftar_kemajuan
    return [(k.rencana.kode if k.rencana else "", k.kemajuan.hasil) for k in rows]


def only(office: BerkasKinerja) -> KemajuanRencana:
    (found,) = compared(office).daftar_kemajuan
    return found


def test_targets_stand_by_the_years_of_the_plan() -> None:
    row = target("R", "", target_1="60", target_2="62 (B)", target_3="BB", target_6="N/A")
    found = only(book((RENSTRA,), (row,)))
    assert [(t.tahun, t.target.angka) for t in found.daftar_target] == [
        (2021, 60),
        (2022, 62),
        (2023, None),
        (2024, None),
        (2025, None),
        (2026, None),
    ]
    assert [t.target.isi.predikat for t in found.daftar_target[1:3]] == ["B", "BB"]
    assert found.kemajuan.alasan == "target tertulis 'N/A'"


def test_a_short_plan_has_no_years_behind_its_end() -> None:
    short = replace(RENSTRA, tahun_awal=2024, tahun_akhir=2025)
    found = only(book((short,), (target("R", "", target_1="60", target_2="62", target_3="99"),)))
    assert [t.tahun for t in found.daftar_target] == [2024, 2025]
    assert found.akhir.angka == 62


def test_the_renstra_comes_before_the_plan_above_it() -> None:
    office = book((RPJMD, RENSTRA), (target("J", "80"), target("R", "75")))
    assert progress(office) == [("R", 88), ("J", Decimal("82.5"))]
    assert compared(office).kemajuan == compared(office).daftar_kemajuan[0]


def test_plans_of_other_years_of_one_year_and_replaced_ones_stay_out() -> None:
    plans = (
        replace(RENSTRA, kode="Lama", menggantikan="", tahun_awal=2016, tahun_akhir=2023),
        replace(RENSTRA, kode="Semula"),
        replace(RENSTRA, kode="Ubah", menggantikan="Semula"),
        Rencana("Renja", JenisRencana.RENJA, 2024, 2024),
    )
    rows = tuple(target(plan.kode, "75") for plan in plans)
    assert progress(book(plans, rows)) == [("Ubah", 88)]


def test_a_target_of_no_known_plan_is_compared_last() -> None:
    office = book((RENSTRA,), (target("Tidak ada", "60"), target("R", "75")))
    assert progress(office) == [("R", 88), ("", 110)]


def test_a_row_without_code_is_found_by_name_and_by_the_code_that_the_programme_has_now() -> None:
    office = book((RENSTRA,), (target("R", "75", ""),), kode_program=NEW)
    office = replace(office, daftar_simpul=(node("R", kode_program=OLD),))
    assert calculate_berkas(office).daftar_perbandingan == ()
    mapped = replace(office, daftar_padanan_kode=(PadananKode(2023, OLD, NEW),))
    assert progress(mapped) == [("R", 88)]
    later = replace(office, daftar_padanan_kode=(PadananKode(2025, OLD, NEW),))
    assert calculate_berkas(later).daftar_perbandingan == ()


def test_a_row_of_another_indicator_or_another_name_stays_out() -> None:
    rows = (target("R", "75", "S9"), replace(target("R", "75", ""), indikator="Indeks lain"))
    office = book((RENSTRA,), rows, kode_program=OLD)
    office = replace(office, daftar_simpul=(node("R", kode_program=OLD),))
    assert calculate_berkas(office).daftar_perbandingan == ()


def test_the_cap_of_capaian_does_not_cut_progress_or_a_ratio() -> None:
    capped = replace(KETENTUAN, batas_capaian=Decimal(100))
    other = Pembanding("S1", JenisPembanding.NASIONAL, "Standar", Decimal(33))
    office = book((RENSTRA,), (target("R", "60"),), target=Decimal(60))
    office = replace(office, ketentuan=capped, daftar_pembanding=(other,))
    assert calculate_berkas(office).daftar_indikator[0].tahunan.capaian == 100
    assert progress(office) == [("R", 110)]
    (benchmark,) = compared(office).daftar_pembanding
    assert (benchmark.nisbah.hasil, benchmark.selisih.hasil) == (200, 33)


def test_a_predikat_at_the_end_of_the_plan_is_compared_as_one() -> None:
    found = only(book((RENSTRA,), (target("R", "BB"),)))
    assert found.predikat is not None
    assert (found.kemajuan.hasil, found.predikat.putusan) == (None, "tidak tercapai")
    both = only(book((RENSTRA,), (target("R", "66 (B)"),)))
    assert both.predikat is not None
    assert (both.kemajuan.hasil, both.predikat.putusan) == (100, "tercapai")


def test_a_quarterly_book_says_that_its_value_is_not_of_a_year() -> None:
    found = only(book((RENSTRA,), (target("R", "75"),), QUARTER_TWO))
    assert (found.kemajuan.hasil, found.kemajuan.alasan) == (88, "nilai s.d. TW II")


def test_a_falling_count_is_not_compared_before_its_year_ends() -> None:
    falling = {"arah": Arah.TURUN, "cara_rekap": CaraRekap.JUMLAH, "satuan": "Kasus"}
    office = book((RENSTRA,), (target("R", "75"),), QUARTER_TWO, **falling)
    office = replace(office, daftar_realisasi=tuple(realisasi(t, realisasi=1) for t in (I, II)))
    other = Pembanding("S1", JenisPembanding.SEKITAR, "Kecamatan Contoh", Decimal(12))
    office = replace(office, daftar_pembanding=(other,))
    (benchmark,) = compared(office).daftar_pembanding
    for figure in (only(office).kemajuan, benchmark.nisbah, benchmark.selisih):
        assert figure.hasil is None
        assert figure.alasan.endswith("baru dapat dibandingkan pada akhir tahun")
    assert benchmark.posisi is None


def test_a_falling_count_that_the_plan_adds_up_is_compared_in_its_last_year() -> None:
    falling = {"arah": Arah.TURUN, "cara_rekap": CaraRekap.JUMLAH, "satuan": "Kasus"}
    for last, progress_ in ((2024, Decimal(100)), (2025, None)):
        plan = replace(RENSTRA, tahun_awal=2023, tahun_akhir=last)
        years = {f"target_{n}": "30" for n in range(1, last - 2021)}
        row = target("R", str(30 * len(years)), **years)
        office = book((plan,), (row,), **falling)
        rows = tuple(realisasi(t, realisasi=5) for t in (I, II, III, IV))
        office = replace(office, daftar_realisasi=rows, daftar_tahun_lalu=(lalu(2023, 40),))
        assert only(office).kemajuan.hasil == progress_


def test_a_benchmark_beside_a_quarter_says_that_ours_is_of_a_part_of_the_year() -> None:
    other = Pembanding("S1", JenisPembanding.SEKITAR, "Kecamatan Contoh", Decimal(60), 2023)
    office = replace(book((), (), QUARTER_TWO), daftar_pembanding=(other,))
    (found,) = compared(office).daftar_pembanding
    said = "nilai pembanding tahun 2023; realisasi s.d. TW II"
    assert (found.nisbah.hasil, found.nisbah.alasan, found.selisih.alasan) == (110, said, said)


def test_the_derivation_leads_to_the_value_and_to_the_target() -> None:
    found = only(book((RENSTRA,), (target("R", "75"),))).kemajuan
    assert (found.rumus, found.hitungan) == ("realisasi / target akhir × 100", "66 / 75 × 100")
    assert [(leaf.nama, leaf.hasil) for leaf in found.dari] == [
        ("realisasi 2024", 66),
        ("target akhir", 75),
    ]


def test_each_indicator_has_its_own_comparisons_and_none_where_there_are_none() -> None:
    other = Pembanding("S2", JenisPembanding.SEKITAR, "Kecamatan Contoh", Decimal(1))
    office = berkas([indikator("S1"), indikator("S2")], profil=profil(YEAR), daftar_pembanding=(other,))
    (found,) = calculate_berkas(office).daftar_perbandingan
    assert (found.indikator.kode, found.daftar_tahun, found.kemajuan) == ("S2", (), None)
    assert found.daftar_pembanding[0].nisbah.alasan == "TW I: belum diisi"
    assert found.tren.arah is None
