"""The account by sasaran: last year, verdicts, money by programme, its efficiency, support."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain.berkas import BerkasKinerja, Indikator
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.hasil.dukungan import Dukungan
from selaras.domain.hasil.putusan import PutusanTarget, judge
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.hasil.test_alokasi import share
from tests.unit.making import IV, YEAR, anggaran, belanja, berkas, lalu, profil, realisasi
from tests.unit.making import indikator as any_indikator
from tests.unit.planning import node, plan, target

A, B, C = "7.01.01.2.01.0001", "7.01.01.2.01.0002", "7.01.02.2.01.0001"
PARENTS = ("7.01.01", "7.01.01.2.01", "7.01.02", "7.01.02.2.01")


def indikator(kode: str = "S1", **changes: Any) -> Indikator:
    return any_indikator(kode, cara_rekap=CaraRekap.POSISI_AKHIR, **changes)


def output(kode: str, program: str) -> Indikator:
    return indikator(
        kode,
        tingkat=Tingkat.SUB_KEGIATAN,
        pernyataan=f"keluaran {kode}",
        kode_program=parse_kode(program),
        target=Decimal(10),
    )


def book(**changes: Any) -> BerkasKinerja:
    """Return T1 over S1 and S2; S1 pays A and half of B, S2 the other half, C serves the office."""
    indicators = (
        indikator("T1", tingkat=Tingkat.TUJUAN, pernyataan="Tujuan satu"),
        indikator("S1", pernyataan="Sasaran satu"),
        indikator("S2", pernyataan="Sasaran dua", target=Decimal(50)),
        indikator(
            "P1", tingkat=Tingkat.PROGRAM, pernyataan="Program", kode_program=parse_kode("7.01.01")
        ),
        output("A", A),
        output("B", B),
    )
    values = {"T1": 80, "S1": 88, "S2": 40, "P1": 60, "A": 10, "B": 5}
    rows = [realisasi(IV, kode, realisasi=value) for kode, value in values.items()]
    money = [*map(anggaran, PARENTS), *(anggaran(k, p) for k, p in ((A, 1000), (B, 400), (C, 600)))]
    spent = [belanja(k, sd_periode=s) for k, s in ((A, 900), (B, 400), (C, 300))]
    default: dict[str, Any] = {
        "profil": profil(YEAR),
        "daftar_alokasi": (
            share(A, "S1"),
            share(B, "S1", 50),
            share(B, "S2", 50),
            share(C, "penunjang umum"),
        ),
        "daftar_rencana": (plan(),),
        "daftar_simpul": (
            node("t"),
            node("s1", "t", TingkatRencana.SASARAN),
            node("s2", "t", TingkatRencana.SASARAN),
            node("p", "s1", TingkatRencana.PROGRAM, program="7.01.01"),
        ),
        "daftar_target_rencana": tuple(
            target(simpul, kode_indikator=kode)
            for simpul, kode in (("t", "T1"), ("s1", "S1"), ("s2", "S2"))
        ),
    }
    return berkas(indicators, rows, money, spent, **(default | changes))


@pytest.fixture(scope="module")
def hasil() -> HasilBerkas:
    return calculate_berkas(book())


def test_a_tujuan_carries_the_money_of_the_sasaran_below_it_and_its_own_sasaran_only_theirs(
    hasil: HasilBerkas,
) -> None:
    top, first, second = hasil.akuntabilitas.daftar_sasaran
    assert top.uang is None
    assert top.uang_seluruh is not None
    assert (top.uang_seluruh.pagu, top.uang_seluruh.realisasi) == (1400, 1300)
    assert first.uang is not None
    assert (first.uang.pagu, first.uang.realisasi) == (1200, 1100)
    assert second.uang is not None
    assert (second.uang.pagu, second.uang.realisasi) == (200, 200)


def test_own_money_and_what_serves_all_add_up_to_the_budget(hasil: HasilBerkas) -> None:
    account = hasil.akuntabilitas
    parts = [b for one in account.daftar_sasaran for b in one.daftar_biaya]
    parts += [*account.penunjang_umum, *account.belum_dialokasikan]
    assert sum(part.uang.pagu or 0 for part in parts) == hasil.anggaran.total.pagu == 2000
    assert sum(part.uang.realisasi or 0 for part in parts) == 1600


def test_efficiency_of_a_sasaran_is_that_of_the_outputs_it_paid_for(hasil: HasilBerkas) -> None:
    """S1: A 1000 at 10/10 spent 900, half of B 200 at 5/10 spent 200: (1000+100-1100)/1100 = 0."""
    _, first, second = hasil.akuntabilitas.daftar_sasaran
    assert first.keluaran is not None
    assert first.keluaran.efisiensi.hasil == 0
    assert second.keluaran is not None  # (200 × 0,5 - 200) / 100 × 100
    assert second.keluaran.efisiensi.hasil == -100


def test_ratio_is_mean_capaian_to_absorption(hasil: HasilBerkas) -> None:
    """S1 reached 110 with 1100 of 1200 spent: 110 / (1100/12) = 1,2."""
    _, first, _ = hasil.akuntabilitas.daftar_sasaran
    assert first.rata_rata.nilai == 110
    assert first.nisbah.hasil is not None
    assert round(first.nisbah.hasil, 6) == Decimal("1.2")


@pytest.mark.parametrize(
    ("value", "verdict"),
    [(81, "Melebihi target"), (80, "Mencapai target"), (79, "Tidak mencapai target")],
)
def test_the_verdict_reads_the_figure_before_the_cap(value: int, verdict: str) -> None:
    office = berkas([indikator()], [realisasi(IV, realisasi=value)], profil=profil(YEAR))
    capped = replace(office, ketentuan=replace(office.ketentuan, batas_capaian=Decimal(100)))
    (found,) = calculate_berkas(capped).daftar_indikator
    assert judge(found).label == verdict


def test_a_value_that_is_not_there_is_no_failure() -> None:
    (found,) = calculate_berkas(berkas([indikator()], profil=profil(YEAR))).daftar_indikator
    assert judge(found) is PutusanTarget.BELUM_DAPAT_DINILAI


def test_verdicts_are_counted_with_none_left_out(hasil: HasilBerkas) -> None:
    top, first, second = hasil.akuntabilitas.daftar_sasaran
    assert top.putusan[PutusanTarget.MENCAPAI] == 1
    assert first.putusan[PutusanTarget.MELEBIHI] == 1
    assert second.putusan[PutusanTarget.TIDAK_MENCAPAI] == 1
    assert set(top.putusan) == set(PutusanTarget)


def test_programmes_below_in_the_renstra_serve_where_their_own_target_is_reached(
    hasil: HasilBerkas,
) -> None:
    top, first, second = hasil.akuntabilitas.penunjang
    assert [(str(p.kode), p.uraian) for p in top] == [("7.01.01", "Uraian 7.01.01")]
    ((indicator, verdict),) = first[0].daftar_indikator
    assert (indicator.indikator.kode, verdict) == ("P1", Dukungan.TIDAK_MENUNJANG)  # 60 of 80
    assert [str(p.kode) for p in second] == ["7.01.01"]  # the Renstra names none: those it pays


def test_a_programme_serves_only_what_it_stands_below() -> None:
    office = book()
    other = node("q", "s2", TingkatRencana.PROGRAM, program="7.01.02")
    hasil = calculate_berkas(replace(office, daftar_simpul=(*office.daftar_simpul, other)))
    codes = [[str(p.kode) for p in programs] for programs in hasil.akuntabilitas.penunjang]
    assert codes == [["7.01.01", "7.01.02"], ["7.01.01"], ["7.01.02"]]


def test_without_a_renstra_the_programmes_are_those_that_are_paid() -> None:
    plain = calculate_berkas(book(daftar_rencana=(), daftar_simpul=(), daftar_target_rencana=()))
    top, first, _ = plain.akuntabilitas.penunjang
    assert top == ()
    assert [str(p.kode) for p in first] == ["7.01.01"]


def test_classes_count_every_indicator_once(hasil: HasilBerkas) -> None:
    counted = hasil.akuntabilitas.per_kategori
    assert sum(one.jumlah for one in counted) == len(hasil.daftar_indikator)
    assert counted[0].per_tingkat[Tingkat.SASARAN] == 1  # 110; S2 has 80
    assert counted[-1].kategori is None


def test_last_year_is_held_against_its_own_target_by_the_direction_of_the_indicator() -> None:
    rising = calculate_berkas(
        book(daftar_tahun_lalu=(lalu(2023, 60, "S1", target=80), lalu(2023, 30, "S2")))
    )
    _, first, second = rising.akuntabilitas.daftar_sasaran
    assert first.daftar_lalu["S1"].capaian.hasil == 75
    assert first.rata_rata_lalu.nilai == 75
    assert second.daftar_lalu["S2"].capaian.hasil is None
    assert second.daftar_lalu["S2"].capaian.alasan == "target 2023 belum diisi"
    falling = book(daftar_tahun_lalu=(lalu(2023, 60, "S1", target=80),))
    turned = replace(
        falling,
        daftar_indikator=tuple(
            replace(i, arah=Arah.TURUN) if i.kode == "S1" else i for i in falling.daftar_indikator
        ),
    )
    _, first, _ = calculate_berkas(turned).akuntabilitas.daftar_sasaran
    assert first.daftar_lalu["S1"].capaian.hasil == 125


def test_last_year_of_an_indicator_that_took_anothers_place_has_no_capaian() -> None:
    office = book(daftar_tahun_lalu=(lalu(2023, 60, "S1", target=80),))
    replaced = tuple(
        replace(i, menggantikan="S0", tahun_ganti=2024, sebanding=False) if i.kode == "S1" else i
        for i in office.daftar_indikator
    )
    _, first, _ = calculate_berkas(
        replace(office, daftar_indikator=replaced)
    ).akuntabilitas.daftar_sasaran
    assert first.daftar_lalu["S1"].capaian.hasil is None
    assert "tidak sebanding" in first.daftar_lalu["S1"].capaian.alasan


def test_budget_rows_have_the_efficiency_of_the_outputs_below_them(hasil: HasilBerkas) -> None:
    found = {str(k.kode): e.efisiensi.hasil for k, e in hasil.akuntabilitas.efisiensi.items()}
    assert found[A] == 10  # (1000 - 900) / 1000
    assert found[B] == -100  # (200 - 400) / 200
    assert found["7.01.01"] is not None
    assert round(found["7.01.01"], 4) == Decimal("-8.3333")  # (1200 - 1300) / 1200
    assert found["7.01.02"] is None


def test_an_empty_book_has_an_empty_account() -> None:
    account = calculate_berkas(berkas()).akuntabilitas
    assert account.daftar_sasaran == account.penunjang == account.penunjang_umum == ()
    assert not any(one.jumlah for one in account.per_kategori)
