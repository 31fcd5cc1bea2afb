"""Cover, preface, lists, signature of the head of office."""

from selaras.documents.builders.cells import inlines, paragraph
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.builders.signing import place_and_date, sign
from selaras.documents.model import Block, Contents, Cover, ItemList, Signatures


def cover(ctx: Konteks) -> tuple[Block, ...]:
    """Return the cover."""
    title = (ctx.ketentuan.nama_laporan_triwulan, ctx.nama_triwulan, f"Tahun {ctx.periode.tahun}")
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
    name = ctx.ketentuan.nama_laporan_triwulan
    plan = _plan(ctx)
    return (
        paragraph(
            f"{name} {ctx.profil.nama_instansi} {ctx.nama_kabupaten} {ctx.nama_periode} menyajikan "
            f"capaian kinerja dan realisasi anggaran untuk {ctx.periode.rentang_bulan}, beserta nilai "
            f"sampai dengan {ctx.nama_triwulan}{plan}."
        ),
        paragraph("Laporan ini disusun berdasarkan:"),
        ItemList(
            tuple(inlines(f"{basis};") for basis in ctx.ketentuan.dasar_hukum_laporan), ordered=True
        ),
        paragraph(
            "Setiap angka dalam laporan ini dihitung dari data yang sama. Cara hitungnya dimuat dalam "
            "lampiran, sehingga pembaca dapat menelusurinya."
        ),
    )


def _plan(ctx: Konteks) -> str:
    first, last = ctx.profil.tahun_awal_renstra, ctx.profil.tahun_akhir_renstra
    return f", sesuai Rencana Strategis Tahun {first}–{last}" if first and last else ""


def contents(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the table of contents."""
    return (Contents("DAFTAR ISI", "daftar-isi"),)


def list_of_tables(_ctx: Konteks) -> tuple[Block, ...]:
    """Return the list of tables."""
    return (Contents("DAFTAR TABEL", "daftar-tabel", of_tables=True),)


def signature(ctx: Konteks) -> tuple[Block, ...]:
    """Return the signature of the head of office."""
    place = place_and_date(ctx.profil.tempat_laporan, ctx.profil.tanggal_laporan)
    return (Signatures((sign(ctx.berkas, ctx.profil.penanda_tangan, "penanda tangan", place),)),)
