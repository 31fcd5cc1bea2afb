"""Damaged registers, staff and assets, one problem each."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import (
    Aset,
    BarisRegister,
    Formasi,
    RekapPegawai,
    RekapRegister,
)
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows

ONE, TWO, HALF = Decimal(1), Decimal(2), Decimal("0.5")
D1, D9 = date(2024, 1, 1), date(2024, 9, 9)
LAPTOP, CAMAT = Aset("Laptop", ONE), Formasi("Camat", bezetting=ONE)


def event(nomor: str = "1", tanggal: date = D1, **more: Any) -> BarisRegister:
    return BarisRegister("Trantibum", nomor, tanggal, "pencurian", **more)


def rekap(jumlah: Decimal | None, tahun: int = 2023) -> RekapRegister:
    return RekapRegister("trantibum", tahun, jumlah)


def golongan(jumlah: Decimal, rincian: str = "III") -> RekapPegawai:
    return RekapPegawai(KelompokPegawai.GOLONGAN, rincian, jumlah=jumlah)


CASES = {
    "an event twice": Case(
        with_rows(event(), event(tanggal=D9)),
        (ERROR, "daftar_register", 1, "nomor"),
        "nomor dalam tahun ini yang sama seperti isian ke-1",
        "nomor dalam tahun ini yang unik",
    ),
    "an event that is done before it happens": Case(
        with_rows(event(tanggal=D9, tanggal_selesai=D1)),
        (ERROR, "daftar_register", 0, "tanggal_selesai"),
        "1 Januari 2024",
        "9 September 2024 atau sesudahnya",
    ),
    "a count of a year twice": Case(
        with_rows(rekap(ONE), rekap(ONE)),
        (ERROR, "daftar_rekap_register", 1, "tahun"),
        "register dan tahun yang sama seperti isian ke-1",
        "register dan tahun yang unik",
    ),
    "a count that is not filled": Case(
        with_rows(rekap(None)),
        (WARNING, "daftar_rekap_register", 0, "jumlah"),
        "kosong",
        "jumlah kejadian setahun",
    ),
    "half an event": Case(
        with_rows(rekap(Decimal("1.5"))),
        (ERROR, "daftar_rekap_register", 0, "jumlah"),
        "1,5",
        "bilangan bulat mulai 0",
    ),
    "a count that the rows deny": Case(
        with_rows(event(), rekap(TWO, 2024)),
        (WARNING, "daftar_rekap_register", 0, "jumlah"),
        "2, sedangkan register memuat 1",
        "1",
    ),
    "half a person": Case(
        with_rows(Formasi("Camat", bezetting=HALF)),
        (ERROR, "daftar_formasi", 0, "bezetting"),
        "0,5",
        "banyaknya orang, bilangan bulat mulai 0",
    ),
    "a printed difference that does not follow": Case(
        with_rows(replace(CAMAT, keperluan=ONE, angka_dokumen=ONE)),
        (WARNING, "daftar_formasi", 0, "angka_dokumen"),
        "1",
        "0",
    ),
    "a class of staff twice": Case(
        with_rows(golongan(ONE), golongan(ONE, " iii")),
        (ERROR, "daftar_pegawai", 1, "rincian"),
        "kelompok, rincian, dan unit yang sama seperti isian ke-1",
        "kelompok, rincian, dan unit yang unik",
    ),
    "a negative head count": Case(
        with_rows(golongan(-ONE)),
        (ERROR, "daftar_pegawai", 0, "jumlah"),
        "-1",
        "banyaknya orang, bilangan bulat mulai 0",
    ),
    "assets that are not counted": Case(
        with_rows(Aset("Laptop")), (WARNING, "daftar_aset", 0, "banyak"), "kosong", "banyaknya unit"
    ),
    "half an asset": Case(
        with_rows(Aset("Laptop", HALF)),
        (ERROR, "daftar_aset", 0, "banyak"),
        "0,5",
        "bilangan bulat mulai 0",
    ),
    "an asset worth less than nothing": Case(
        with_rows(replace(LAPTOP, nilai=-ONE)),
        (ERROR, "daftar_aset", 0, "nilai"),
        "-1",
        "nol atau lebih",
    ),
    "an asset of the future": Case(
        with_rows(replace(LAPTOP, tahun=2025)),
        (ERROR, "daftar_aset", 0, "tahun"),
        "2025",
        "2024 atau sebelumnya",
    ),
}
