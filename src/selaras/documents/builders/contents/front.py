"""Cover, preface, lists, signature of the head of office."""

from collections.abc import Iterator

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.kalimat.laporan import SATU_DATA
from selaras.documents.builders.narasi.laporan import tell, tell_preface
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import Block, Contents, Cover, Inlines, ItemList, Listing, Signatures


def cover(ctx: Konteks) -> tuple[Block, ...]:
    """Return the cover."""
    quarter = "" if ctx.setahun else ctx.nama_triwulan
    title = (ctx.kerangka.nama, quarter, f"Tahun {ctx.periode.tahun}")
    office = (
        ctx.profil.nama_instansi,
        ctx.nama_kabupaten,
        ctx.profil.provinsi and f"Provinsi {ctx.profil.provinsi}",
    )
    foot = (ctx.profil.alamat,) if ctx.profil.alamat else ()
    return (Cover(_upper(title), _upper(office), foot),)


def _upper(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Capitals; an abbreviation in brackets, such as (LKj), stays as it is written."""
    words = [[w if w.startswith("(") else w.upper() for w in line.split()] for line in lines]
    return tuple(" ".join(line) for line in words if line)


def preface(ctx: Konteks) -> tuple[Block, ...]:
    """Return the preface: what the report holds, for which months, and on which basis."""
    return (
        paragraph(tell_preface(ctx)),
        paragraph("Laporan ini disusun berdasarkan:"),
        ItemList(tuple(_basis(ctx)), ordered=True),
        paragraph(tell(ctx, SATU_DATA), _derivations(ctx)),
    )


def _basis(ctx: Konteks) -> Iterator[Inlines]:
    """Yield what the report is based on: one sentence over all items of the list."""
    last = len(ctx.ketentuan.dasar_hukum_laporan)
    for number, basis in enumerate(ctx.ketentuan.dasar_hukum_laporan, start=1):
        yield inlines(f"{basis}{'.' if number == last else ';'}")


def _derivations(ctx: Konteks) -> str:
    """Say where the derivations stand, in an outline that has them."""
    if not any("lampiran_rincian" in bagian.isi for bagian in ctx.kerangka.daftar_bagian):
        return ""
    return " Cara hitungnya dimuat dalam lampiran, sehingga pembaca dapat menelusurinya."


def contents(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the table of contents."""
    return (Contents("DAFTAR ISI", "daftar-isi"),)


def list_of_tables(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the list of tables."""
    return (Contents("DAFTAR TABEL", "daftar-tabel", of=Listing.TABLES),)


def list_of_figures(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the list of figures."""
    return (Contents("DAFTAR GAMBAR", "daftar-gambar", of=Listing.FIGURES),)


def signature(ctx: Konteks) -> tuple[Block, ...]:
    """Return the signature of the head of office."""
    profil, day = ctx.profil, ctx.profil.tanggal_laporan
    place = place_and_date(profil.tempat_laporan, day)
    signed = sign(ctx.berkas, profil.penanda_tangan, "penanda tangan", place, tanggal=day)
    return (Signatures((signed,)),)


CONTENTS = {
    "sampul": cover,
    "kata_pengantar": preface,
    "tanda_tangan_pimpinan": signature,
    "daftar_isi": contents,
    "daftar_tabel": list_of_tables,
    "daftar_gambar": list_of_figures,
}
