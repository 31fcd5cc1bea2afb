"""Put the report together as its outline says."""

from collections.abc import Callable, Iterator, Mapping

from selaras import __version__
from selaras.documents.builders.lkj_triwulan import (
    agreement,
    budget,
    closing,
    comparison,
    derivation,
    front,
    introduction,
    performance,
)
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.builders.numbering import number_tables
from selaras.documents.model import Block, Dokumen, Heading, Paper
from selaras.domain.hasil import HasilBerkas
from selaras.domain.ketentuan import Bagian

Content = Callable[[Konteks], tuple[Block, ...]]

# The closed list that an outline chooses from.
CONTENTS: Mapping[str, Content] = {
    "sampul": front.cover,
    "kata_pengantar": front.preface,
    "tanda_tangan_pimpinan": front.signature,
    "daftar_isi": front.contents,
    "daftar_tabel": front.list_of_tables,
    "latar_belakang": introduction.background,
    "maksud_tujuan": introduction.purpose,
    "gambaran_umum": introduction.organisation,
    "aspek_strategis": introduction.strategic_aspects,
    "isu_strategis": introduction.strategic_issues,
    "sistematika": introduction.outline,
    "perjanjian_kinerja": agreement.agreement,
    "skala": performance.scale,
    "capaian_triwulan": performance.quarter_results,
    "uraian_capaian": performance.account,
    "perbandingan_tahun": comparison.earlier_years,
    "faktor": comparison.factors,
    "realisasi_anggaran": budget.budget,
    "kesimpulan": closing.conclusion,
    "lampiran_pk": agreement.annex,
    "lampiran_rincian": derivation.derivations,
}


def build_lkj_triwulan(hasil: HasilBerkas) -> Dokumen:
    """Return the quarterly report of the office."""
    ctx = Konteks(hasil)
    width, height = ctx.ketentuan.kertas.ukuran
    title = f"{ctx.ketentuan.nama_laporan_triwulan} {ctx.nama_periode}"
    sections = ctx.ketentuan.kerangka_lkj_triwulan.daftar_bagian
    blocks = (block for n, bagian in enumerate(sections) for block in _section(ctx, n, bagian))
    return Dokumen(
        title=f"{title} {ctx.profil.nama_instansi}",
        author=f"{ctx.profil.nama_instansi}, {ctx.nama_kabupaten}",
        dated=ctx.profil.tanggal_laporan or ctx.periode.akhir,
        blocks=tuple(number_tables(blocks)),
        running_head=f"{title} · {ctx.profil.nama_instansi}",
        generator=f"Selaras {__version__}",
        paper=Paper(width=width, height=height),
    )


def _section(ctx: Konteks, number: int, bagian: Bagian) -> Iterator[Block]:
    if bagian.tingkat:
        yield Heading(bagian.tingkat, bagian.judul, f"bagian-{number}", bagian.label)
    for name in bagian.isi:
        yield from CONTENTS[name](ctx)
