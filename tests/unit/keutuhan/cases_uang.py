"""Damaged allocations, versions of the budget and perjanjian kinerja, one problem each."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from selaras.domain.berkas import (
    AlokasiAnggaran,
    AnggaranPk,
    VersiPagu,
)
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.kode import parse_kode
from tests.unit.keutuhan.sound import ERROR, GAJI, LISTRIK, WARNING, Case, with_rows

VERSION = VersiPagu(parse_kode(GAJI), JenisVersiPagu.INDUK, date(2024, 1, 2), Decimal(1000))
SECOND = replace(VERSION, kode=parse_kode(LISTRIK), pagu=Decimal(500))


def share(kode: str, indikator: str, bobot: int) -> AlokasiAnggaran:
    return AlokasiAnggaran(parse_kode(kode), indikator, Decimal(bobot))


def promise(jabatan: str, kode: str, atasan: str = "") -> AnggaranPk:
    return AnggaranPk(jabatan, parse_kode(kode), Decimal(1), atasan)


CASES = {
    "the allocation of a parent": Case(
        with_rows(share("7.01.01.2.01", "S1", 100)),
        (ERROR, "daftar_alokasi", 0, "kode"),
        "7.01.01.2.01",
        "baris terbawah anggaran, misalnya sub kegiatan",
    ),
    "the allocation of an unknown row": Case(
        with_rows(share("7.01.01.2.09.0001", "S1", 100)),
        (ERROR, "daftar_alokasi", 0, "kode"),
        "7.01.01.2.09.0001",
        "kode pada lembar Program & Pagu",
    ),
    "the allocation to an unknown indicator": Case(
        with_rows(share(GAJI, "S9", 100)),
        (ERROR, "daftar_alokasi", 0, "indikator"),
        "S9",
        "kode pada lembar Indikator, atau 'penunjang umum'",
    ),
    "the same allocation twice": Case(
        with_rows(share(GAJI, "S1", 60), share(GAJI, "S1", 40)),
        (ERROR, "daftar_alokasi", 1, "indikator"),
        "sub kegiatan dan indikator yang sama seperti isian ke-1",
        "sub kegiatan dan indikator yang unik",
    ),
    "weights that are not a hundred": Case(
        with_rows(share(GAJI, "S1", 60), share(LISTRIK, "S1", 100), share(GAJI, "S2", 30)),
        (ERROR, "daftar_alokasi", 2, "bobot"),
        "jumlah bobot 7.01.01.2.01.0001 90",
        "jumlah bobot 100",
    ),
    "a weight of nothing": Case(
        with_rows(share(GAJI, "S1", 100), share(GAJI, "S2", 0)),
        (ERROR, "daftar_alokasi", 1, "bobot"),
        "0",
        "di atas 0 sampai 100",
    ),
    "the version of an unknown row": Case(
        with_rows(replace(VERSION, keterangan="lain")),
        (ERROR, "daftar_versi_pagu", 0, "kode"),
        "7.01.01.2.01.0001",
        "baris pada lembar Program & Pagu",
    ),
    "a version without a whole number": Case(
        with_rows(replace(VERSION, urutan=Decimal("1.5"))),
        (ERROR, "daftar_versi_pagu", 0, "urutan"),
        "1,5",
        "1, 2, 3, dan seterusnya",
    ),
    "a version that is not the budget": Case(
        with_rows(replace(VERSION, pagu=Decimal(90))),
        (WARNING, "daftar_versi_pagu", 0, "pagu"),
        "90",
        "1.000 seperti lembar Program & Pagu",
    ),
    "a version with a negative pagu": Case(
        with_rows(replace(VERSION, pagu=Decimal(-90)), replace(VERSION, jenis=JenisVersiPagu.PERUBAHAN)),
        (ERROR, "daftar_versi_pagu", 0, "pagu"),
        "-90",
        "nol atau lebih",
    ),
    "a version with two days": Case(
        with_rows(VERSION, replace(SECOND, tanggal=date(2024, 1, 3))),
        (ERROR, "daftar_versi_pagu", 1, "tanggal"),
        "3 Januari 2024",
        "2 Januari 2024, seperti baris lain Induk",
    ),
    "a version with two numbers": Case(
        with_rows(VERSION, replace(SECOND, nomor="DPA/2")),
        (WARNING, "daftar_versi_pagu", 1, "nomor"),
        "'DPA/2'",
        "'', seperti baris lain Induk",
    ),
    "a version twice": Case(
        with_rows(VERSION, VERSION),
        (ERROR, "daftar_versi_pagu", 1, "kode"),
        "kode dan versi yang sama seperti isian ke-1",
        "kode dan versi yang unik",
    ),
    "a promise twice": Case(
        with_rows(promise("Camat", "7.01.01"), promise("Camat", "7.01.01")),
        (ERROR, "daftar_anggaran_pk", 1, "kode"),
        "jabatan dan kode yang sama seperti isian ke-1",
        "jabatan dan kode yang unik",
    ),
    "a promise for a bidang": Case(
        with_rows(promise("Camat", "7.01")),
        (ERROR, "daftar_anggaran_pk", 0, "kode"),
        "7.01",
        "kode program, kegiatan, atau sub kegiatan",
    ),
    "two superiors": Case(
        with_rows(promise("Kasi", "7.01.01", "Camat"), promise("Kasi", "7.01.02", "Sekcam")),
        (ERROR, "daftar_anggaran_pk", 1, "atasan"),
        "'Sekcam'",
        "atasan yang sama seperti baris lain: 'Camat'",
    ),
    "a superior of oneself": Case(
        with_rows(promise("Kasi", "7.01.01", "Kasi")),
        (ERROR, "daftar_anggaran_pk", 0, "atasan"),
        "Kasi",
        "jabatan yang lebih tinggi",
    ),
}
