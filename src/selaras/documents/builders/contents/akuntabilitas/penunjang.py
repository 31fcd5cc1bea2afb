"""Which programmes served a tujuan or sasaran, and the parties outside that shared in the work."""

from selaras.documents.builders.cells import Content, header, note, row, text_or_missing
from selaras.documents.builders.contents.akuntabilitas.parts import NONE, NUMBER, beside, under
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
)
from selaras.documents.model import Align, Block, Column, Row, Table
from selaras.domain.hasil.dukungan import ProgramPenunjang
from selaras.domain.hasil.sasaran import HasilSasaran

_COLUMNS = (
    Column(4),
    Column(4),
    NUMBER,
    Column(6),
    Column(5.5),
    NUMBER,
    Column(2.6, Align.CENTER),
    Column(5),
)
_ACROSS = (Column(4), Column(4), Column(5), Column(5))


def supporting(ctx: Konteks) -> tuple[Block, ...]:
    """Return every tujuan and sasaran with the programmes below it and whether they served it."""
    account = ctx.hasil.akuntabilitas
    pairs = zip(account.daftar_sasaran, account.penunjang, strict=True)
    rows = tuple(line for one, programs in pairs if programs for line in _rows(one, programs))
    if not rows:
        return ()
    head = header(
        name_levels(one.tingkat for one in account.daftar_sasaran),
        "Indikator kinerja",
        "Capaian (%)",
        "Program",
        "Indikator program",
        "Capaian (%)",
        "Menunjang/tidak menunjang",
        "Formulasi",
    )
    caption = f"Program yang menunjang pencapaian tujuan dan sasaran {ctx.sampai_periode}"
    table = Table("menunjang", _COLUMNS, head, rows, caption=caption, wide=True)
    reading = (
        "Program dinyatakan menunjang bila indikatornya mencapai target. Program diambil dari Renstra, "
        "atau dari alokasi anggaran bila Renstra tidak memuatnya."
    )
    return (table, note(reading))


def _rows(one: HasilSasaran, programs: tuple[ProgramPenunjang, ...]) -> tuple[Row, ...]:
    left = [(h.indikator.uraian, show_persen(h.tahunan.capaian)) for h in one.daftar_indikator]
    right = [line for program in programs for line in _program(program)]
    return under([one.pernyataan], beside(left, right))


def _program(program: ProgramPenunjang) -> list[tuple[Content, ...]]:
    return [
        (
            program.uraian,
            hasil.indikator.uraian,
            show_persen(hasil.tahunan.capaian),
            verdict.label,
            text_or_missing(hasil.indikator.rumus, f"formulasi {hasil.indikator.kode}"),
        )
        for hasil, verdict in program.daftar_indikator
    ] or [(program.uraian, *(NONE for _ in range(4)))]


def across_sectors(ctx: Konteks) -> tuple[Block, ...]:
    """Return the work that other parties share in."""
    records = ctx.berkas.daftar_lintas_sektor
    if not records:
        return ()
    head = header("Kegiatan", "Pihak yang terlibat", "Kontribusi", "Manfaat")
    rows = tuple(
        row(
            one.kegiatan,
            "; ".join(one.daftar_pihak),
            text_or_missing(one.kontribusi, f"kontribusi {one.kegiatan}"),
            text_or_missing(one.manfaat, f"manfaat {one.kegiatan}"),
        )
        for one in records
    )
    caption = "Inventarisasi kegiatan lintas sektor"
    return (Table("lintas-sektor", _ACROSS, head, rows, caption=caption),)


CONTENTS = {
    "menunjang": supporting,
    "lintas_sektor": across_sectors,
}
