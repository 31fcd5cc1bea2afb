"""Matrices: activities over desa, and documents of desa with the days they were due and done."""

from selaras.documents.builders.cells import Content, cell, header, note, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Inlines,
    LineBreak,
    Missing,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.hasil.matriks import StatusSel
from selaras.domain.hasil.matriks_baris import BarisMatriks, RekapMatriks
from selaras.domain.tanggal import format_tanggal

_REACHED = "Ya"
_SHORT = {
    StatusSel.TERCAPAI: _REACHED,
    StatusSel.TERLAMBAT: "Lambat",
    StatusSel.LEWAT_TENGGAT: "Lewat",
    StatusSel.BELUM_JATUH_TEMPO: "Belum",
    StatusSel.TIDAK_TERCAPAI: "–",
    StatusSel.TIDAK_BERLAKU: "TB",
}


def activities(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per activity and a column per desa, with how many desa did it."""
    matrix = _of(ctx, JenisMatriks.AKTIVITAS)
    if matrix is None:
        return ()
    desa = matrix.hasil.daftar_desa
    head = header("No", "Aktivitas", *desa, "Jumlah", "Proporsi (%)", "Keterangan")
    columns = (
        Column(1.2, Align.CENTER),
        Column(14),
        *(Column(1.2, Align.CENTER) for _ in desa),
        Column(1.4, Align.RIGHT),
        Column(1.6, Align.RIGHT),
        Column(6),
    )
    rows = [_activity(matrix, number, one) for number, one in enumerate(matrix.daftar_baris, start=1)]
    caption = f"Aktivitas setiap desa {ctx.sampai_periode}"
    body = (*rows, _total(matrix, len(desa)))
    table = Table("matriks-aktivitas", columns, head, body, caption=caption)
    return (table, *_notes(matrix))


def _of(ctx: Konteks, jenis: JenisMatriks) -> RekapMatriks | None:
    found = (one for one in ctx.hasil.daftar_matriks if one.hasil.matriks is jenis)
    return next(found, None)


def _activity(matrix: RekapMatriks, number: int, one: BarisMatriks) -> Row:
    states = [_short(matrix, one.baris, desa) for desa in matrix.hasil.daftar_desa]
    contents: tuple[Content, ...] = (
        str(number),
        one.baris,
        *states,
        str(one.jumlah),
        show_persen(one.proporsi.hasil),
        one.keterangan or "–",
    )
    return Row(tuple(map(cell, contents)))


def _short(matrix: RekapMatriks, baris: str, desa: str) -> Content:
    status = matrix.hasil.status(baris, desa)
    if status is StatusSel.BELUM_DIISI:
        return Missing(f"{baris} di {desa}", "…")
    return _SHORT[status]


def _total(matrix: RekapMatriks, desa: int) -> Row:
    hasil = matrix.hasil
    cells = (
        cell("Seluruh aktivitas", colspan=2 + desa),
        cell(str(hasil.per_status[StatusSel.TERCAPAI])),
        cell(show_persen(hasil.rincian.hasil)),
        cell(""),
    )
    return Row(cells, RowKind.TOTAL)


def _notes(matrix: RekapMatriks) -> tuple[Block, ...]:
    """Explain the words of the cells that occur, then what the figures leave out."""
    meanings = [
        f"{word}: {status.label.lower()}"
        for status, word in _SHORT.items()
        if matrix.hasil.per_status[status]
    ]
    said = [f"{'; '.join(meanings)}."] if meanings else []
    said += [f"{remark}." for remark in (*matrix.hasil.catatan, matrix.hasil.rincian.alasan) if remark]
    return (note(" ".join(said)),) if said else ()


def documents(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per desa and a column per document: where it stands, when due, when done."""
    matrix = _of(ctx, JenisMatriks.DOKUMEN)
    if matrix is None:
        return ()
    names = matrix.hasil.daftar_baris
    columns = (Column(1, Align.CENTER), Column(3), *(Column(4) for _ in names))
    rows = [
        Row((cell(str(n)), cell(desa), *(cell(_dated(matrix, name, desa)) for name in names)))
        for n, desa in enumerate(matrix.hasil.daftar_desa, start=1)
    ]
    table = Table(
        "matriks-dokumen",
        columns,
        header("No", "Desa", *names),
        tuple(rows),
        caption=f"Dokumen setiap desa {ctx.sampai_periode}",
    )
    intro = paragraph(
        "Keadaan dokumen setiap desa dimuat pada ",
        Reference("matriks-dokumen"),
        ", dan jumlah desa yang mencapainya pada ",
        Reference("matriks-dokumen-jumlah"),
        ".",
    )
    return (intro, table, *_notes_of_documents(matrix), _counts(ctx, matrix))


def _notes_of_documents(matrix: RekapMatriks) -> tuple[Block, ...]:
    said = [remark for remark in (*matrix.hasil.catatan, matrix.hasil.rincian.alasan) if remark]
    return (note(" ".join(f"{remark}." for remark in said)),) if said else ()


def _dated(matrix: RekapMatriks, name: str, desa: str) -> Inlines:
    """Return the state in words with the days that prove it."""
    sel, status = matrix.cell(name, desa), matrix.hasil.status(name, desa)
    if sel is None or status is StatusSel.BELUM_DIISI:
        return (Missing(f"{name} di {desa}"),)
    lines = [status.label, *_days(sel)]
    parts = [part for line in lines for part in (LineBreak(), Text(line))]
    return tuple(parts[1:])


def _days(sel: SelMatriks) -> list[str]:
    due = f"tenggat {format_tanggal(sel.tanggal_tenggat)}" if sel.tanggal_tenggat else ""
    done = f"selesai {format_tanggal(sel.tanggal_selesai)}" if sel.tanggal_selesai else ""
    return [line for line in (due, done) if line]


def _counts(ctx: Konteks, matrix: RekapMatriks) -> Block:
    head = header("No", "Dokumen", "Desa tercapai", "Desa yang berlaku", "Proporsi (%)", "Keterangan")
    rows = [
        Row(
            tuple(
                map(
                    cell,
                    (
                        str(n),
                        one.baris,
                        str(one.jumlah),
                        str(one.berlaku),
                        show_persen(one.proporsi.hasil),
                        one.keterangan or "–",
                    ),
                )
            )
        )
        for n, one in enumerate(matrix.daftar_baris, start=1)
    ]
    hasil = matrix.hasil
    total = (
        cell("Seluruh dokumen", colspan=2),
        cell(str(hasil.per_status[StatusSel.TERCAPAI])),
        cell(str(hasil.berlaku)),
        cell(show_persen(hasil.rincian.hasil)),
        cell(""),
    )
    number = Column(2.4, Align.RIGHT)
    columns = (Column(1, Align.CENTER), Column(6), number, number, number, Column(4))
    caption = f"Jumlah desa menurut dokumen {ctx.sampai_periode}"
    body = (*rows, Row(total, RowKind.TOTAL))
    return Table("matriks-dokumen-jumlah", columns, head, body, caption=caption)


CONTENTS = {
    "matriks_aktivitas": activities,
    "matriks_dokumen": documents,
}
