"""Table T-C.30: how the services of the office stand, beside the Renstra and what is expected next."""

from selaras.documents.builders.cells import Content, cell, note
from selaras.documents.builders.contents.factors import newest_factors
from selaras.documents.builders.contents.pengendalian.angka import NONE, measured, number
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_realisasi
from selaras.documents.model import Align, Block, Cell, Column, Row, Table, Text
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.e81_renstra import is_renstra
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator

_FIGURE = Column(2.4, Align.RIGHT)
_COLUMNS = (
    Column(1, Align.CENTER),
    Column(7),
    Column(3),
    Column(1.6, Align.CENTER),
    *(_FIGURE for _ in range(8)),
    Column(6),
)
_LEGEND = (
    "SPM/standar nasional adalah pembanding nasional yang dicatat kantor. Kolom IKK diisi dengan tangan "
    "bila indikatornya termasuk indikator kinerja kunci. Proyeksi memuat target Renstra tahun itu "
    "karena tidak ada proyeksi tersendiri yang dicatat."
)


def table(ctx: Konteks) -> tuple[Block, ...]:
    """Return one row per indicator of tujuan and sasaran, nothing where there is none."""
    if not ctx.strategis:
        return ()
    compared = {p.indikator.kode: p for p in ctx.hasil.daftar_perbandingan}
    factors = {one.indikator: one for one in newest_factors(ctx)}
    rows = tuple(
        _row(ctx, count, hasil, compared.get(hasil.indikator.kode), factors.get(hasil.indikator.kode))
        for count, hasil in enumerate(ctx.strategis, start=1)
    )
    caption = f"Pencapaian kinerja pelayanan {ctx.profil.nama_instansi}"
    return (Table("tc30", _COLUMNS, _head(ctx), rows, caption=caption), note(_LEGEND))


def _head(ctx: Konteks) -> tuple[tuple[Cell, ...], ...]:
    now = ctx.periode.tahun
    until = "" if ctx.setahun else f" s.d. {ctx.triwulan.singkatan}"
    top = (
        *(cell(title, rowspan=2) for title in ("No", "Indikator", "SPM/standar nasional", "IKK")),
        cell("Target Renstra", colspan=4),
        cell("Realisasi capaian", colspan=2),
        cell("Proyeksi", colspan=2),
        cell("Catatan analisis", rowspan=2),
    )
    years = (*range(now - 1, now + 3), now - 1, f"{now}{until}", now + 1, now + 2)
    numbers = tuple(cell(f"({n})") for n in range(1, len(_COLUMNS) + 1))
    return (top, tuple(cell(str(year)) for year in years), numbers)


def _row(
    ctx: Konteks,
    count: int,
    hasil: HasilIndikator,
    compared: PerbandinganIndikator | None,
    factor: RealisasiKinerja | None,
) -> Row:
    one, now = hasil.indikator, ctx.periode.tahun
    targets = _targets(compared)
    planned = [targets.get(year, NONE) for year in range(now - 1, now + 3)]
    last = next((row.nilai for row in hasil.tahun_lalu if row.tahun == now - 1), None)
    contents: tuple[Content, ...] = (
        str(count),
        f"{one.uraian} ({one.satuan})",
        _standard(compared),
        "",
        *planned,
        measured(last, one.satuan),
        show_realisasi(hasil.tahunan.realisasi, one.satuan, one.kode, hasil.predikat_realisasi),
        *planned[-2:],
        _remark(factor),
    )
    return Row(tuple(map(cell, contents)))


def _targets(compared: PerbandinganIndikator | None) -> dict[int, Text]:
    """Return the targets of the Renstra by year, as numbers where they are such."""
    plan = compared.kemajuan if compared else None
    if plan is None or not is_renstra(plan):
        return {}
    return {
        one.tahun: Text(one.target.teks) if one.target.angka is None else number(one.target.angka)
        for one in plan.daftar_target
        if one.target.teks
    }


def _standard(compared: PerbandinganIndikator | None) -> Content:
    found = [one.pembanding for one in compared.daftar_pembanding] if compared else []
    national = [one for one in found if one.jenis is JenisPembanding.NASIONAL]
    return ", ".join(number(one.nilai).text for one in national if one.nilai is not None) or NONE


def _remark(factor: RealisasiKinerja | None) -> Content:
    """Return what helped and what hindered, each on a line of its own."""
    if factor is None:
        return NONE
    said = (("Pendorong", factor.pendorong), ("Penghambat", factor.penghambat))
    return "\n".join(f"{name}: {text.strip()}" for name, text in said if text.strip()) or NONE


CONTENTS = {
    "tabel_tc30": table,
}
