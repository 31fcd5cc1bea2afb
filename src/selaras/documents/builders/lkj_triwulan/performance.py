"""Bab III.A: scale, target against realisasi of the quarter and up to it, account per indicator."""

from collections.abc import Sequence
from itertools import pairwise

from selaras.documents.builders.cells import cell, header, note, paragraph, row
from selaras.documents.builders.lkj_triwulan.context import Konteks
from selaras.documents.builders.wording import (
    show_persen,
    show_realisasi,
    show_target,
    write_target,
    write_with_satuan,
)
from selaras.documents.model import (
    Align,
    Block,
    Column,
    ItemList,
    Missing,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.angka import format_persen, format_ringkas
from selaras.domain.capaian import Target
from selaras.domain.hasil import HasilIndikator
from selaras.domain.nilai import StatusNilai
from selaras.domain.skala import BacaanSkala, Kategori, Skala, kategori_for

_RESULT_COLUMNS = (
    Column(1, Align.CENTER),
    Column(5),
    Column(6),
    Column(1.8, Align.CENTER),
    *(Column(2.1, Align.RIGHT) for _ in range(6)),
    Column(2.4, Align.CENTER),
)


def scale(ctx: Konteks) -> tuple[Block, ...]:
    """Return the scale with how it is read, so that no value is without category."""
    skala = ctx.ketentuan.skala_capaian
    rows = tuple(
        row(str(number), interval(skala, kategori), kategori.label)
        for number, kategori in enumerate(skala.daftar_kategori, start=1)
    )
    columns = (Column(1, Align.CENTER), Column(5, Align.CENTER), Column(5))
    head = header("No", "Capaian (%)", "Kategori")
    table = Table("skala", columns, head, rows, caption="Skala penilaian capaian kinerja")
    intro = paragraph("Capaian setiap indikator dinilai menurut skala pada ", Reference("skala"), ".")
    return (intro, table, note(f"Dasar: {skala.dasar_hukum}. {_reading(skala)}"))


def interval(skala: Skala, kategori: Kategori) -> str:
    """Write a row of the scale as it is printed: '91 – 100', '70 – <85', '≤ 50'."""
    low = format_ringkas(kategori.batas_bawah)
    if kategori.batas_atas is None:
        return f"≥ {low}"
    high = format_ringkas(kategori.batas_atas)
    if kategori == skala.daftar_kategori[-1]:
        return f"{'≤' if kategori.atas_termasuk else '<'} {high}"
    return f"{low} – {'' if kategori.atas_termasuk else '<'}{high}"


def _reading(skala: Skala) -> str:
    best = skala.daftar_kategori[0].label
    above = f"Nilai di atas 100 tetap {best}."
    if skala.bacaan is BacaanSkala.BULATKAN:
        return f"Nilai dibulatkan ke bilangan bulat terdekat sebelum dibaca. {above}"
    between = _value_between(skala)
    return f"Nilai di antara dua baris mengikuti baris di bawahnya{between}. {above}"


def _value_between(skala: Skala) -> str:
    """Give an example where the printed rows leave room between them."""
    for upper, lower in pairwise(skala.daftar_kategori):
        if lower.batas_atas is not None and lower.batas_atas < upper.batas_bawah:
            middle = (lower.batas_atas + upper.batas_bawah) / 2
            return f"; misalnya {format_ringkas(middle)} termasuk {kategori_for(middle, skala).label}"
    return ""


def quarter_results(ctx: Konteks) -> tuple[Block, ...]:
    """Return the tables of results: strategic indicators, then those of programmes."""
    if not ctx.strategis:
        return (paragraph("Indikator tujuan dan sasaran: ", Missing("indikator sasaran")),)
    name = f"{ctx.nama_triwulan} Tahun {ctx.periode.tahun}"
    tables = [
        _result_table(ctx, ctx.strategis, "capaian-sasaran", f"Target dan realisasi {name}", mean=True)
    ]
    if ctx.operasional:
        caption = f"Target dan realisasi sasaran program {name}"
        tables.append(_result_table(ctx, ctx.operasional, "capaian-program", caption, mean=False))
    intro = paragraph(
        f"Realisasi {ctx.nama_triwulan} saja dan realisasi sampai dengan {ctx.nama_triwulan} disajikan "
        "terpisah pada ",
        Reference("capaian-sasaran"),
        ". Capaian triwulan dibandingkan dengan target triwulan, atau target tahun bila target "
        "triwulan tidak ditetapkan; capaian sampai dengan triwulan dibandingkan dengan target tahun. "
        "Jumlah yang lebih baik bila turun hanya dibandingkan dengan target triwulannya.",
    )
    remarks = _remarks(ctx)
    return (intro, *tables, *([note(remarks)] if remarks else []))


def _result_table(
    ctx: Konteks, indicators: Sequence[HasilIndikator], key: str, caption: str, *, mean: bool
) -> Table:
    short = ctx.nama_triwulan
    top = ("No", "Sasaran", "Indikator kinerja", "Satuan", f"Target {ctx.periode.tahun}")
    head = (
        (
            *(cell(title, rowspan=2) for title in top),
            cell(short, colspan=3),
            cell(f"s.d. {short}", colspan=3),
        ),
        tuple(
            cell(t)
            for t in ("Target", "Realisasi", "Capaian (%)", "Realisasi", "Capaian (%)", "Kategori")
        ),
    )
    rows = [_result_row(ctx, number, hasil) for number, hasil in enumerate(indicators, start=1)]
    rows += [_mean_row(ctx)] if mean else []
    return Table(key, _RESULT_COLUMNS, head, tuple(rows), caption=caption, wide=True)


def _result_row(ctx: Konteks, number: int, hasil: HasilIndikator) -> Row:
    indikator, quarter = hasil.indikator, hasil.triwulan[ctx.triwulan]
    own, year = quarter.sendiri, hasil.tahunan
    return row(
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        indikator.satuan,
        show_target(indikator.target_tahun(), indikator.kode),
        show_target(own.target, f"{indikator.kode} {ctx.triwulan.singkatan}"),
        show_realisasi(own.realisasi, indikator.satuan, f"{indikator.kode} {ctx.triwulan.singkatan}"),
        show_persen(own.capaian),
        show_realisasi(
            year.realisasi, indikator.satuan, f"{indikator.kode} s.d. {ctx.triwulan.singkatan}"
        ),
        show_persen(year.capaian),
        Text(hasil.kategori.label if hasil.kategori else "–"),
    )


def _mean_row(ctx: Konteks) -> Row:
    mean = ctx.hasil.rata_rata
    level = ctx.ketentuan.dasar_rata_rata.label.lower()
    label = f"Rata-rata capaian {level} ({len(mean.ikut)} indikator)"
    category = "–" if mean.nilai is None else kategori_for(mean.nilai, ctx.ketentuan.skala_capaian).label
    return Row((cell(label, colspan=9), cell(show_persen(mean.nilai)), cell(category)), RowKind.TOTAL)


def _remarks(ctx: Konteks) -> str:
    """Say why a value is not there, once per indicator and quarter."""
    return " ".join(said for hasil in ctx.hasil.daftar_indikator if (said := _remark_on(ctx, hasil)))


def _remark_on(ctx: Konteks, hasil: HasilIndikator) -> str:
    own, year = hasil.triwulan[ctx.triwulan].sendiri, hasil.tahunan
    status = own.realisasi.status
    if status not in {StatusNilai.TERISI, StatusNilai.BELUM_DIISI} and own.alasan:
        return f"{hasil.indikator.uraian}: {status.label.lower()} ({own.alasan})."
    if year.realisasi.angka is not None and year.capaian is None:
        return f"{hasil.indikator.uraian}: capaian belum ada ({year.alasan})."
    return ""


def account(ctx: Konteks) -> tuple[Block, ...]:
    """Return one item per strategic indicator that has a capaian: what was reached of what."""
    reached = [h for h in ctx.strategis if h.tahunan.capaian is not None]
    if not reached:
        return ()
    items = tuple((Text(_account_of(ctx, hasil)),) for hasil in reached)
    return (paragraph("Uraian capaian setiap indikator:"), ItemList(items, ordered=True))


def _account_of(ctx: Konteks, hasil: HasilIndikator) -> str:
    indikator, year = hasil.indikator, hasil.tahunan
    assert year.realisasi.angka is not None
    assert year.capaian is not None
    assert hasil.kategori is not None
    return (
        f"{indikator.uraian}: sampai dengan {ctx.nama_triwulan} terealisasi "
        f"{write_with_satuan(year.realisasi.angka, indikator.satuan)} dari target "
        f"{_target_words(year.target, indikator.satuan)}, sehingga capaiannya "
        f"{format_persen(year.capaian)} (kategori {hasil.kategori.label}).{_quarter_words(ctx, hasil)}"
    )


def _target_words(target: Target | None, satuan: str) -> str:
    assert target is not None
    return f"{write_target(target)} {satuan}"


def _quarter_words(ctx: Konteks, hasil: HasilIndikator) -> str:
    own = hasil.triwulan[ctx.triwulan].sendiri.realisasi
    if own.angka is None:
        return ""
    value = write_with_satuan(own.angka, hasil.indikator.satuan)
    return f" Pada {ctx.nama_triwulan} saja realisasinya {value}."
