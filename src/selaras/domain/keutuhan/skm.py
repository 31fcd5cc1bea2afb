"""Answers of the survey lie on its scale, and every questionnaire and unsur stands once."""

from collections.abc import Iterator, Sequence

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.skm import AturanSkm, JumlahUnsur, calculate_nrr

LIST = "daftar_responden_skm"
LIST_REKAP = "daftar_rekap_skm"


def check_skm(
    daftar_responden: Sequence[RespondenSkm], daftar_rekap: Sequence[RekapUnsurSkm], aturan: AturanSkm
) -> Iterator[Masalah]:
    """Yield problems of the questionnaires and of the sums per unsur."""
    yield from find_duplicates(
        LIST, daftar_responden, lambda r: name_key(r.nomor), "nomor", "nomor responden"
    )
    for nomor, responden in enumerate(daftar_responden):
        yield from _answers(At(LIST, nomor), responden, aturan)
    yield from find_duplicates(
        LIST_REKAP, daftar_rekap, lambda r: name_key(r.kode), "kode", "kode unsur"
    )
    for nomor, rekap in enumerate(daftar_rekap):
        yield from _sums(At(LIST_REKAP, nomor), rekap, aturan)


def _answers(at: At, responden: RespondenSkm, aturan: AturanSkm) -> Iterator[Masalah]:
    rule = aturan.penghitungan
    expected = f"bilangan bulat {format_ringkas(rule.terendah)} sampai {format_ringkas(rule.tertinggi)}"
    for kode, jawaban in responden.daftar_jawaban.items():
        if not rule.accepts(jawaban):
            advice = "lihat lagi kuesionernya; kosongkan bila tidak dijawab"
            yield at.error(kode.lower(), format_ringkas(jawaban, 6), expected, advice)
    if not responden.daftar_jawaban:
        yield at.warning("nomor", "tanpa jawaban", "paling sedikit satu jawaban", "isi atau hapus baris")
    if responden.usia is not None and not 0 < responden.usia < 120:
        yield at.warning("usia", format_ringkas(responden.usia), "usia dalam tahun", "betulkan usianya")


def _sums(at: At, rekap: RekapUnsurSkm, aturan: AturanSkm) -> Iterator[Masalah]:
    units = {unsur.kode: unsur for unsur in aturan.unsur.daftar_unsur}
    unsur = units.get(rekap.kode.strip().upper())
    if unsur is None:
        known = f"salah satu dari {', '.join(units)}"
        yield at.error("kode", f"'{rekap.kode}'", known, "betulkan kode unsurnya")
    elif (rekap.jumlah is None) != (rekap.banyak is None):
        field = "jumlah" if rekap.jumlah is None else "banyak"
        yield at.error(
            field, "kosong", "jumlah nilai dan banyaknya jawaban", "isi keduanya atau kosongkan keduanya"
        )
    elif rekap.jumlah is not None and rekap.banyak is not None:
        mean = calculate_nrr(unsur, JumlahUnsur(rekap.jumlah, rekap.banyak), aturan)
        if mean.hasil is None:
            advice = "periksa jumlah nilai dan banyaknya jawaban"
            yield at.error("jumlah", mean.alasan, "jumlah yang mungkin", advice)
