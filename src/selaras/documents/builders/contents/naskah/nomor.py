"""The number of a letter, each unknown part of it a gap."""

from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Inlines, Missing, Text
from selaras.domain.berkas import Surat
from selaras.domain.hasil.agenda_surat import number_of


def letter_number(ctx: Konteks, surat: Surat) -> Inlines:
    """Return the number as written, or as composed from the agenda."""
    pieces = number_of(ctx.berkas, surat)
    return tuple(Missing(one.kurang) if one.kurang else Text(one.teks) for one in pieces)
