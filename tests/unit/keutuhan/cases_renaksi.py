"""Damaged rencana aksi and spending by account, one problem each."""

from decimal import Decimal

from selaras.domain.capaian import CaraRekap
from selaras.domain.kode import parse_kode
from tests.unit.keutuhan.sound import ERROR, GAJI, LISTRIK, WARNING, Case, change, with_rows
from tests.unit.planning import account, action

ACTIONS = {
    "an action twice": Case(
        with_rows(action(), action(uraian="laporan  tersusun", tahun=2024)),
        (ERROR, "daftar_rencana_aksi", 1, "uraian"),
        "baris rencana aksi yang sama seperti isian ke-1",
        "baris rencana aksi yang unik",
    ),
    "an action for an unknown indicator": Case(
        with_rows(action(indikator="S9")),
        (ERROR, "daftar_rencana_aksi", 0, "indikator"),
        "'S9'",
        "kode pada lembar Indikator",
    ),
    "an action of an unknown code": Case(
        with_rows(action(kode=parse_kode("7.01.09"))),
        (WARNING, "daftar_rencana_aksi", 0, "kode"),
        "7.01.09",
        "kode pada lembar Program & Pagu",
    ),
    "quarters that do not give the year": Case(
        with_rows(action(12, "3/3/3/")),
        (WARNING, "daftar_rencana_aksi", 0, "target"),
        "12",
        "9, jumlah target triwulan",
    ),
    "an index in slices that give the year": Case(
        with_rows(action(85, "20/20/20/25", satuan="Nilai")),
        (WARNING, "daftar_rencana_aksi", 0, "target_tw1"),
        "20 + 20 + 20 + 25 untuk target 85",
        "nilai yang hendak dicapai pada tiap triwulan",
    ),
    "an index in slices that miss the year": Case(
        with_rows(action(84, "20/20/20/25", satuan="Nilai")),
        (WARNING, "daftar_rencana_aksi", 0, "target_tw1"),
        "20 + 20 + 20 + 25 untuk target 84",
        "nilai yang hendak dicapai pada tiap triwulan",
    ),
    "a measured indicator in slices": Case(
        with_rows(action(80, "40/40//", indikator="S1", satuan="Laporan")),
        (WARNING, "daftar_rencana_aksi", 0, "target_tw1"),
        "40 + 40 untuk target 80",
        "nilai yang hendak dicapai pada tiap triwulan",
    ),
    "quarterly targets that slice a yearly one": Case(
        change(
            "daftar_indikator",
            0,
            cara_rekap=CaraRekap.POSISI_AKHIR,
            target_tw1=Decimal(40),
            target_tw3=Decimal(40),
        ),
        (WARNING, "daftar_indikator", 0, "target_tw1"),
        "40 + 40 untuk target 80",
        "nilai yang hendak dicapai pada tiap triwulan",
    ),
    "money of quarters that is not that of the year": Case(
        with_rows(action(anggaran=100, uang_tw1=60, uang_tw4=30)),
        (WARNING, "daftar_rencana_aksi", 0, "anggaran"),
        "100",
        "90, jumlah uang triwulan",
    ),
    "actions with more money than their pagu": Case(
        with_rows(
            action(kode=parse_kode(GAJI), anggaran=1000),
            action(kode=parse_kode(LISTRIK), anggaran=300),
            action(kode=parse_kode(LISTRIK), anggaran=250, aksi="lagi"),
        ),
        (WARNING, "daftar_rencana_aksi", 2, "anggaran"),
        "550",
        "500, pagu 7.01.01.2.01.0002",
    ),
}
WHOLE = account("5.1", 1570)
ACCOUNTS = {
    "an account twice": Case(
        with_rows(WHOLE, account("5.1", 0)),
        (ERROR, "daftar_belanja", 1, "akun"),
        "kode akun yang sama seperti isian ke-1",
        "kode akun yang unik",
    ),
    "a code that is none": Case(
        with_rows(account("belanja", 1570)),
        (ERROR, "daftar_belanja", 0, "akun"),
        "belanja",
        "kode rekening seperti 5.1.01",
    ),
    "an account with negative spending": Case(
        with_rows(account("5.1", 1570, realisasi=-5)),
        (ERROR, "daftar_belanja", 0, "realisasi"),
        "-5",
        "nol atau lebih",
    ),
    "money on an account above others": Case(
        with_rows(account("5", realisasi_lalu=7), WHOLE),
        (WARNING, "daftar_belanja", 0, "realisasi_lalu"),
        "7",
        "kosong pada akun induk",
    ),
    "an account without a budget": Case(
        with_rows(WHOLE, account("5.2")),
        (WARNING, "daftar_belanja", 1, "anggaran"),
        "kosong",
        "anggaran pada akun terbawah",
    ),
    "accounts that are not the budget": Case(
        with_rows(account("5.1", 1500), account("5.2", 50)),
        (WARNING, "daftar_belanja", 0, "anggaran"),
        "jumlah 1.550",
        "1.570, jumlah lembar Program & Pagu",
    ),
    "a part of the pagu on a parent": Case(
        change("daftar_anggaran", 1, belanja_modal=Decimal(5)),
        (WARNING, "daftar_anggaran", 1, "belanja_modal"),
        "5",
        "kosong pada baris tanpa pagu",
    ),
    "one part of the pagu": Case(
        change("daftar_anggaran", 2, belanja_operasi=Decimal(900)),
        (WARNING, "daftar_anggaran", 2, "belanja_modal"),
        "kosong",
        "100, sisa pagu",
    ),
    "the other part of the pagu": Case(
        change("daftar_anggaran", 2, belanja_modal=Decimal(900)),
        (WARNING, "daftar_anggaran", 2, "belanja_operasi"),
        "kosong",
        "100, sisa pagu",
    ),
    "parts that are not the pagu": Case(
        change("daftar_anggaran", 2, belanja_operasi=Decimal(900), belanja_modal=Decimal(1)),
        (WARNING, "daftar_anggaran", 2, "belanja_operasi"),
        "900 + 1",
        "1.000, pagu baris ini",
    ),
}
CASES = ACTIONS | ACCOUNTS
