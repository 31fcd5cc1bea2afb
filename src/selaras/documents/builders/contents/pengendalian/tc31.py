"""Tables T-C.31 and T-C.32: the draft RKPD beside what the office needs, and what others propose."""

from selaras.documents.builders.cells import Content, cell, text_or_missing
from selaras.documents.builders.contents.pengendalian.angka import NONE, amount
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Cell, Column, Row, Table
from selaras.domain.berkas import ReviuRkpd, Usulan

_NUMBER = Column(1, Align.CENTER)
_SIDE = (Column(5), Column(3), Column(5), Column(2.4), Column(3.2, Align.RIGHT))
_REVIEWED = (_NUMBER, *_SIDE, *_SIDE, Column(4))
_PROPOSED = (_NUMBER, Column(7), Column(4), Column(6), Column(3), Column(5))


def review(ctx: Konteks) -> tuple[Block, ...]:
    """Return the review of the draft RKPD of the year that the document is about."""
    found = [one for one in ctx.berkas.daftar_reviu_rkpd if str(one.tahun) == ctx.subjek.kode]
    rows = tuple(_reviewed(count, one) for count, one in enumerate(found, start=1))
    caption = f"Reviu terhadap rancangan awal RKPD {ctx.subjek.nama}"
    return (Table("tc31", _REVIEWED, _head(), rows, caption=caption),) if rows else ()


def _head() -> tuple[tuple[Cell, ...], ...]:
    side = ("Program/kegiatan", "Lokasi", "Indikator kinerja", "Target")
    top = (
        cell("No", rowspan=2),
        cell("Rancangan awal RKPD", colspan=len(_SIDE)),
        cell("Hasil analisis kebutuhan", colspan=len(_SIDE)),
        cell("Catatan penting", rowspan=2),
    )
    below = (*side, "Pagu indikatif (Rp)", *side, "Kebutuhan dana (Rp)")
    return (top, tuple(map(cell, below)), _numbers(len(_REVIEWED)))


def _numbers(count: int) -> tuple[Cell, ...]:
    return tuple(cell(f"({n})") for n in range(1, count + 1))


def _reviewed(count: int, one: ReviuRkpd) -> Row:
    contents: tuple[Content, ...] = (
        str(count),
        one.program or NONE,
        one.lokasi or NONE,
        one.indikator or NONE,
        one.target or NONE,
        amount(one.pagu),
        one.program_kebutuhan or NONE,
        one.lokasi_kebutuhan or NONE,
        one.indikator_kebutuhan or NONE,
        one.target_kebutuhan or NONE,
        amount(one.dana_kebutuhan),
        one.catatan or NONE,
    )
    return Row(tuple(map(cell, contents)))


def proposals(ctx: Konteks) -> tuple[Block, ...]:
    """Return what is proposed for the year that the document is about."""
    found = [one for one in ctx.berkas.daftar_usulan if str(one.tahun) == ctx.subjek.kode]
    titles = ("No", "Program/kegiatan", "Lokasi", "Indikator kinerja", "Besaran/volume", "Catatan")
    head = (tuple(map(cell, titles)), _numbers(len(_PROPOSED)))
    rows = tuple(_proposed(count, one) for count, one in enumerate(found, start=1))
    caption = f"Usulan program dan kegiatan {ctx.subjek.nama}"
    return (Table("tc32", _PROPOSED, head, rows, caption=caption),) if rows else ()


def _proposed(count: int, one: Usulan) -> Row:
    contents: tuple[Content, ...] = (
        str(count),
        one.program,
        text_or_missing(one.lokasi, f"lokasi usulan {count}"),
        one.indikator or NONE,
        text_or_missing(one.volume, f"besaran usulan {count}"),
        one.catatan or NONE,
    )
    return Row(tuple(map(cell, contents)))


CONTENTS = {
    "tabel_tc31": review,
    "tabel_tc32": proposals,
}
