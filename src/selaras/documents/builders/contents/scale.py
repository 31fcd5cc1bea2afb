"""The scale that capaian is classed by, as printed, and how values between its rows are read."""

from itertools import pairwise
from typing import NamedTuple

from selaras.documents.builders.cells import header, note, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Reference, Table
from selaras.domain.angka import format_ringkas
from selaras.domain.skala import BacaanSkala, Kategori, Skala, kategori_for


class _Part(NamedTuple):
    """A column with its texts, one for each row of the scale."""

    title: str
    column: Column
    texts: list[str]


def scale(ctx: Konteks) -> tuple[Block, ...]:
    """Return the scale with how it is read, so that no value is without category."""
    skala = ctx.ketentuan.skala_capaian
    kategori = skala.daftar_kategori
    parts = [_Part("Kategori", Column(5), [one.label for one in kategori])]
    if any(one.kode for one in kategori):
        parts.append(_Part("Kode", Column(2, Align.CENTER), [one.kode or "–" for one in kategori]))
    if any(one.makna for one in kategori):
        parts.append(_Part("Makna", Column(8), [one.makna or "–" for one in kategori]))
    rows = tuple(
        row(str(number + 1), interval(skala, one), *(part.texts[number] for part in parts))
        for number, one in enumerate(kategori)
    )
    columns = (Column(1, Align.CENTER), Column(4, Align.CENTER), *(part.column for part in parts))
    head = header("No", "Capaian (%)", *(part.title for part in parts))
    table = Table("skala", columns, head, rows, caption="Skala penilaian capaian kinerja")
    intro = paragraph("Capaian setiap indikator dinilai menurut skala pada ", Reference("skala"), ".")
    return (intro, table, note(f"Dasar: {skala.dasar_hukum}. {_reading(skala)}"))


def interval(skala: Skala, kategori: Kategori) -> str:
    """Write a row of the scale as it is printed: '91 – 100', '70 – <85', '≤ 50'."""
    low = format_ringkas(kategori.batas_bawah)
    if kategori.batas_atas is None:
        return f"≥ {low}"
    high = format_ringkas(kategori.batas_atas)
    if kategori == skala.daftar_kategori[-1]:
        return f"{'≤' if kategori.atas_termasuk else '<'} {high}"
    return f"{low} – {'' if kategori.atas_termasuk else '<'}{high}"


def _reading(skala: Skala) -> str:
    best = skala.daftar_kategori[0].label
    above = f"Nilai di atas 100 tetap {best}."
    if skala.bacaan is BacaanSkala.BULATKAN:
        return f"Nilai dibulatkan ke bilangan bulat terdekat sebelum dibaca. {above}"
    between = _value_between(skala)
    return f"Nilai di antara dua baris mengikuti baris di bawahnya{between}. {above}"


def _value_between(skala: Skala) -> str:
    """Give an example where the printed rows leave room between them."""
    for upper, lower in pairwise(skala.daftar_kategori):
        if lower.batas_atas is not None and lower.batas_atas < upper.batas_bawah:
            middle = (lower.batas_atas + upper.batas_bawah) / 2
            return f"; misalnya {format_ringkas(middle)} termasuk {kategori_for(middle, skala).label}"
    return ""


CONTENTS = {
    "skala": scale,
}
