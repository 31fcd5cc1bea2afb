"""Damaged surveys and service indices, one problem each."""

from decimal import Decimal

from selaras.domain.berkas import (
    NilaiIpp,
    RekapUnsurSkm,
    RespondenSkm,
)
from selaras.domain.berkas.ipp import FormulirIpp
from tests.unit.keutuhan.sound import ERROR, WARNING, Case, with_rows

ONE = Decimal(1)
ANSWERED = RespondenSkm("1", u1=Decimal(3))


SKM = {
    "a questionnaire twice": Case(
        with_rows(ANSWERED, ANSWERED),
        (ERROR, "daftar_responden_skm", 1, "nomor"),
        "nomor responden yang sama seperti isian ke-1",
        "nomor responden yang unik",
    ),
    "an answer off the scale": Case(
        with_rows(RespondenSkm("1", u8=Decimal(5))),
        (ERROR, "daftar_responden_skm", 0, "u8"),
        "5",
        "bilangan bulat 1 sampai 4",
    ),
    "a questionnaire without answers": Case(
        with_rows(RespondenSkm("1")),
        (WARNING, "daftar_responden_skm", 0, "nomor"),
        "tanpa jawaban",
        "paling sedikit satu jawaban",
    ),
    "an impossible age": Case(
        with_rows(RespondenSkm("1", u1=ONE, usia=Decimal(1970))),
        (WARNING, "daftar_responden_skm", 0, "usia"),
        "1.970",
        "usia dalam tahun",
    ),
    "an unsur twice": Case(
        with_rows(RekapUnsurSkm("U1"), RekapUnsurSkm("u1")),
        (ERROR, "daftar_rekap_skm", 1, "kode"),
        "kode unsur yang sama seperti isian ke-1",
        "kode unsur yang unik",
    ),
    "an unknown unsur": Case(
        with_rows(RekapUnsurSkm("U10")),
        (ERROR, "daftar_rekap_skm", 0, "kode"),
        "'U10'",
        "salah satu dari U1, U2, U3, U4, U5, U6, U7, U8, U9",
    ),
    "a sum without its count": Case(
        with_rows(RekapUnsurSkm("U1", Decimal(30))),
        (ERROR, "daftar_rekap_skm", 0, "banyak"),
        "kosong",
        "jumlah nilai dan banyaknya jawaban",
    ),
    "a count without its sum": Case(
        with_rows(RekapUnsurSkm("U1", banyak=Decimal(30))),
        (ERROR, "daftar_rekap_skm", 0, "jumlah"),
        "kosong",
        "jumlah nilai dan banyaknya jawaban",
    ),
    "an impossible sum": Case(
        with_rows(RekapUnsurSkm("U1", Decimal(50), Decimal(10))),
        (ERROR, "daftar_rekap_skm", 0, "jumlah"),
        "jumlah nilai unsur U1 (50) di luar 10 sampai 40 untuk 10 jawaban",
        "jumlah yang mungkin",
    ),
}
IPP = {
    "an aspect twice": Case(
        with_rows(*[NilaiIpp(2024, FormulirIpp.F02, "I")] * 2),
        (ERROR, "daftar_nilai_ipp", 1, "aspek"),
        "tahun, formulir, dan aspek yang sama seperti isian ke-1",
        "tahun, formulir, dan aspek yang unik",
    ),
    "a year before the first instrument": Case(
        with_rows(NilaiIpp(2016, FormulirIpp.F02)),
        (ERROR, "daftar_nilai_ipp", 0, "tahun"),
        "2016",
        "tahun 2017 atau sesudahnya",
    ),
    "an unknown aspect": Case(
        with_rows(NilaiIpp(2024, FormulirIpp.F02, "VII", ONE)),
        (ERROR, "daftar_nilai_ipp", 0, "aspek"),
        "'VII'",
        "I, II, III, IV, V, VI, atau kosong",
    ),
    "an index as percent": Case(
        with_rows(NilaiIpp(2024, FormulirIpp.AKHIR, "", Decimal(68))),
        (ERROR, "daftar_nilai_ipp", 0, "nilai"),
        "68",
        "0 sampai 5",
    ),
    "respondents of another form": Case(
        with_rows(NilaiIpp(2024, FormulirIpp.F02, "", ONE, ONE)),
        (WARNING, "daftar_nilai_ipp", 0, "responden"),
        "1",
        "kosong",
    ),
}
CASES = SKM | IPP
