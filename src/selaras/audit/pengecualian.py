"""Exceptions: findings that an office keeps on purpose, with a reason, an owner and an end."""

from collections.abc import Iterable
from datetime import date

from selaras.domain.berkas import PengecualianReviu
from selaras.domain.temuan import Temuan


def is_meant(pengecualian: PengecualianReviu, temuan: Temuan) -> bool:
    """Tell whether an exception speaks of a finding, on whatever day; capitals do not count."""
    places = (f"{lokasi.lembar} {lokasi.baris} {lokasi.kolom}" for lokasi in temuan.lokasi)
    told = " ".join((temuan.pesan, *places)).casefold()
    return temuan.kode == pengecualian.kode and pengecualian.memuat.casefold() in told


def apply_pengecualian(
    daftar_temuan: Iterable[Temuan], daftar: Iterable[PengecualianReviu], tanggal: date
) -> tuple[list[Temuan], tuple[tuple[Temuan, PengecualianReviu], ...]]:
    """Part the findings into those that stand on a day and those that an exception silences."""
    holding = [pengecualian for pengecualian in daftar if tanggal <= pengecualian.sampai]
    standing: list[Temuan] = []
    silenced: list[tuple[Temuan, PengecualianReviu]] = []
    for temuan in daftar_temuan:
        reason = next((pengecualian for pengecualian in holding if is_meant(pengecualian, temuan)), None)
        if reason is None:
            standing.append(temuan)
        else:
            silenced.append((temuan, reason))
    return standing, tuple(silenced)
