"""The head of a procedure: whose it is, since when it counts, on which basis and by whom."""

from collections.abc import Iterator
from datetime import date
from itertools import chain, repeat

from selaras.documents.builders.cells import Content, cell, inlines, row, text_or_missing
from selaras.documents.builders.contents.naskah.records import sop_of
from selaras.documents.builders.contents.naskah.writing import bold, broken
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.letterhead import letterhead
from selaras.documents.builders.signing import sign
from selaras.documents.model import Block, Cell, Column, Inlines, LineBreak, Row, RowKind, Table
from selaras.domain.baris import lines_of
from selaras.domain.berkas import Sop
from selaras.domain.tanggal import format_tanggal

_HEAD = (Column(6), Column(3), Column(6))
_HALVES = (Column(1), Column(1))
_ROOM = 3  # empty lines for the signature
_NONE = "–"


def head(ctx: Konteks) -> tuple[Block, ...]:
    """Return the head of the procedure, and what carrying it out asks for."""
    sop = sop_of(ctx)
    return () if sop is None else (_identity(ctx, sop), _demands(sop))


def _identity(ctx: Konteks, sop: Sop) -> Table:
    lines = tuple(_lines(ctx, sop))
    office = letterhead(ctx)
    own = cell(broken((*map(bold, office.lines), *office.address)), rowspan=len(lines))
    names = [(cell(name), cell(content)) for name, content in lines]
    rows = [
        Row((*first, *pair)) for first, pair in zip(chain([(own,)], repeat(())), names, strict=False)
    ]
    return Table("sop-kepala", _HEAD, (), tuple(rows))


def _lines(ctx: Konteks, sop: Sop) -> Iterator[tuple[str, Content]]:
    yield "Nomor SOP", text_or_missing(sop.nomor, f"nomor SOP {sop.kode}")
    yield "Tanggal pembuatan", _day(sop.tanggal_pembuatan, f"tanggal pembuatan SOP {sop.kode}")
    revised = sop.tanggal_revisi
    yield "Tanggal revisi", format_tanggal(revised) if revised else _NONE
    yield "Tanggal efektif", _day(sop.tanggal_efektif, f"tanggal efektif SOP {sop.kode}")
    yield "Disahkan oleh", _approval(ctx, sop)
    yield "Nama SOP", bold(sop.nama)


def _day(tanggal: date | None, what: str) -> Content:
    return text_or_missing(format_tanggal(tanggal) if tanggal else "", what)


def _approval(ctx: Konteks, sop: Sop) -> Inlines:
    """Return position, room for the signature, name and rank, one below the other."""
    jabatan = sop.disahkan_oleh.strip() or ctx.profil.penanda_tangan.strip()
    day = sop.tanggal_revisi or sop.tanggal_pembuatan
    signature = sign(ctx.berkas, jabatan, f"yang mengesahkan SOP {sop.kode}", tanggal=day)
    room = (LineBreak(),) * (_ROOM + 1)
    below = (LineBreak(), *broken(signature.below)) if signature.below else ()
    return (*broken(signature.above), *room, *signature.name, *below)


def _demands(sop: Sop) -> Table:
    """Return basis, qualification and the rest in three pairs, each under its name."""
    pairs = (
        (("Dasar hukum", sop.dasar_hukum), ("Kualifikasi pelaksana", sop.kualifikasi)),
        (("Keterkaitan", sop.keterkaitan), ("Peralatan/perlengkapan", sop.peralatan)),
        (("Peringatan", sop.peringatan), ("Pencatatan dan pendataan", sop.pencatatan)),
    )
    rows = tuple(line for pair in pairs for line in _pair(sop, *pair))
    return Table("sop-persyaratan", _HALVES, (), rows)


def _pair(sop: Sop, left: tuple[str, str], right: tuple[str, str]) -> Iterator[Row]:
    yield row(left[0], right[0], kind=RowKind.GROUP)
    yield Row((_list(sop, *left), _list(sop, *right)))


def _list(sop: Sop, name: str, teks: str) -> Cell:
    """Return the lines of a field, numbered where there are several; the gap where there is none."""
    lines = lines_of(teks)
    if len(lines) < 2:
        return cell(text_or_missing("".join(lines), f"{name.lower()} SOP {sop.kode}"))
    numbered = (inlines(f"{number}. {line}") for number, line in enumerate(lines, start=1))
    return cell(broken(text for (text,) in numbered))


CONTENTS = {
    "sop_kepala": head,
}
