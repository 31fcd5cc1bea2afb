"""Formation and head counts; totals are computed, never taken from print."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.kepegawaian import Formasi, KelompokPegawai, RekapPegawai
from selaras.domain.hasil.jumlah import add_by, add_filled
from selaras.domain.rincian import Rincian, show

_RUMUS = "bezetting - keperluan"


@dataclass(frozen=True)
class HasilFormasi:
    """The positions with the difference of each (negative: too few), and the totals."""

    daftar_formasi: tuple[tuple[Formasi, Rincian], ...]
    bezetting: Rincian
    keperluan: Rincian
    selisih: Rincian
    catatan: tuple[str, ...] = ()


def calculate_formasi(daftar: Sequence[Formasi]) -> HasilFormasi:
    """Return the differences and totals of the formation."""
    rows = tuple((formasi, _difference(formasi.bezetting, formasi.keperluan)) for formasi in daftar)
    held = add_filled("bezetting", ((f.jabatan, f.bezetting) for f in daftar))
    needed = add_filled("keperluan", ((f.jabatan, f.keperluan) for f in daftar))
    total = _difference(held.hasil, needed.hasil, (held, needed))
    return HasilFormasi(rows, held, needed, total, tuple(_printed(rows)))


def _difference(
    bezetting: Decimal | None, keperluan: Decimal | None, dari: tuple[Rincian, ...] = ()
) -> Rincian:
    if bezetting is None or keperluan is None:
        empty = "bezetting" if bezetting is None else "keperluan"
        return Rincian("lebih/kurang", None, _RUMUS, alasan=f"{empty} belum lengkap", dari=dari)
    working = f"{show(bezetting)} - {show(keperluan)}"
    return Rincian("lebih/kurang", bezetting - keperluan, _RUMUS, working, dari=dari)


def _printed(rows: Sequence[tuple[Formasi, Rincian]]) -> list[str]:
    notes = []
    for formasi, selisih in rows:
        printed = formasi.angka_dokumen
        if printed is not None and selisih.hasil is not None and printed != selisih.hasil:
            place = f" di bawah {formasi.di_bawah}" if formasi.di_bawah else ""
            notes.append(
                f"{formasi.jabatan}{place}: tertulis {show(printed)}, seharusnya {show(selisih.hasil)}"
            )
    return notes


@dataclass(frozen=True)
class HasilKelompok:
    """One group of head counts: per class, per unit, and in total."""

    kelompok: KelompokPegawai
    per_rincian: Mapping[str, Rincian]
    per_unit: Mapping[str, Rincian]
    jumlah: Rincian


def calculate_pegawai(
    daftar: Sequence[RekapPegawai],
) -> tuple[dict[KelompokPegawai, HasilKelompok], tuple[str, ...]]:
    """Return the head counts by group, and what does not agree between the groups."""
    groups = {
        kelompok: _group(kelompok, own)
        for kelompok in KelompokPegawai
        if (own := [row for row in daftar if row.kelompok is kelompok])
    }
    return groups, tuple(_disagreement(groups))


def _group(kelompok: KelompokPegawai, rows: Sequence[RekapPegawai]) -> HasilKelompok:
    classes = dict.fromkeys(row.rincian for row in rows)
    units = dict.fromkeys(row.unit for row in rows)
    return HasilKelompok(
        kelompok,
        add_by(((row.rincian, row.unit or row.rincian, row.jumlah) for row in rows), classes),
        add_by(((row.unit, row.rincian, row.jumlah) for row in rows), units),
        add_filled(kelompok.label, ((f"{row.unit} {row.rincian}".strip(), row.jumlah) for row in rows)),
    )


def _disagreement(groups: Mapping[KelompokPegawai, HasilKelompok]) -> list[str]:
    """Say where groups that count every person do not have the same total."""
    totals = {
        kelompok.label.lower(): hasil.jumlah.hasil
        for kelompok, hasil in groups.items()
        if kelompok.menghitung_semua and hasil.jumlah.hasil is not None
    }
    if len(set(totals.values())) < 2:
        return []
    parts = ", ".join(f"{name} {show(total)}" for name, total in totals.items() if total is not None)
    return [f"jumlah pegawai tidak sama: {parts}"]
