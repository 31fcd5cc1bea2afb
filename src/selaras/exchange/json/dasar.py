"""What several parts of `selaras hitung --json` share."""

from typing import Annotated

import msgspec

Angka = Annotated[str, msgspec.Meta(pattern=r"^-?\d+(\.\d+)?$", description="angka desimal polos")]


class Rincian(msgspec.Struct, frozen=True):
    """How a figure came about; `dari` holds the same for what went into it."""

    nama: str
    hasil: Angka | None
    rumus: str
    hitungan: str
    sumber: str
    alasan: str
    kalimat: str
    dari: list["Rincian"]


class Hasil(msgspec.Struct, frozen=True):
    """A figure alone; `alasan` says why it is null, or what has to be known about it."""

    hasil: Angka | None
    alasan: str


class Dilewati(msgspec.Struct, frozen=True):
    """An indicator that a mean leaves out, and why."""

    kode: str
    alasan: str


class RataRata(msgspec.Struct, frozen=True):
    """The mean capaian over the indicators named."""

    capaian: Angka | None
    indikator: list[str]
    dilewati: list[Dilewati]
    rincian_hitung: Rincian


class Uang(msgspec.Struct, frozen=True):
    """Money of a row or of the whole; `serapan` in percent of `pagu`."""

    pagu: Angka | None
    realisasi: Angka | None
    sisa: Angka | None
    serapan: Angka | None
    alasan: str


class UangUnit(Uang, frozen=True, kw_only=True):
    """The money of one sub unit of the office; `unit` is empty for the rest of the office."""

    unit: str


class UangKode(Uang, frozen=True, kw_only=True):
    """The money of one programme, kegiatan or sub kegiatan."""

    kode: str
    uraian: str
