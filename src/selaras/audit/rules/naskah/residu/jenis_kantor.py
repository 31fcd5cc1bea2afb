"""Kinds of offices: which one reports, and by what words each calls itself and its head."""

import re
from enum import StrEnum


class JenisKantor(StrEnum):
    """The kind of office, by the word that begins its name."""

    DINAS = "dinas"
    BADAN = "badan"
    KECAMATAN = "kecamatan"
    KELURAHAN = "kelurahan"
    PUSKESMAS = "puskesmas"
    INSPEKTORAT = "inspektorat"


PIMPINAN = {
    JenisKantor.DINAS: r"Kepala\s+Dinas",
    JenisKantor.BADAN: r"Kepala\s+Badan",
    JenisKantor.KECAMATAN: r"Camat",
    JenisKantor.KELURAHAN: r"Lurah",
    JenisKantor.PUSKESMAS: r"Kepala\s+Puskesmas",
    JenisKantor.INSPEKTORAT: r"Inspektur",
}
# Kinds that an office rightly speaks of as its own, besides its own kind: those it leads, or belongs to.
_DEKAT = {
    JenisKantor.KECAMATAN: {JenisKantor.KELURAHAN},
    JenisKantor.KELURAHAN: {JenisKantor.KECAMATAN},
    JenisKantor.PUSKESMAS: {JenisKantor.DINAS},
    JenisKantor.INSPEKTORAT: set(JenisKantor),
}
_KESEHATAN = re.compile(r"\bkesehatan\b|\bkeluarga\s+berencana\b", re.IGNORECASE)


def read_jenis_kantor(instansi: str) -> JenisKantor | None:
    """Return the kind of an office by its full name, None for a kind that is not known."""
    first = instansi.casefold().split()[:1]
    return next((jenis for jenis in JenisKantor if first == [jenis.value]), None)


def foreign_jenis(instansi: str) -> list[JenisKantor]:
    """Return the kinds that an office never calls its own, none where its own is not known."""
    own = read_jenis_kantor(instansi)
    if own is None:
        return []
    near = _DEKAT.get(own, set()) | {own}
    if _KESEHATAN.search(instansi):
        near = near | {JenisKantor.PUSKESMAS}
    return [jenis for jenis in JenisKantor if jenis not in near]
