"""Whom a letter is to."""

from collections.abc import Iterable

from selaras.documents.builders.cells import text_or_missing
from selaras.documents.builders.contents.naskah.writing import broken
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Inline, Inlines, Missing
from selaras.domain.baris import lines_of
from selaras.domain.berkas import Surat
from selaras.domain.hasil.rapat import meeting_of


def addressee(ctx: Konteks, surat: Surat) -> Inlines:
    """Return 'Yth. …' and where they are; several stand below one another with numbers."""
    named = numbered(recipients(ctx, surat)) or [Missing(f"tujuan surat {surat.kode}")]
    where = text_or_missing(surat.tempat_tujuan, f"tempat tujuan surat {surat.kode}")
    return broken([*_greeted(named), "di", where])


def recipients(ctx: Konteks, surat: Surat) -> tuple[str, ...]:
    """Return whom the letter names, for an invitation without names those whom its meeting invites."""
    rapat = meeting_of(ctx.berkas, surat)
    return lines_of(surat.kepada) or (lines_of(rapat.daftar_undangan) if rapat else ())


def numbered(lines: Iterable[str]) -> list[str | Inline]:
    """Return several with numbers; a line in small letters ('melalui …') belongs to the one above."""
    found = list(lines)
    heads = sum(not _continues(line) for line in found)
    if heads < 2:
        return list(found)
    shown: list[str | Inline] = []
    number = 0
    for line in found:
        number += not _continues(line)
        shown.append(line if _continues(line) else f"{number}. {line}")
    return shown


def _continues(line: str) -> bool:
    return line[:1].islower()


def _greeted(lines: list[str | Inline]) -> list[str | Inline]:
    """Put 'Yth.' before the only recipient, above several."""
    first = lines[0]
    if isinstance(first, str) and not first.startswith("1. "):
        return [f"Yth. {first}", *lines[1:]]
    return ["Yth.", *lines]
