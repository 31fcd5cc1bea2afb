"""Which record a paper is about: the one whose code its subject bears."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from selaras.documents.builders.konteks import Konteks
from selaras.domain.berkas import DokumenResmi, Rapat, Sop, Surat
from selaras.domain.nama import name_key


class _Coded(Protocol):
    @property
    def kode(self) -> str:
        """The code."""


_Record = TypeVar("_Record", bound=_Coded)


def decree_of(ctx: Konteks) -> DokumenResmi | None:
    """Return the decree, None for a subject that is none."""
    return _found(ctx.berkas.daftar_dokumen, ctx.subjek.kode)


def sop_of(ctx: Konteks) -> Sop | None:
    """Return the procedure, None for a subject that is none."""
    return _found(ctx.berkas.daftar_sop, ctx.subjek.kode)


def surat_of(ctx: Konteks) -> Surat | None:
    """Return the letter, None for a subject that is none."""
    return _found(ctx.berkas.daftar_surat, ctx.subjek.kode)


def rapat_of(ctx: Konteks) -> Rapat | None:
    """Return the meeting, None for a subject that is none."""
    return _found(ctx.berkas.daftar_rapat, ctx.subjek.kode)


def _found(records: Iterable[_Record], kode: str) -> _Record | None:
    return next((one for one in records if name_key(one.kode) == name_key(kode)), None)
