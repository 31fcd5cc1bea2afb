"""Measured values belong to a known indicator, once a quarter, and do not contradict themselves."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.domain.angka import format_ringkas, round_half_up
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pengukuran import RealisasiKinerja
from selaras.domain.keutuhan.realisasi_resmi import check_resmi
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Triwulan

LIST = "daftar_realisasi"
_NEED_REASON = {StatusNilai.MENUNGGU_RILIS, StatusNilai.BELUM_DAPAT_DIUKUR, StatusNilai.TIDAK_BERLAKU}


def check_realisasi(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Realisasi Kinerja."""
    rows = berkas.daftar_realisasi
    multipliers = {i.kode: i.pengali_berlaku for i in berkas.daftar_indikator}
    yield from find_duplicates(LIST, rows, _quarter_key, "triwulan", "indikator dan triwulan")
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.indikator not in multipliers:
            yield at.error(
                "indikator",
                f"'{row.indikator}'",
                "kode pada lembar Indikator",
                "betulkan kodenya atau tambahkan indikatornya",
            )
            continue
        yield from _quarter(at, row, berkas.profil.periode.triwulan or Triwulan.IV)
        yield from _status(at, row)
        yield from _variables(at, row, multipliers[row.indikator])
    yield from check_resmi(rows, berkas.profil.periode)


def _quarter_key(row: RealisasiKinerja) -> tuple[str, Triwulan]:
    return row.indikator, row.triwulan


def _values(row: RealisasiKinerja) -> tuple[Decimal | None, ...]:
    return (row.pembilang, row.penyebut, row.realisasi, row.realisasi_sd, row.nilai_resmi)


def _has_value(row: RealisasiKinerja) -> bool:
    return any(value is not None for value in _values(row))


def _quarter(at: At, row: RealisasiKinerja, last: Triwulan) -> Iterator[Masalah]:
    if row.triwulan > last and _has_value(row):
        yield at.warning(
            "triwulan",
            row.triwulan.singkatan,
            f"paling akhir {last.singkatan}, sesuai periode laporan",
            "nilai ini belum ikut dihitung; ubah periode laporan bila memang sudah waktunya",
        )


def _status(at: At, row: RealisasiKinerja) -> Iterator[Masalah]:
    if row.status is None:
        return
    if row.status is StatusNilai.TERISI and not _has_value(row):
        yield at.error(
            "status", row.status.label, "nilai pada baris ini", "isi nilainya atau ganti statusnya"
        )
    if row.status is not StatusNilai.TERISI and _has_value(row):
        yield at.error(
            "status", row.status.label, "baris tanpa nilai", "hapus nilainya atau kosongkan statusnya"
        )
    if row.status in _NEED_REASON and not row.alasan.strip():
        yield at.warning(
            "alasan",
            "kosong",
            f"alasan '{row.status.label}'",
            "tulis sebab, atau siapa yang merilis dan kapan",
        )


def _variables(at: At, row: RealisasiKinerja, pengali: Decimal) -> Iterator[Masalah]:
    if (row.pembilang is None) != (row.penyebut is None):
        lacking = "penyebut" if row.penyebut is None else "pembilang"
        yield at.error(
            lacking, "kosong", "pembilang dan penyebut", f"isi {lacking}, atau hapus pasangannya"
        )
        return
    if row.pembilang is None or row.penyebut is None:
        return
    if row.penyebut <= 0:
        yield at.warning(
            "penyebut",
            format_ringkas(row.penyebut),
            "angka di atas nol",
            "periksa penyebutnya; bila memang tidak ada yang diukur, kosongkan pembilang dan penyebut "
            "lalu pilih status 'Tidak berlaku'",
        )
        return
    if row.realisasi is None:
        return
    computed = row.pembilang * pengali / row.penyebut
    if round_half_up(computed, 2) != round_half_up(row.realisasi, 2):
        yield at.warning(
            "realisasi",
            format_ringkas(row.realisasi),
            f"{format_ringkas(computed)} dari pembilang dan penyebut",
            "yang dipakai adalah hitungan dari pembilang dan penyebut; kosongkan kolom realisasi",
        )
