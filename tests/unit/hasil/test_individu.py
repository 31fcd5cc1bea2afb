"""What one official reports: own indicators, means, money per quarter, answers."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import (
    AlokasiAnggaran,
    AnggaranPk,
    PerjanjianKinerja,
    SasaranPk,
    TanggapanAtasan,
)
from selaras.domain.berkas.tanggapan import PilihanTanggapan
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.individu import HasilIndividu
from selaras.domain.kode import parse_kode
from tests.unit.making import II, I, anggaran, belanja, berkas, indikator, profil, realisasi

HEAD, CLERK = "Camat Contoh", "Kasi Contoh"


def promise(jabatan: str, kode: str, versi: str = "awal") -> SasaranPk:
    return SasaranPk(jabatan, "Sasaran", "Indikator", "80", kode_indikator=kode, versi=versi)


def office(**lists: Any) -> tuple[HasilIndividu, ...]:
    book = berkas(
        [
            indikator("S1", cara_rekap=CaraRekap.POSISI_AKHIR),
            indikator("S2", cara_rekap=CaraRekap.POSISI_AKHIR),
        ],
        [
            realisasi(I, "S1", realisasi=40),
            realisasi(II, "S1", realisasi=60),
            realisasi(I, "S2", realisasi=80),
        ],
        [anggaran("7.01.01", 1000), anggaran("7.01.02", 500)],
        [belanja("7.01.01", tw1=100, tw2=200), belanja("7.01.02", tw1=50)],
        profil=profil(pihak_pertama=HEAD, pihak_kedua="Bupati"),
    )
    return calculate_berkas(replace(book, **lists)).daftar_individu


def test_the_head_reports_on_every_strategic_indicator_without_a_sheet_of_promises() -> None:
    (head,) = office()
    assert (head.jabatan, head.atasan) == (HEAD, "Bupati")
    assert [h.indikator.kode for h in head.daftar_indikator] == ["S1", "S2"]


def test_means_of_quarters_leave_out_what_has_no_value() -> None:
    (head,) = office()
    assert head.rata_triwulan[I].nilai == (Decimal(50) + Decimal(100)) / 2
    assert head.rata_triwulan[II].nilai == 75
    assert head.rata_triwulan[II].ikut == ("S1",)
    assert head.rata_tahun.nilai == (Decimal(75) + Decimal(100)) / 2


def test_quarters_of_money_stand_against_the_pagu_of_the_year() -> None:
    (head,) = office()
    first, second = head.daftar_uang
    assert (first.target.serapan, first.per_triwulan[I].serapan, first.per_triwulan[II].serapan) == (
        100,
        10,
        20,
    )
    assert first.uang.serapan == 30
    assert second.per_triwulan[II].realisasi is None
    assert second.per_triwulan[II].serapan is None
    assert head.jumlah_uang is not None
    assert head.jumlah_uang.per_triwulan[I].serapan == 10
    assert not head.jumlah_uang.per_triwulan[II].lengkap


def test_money_behind_an_indicator_is_what_is_allocated_else_the_row_it_measures() -> None:
    (head,) = office(
        daftar_alokasi=(AlokasiAnggaran(parse_kode("7.01.01"), "S1", Decimal(50)),),
        daftar_indikator=(
            indikator("S1"),
            indikator("S2", kode_program=parse_kode("7.01.02")),
            indikator("S3"),
        ),
    )
    assert {kode: uang.pagu for kode, uang in head.biaya.items()} == {"S1": 500, "S2": 500}


def test_an_official_reports_on_the_newest_promise_with_its_own_lines() -> None:
    rows = (promise(HEAD, "S1"), promise(CLERK, "S1"), promise(CLERK, "S2", "perubahan 1"))
    money = (AnggaranPk(CLERK, parse_kode("7.01.02"), Decimal(500), HEAD, "perubahan 1"),)
    agreements = tuple(
        PerjanjianKinerja(jabatan, "Atasan", versi)
        for jabatan, versi in ((HEAD, "awal"), (CLERK, "awal"), (CLERK, "perubahan 1"))
    )
    found = office(daftar_sasaran_pk=rows, daftar_pk=agreements, daftar_anggaran_pk=money)
    by_position = {one.jabatan: one for one in found}
    assert [h.indikator.kode for h in by_position[CLERK].daftar_indikator] == ["S2"]
    assert [str(line.kode) for line in by_position[CLERK].daftar_uang] == ["7.01.02"]
    assert by_position[CLERK].atasan == "Atasan"


def test_who_promised_nothing_that_is_measured_does_not_report() -> None:
    rows = (promise(HEAD, "S1"), promise(CLERK, ""))
    agreements = (PerjanjianKinerja(HEAD, "Bupati"), PerjanjianKinerja(CLERK, HEAD))
    found = office(daftar_sasaran_pk=rows, daftar_pk=agreements)
    assert [one.jabatan for one in found] == [HEAD]


def test_only_answers_to_the_own_report_are_there() -> None:
    answers = (
        TanggapanAtasan(" camat  contoh", PilihanTanggapan.BAIK),
        TanggapanAtasan(CLERK, PilihanTanggapan.DIPERBAIKI),
    )
    (head,) = office(daftar_tanggapan=answers)
    assert head.daftar_tanggapan == answers[:1]
