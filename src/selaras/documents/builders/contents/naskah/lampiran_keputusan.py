"""The annexes of a decree: the team, the text that it lays down, the indicators that it settles."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, inlines, row, text_or_missing
from selaras.documents.builders.contents.naskah.keputusan import (
    name_of,
    signed,
    signer_of,
    texts_of,
)
from selaras.documents.builders.contents.naskah.pengumpulan_data import data_table
from selaras.documents.builders.contents.naskah.records import decree_of
from selaras.documents.builders.contents.perencanaan.iku import for_decree
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Fields,
    Heading,
    ItemList,
    PageBreak,
    Table,
)
from selaras.domain.berkas import AnggotaTim, DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.berkas.keputusan import BagianKeputusan
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

_NUMBER = Column(1, Align.CENTER)
_TEAM = (_NUMBER, Column(4), Column(5), Column(7))
_ROMAN = ("I", "II", "III")


def annexes(ctx: Konteks) -> tuple[Block, ...]:
    """Return every annex on a sheet of its own, signed; nothing for a decree without any."""
    found = decree_of(ctx)
    if found is None:
        return ()
    parts = [blocks for blocks in _parts(ctx, found) if blocks]
    sheets = (_sheet(ctx, found, n, len(parts), blocks) for n, blocks in enumerate(parts))
    return tuple(block for sheet in sheets for block in sheet)


def _parts(ctx: Konteks, found: DokumenResmi) -> Iterator[tuple[Block, ...]]:
    yield _team(ctx, found)
    yield _text(ctx, found)
    match found.jenis:
        case JenisDokumenResmi.IKU:
            yield for_decree(ctx)
        case JenisDokumenResmi.PEDOMAN:
            yield data_table(ctx)
        case _:
            pass


def _sheet(
    ctx: Konteks, found: DokumenResmi, place: int, count: int, blocks: tuple[Block, ...]
) -> tuple[Block, ...]:
    number = f"LAMPIRAN {_ROMAN[place]}" if count > 1 else "LAMPIRAN"
    name = f"{number} {name_of(signer_of(ctx, found))}"
    return (
        PageBreak(),
        Heading(2, name, f"lampiran-{place + 1}"),
        _reference(found),
        *blocks,
        signed(ctx, found),
    )


def _reference(found: DokumenResmi) -> Fields:
    day = format_tanggal(found.tanggal) if found.tanggal else ""
    return Fields(
        (
            ("Nomor", (text_or_missing(found.nomor, f"nomor keputusan {found.kode}"),)),
            ("Tanggal", (text_or_missing(day, f"tanggal keputusan {found.kode}"),)),
            ("Tentang", inlines(found.judul)),
        )
    )


def _team(ctx: Konteks, found: DokumenResmi) -> tuple[Block, ...]:
    own = name_key(found.kode)
    seats = [one for one in ctx.berkas.daftar_anggota_tim if name_key(one.dokumen) == own]
    if not seats:
        return ()
    rows = tuple(row(str(n), *_seat(one)) for n, one in enumerate(seats, start=1))
    head = header("No", "Kedudukan dalam tim", "Jabatan", "Tugas")
    return (Table("susunan-tim", _TEAM, head, rows, caption="Susunan tim dan tugasnya"),)


def _seat(one: AnggotaTim) -> tuple[Content, ...]:
    return one.kedudukan, one.jabatan, text_or_missing(one.tugas, f"tugas {one.jabatan} dalam tim")


def _text(ctx: Konteks, found: DokumenResmi) -> tuple[Block, ...]:
    texts = texts_of(ctx, found, BagianKeputusan.URAIAN)
    return (ItemList(tuple(map(inlines, texts)), ordered=True),) if texts else ()


CONTENTS = {
    "lampiran_keputusan": annexes,
}
