"""E over the outputs of sub kegiatan. Worked examples with their basis: tests/spec/efisiensi/."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from selaras.domain.efisiensi.aturan import AturanEfisiensi, RumusEfisiensi
from selaras.domain.efisiensi.biaya import calculate_nisbah
from selaras.domain.efisiensi.hasil import HasilEfisiensi, NilaiEfisiensiBaris
from selaras.domain.efisiensi.keluaran import KeluaranSubKegiatan
from selaras.domain.efisiensi.penilaian import calculate_nilai_efisiensi
from selaras.domain.rincian import Rincian, show

_NAME = "efisiensi"


def calculate_efisiensi(
    daftar_keluaran: Sequence[KeluaranSubKegiatan], aturan: AturanEfisiensi
) -> HasilEfisiensi:
    """Return E, NE and the saving; rows without money or figures are left out by name."""
    told = [(row, _reason_left_out(row, aturan)) for row in daftar_keluaran]
    skipped = tuple((row, reason) for row, reason in told if reason)
    usable = [row for row, reason in told if not reason]
    refused = tuple((row, reason) for row in usable if (reason := _reason_refused(row, aturan)))
    rows = tuple(_row(row, aturan) for row in usable) if not refused else ()
    efisiensi = _efficiency(rows, refused, aturan.rumus)
    hemat = sum((row.hemat for row in rows), Decimal()) if efisiensi.hasil is not None else None
    grade = calculate_nilai_efisiensi(efisiensi, aturan.batas)
    return HasilEfisiensi(efisiensi, grade, hemat, rows, skipped, refused)


def _reason_left_out(row: KeluaranSubKegiatan, aturan: AturanEfisiensi) -> str:
    """Return why a row does not go in, empty where it does."""
    if not row.pagu:
        return "tanpa anggaran" if row.pagu == 0 else "pagu belum diisi"
    if aturan.tanpa_gaji and row.kode in aturan.daftar_kode_gaji:
        return "gaji dan tunjangan tidak diikutkan"
    if row.belanja is None:
        return "realisasi anggaran belum diisi"
    return row.capaian.alasan if row.capaian.hasil is None else ""


def _reason_refused(row: KeluaranSubKegiatan, aturan: AturanEfisiensi) -> str:
    ratio = row.capaian.hasil
    assert ratio is not None
    if ratio <= aturan.batas_nisbah:
        return ""
    return (
        f"nisbah capaian keluaran {show(ratio)} di atas {show(aturan.batas_nisbah)}: persen dipakai "
        f"sebagai rasio, atau target dan realisasi berbeda satuan"
    )


def _row(row: KeluaranSubKegiatan, aturan: AturanEfisiensi) -> NilaiEfisiensiBaris:
    ratio = row.capaian.hasil
    assert row.pagu is not None
    assert row.belanja is not None
    assert ratio is not None
    remark = _remark(row, ratio, row.pagu - row.belanja, aturan)
    nisbah = calculate_nisbah(ratio, row.belanja / row.pagu)
    return NilaiEfisiensiBaris(row, ratio, row.pagu * ratio - row.belanja, nisbah, remark)


def _remark(
    row: KeluaranSubKegiatan, ratio: Decimal, left_over: Decimal, aturan: AturanEfisiensi
) -> str:
    if left_over <= 0:
        return ""
    if ratio < 1:
        return "target keluaran tidak tercapai; sisa anggaran bukan efisiensi"
    if row.kode in aturan.daftar_kode_gaji:
        return "sisa gaji dan tunjangan bukan efisiensi"
    return ""


def _efficiency(
    rows: Sequence[NilaiEfisiensiBaris],
    refused: Sequence[tuple[KeluaranSubKegiatan, str]],
    rumus: RumusEfisiensi,
) -> Rincian:
    if refused:
        row, reason = refused[0]
        return Rincian(_NAME, None, rumus.label, alasan=f"{row.nama}: {reason}")
    if not rows:
        return Rincian(_NAME, None, rumus.label, alasan="tidak ada sub kegiatan yang dapat dihitung")
    return _FORMULAS[rumus](rows)


def _by_value_of_outputs(rows: Sequence[NilaiEfisiensiBaris]) -> Rincian:
    """E = Σ((pagu × ratio) - spent) / Σ(pagu × ratio) × 100."""
    rumus = "Σ(pagu × capaian keluaran - belanja) / Σ(pagu × capaian keluaran) × 100"
    worth = tuple(map(_worth, rows))
    total = sum((leaf.hasil or Decimal() for leaf in worth), Decimal())
    saved = sum((row.hemat for row in rows), Decimal())
    if total == 0:
        return Rincian(_NAME, None, rumus, alasan="tidak ada keluaran yang tercapai", dari=worth)
    return Rincian(_NAME, saved * 100 / total, rumus, f"{show(saved)} / {show(total)} × 100", dari=worth)


def _worth(row: NilaiEfisiensiBaris) -> Rincian:
    pagu = row.keluaran.pagu
    assert pagu is not None
    working = f"{show(pagu)} × {show(row.capaian)}"
    name = f"nilai keluaran {row.keluaran.nama}"
    return Rincian(
        name, pagu * row.capaian, "pagu × capaian keluaran", working, dari=(row.keluaran.capaian,)
    )


def _by_mean_of_rows(rows: Sequence[NilaiEfisiensiBaris]) -> Rincian:
    """E = Σ(1 - (spent / volume) / (pagu / target)) / n × 100; the fraction is absorption / ratio."""
    rumus = "Σ(1 - serapan / capaian keluaran) / banyaknya sub kegiatan × 100"
    if idle := next((row for row in rows if row.capaian <= 0), None):
        reason = f"{idle.keluaran.nama}: keluaran nol; biaya satuannya tidak terdefinisi"
        return Rincian(_NAME, None, rumus, alasan=reason)
    parts = tuple(map(_share, rows))
    total = sum((part.hasil or Decimal() for part in parts), Decimal())
    return Rincian(
        _NAME, total * 100 / len(parts), rumus, f"{show(total)} / {len(parts)} × 100", dari=parts
    )


def _share(row: NilaiEfisiensiBaris) -> Rincian:
    pagu, spent = row.keluaran.pagu, row.keluaran.belanja
    assert pagu is not None
    assert spent is not None
    share = 1 - spent / (pagu * row.capaian)
    working = f"1 - {show(spent)} / ({show(pagu)} × {show(row.capaian)})"
    return Rincian(f"efisiensi {row.keluaran.nama}", share, "1 - serapan / capaian keluaran", working)


_FORMULAS: dict[RumusEfisiensi, Callable[[Sequence[NilaiEfisiensiBaris]], Rincian]] = {
    RumusEfisiensi.PMK_214_2017: _by_value_of_outputs,
    RumusEfisiensi.PMK_249_2011: _by_mean_of_rows,
}
