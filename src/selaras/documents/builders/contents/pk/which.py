"""Which perjanjian kinerja a document, or a chapter of a report, is about."""

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.subjek import subjek_of_pk
from selaras.domain.berkas.pk import KunciPk
from selaras.domain.hasil.pk import HasilPk, perjanjian_of_head, pk_of


def own_pk(ctx: Konteks) -> HasilPk:
    """Return the one that the document is about; KeyError for a subject that names none."""
    year = ctx.periode.tahun
    found = {subjek_of_pk(pk.perjanjian, year).kode: pk for pk in ctx.hasil.daftar_pk}
    return found[ctx.subjek.kode]


def pk_of_head(ctx: Konteks) -> HasilPk:
    """Return the version of the head of the office that the report answers for."""
    perjanjian = perjanjian_of_head(ctx.berkas)
    return pk_of(ctx.berkas, ctx.hasil.anggaran, perjanjian)


def pk_by_key(ctx: Konteks, kunci: KunciPk) -> HasilPk:
    """Return another version of an official's perjanjian kinerja."""
    for pk in ctx.hasil.daftar_pk:
        if pk.kunci == kunci:
            return pk
    raise KeyError(f"perjanjian kinerja {kunci.jabatan} {kunci.versi} {kunci.tahun}")
