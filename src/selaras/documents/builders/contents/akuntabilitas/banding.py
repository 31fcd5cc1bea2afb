"""The result beside the end of the Renstra and beside standards and other offices."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, note, row
from selaras.documents.builders.contents.akuntabilitas.parts import (
    COUNT,
    NONE,
    NUMBER,
    UNIT,
    realisasi_of,
)
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    write_realisasi,
)
from selaras.documents.model import Align, Block, Column, Table, Text
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.kemajuan import KemajuanRencana
from selaras.domain.hasil.pembanding import HasilPembanding
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator


def towards_end(ctx: Konteks) -> tuple[Block, ...]:
    """Return how far each indicator of tujuan and sasaran is on the way to the end of the Renstra."""
    found = [(h, p.kemajuan) for h, p in _compared(ctx, ctx.strategis) if p.kemajuan]
    if not found:
        return ()
    year = ctx.periode.tahun
    head = header(
        "No",
        name_levels(hasil.indikator.tingkat for hasil, _ in found),
        "Indikator kinerja",
        "Satuan",
        "Target akhir Renstra",
        f"Realisasi {year}",
        "Tingkat kemajuan (%)",
    )
    columns = (COUNT, Column(5), Column(5), UNIT, NUMBER, NUMBER, NUMBER)
    rows = tuple(row(*_progress(number, *pair)) for number, pair in enumerate(found, start=1))
    caption = f"Realisasi {ctx.sampai_periode} terhadap target akhir Renstra"
    table = Table("kemajuan", columns, head, rows, caption=caption)
    said = [f"{h.indikator.uraian}: {k.kemajuan.alasan}." for h, k in found if k.kemajuan.alasan]
    return (table, *((note(" ".join(said)),) if said else ()))


def _compared(
    ctx: Konteks, daftar: tuple[HasilIndikator, ...]
) -> Iterator[tuple[HasilIndikator, PerbandinganIndikator]]:
    known = {p.indikator.kode: p for p in ctx.hasil.daftar_perbandingan}
    return ((h, known[h.indikator.kode]) for h in daftar if h.indikator.kode in known)


def _progress(number: int, hasil: HasilIndikator, kemajuan: KemajuanRencana) -> tuple[Content, ...]:
    indikator = hasil.indikator
    return (
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        indikator.satuan,
        kemajuan.akhir.teks or NONE,
        realisasi_of(hasil),
        show_persen(kemajuan.kemajuan.hasil),
    )


def beside_others(ctx: Konteks) -> tuple[Block, ...]:
    """Return the results beside national standards and offices of the same kind."""
    found = [
        (hasil, one)
        for hasil, p in _compared(ctx, ctx.hasil.daftar_indikator)
        for one in p.daftar_pembanding
    ]
    if not found:
        return ()
    head = header(
        "No",
        "Indikator kinerja",
        "Satuan",
        "Realisasi",
        "Pembanding",
        "Nilai pembanding",
        "Perbandingan (%)",
        "Kedudukan",
    )
    columns = (COUNT, Column(5), UNIT, NUMBER, Column(4), NUMBER, NUMBER, Column(2.6, Align.CENTER))
    rows = tuple(row(*_benchmark(number, *pair)) for number, pair in enumerate(found, start=1))
    caption = f"Realisasi {ctx.sampai_periode} dibandingkan dengan standar dan kantor lain"
    table = Table("pembanding", columns, head, rows, caption=caption)
    return (table, note(_sources(found)))


def _benchmark(number: int, hasil: HasilIndikator, one: HasilPembanding) -> tuple[Content, ...]:
    indikator, other = hasil.indikator, one.pembanding
    year = f" ({other.tahun})" if other.tahun else ""
    value: Content = (
        NONE if other.nilai is None else Text(write_realisasi(other.nilai, indikator.satuan))
    )
    return (
        str(number),
        indikator.uraian,
        indikator.satuan,
        realisasi_of(hasil),
        f"{other.jenis.label}: {other.nama}{year}",
        value,
        show_persen(one.nisbah.hasil),
        one.posisi.label if one.posisi else NONE,
    )


def _sources(found: list[tuple[HasilIndikator, HasilPembanding]]) -> str:
    """Say how the ratio is read, and where the values of others come from."""
    reading = "Perbandingan di atas 100 berarti hasil kantor lebih baik daripada pembandingnya."
    named = dict.fromkeys(one.pembanding.sumber.strip() for _, one in found)
    sources = "; ".join(source for source in named if source)
    return f"{reading} Sumber nilai pembanding: {sources}." if sources else reading


CONTENTS = {
    "kemajuan_renstra": towards_end,
    "pembanding": beside_others,
}
