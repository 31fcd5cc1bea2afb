"""A letter: its opening, what it says by its kind, its closing."""

from selaras.documents.builders.cells import inlines, paragraph, text_or_missing
from selaras.documents.builders.contents.naskah.nomor import letter_number
from selaras.documents.builders.contents.naskah.records import surat_of
from selaras.documents.builders.contents.naskah.surat_isi import body
from selaras.documents.builders.contents.naskah.tanda_terima import receipt
from selaras.documents.builders.contents.naskah.tujuan import addressee
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import Block, ItemList, LetterOpening, Signatures
from selaras.domain.baris import lines_of
from selaras.domain.berkas import Surat
from selaras.domain.berkas.surat import JenisSurat


def letter(ctx: Konteks) -> tuple[Block, ...]:
    """Return the letter below its head."""
    surat = surat_of(ctx)
    return () if surat is None else letter_blocks(ctx, surat)


def letter_blocks(ctx: Konteks, surat: Surat) -> tuple[Block, ...]:
    """Return opening, text, signature and copies; a receipt has a form of its own."""
    if surat.jenis is JenisSurat.TANDA_TERIMA:
        return receipt(ctx, surat)
    return (opening(ctx, surat), *body(ctx, surat), signed(ctx, surat), *copies(surat))


def opening(ctx: Konteks, surat: Surat) -> LetterOpening:
    """Return number, kind and subject beside place, date and whom it is to."""
    pairs = (
        ("Nomor", letter_number(ctx, surat)),
        ("Sifat", inlines(surat.sifat.label)),
        ("Lampiran", inlines(surat.lampiran or "–")),
        ("Hal", (text_or_missing(surat.hal, f"hal surat {surat.kode}"),)),
    )
    dated = inlines(place_and_date(ctx.profil.tempat_laporan, surat.tanggal))
    return LetterOpening(pairs, dated, addressee(ctx, surat))


def signed(ctx: Konteks, surat: Surat) -> Signatures:
    """Return who signs, by default the one who signs reports."""
    jabatan = surat.penanda_tangan.strip() or ctx.profil.penanda_tangan.strip()
    return Signatures(
        (sign(ctx.berkas, jabatan, f"penanda tangan surat {surat.kode}", tanggal=surat.tanggal),)
    )


def copies(surat: Surat) -> tuple[Block, ...]:
    """Return to whom copies go, nothing where none do."""
    lines = lines_of(surat.tembusan)
    if not lines:
        return ()
    return (paragraph("Tembusan:"), ItemList(tuple(map(inlines, lines)), ordered=True))


CONTENTS = {
    "surat": letter,
}
