"""What the direct superior answers: six choices, notes and a signature."""

from selaras.documents.builders.cells import inlines, note, paragraph
from selaras.documents.builders.contents.individu.which import reporting
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import Block, Choices, Fields, Missing, PageBreak, Signatures
from selaras.domain.berkas.tanggapan import PilihanTanggapan

_RETURNS = "*"


def new_page(_ctx: Konteks) -> tuple[Block, ...]:
    """Begin a page, for a sheet that is signed and returned on its own."""
    return (PageBreak(),)


def response(ctx: Konteks) -> tuple[Block, ...]:
    """Return the sheet, ticked as the superior answered; empty boxes where no answer is recorded."""
    one = reporting(ctx)
    answers = one.daftar_tanggapan if one else ()
    atasan = one.atasan if one else ""
    days = [answer.tanggal for answer in answers if answer.tanggal]
    place = place_and_date("", days[-1] if days else None)
    signed = sign(ctx.berkas, atasan, "atasan langsung", place, tanggal=days[-1] if days else None)
    unanswered = (
        () if answers else (paragraph(Missing("tanggapan atasan langsung", "belum ditanggapi")),)
    )
    notes = tuple(answer.catatan.strip() for answer in answers if answer.catatan.strip())
    return (
        paragraph(f"Tanggapan {atasan or 'atasan langsung'} atas laporan {ctx.subjek.kode}:"),
        *unanswered,
        _boxes(frozenset(answer.pilihan for answer in answers)),
        note(f"{_RETURNS}) Laporan dikembalikan kepada pelapor untuk diperbaiki."),
        Fields((("Catatan", inlines(" ".join(notes) or "–")),)),
        Signatures((signed,)),
    )


def _boxes(chosen: frozenset[PilihanTanggapan]) -> Choices:
    choices = tuple(PilihanTanggapan)
    items = tuple(inlines(f"{c.label}{_RETURNS if c.mengembalikan else ''}") for c in choices)
    return Choices(items, frozenset(n for n, choice in enumerate(choices) if choice in chosen))


CONTENTS = {
    "halaman_baru": new_page,
    "individu_tanggapan": response,
}
