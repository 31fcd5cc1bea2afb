"""The budget of the year: down to sub kegiatan, and beside the year before."""

from selaras.documents.builders.cells import cell, header, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_uang
from selaras.documents.model import Align, Block, Column, Reference, Row, RowKind, Table, Text
from selaras.domain.angka import format_uang
from selaras.domain.hasil import SimpulAnggaran
from selaras.domain.hasil.pagu_tahunan import PaguTahunan, list_pagu_tahunan
from selaras.domain.kode import TingkatKode, format_kode

_INDENT = {TingkatKode.PROGRAM: 0, TingkatKode.KEGIATAN: 1, TingkatKode.SUB_KEGIATAN: 2}
_CODES = (Column(3.2), Column(9), Column(3.4, Align.RIGHT))
_YEARS = (Column(6), Column(2, Align.CENTER), Column(4, Align.RIGHT), Column(4, Align.RIGHT))


def programs(ctx: Konteks) -> tuple[Block, ...]:
    """Return every programme, kegiatan and sub kegiatan with its pagu, the total last."""
    anggaran = ctx.hasil.anggaran
    if not anggaran.daftar_program:
        return ()
    total = show_uang(anggaran.total.pagu, "pagu seluruh program")
    rows = (
        *(_program(ctx, node) for node in anggaran.walk()),
        Row((cell("Jumlah", colspan=2), cell(total)), RowKind.TOTAL),
    )
    caption = f"Program, kegiatan, sub kegiatan, dan anggaran Tahun {ctx.periode.tahun}"
    head = header("Kode", "Program/kegiatan/sub kegiatan", "Jumlah (Rp)")
    return (Table("program-anggaran", _CODES, head, rows, caption=caption),)


def _program(ctx: Konteks, node: SimpulAnggaran) -> Row:
    baris = node.baris
    kode = format_kode(baris.kode, ctx.ketentuan.digit_sub_kegiatan)
    level = _INDENT[baris.kode.tingkat] + baris.belum_dirinci
    kind = RowKind.GROUP if node.daftar_anak else RowKind.PLAIN
    pagu = show_uang(node.uang.pagu, f"pagu {baris.kode}")
    return Row((cell(kode), cell(baris.uraian, indent=level), cell(pagu)), kind)


def two_years(ctx: Konteks) -> tuple[Block, ...]:
    """Return the budget of the year before and every version of this year's, if there are several."""
    lines = list_pagu_tahunan(
        ctx.periode.tahun,
        ctx.profil.pagu_tahun_lalu,
        ctx.hasil.anggaran.total.pagu,
        ctx.berkas.daftar_versi_pagu,
    )
    if len(lines) < 2:
        return ()
    year = ctx.periode.tahun
    table = Table(
        "anggaran-dua-tahun",
        _YEARS,
        header("Sumber", "Tahun", "Jumlah (Rp)", f"Selisih terhadap {year - 1} (Rp)"),
        tuple(_year(line) for line in lines),
        caption=f"Perbandingan anggaran Tahun {year - 1} dan {year}",
    )
    intro = paragraph("Anggaran kedua tahun dimuat pada ", Reference("anggaran-dua-tahun"), ".")
    return (intro, table)


def _year(line: PaguTahunan) -> Row:
    change = line.selisih.hasil
    shown = Text("–" if change is None else format_uang(change))
    return row(line.sumber, str(line.tahun), format_uang(line.jumlah), shown)


CONTENTS = {
    "program_anggaran": programs,
    "perbandingan_anggaran": two_years,
}
