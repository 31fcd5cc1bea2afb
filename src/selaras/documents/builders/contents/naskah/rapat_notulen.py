"""The minutes of a meeting, and the tasks that it gives."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, inlines, paragraph, row, text_or_missing
from selaras.documents.builders.contents.naskah.pertemuan import when_and_where
from selaras.documents.builders.contents.naskah.records import rapat_of
from selaras.documents.builders.contents.naskah.writing import items
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import sign
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Fields,
    Heading,
    Inlines,
    ItemList,
    Missing,
    Signatures,
    Table,
)
from selaras.domain.baris import lines_of
from selaras.domain.berkas import Rapat
from selaras.domain.hasil.rapat import TugasRapat, list_absent, list_tasks

_COLUMNS = (Column(1, Align.CENTER), Column(5), Column(8), Column(4))


def minutes(ctx: Konteks) -> tuple[Block, ...]:
    """Return who led, came and stayed away, what was discussed and concluded."""
    rapat = rapat_of(ctx)
    if rapat is None:
        return ()
    return (
        when_and_where(rapat),
        _people(rapat),
        Heading(3, "Yang Hadir", "notulen-hadir"),
        ItemList(items(rapat.daftar_hadir, f"yang hadir pada rapat {rapat.kode}"), ordered=True),
        *_absent(rapat),
        Heading(3, "Pembahasan", "notulen-pembahasan"),
        ItemList(items(rapat.pembahasan, f"pembahasan rapat {rapat.kode}"), ordered=True),
        Heading(3, "Kesimpulan", "notulen-kesimpulan"),
        ItemList(items(rapat.kesimpulan, f"kesimpulan rapat {rapat.kode}"), ordered=True),
        *_proof(rapat),
    )


def tasks(ctx: Konteks) -> tuple[Block, ...]:
    """Return who does what until when."""
    rapat = rapat_of(ctx)
    found = list_tasks(rapat) if rapat else ()
    if rapat is None or not found:
        return ()
    rows = tuple(row(str(n), *_task(rapat, one)) for n, one in enumerate(found, start=1))
    head = header("No", "Penanggung jawab", "Tugas", "Tenggat")
    return (Table("pembagian-tugas", _COLUMNS, head, rows),)


def signatures(ctx: Konteks) -> tuple[Block, ...]:
    """Return who led the meeting, left, and who wrote the minutes, right."""
    rapat = rapat_of(ctx)
    if rapat is None:
        return ()
    day = rapat.tanggal
    led = sign(ctx.berkas, rapat.pimpinan, "pimpinan rapat", "Pimpinan rapat,", tanggal=day)
    wrote = sign(ctx.berkas, rapat.notulis, "notulis", "Notulis,", tanggal=day)
    return (Signatures((led, wrote)),)


def _people(rapat: Rapat) -> Fields:
    led: Inlines = (text_or_missing(rapat.pimpinan, f"pimpinan rapat {rapat.kode}"),)
    wrote: Inlines = (text_or_missing(rapat.notulis, f"notulis rapat {rapat.kode}"),)
    return Fields((("Pimpinan rapat", led), ("Notulis", wrote)))


def _absent(rapat: Rapat) -> Iterator[Block]:
    if absent := list_absent(rapat):
        yield Heading(3, "Diundang, Tidak Hadir", "notulen-tidak-hadir")
        yield ItemList(tuple(map(inlines, absent)), ordered=True)


def _proof(rapat: Rapat) -> Iterator[Block]:
    if proof := "; ".join(lines_of(rapat.bukti)):
        yield paragraph(f"Bukti: {proof}")


def _task(rapat: Rapat, one: TugasRapat) -> tuple[Content, ...]:
    where = f"tugas '{one.tugas}' rapat {rapat.kode}"
    who = one.jabatan or Missing(f"penanggung jawab {where}")
    return who, one.tugas, one.tenggat or Missing(f"tenggat {where}")


CONTENTS = {
    "notulen": minutes,
    "pembagian_tugas": tasks,
    "tanda_tangan_rapat": signatures,
}
