"""The account of one indicator or one programme: default sentences, and the office's own words."""

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.anggaran import tell_money
from selaras.documents.builders.narasi.banding import tell_comparisons
from selaras.documents.builders.narasi.frasa import tidy
from selaras.documents.builders.narasi.indikator import tell_result
from selaras.documents.builders.narasi.pola import Penulis, join_sentences
from selaras.documents.builders.narasi.teks import own_lines
from selaras.documents.model import Inlines, Text
from selaras.domain.hasil import HasilIndikator, SimpulAnggaran


def tell_indicator(ctx: Konteks, hasil: HasilIndikator, nomor: int) -> Inlines:
    """Return the account of an indicator under its name; `nomor` is its place among its neighbours."""
    penulis = Penulis(ctx.kerangka.dokumen, nomor)
    told = (*tell_result(ctx, hasil, penulis), *tell_comparisons(ctx, hasil, penulis))
    own = own_lines(ctx, "uraian_indikator", hasil.indikator.kode, join_sentences(told))
    return (Text(f"{tidy(hasil.indikator.uraian)}. ", bold=True), *own)


def tell_program(ctx: Konteks, node: SimpulAnggaran, nomor: int) -> Inlines:
    """Return the account of the money of a programme under its name."""
    penulis = Penulis(ctx.kerangka.dokumen, nomor)
    told = tuple(tell_money(ctx, node.uang, str(node.baris.kode), penulis, alone=False))
    own = own_lines(ctx, "uraian_program", str(node.baris.kode), join_sentences(told))
    return (Text(f"{tidy(node.baris.uraian)}. ", bold=True), *own)
