"""Whose individual report a document is."""

from selaras.documents.builders.konteks import Konteks
from selaras.domain.hasil.individu import HasilIndividu
from selaras.domain.hasil.pk import HasilPk


def reporting(ctx: Konteks) -> HasilIndividu | None:
    """Return the figures of the official whom the document is about, None where the book has none."""
    own = (one for one in ctx.hasil.daftar_individu if one.jabatan == ctx.subjek.kode)
    return next(own, None)


def promise_of(ctx: Konteks) -> HasilPk | None:
    """Return the newest promise of that official for the year of the book."""
    own = [
        pk
        for pk in ctx.hasil.daftar_pk
        if (pk.kunci.jabatan, pk.kunci.tahun) == (ctx.subjek.kode, ctx.periode.tahun)
    ]
    return own[-1] if own else None
