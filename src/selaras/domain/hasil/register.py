"""Counts of events per quarter and year, and their reduction against a base year."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.capaian import calculate_penurunan
from selaras.domain.hasil.jumlah import name_some, share
from selaras.domain.nama import name_key
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class HasilRegister:
    """One register up to the end of a period.

    `jumlah` has no number where neither rows nor a typed count are there: an empty register may be
    an unfilled one. `ditindaklanjuti` in percent of the rows.
    """

    register: str
    periode: Periode
    jumlah: Rincian
    per_triwulan: Mapping[Triwulan, int]
    per_jenis: Mapping[str, int]
    per_desa: Mapping[str, int]
    ditindaklanjuti: Rincian
    catatan: tuple[str, ...] = ()


def calculate_register(
    daftar_baris: Sequence[BarisRegister],
    daftar_rekap: Sequence[RekapRegister],
    register: str,
    periode: Periode,
) -> HasilRegister:
    """Return the counts of a register from the first day of the year to the end of the period."""
    last = periode.triwulan or Triwulan.IV
    own = [row for row in daftar_baris if name_key(row.register) == name_key(register)]
    of_year = [row for row in own if row.tanggal.year == periode.tahun]
    rows = [row for row in of_year if row.tanggal <= periode.akhir]
    typed = _typed(daftar_rekap, register, periode.tahun)
    return HasilRegister(
        register,
        periode,
        _total(rows, of_year, typed, periode),
        {t: sum(quarter_of(row) is t for row in rows) for t in last.sampai_dengan} if of_year else {},
        Counter(" ".join(row.jenis.split()).capitalize() for row in rows),
        Counter(" ".join(row.desa.split()).title() for row in rows if row.desa.strip()),
        _followed_up(rows),
        tuple(_difference(of_year, typed, periode.tahun)),
    )


def quarter_of(row: BarisRegister) -> Triwulan:
    """Return the quarter in which an event happened."""
    return next(t for t in Triwulan if row.tanggal.month in t.daftar_bulan)


def _typed(daftar: Sequence[RekapRegister], register: str, tahun: int) -> RekapRegister | None:
    key = name_key(register)
    own = [
        r for r in daftar if name_key(r.register) == key and r.tahun == tahun and r.jumlah is not None
    ]
    return own[0] if len(own) == 1 else None


def _total(
    rows: Sequence[BarisRegister],
    of_year: Sequence[BarisRegister],
    typed: RekapRegister | None,
    periode: Periode,
) -> Rincian:
    """Rows win over a typed count, because they can prove it."""
    name = f"kejadian {periode.label()}"
    if of_year:
        return Rincian(name, Decimal(len(rows)), "banyaknya baris register")
    if typed is None:
        reason = f"register tahun {periode.tahun} belum diisi; bila tidak ada kejadian, isi jumlahnya 0"
        return Rincian(name, None, alasan=reason)
    if periode.triwulan not in {None, Triwulan.IV}:
        reason = f"tahun {periode.tahun} hanya diketahui jumlah setahunnya"
        return Rincian(name, None, alasan=reason)
    return Rincian(name, typed.jumlah, sumber=typed.sumber, alasan="jumlah yang diketik, tanpa register")


def _followed_up(rows: Sequence[BarisRegister]) -> Rincian:
    states = [is_followed_up(row) for row in rows]
    empty = [row.nomor for row, state in zip(rows, states, strict=True) if state is None]
    reason = f"tindak lanjut nomor {name_some(empty)} belum diisi" if empty else ""
    done = sum(state is True for state in states)
    return share(
        "ditindaklanjuti", done, len(states), "kejadian yang ditindaklanjuti / kejadian", reason
    )


def is_followed_up(row: BarisRegister) -> bool | None:
    """Tell whether an event was followed up; None where the register does not say."""
    if row.ditindaklanjuti is not None:
        return row.ditindaklanjuti
    return True if row.tindak_lanjut.strip() or row.tanggal_selesai else None


def _difference(of_year: Sequence[BarisRegister], typed: RekapRegister | None, tahun: int) -> list[str]:
    if typed is None or typed.jumlah is None or not of_year or typed.jumlah == len(of_year):
        return []
    return [f"rekap {tahun} menulis {show(typed.jumlah)}, sedangkan register memuat {len(of_year)}"]


def compare_register(dasar: HasilRegister, kini: HasilRegister) -> Rincian:
    """Return the reduction in percent against the base; an increase is negative."""
    name = dasar.periode.label().lower()
    for side in (dasar, kini):
        if side.jumlah.hasil is None:
            return Rincian(
                "penurunan", None, alasan=side.jumlah.alasan, dari=(dasar.jumlah, kini.jumlah)
            )
    if (dasar.periode.triwulan or Triwulan.IV) is not (kini.periode.triwulan or Triwulan.IV):
        return Rincian("penurunan", None, alasan="kedua periode tidak sama panjang")
    assert dasar.jumlah.hasil is not None
    assert kini.jumlah.hasil is not None
    found = calculate_penurunan(dasar.jumlah.hasil, kini.jumlah.hasil, name)
    return replace(found, dari=(dasar.jumlah, kini.jumlah))
