"""Damaged progress and local settings, one problem each."""

from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import KemajuanFisik, KetentuanSetempat
from selaras.domain.kode import parse_kode
from tests.unit.keutuhan.sound import ERROR, GAJI, WARNING, Case, with_rows

JAN, FEB = date(2024, 1, 31), date(2024, 2, 29)


def progress(tanggal: date = JAN, kode: str = GAJI, **changes: int) -> KemajuanFisik:
    return KemajuanFisik(parse_kode(kode), tanggal, **{k: Decimal(v) for k, v in changes.items()})


def setting(kunci: str, nilai: str) -> KetentuanSetempat:
    return KetentuanSetempat(kunci, nilai, "Perbup Contoh 6/2018")


def wrong_setting(isian: str, row: KetentuanSetempat, ditemukan: str, diharapkan: str) -> Case:
    return Case(with_rows(row), (ERROR, "daftar_ketentuan", 0, isian), ditemukan, diharapkan)


def progress_case(level: Any, nomor: int, isian: str, words: tuple[str, str], *rows: Any) -> Case:
    return Case(with_rows(*rows), (level, "daftar_kemajuan", nomor, isian), *words)


CASES = {
    "a month twice": progress_case(
        ERROR, 1, "tanggal",
        ("sub kegiatan dan bulan yang sama seperti isian ke-1", "sub kegiatan dan bulan yang unik"),
        progress(), progress(date(2024, 1, 30)),
    ),
    "progress of an unknown row": progress_case(
        ERROR, 0, "kode", ("7.01.01.2.09", "baris pada lembar Program & Pagu"),
        progress(kode="7.01.01.2.09"),
    ),
    "progress of another year": progress_case(
        ERROR, 0, "tanggal", ("31 Januari 2023", "hari dalam tahun 2024"), progress(date(2023, 1, 31))
    ),
    "more than the whole": progress_case(
        ERROR, 0, "realisasi_fisik", ("101", "0 sampai 100"), progress(realisasi_fisik=101)
    ),
    "negative spending": progress_case(
        ERROR, 0, "belanja", ("-1", "nol atau lebih"), progress(belanja=-1)
    ),
    "spending above the pagu": progress_case(
        WARNING, 0, "belanja", ("1.001", "paling banyak pagu 1.000"), progress(belanja=1001)
    ),
    "progress that falls": progress_case(
        WARNING, 0, "realisasi_fisik", ("19", "20 atau lebih, seperti bulan sebelumnya"),
        progress(FEB, realisasi_fisik=19), progress(JAN, realisasi_fisik=20),
    ),
    "spending that falls": progress_case(
        WARNING, 1, "belanja", ("199", "200 atau lebih, seperti bulan sebelumnya"),
        progress(JAN, belanja=200), progress(FEB, belanja=199),
    ),
    "a setting twice": Case(
        with_rows(setting("batas_capaian", "120"), setting("Batas capaian", "150")),
        (ERROR, "daftar_ketentuan", 1, "kunci"),
        "kunci yang sama seperti isian ke-1",
        "kunci yang unik",
    ),
    "an unknown setting": wrong_setting(
        "kunci", setting("batas_capain", "120"), "'batas_capain'", "nama ketentuan seperti pada acuan"
    ),
    "a table as a setting": wrong_setting(
        "kunci", setting("mutu_skm", "88 A"),
        "'mutu_skm', yaitu sebuah tabel", "ketentuan berupa angka, pilihan, teks, atau skala",
    ),
    "a word as a number": wrong_setting(
        "nilai", setting("batas_capaian", "banyak"),
        "'banyak' ('banyak' bukan angka)", "angka di atas 0, atau 'tanpa batas'",
    ),
    "a scale with a hole": wrong_setting(
        "nilai", setting("skala_capaian", "91-100 A; 0-80 B"),
        "'91-100 A; 0-80 B' (nilai di atas 80 sampai di bawah 91 tidak mempunyai kategori)",
        "batas dan nama tiap kategori, dipisahkan titik koma",
    ),
}  # fmt: skip
