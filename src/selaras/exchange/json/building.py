"""From computed figures to the object of `selaras hitung --json`."""

from decimal import Decimal
from typing import cast

import msgspec

from selaras import __version__
from selaras.domain import hasil as h
from selaras.domain.angka import format_polos
from selaras.domain.capaian import RataRata, Target
from selaras.domain.hasil.uang import Uang
from selaras.domain.nilai import Nilai
from selaras.domain.rincian import Rincian
from selaras.exchange.json import hitung as out


def build_hitung(hasil: h.HasilBerkas) -> out.Hitung:
    """Return the object; every number a plain decimal string."""
    profil = hasil.berkas.profil
    return out.Hitung(
        versi=__version__,
        instansi=out.Instansi(profil.nama_instansi, profil.kabupaten),
        tahun=profil.periode.tahun,
        periode=cast("out.KodePeriode", profil.periode.kode),
        rata_rata=_mean(hasil.rata_rata),
        indikator=[_indicator(indikator) for indikator in hasil.daftar_indikator],
        anggaran=_budget(hasil.anggaran),
    )


def _plain(nilai: Decimal | None) -> str | None:
    return None if nilai is None else format_polos(nilai)


def _single(target: Target | None) -> str | None:
    return None if target is None else _plain(target.nilai)


def _status(nilai: Nilai) -> out.Status:
    return cast("out.Status", nilai.status.value)


def _rincian(rincian: Rincian) -> out.Rincian:
    return out.Rincian(
        rincian.nama,
        _plain(rincian.hasil),
        rincian.rumus,
        rincian.hitungan,
        rincian.sumber,
        rincian.alasan,
        rincian.kalimat(),
        [_rincian(part) for part in rincian.dari],
    )


def _mean(mean: RataRata) -> out.RataRata:
    skipped = [out.Dilewati(kode, alasan) for kode, alasan in mean.dilewati]
    return out.RataRata(_plain(mean.nilai), list(mean.ikut), skipped, _rincian(mean.rincian))


def _indicator(hasil: h.HasilIndikator) -> out.Indikator:
    indikator = hasil.indikator
    return out.Indikator(
        kode=indikator.kode,
        tingkat=indikator.tingkat.value,
        pernyataan=indikator.pernyataan,
        uraian=indikator.uraian,
        arah=cast("out.Arah", indikator.arah.value),
        satuan=indikator.satuan,
        cara_rekap=indikator.cara_rekap.value,
        target=_plain(indikator.target),
        target_bawah=_plain(indikator.target_bawah),
        target_atas=_plain(indikator.target_atas),
        triwulan={
            cast("out.NomorTriwulan", str(t.value)): _quarter(q) for t, q in hasil.triwulan.items()
        },
        tahunan=_year(hasil),
        rincian_hitung=_rincian(hasil.tahunan.rincian),
    )


def _quarter(quarter: h.HasilTriwulan) -> out.Triwulan:
    own, running = quarter.sendiri, quarter.kumulatif
    return out.Triwulan(
        target=_single(own.target),
        target_sd=_single(running.target),
        realisasi=_plain(own.realisasi.angka),
        realisasi_sd=_plain(running.realisasi.angka),
        capaian=_plain(own.capaian),
        capaian_sd=_plain(running.capaian),
        status=_status(own.realisasi),
        alasan=own.alasan,
        status_sd=_status(running.realisasi),
        alasan_sd=running.alasan,
    )


def _year(hasil: h.HasilIndikator) -> out.Tahunan:
    year = hasil.tahunan
    return out.Tahunan(
        realisasi=_plain(year.realisasi.angka),
        capaian=_plain(year.capaian),
        capaian_rumus=_plain(year.mentah),
        kategori=None if hasil.kategori is None else hasil.kategori.label,
        status=_status(year.realisasi),
        alasan=year.alasan,
    )


def _budget(anggaran: h.HasilAnggaran) -> out.Anggaran:
    return out.Anggaran([_budget_row(node) for node in anggaran.walk()], _money(anggaran.total))


def _budget_row(node: h.SimpulAnggaran) -> out.BarisAnggaran:
    row = node.baris
    return out.BarisAnggaran(
        kode=str(row.kode),
        uraian=row.uraian,
        tingkat=row.kode.tingkat.value,
        sumber_dana=row.sumber_dana,
        keterangan=row.kunci.keterangan,
        **msgspec.structs.asdict(_money(node.uang)),
    )


def _money(uang: Uang) -> out.Uang:
    return out.Uang(
        pagu=_plain(uang.pagu),
        realisasi=_plain(uang.realisasi),
        sisa=_plain(uang.sisa),
        serapan=_plain(uang.serapan),
        alasan=uang.alasan,
    )
