"""Sheets of planning: what is in order passes, up to the border of each check."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import DokumenResmi, Pejabat, ReviuRkpd, Usulan
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.pohon import JenisKondisi, StatusLintas
from selaras.domain.berkas.rencana import JenisRencana, TingkatRencana
from selaras.domain.capaian import CaraRekap
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from tests.unit.keutuhan.cases_perjanjian import CHANGED, DPA, FIRST
from tests.unit.keutuhan.cases_rencana import K1, P1, PLAN, RPJMD
from tests.unit.keutuhan.sound import GAJI, LISTRIK, SOUND, change, with_profile, with_rows
from tests.unit.planning import (
    account,
    action,
    agreement,
    condition,
    day,
    funded,
    node,
    plan,
    promised,
    target,
)

SASARAN, PROGRAM = TingkatRencana.SASARAN, TingkatRencana.PROGRAM
SUB = node("SK1", "P1", TingkatRencana.SUB_KEGIATAN, program="7.01.01.2.01.0001")
PASSING = {
    "plans of several kinds that share years": with_rows(
        PLAN, RPJMD, plan("Renja", jenis=JenisRencana.RENJA)
    ),
    "changes of a plan, typed in any order": with_rows(
        plan("C", menggantikan="B"), PLAN, plan("B", menggantikan="Renstra")
    ),
    "a change decided on the day of what it changes": with_rows(
        plan(tanggal=day(2)), plan("Baru", tanggal=day(2), menggantikan="Renstra")
    ),
    "plans that follow each other": with_rows(PLAN, plan("Baru", 2025, 2029)),
    "an RPD in the place of an RPJMD": with_rows(
        PLAN,
        plan("RPJMD", 2019, 2024, jenis=JenisRencana.RPJMD),
        plan("RPD", 2024, 2026, jenis=JenisRencana.RPD, menggantikan="RPJMD"),
    ),
    "a profile that cites one end": replace(
        with_profile(tahun_akhir_renstra=None), daftar_rencana=(plan(akhir=2029),)
    ),
    "a profile that cites no plan": replace(
        with_profile(tahun_awal_renstra=None, tahun_akhir_renstra=None),
        daftar_rencana=(plan(akhir=2029),),
    ),
    "plans of the kabupaten alone": with_rows(plan("RPJMD", 2021, 2026, jenis=JenisRencana.RPJMD)),
    "a tujuan of the office that serves a sasaran of the kabupaten": with_rows(
        PLAN,
        RPJMD,
        node("D1", rencana="RPJMD", tingkat=SASARAN),
        node("T1", "D1"),
        node("S1", "T1", SASARAN),
    ),
    "a Renja that serves the Renstra": with_rows(
        PLAN, plan("Renja", jenis=JenisRencana.RENJA), node(), node("R1", "T1", rencana="Renja")
    ),
    "a sub kegiatan straight below its programme": with_rows(PLAN, P1, SUB),
    "a kegiatan below a sasaran": with_rows(PLAN, node("S1", tingkat=SASARAN), replace(K1, induk="S1")),
    "a draft RKPD of this year and the next, one side alone, the same in two places": with_rows(
        ReviuRkpd(2024, "Program A", pagu=Decimal(0)),
        ReviuRkpd(2025, "Program A"),
        ReviuRkpd(2025, program_kebutuhan="Program A", dana_kebutuhan=Decimal(5)),
    ),
    "the same proposal for two places": with_rows(
        Usulan(2025, "Jalan desa", "Desa A"), Usulan(2025, "Jalan desa", "Desa B")
    ),
    "targets in words, and money that adds up": with_rows(
        PLAN,
        P1,
        K1,
        target("P1", target_1="B", target_akhir="-", pagu_1=10, pagu_akhir=10),
        target("P1", "lain", target_1="22/14"),
        target("K1", kode_indikator="S1", pagu_1=10),
    ),
    "a tree of conditions that points into the plan": with_rows(
        PLAN,
        node(),
        condition("K0", jenis=JenisKondisi.FINAL_OUTCOME, simpul="T1", indikator="S1"),
        condition("K1", "K0", unit_lain="Dinas Contoh", status_lintas=StatusLintas.MENUNGGU),
        condition("K2", "K1; K0"),
        condition("K3", "K1", JenisKondisi.INPUT),
    ),
    "agreements with a change": with_rows(
        DPA, FIRST, replace(CHANGED, tanggal=day(2, 3)), agreement(tahun=2023, tanggal=day(12, 1))
    ),
    "a DPA of another year": with_rows(replace(DPA, tahun=2023), agreement(tanggal=day(6))),
    "a DPA decided in the year before": with_rows(
        replace(DPA, tanggal=date(2023, 12, 31), tahun=2024), agreement(tanggal=day(1, 31))
    ),
    "another document": with_rows(
        replace(DPA, jenis=JenisDokumenResmi.DPPA), agreement(tanggal=day(11))
    ),
    "a position that is typed in other letters": with_rows(agreement("CAMAT  contoh")),
    "targets of the head as written": with_rows(
        promised(target="80,0", kode_indikator="S1"),
        promised("b", target="B", kode_indikator="S1"),
        promised("c", target="dua kali", kode_indikator="S1"),
        promised("d", target="9", kode_indikator="S1", jabatan="Kasi"),
        promised("e", target="9", kode_indikator="S1", tahun=2023),
    ),
    "an older version of the head with another target": with_rows(
        agreement(),
        CHANGED,
        promised(target="75", kode_indikator="S1"),
        promised(target="80", kode_indikator="S1", versi="perubahan 1"),
    ),
    "money of two years and two versions": with_rows(
        funded("7.01.01", 5),
        funded("7.01.01", 6, tahun=2023, atasan="Bupati"),
        funded("7.01.01", 7, versi="perubahan 1", atasan="Wakil Bupati"),
    ),
    "counts that give the year": with_rows(
        action(25, "6/6/6/7"), action(2, "1///1", aksi="lain"), action(5, aksi="tanpa triwulan")
    ),
    "a position that is reached at the end": with_rows(
        action(85, "///85", satuan="Nilai"), action(85, "70/75/80/85", satuan="%", aksi="lain")
    ),
    "shares of one denominator": change(
        "daftar_indikator",
        0,
        cara_rekap=CaraRekap.PENYEBUT_SETAHUN,
        target_tw1=Decimal(20),
        target_tw2=Decimal(60),
    ),
    "an action measured by shares of one denominator": replace(
        change("daftar_indikator", 0, cara_rekap=CaraRekap.PENYEBUT_SETAHUN),
        daftar_rencana_aksi=(action(80, "20/20/20/20", indikator="S1", satuan="%"),),
    ),
    "actions that share a pagu, and actions that repeat it": with_rows(
        action(kode=parse_kode(GAJI), anggaran=600, uang_tw1=600),
        action(kode=parse_kode(GAJI), anggaran=400, aksi="lain"),
        action(kode=parse_kode(LISTRIK), anggaran=500),
        action(kode=parse_kode(LISTRIK), anggaran=500, aksi="lain"),
    ),
    "an action of another year": with_rows(action(kode=parse_kode("7.01.09"), anggaran=1, tahun=2025)),
    "accounts that are the budget": with_rows(
        account("5.1"), account("5.1.01", 1500, realisasi=1, realisasi_lalu=0), account("5.2", 70)
    ),
    "a pagu in two parts, and one that is all of it": replace(
        change("daftar_anggaran", 2, belanja_operasi=Decimal(900), belanja_modal=Decimal(100)),
        daftar_anggaran=tuple(
            replace(row, belanja_operasi=row.pagu) if row.pagu == 500 else row
            for row in SOUND.daftar_anggaran
        ),
    ),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_is_in_order_passes(name: str) -> None:
    assert check_berkas(PASSING[name]) == ()


def test_every_circle_is_named_once() -> None:
    rows = (condition("A", "B"), condition("B", "A"), condition("C", "D"), condition("D", "C; A"))
    found = [m.ditemukan for m in check_berkas(with_rows(*rows))]
    assert found == ["A → B → A", "C → D → C"]


def test_an_agreement_is_asked_for_only_where_the_sheet_is_used() -> None:
    assert check_berkas(with_rows(promised(), funded("7.01.01", 5))) == ()
    found = check_berkas(with_rows(agreement(tahun=2023), promised()))
    assert [m.daftar for m in found] == ["daftar_sasaran_pk"]


def test_the_year_of_a_dpa_is_that_of_its_day_where_none_is_written() -> None:
    old = DokumenResmi("D0", JenisDokumenResmi.DPA, "DPA", nomor="0", tanggal=day(1, 2, 2023))
    assert check_berkas(with_rows(old, replace(FIRST, tanggal=day(6)))) == ()
    assert check_berkas(with_rows(old, replace(FIRST, tahun=2023, tanggal=day(6))))


def test_a_date_of_the_profile_is_asked_only_where_the_sheet_has_no_agreement_of_the_head() -> None:
    about = replace(SOUND.profil, tanggal_pk=day(6))
    late = replace(SOUND, profil=about, daftar_dokumen=(DPA,))
    assert [m.daftar for m in check_berkas(late)] == ["profil"]
    assert check_berkas(replace(late, daftar_pk=(FIRST, CHANGED))) == ()


def test_without_a_term_no_agreement_is_late() -> None:
    office = with_rows(DPA, replace(FIRST, tanggal=day(6)))
    assert (
        check_berkas(replace(office, ketentuan=replace(office.ketentuan, tenggat_pk_bulan=None))) == ()
    )


def test_an_official_who_left_is_still_a_party() -> None:
    gone = Pejabat("Camat Lama", selesai=day(1, 5))
    assert check_berkas(with_rows(gone, agreement("Camat Lama"))) == ()
    assert check_berkas(with_rows(agreement("Camat Lama"))) != ()


def test_problems_of_a_head_of_another_name_are_none_of_the_targets() -> None:
    office = with_rows(promised(target="81", kode_indikator="S1"))
    assert check_berkas(office) != ()
    other = replace(office, profil=replace(office.profil, pihak_pertama="Bupati Lumajang"))
    assert check_berkas(other) == ()
