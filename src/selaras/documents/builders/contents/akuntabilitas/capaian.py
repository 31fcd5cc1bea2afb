"""Target against realisasi of the year: all in one table, a table for each sasaran, beside last year."""

from selaras.documents.builders.cells import Content, cell, header, note, row, text_or_missing
from selaras.documents.builders.contents.akuntabilitas.parts import (
    COUNT,
    MEASURED,
    NONE,
    NUMBER,
    UNIT,
    measured,
    realisasi_of,
    target_of,
)
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    write_realisasi,
)
from selaras.documents.model import Align, Block, Cell, Column, Row, RowKind, Table, Text
from selaras.domain.angka import format_ringkas
from selaras.domain.capaian import RataRata
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.capaian_lalu import CapaianLalu
from selaras.domain.hasil.sasaran import HasilSasaran
from selaras.domain.skala import kategori_for

_CLASS = Column(2.8, Align.CENTER)


def in_the_year(ctx: Konteks) -> tuple[Block, ...]:
    """Return every strategic indicator with target, realisasi, capaian and class, the mean last."""
    groups = ctx.hasil.akuntabilitas.daftar_sasaran
    if not groups:
        return ()
    lines: list[tuple[Content, ...]] = [
        (str(number), one.pernyataan, *_year_line(hasil))
        for number, one in enumerate(groups, start=1)
        for hasil in one.daftar_indikator
    ]
    level = name_levels(one.tingkat for one in groups)
    head = header("No", level, "Indikator kinerja", "Satuan", *MEASURED, "Kategori")
    columns = (COUNT, Column(5), Column(5), UNIT, NUMBER, NUMBER, NUMBER, _CLASS)
    rows = (*merge_down(lines, 2), _mean_of_all(ctx))
    caption = f"Capaian kinerja tujuan dan sasaran {ctx.sampai_periode}"
    table = Table("capaian-tahunan", columns, head, rows, caption=caption)
    return (table, *_remarks(ctx.strategis))


def _year_line(hasil: HasilIndikator) -> tuple[Content, ...]:
    return hasil.indikator.uraian, hasil.indikator.satuan, *measured(hasil), class_of(hasil)


def class_of(hasil: HasilIndikator) -> Content:
    """Return the class of the capaian, a dash without one."""
    return hasil.kategori.label if hasil.kategori else NONE


def _mean_of_all(ctx: Konteks) -> Row:
    mean = ctx.hasil.rata_rata
    level = ctx.ketentuan.dasar_rata_rata.label.lower()
    label = f"Rata-rata capaian {level} ({len(mean.ikut)} indikator)"
    return Row((cell(label, colspan=6), *_mean_cells(ctx, mean)), RowKind.TOTAL)


def _mean_cells(ctx: Konteks, mean: RataRata) -> tuple[Cell, Cell]:
    known = mean.nilai
    label = "–" if known is None else kategori_for(known, ctx.ketentuan.skala_capaian).label
    return cell(show_persen(known)), cell(label)


def _remarks(daftar: tuple[HasilIndikator, ...]) -> tuple[Block, ...]:
    """Say what has to be known of values, and why a capaian is not there."""
    said = [f"{h.indikator.uraian}: {text}." for h in daftar if (text := _remark(h))]
    return (note(" ".join(said)),) if said else ()


def _remark(hasil: HasilIndikator) -> str:
    about = hasil.keterangan.catatan if hasil.keterangan else ""
    return "; ".join(part for part in (hasil.tahunan.alasan, about) if part)


def per_sasaran(ctx: Konteks) -> tuple[Block, ...]:
    """Return a table for each tujuan and sasaran with last year, the end of the Renstra, the source."""
    groups = ctx.hasil.akuntabilitas.daftar_sasaran
    tables = (_one_table(ctx, number, one) for number, one in enumerate(groups, start=1))
    return tuple(block for blocks in tables for block in blocks)


def _one_table(ctx: Konteks, number: int, one: HasilSasaran) -> tuple[Block, ...]:
    year, key = ctx.periode.tahun, f"capaian-sasaran-{number}"
    head = header(
        "Indikator kinerja",
        "Satuan",
        *MEASURED,
        f"Realisasi {year - 1}",
        "Target akhir Renstra",
        "Sumber data",
    )
    columns = (Column(4), UNIT, *(NUMBER for _ in range(5)), Column(3.8))
    rows = tuple(row(*_full_line(ctx, one, hasil)) for hasil in one.daftar_indikator)
    caption = f"Capaian {one.tingkat.label.lower()}: {one.pernyataan}"
    return (Table(key, columns, head, rows, caption=caption), *_remarks(one.daftar_indikator))


def _full_line(ctx: Konteks, one: HasilSasaran, hasil: HasilIndikator) -> tuple[Content, ...]:
    indikator, before = hasil.indikator, one.daftar_lalu[hasil.indikator.kode]
    return (
        indikator.uraian,
        indikator.satuan,
        *measured(hasil),
        _value(before, indikator.satuan),
        _end_target(ctx, indikator.kode),
        text_or_missing(indikator.sumber_data, f"sumber data {indikator.kode}"),
    )


def _value(before: CapaianLalu, satuan: str) -> Content:
    return NONE if before.realisasi is None else write_realisasi(before.realisasi, satuan)


def _end_target(ctx: Konteks, kode: str) -> Content:
    found = next((p for p in ctx.hasil.daftar_perbandingan if p.indikator.kode == kode), None)
    return (found.kemajuan.akhir.teks or NONE) if found and found.kemajuan else NONE


def beside_last_year(ctx: Konteks) -> tuple[Block, ...]:
    """Return target, realisasi and capaian of last year and this year, with the mean of each sasaran."""
    groups = ctx.hasil.akuntabilitas.daftar_sasaran
    if not groups:
        return ()
    year = ctx.periode.tahun
    top = (name_levels(one.tingkat for one in groups), "Indikator kinerja", "Satuan")
    head = (
        (
            *(cell(title, rowspan=2) for title in top),
            *(cell(f"Tahun {one}", colspan=3) for one in (year - 1, year)),
        ),
        tuple(cell(title) for title in (*MEASURED, *MEASURED)),
    )
    columns = (Column(4.5), Column(5), UNIT, *(NUMBER for _ in range(6)))
    rows = tuple(line for one in groups for line in _two_years(one))
    caption = f"Analisis pencapaian tujuan dan sasaran Tahun {year - 1} dan {year}"
    return (Table("capaian-dua-tahun", columns, head, rows, caption=caption, wide=True),)


def _two_years(one: HasilSasaran) -> tuple[Row, ...]:
    lines = [_two_years_line(one, hasil) for hasil in one.daftar_indikator]
    means = (one.rata_rata_lalu.nilai, one.rata_rata.nilai)
    last, now = (cell(show_persen(value)) for value in means)
    label = cell("Rata-rata capaian", colspan=5)
    total = Row((label, last, cell("", colspan=2), now), RowKind.TOTAL)
    return (*merge_down(lines, 1), total)


def _two_years_line(one: HasilSasaran, hasil: HasilIndikator) -> tuple[Content, ...]:
    indikator, before = hasil.indikator, one.daftar_lalu[hasil.indikator.kode]
    target: Content = NONE if before.target is None else Text(format_ringkas(before.target))
    return (
        one.pernyataan,
        indikator.uraian,
        indikator.satuan,
        target,
        _value(before, indikator.satuan),
        show_persen(before.capaian.hasil),
        target_of(hasil),
        realisasi_of(hasil),
        show_persen(hasil.tahunan.capaian),
    )


CONTENTS = {
    "capaian_tahunan": in_the_year,
    "capaian_per_sasaran": per_sasaran,
    "capaian_dua_tahun": beside_last_year,
}
