"""Sentences for tests: of a few records, read as plain text."""

import re

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.uraian import tell_indicator
from selaras.documents.model import Inlines
from selaras.documents.walking import plain_text
from selaras.domain.hasil import calculate_berkas
from selaras.domain.ketentuan import resolve_kerangka
from tests.unit.making import YEAR, berkas, profil

NOT_REACHED = re.compile(r"\b(?:tidak|belum) tercapai\b")
REACHED = re.compile(r"\bterlampaui\b|(?<!tidak )(?<!belum )\btercapai\b")


def context(jenis: str = "lkjip", **records: object) -> Konteks:
    """Return the context of a report of a whole year, or of the quarter that the profil names."""
    book = berkas(**({"profil": profil(YEAR)} | records))  # type: ignore[arg-type]
    return Konteks(calculate_berkas(book), resolve_kerangka(jenis, "Lumajang"))


def told(ctx: Konteks, nomor: int = 0) -> str:
    return read(tell_indicator(ctx, ctx.hasil.daftar_indikator[0], nomor))


def read(parts: Inlines) -> str:
    """Return the sentences as a reader sees them: a space that holds is a space."""
    return plain_text(parts, {}).replace("\u00a0", " ")


def assert_well_written(text: str) -> None:
    assert text.endswith(".")
    assert "None" not in text
    assert "  " not in text
    assert not re.search(r"[{}]|\.\.|\s[.,;)]|\(\)", text)
