"""Money against results as JSON has it; None stays null."""

from dataclasses import replace
from typing import cast

import msgspec

from selaras.domain.efisiensi import HasilEfisiensi, KeluaranSubKegiatan, NilaiEfisiensiBaris
from selaras.domain.hasil.alokasi import BiayaHasil, HasilAlokasi
from selaras.domain.hasil.e81 import HasilBarisE81, HasilE81, KinerjaUang
from selaras.domain.hasil.piramida import HasilPiramida, RincianPkBerbeda, SimpulPiramida
from selaras.domain.hasil.rfk import BarisRfk, HasilRfk
from selaras.domain.skala import Kategori
from selaras.exchange.json import uang as out
from selaras.exchange.json.building_dasar import (
    build_mean,
    build_money,
    build_result,
    build_rincian,
    plain,
)

_NO_SHARE = "tidak ada uang untuk tujuan ini"
_NO_QUARTER = "tidak diketahui untuk triwulan ini saja, atau dihitung pada baris lain"


def build_efficiency_rows(hasil: HasilEfisiensi | None) -> list[out.BarisEfisiensi] | None:
    """Return every sub kegiatan, whether it went in or not, by code."""
    if hasil is None:
        return None
    rows = [_efficiency_row(row.keluaran, "ikut", row) for row in hasil.ikut]
    rows += [_efficiency_row(k, "dilewati", alasan=reason) for k, reason in hasil.dilewati]
    rows += [_efficiency_row(k, "ditolak", alasan=reason) for k, reason in hasil.ditolak]
    return sorted(rows, key=lambda row: row.kode)


def _efficiency_row(
    keluaran: KeluaranSubKegiatan,
    keikutsertaan: out.Keikutsertaan,
    row: NilaiEfisiensiBaris | None = None,
    alasan: str = "",
) -> out.BarisEfisiensi:
    kode = str(keluaran.kode or "")
    return out.BarisEfisiensi(
        kode=kode,
        uraian=keluaran.nama.removeprefix(kode).strip(),
        target=plain(keluaran.target),
        realisasi_keluaran=plain(keluaran.realisasi),
        capaian_keluaran=plain(keluaran.capaian.hasil),
        pagu=plain(keluaran.pagu),
        realisasi=plain(keluaran.belanja),
        hemat=plain(row.hemat) if row else None,
        efisiensi=plain(row.efisiensi.hasil) if row else None,
        keikutsertaan=keikutsertaan,
        alasan=alasan or (row.efisiensi.alasan if row else ""),
        peringatan=row.peringatan if row else "",
    )


def build_efficiency_total(
    hasil: HasilEfisiensi | None, tanpa_gaji: HasilEfisiensi | None
) -> out.TotalEfisiensi | None:
    """Return E and NE, also without salaries."""
    if hasil is None or tanpa_gaji is None:
        return None
    settled = msgspec.structs.asdict(_efficiency(hasil))
    return out.TotalEfisiensi(**settled, tanpa_gaji=_efficiency(tanpa_gaji))


def _efficiency(hasil: HasilEfisiensi) -> out.Efisiensi:
    return out.Efisiensi(
        plain(hasil.efisiensi.hasil),
        plain(hasil.nilai_efisiensi.hasil),
        plain(hasil.hemat),
        len(hasil.ikut),
        build_rincian(hasil.nilai_efisiensi),
    )


def build_allocation(hasil: HasilAlokasi | None) -> out.Alokasi | None:
    """Return the money behind each indicator."""
    if hasil is None:
        return None
    return out.Alokasi(
        [_cost(biaya) for biaya in hasil.per_indikator.values()],
        _cost(hasil.penunjang_umum),
        _cost(hasil.belum_dialokasikan),
        build_money(hasil.total),
    )


def _cost(biaya: BiayaHasil) -> out.BiayaHasil:
    own, derivation = build_money(biaya.uang), biaya.rincian
    if not biaya.daftar_bagian:
        own = msgspec.structs.replace(own, alasan=_NO_SHARE)
        derivation = replace(derivation, alasan=_NO_SHARE)
    parts = msgspec.structs.asdict(own)
    return out.BiayaHasil(**parts, tujuan=biaya.tujuan, rincian_hitung=build_rincian(derivation))


def build_pyramid(hasil: HasilPiramida | None) -> out.Piramida | None:
    """Return the pyramid of perjanjian kinerja."""
    if hasil is None:
        return None
    nodes = [_node(simpul) for simpul in hasil.daftar_simpul]
    different = [_different(row) for row in hasil.daftar_rincian_berbeda]
    return out.Piramida(nodes, len(hasil.tidak_cocok), different)


def _node(simpul: SimpulPiramida) -> out.SimpulPiramida:
    return out.SimpulPiramida(
        simpul.tahun,
        simpul.versi,
        simpul.jabatan,
        str(simpul.kode),
        plain(simpul.atasan),
        plain(simpul.bawahan),
        plain(simpul.terbawah),
        plain(simpul.selisih),
        cast("out.Kecocokan", simpul.kecocokan.value),
        build_rincian(simpul.rincian),
    )


def _different(row: RincianPkBerbeda) -> out.PkBerbeda:
    line, total = row.baris, row.rincian.hasil
    return out.PkBerbeda(
        row.tahun,
        line.versi,
        line.jabatan,
        str(line.kode),
        cast("str", plain(line.anggaran)),
        plain(total),
    )


def build_e81(hasil: HasilE81 | None) -> out.E81 | None:
    """Return the evaluation of the Renja."""
    if hasil is None:
        return None
    return out.E81(
        [_e81_row(row) for row in hasil.daftar_baris],
        build_mean(hasil.rata_kinerja),
        build_mean(hasil.rata_uang),
        _label(hasil.predikat_kinerja),
        _label(hasil.predikat_uang),
    )


def _e81_row(row: HasilBarisE81) -> out.BarisE81:
    quarters = {str(t.value): _quarter(one) for t, one in row.baris.triwulan.items()}
    return out.BarisE81(
        nama=row.baris.nama,
        capaian=build_rincian(row.capaian),
        serapan=build_rincian(row.serapan),
        kemajuan=build_rincian(row.kemajuan),
        kemajuan_uang=build_rincian(row.kemajuan_uang),
        realisasi_renstra=build_result(row.realisasi_renstra),
        uang_renstra=build_result(row.uang_renstra),
        triwulan=quarters,
    )


def _quarter(one: KinerjaUang) -> out.KinerjaUang:
    known = one.kinerja is not None and one.uang is not None
    return out.KinerjaUang(plain(one.kinerja), plain(one.uang), "" if known else _NO_QUARTER)


def _label(kategori: Kategori | None) -> str | None:
    return None if kategori is None else kategori.label


def build_progress(hasil: HasilRfk | None) -> out.Rfk | None:
    """Return physical and financial progress."""
    if hasil is None:
        return None
    rows = [_progress_row(row) for row in hasil.daftar_baris]
    return out.Rfk(
        hasil.tanggal.isoformat(),
        rows,
        build_rincian(hasil.target_fisik),
        build_rincian(hasil.realisasi_fisik),
        build_rincian(hasil.deviasi),
        build_money(hasil.uang),
    )


def _progress_row(row: BarisRfk) -> out.BarisRfk:
    own = row.kemajuan
    return out.BarisRfk(
        **msgspec.structs.asdict(build_money(row.uang)),
        kode=str(own.kode),
        sumber_dana=own.sumber_dana,
        keterangan=own.keterangan,
        target_fisik=plain(own.target_fisik),
        realisasi_fisik=plain(own.realisasi_fisik),
        deviasi=plain(row.deviasi.hasil),
    )
