"""From computed figures to the object of `selaras hitung --json`."""

from collections.abc import Sequence
from typing import cast

import msgspec

from selaras import __version__
from selaras.domain import hasil as h
from selaras.domain.capaian import Target
from selaras.domain.hasil import perbandingan as compared
from selaras.domain.hasil.perbandingan import compare_years
from selaras.domain.nilai import Nilai
from selaras.exchange.json import building_penilaian as penilaian
from selaras.exchange.json import building_uang as uang
from selaras.exchange.json import hitung as out
from selaras.exchange.json.building_dasar import build_mean, build_money, build_rincian, plain
from selaras.exchange.json.perbandingan import NilaiTahun, Perbandingan


def build_hitung(hasil: h.HasilBerkas) -> out.Hitung:
    """Return the object; every number a plain decimal string."""
    profil = hasil.berkas.profil
    return out.Hitung(
        versi=__version__,
        instansi=out.Instansi(profil.nama_instansi, profil.kabupaten),
        tahun=profil.periode.tahun,
        periode=cast("out.KodePeriode", profil.periode.kode),
        rata_rata=build_mean(hasil.rata_rata),
        indikator=[_indicator(indikator) for indikator in hasil.daftar_indikator],
        anggaran=_budget(hasil.anggaran),
        perbandingan=_comparisons(hasil),
        efisiensi=uang.build_efficiency_rows(hasil.efisiensi),
        efisiensi_total=uang.build_efficiency_total(hasil.efisiensi, hasil.efisiensi_tanpa_gaji),
        alokasi=uang.build_allocation(hasil.alokasi),
        piramida=uang.build_pyramid(hasil.piramida),
        e81=uang.build_e81(hasil.e81),
        rfk=uang.build_progress(hasil.rfk),
        skm=penilaian.build_survey(hasil.skm, hasil.sampel_skm),
        ipp=penilaian.build_service_index(hasil.ipp),
        desa=penilaian.build_villages(hasil.desa),
        lke=penilaian.build_evaluation(hasil.lke),
    )


def _comparisons(hasil: h.HasilBerkas) -> list[Perbandingan] | None:
    """Return the indicators of which earlier years are known."""
    periode = hasil.berkas.profil.periode
    years = [(indikator, compare_years(indikator, periode)) for indikator in hasil.daftar_indikator]
    return [_comparison(indikator, found) for indikator, found in years if found] or None


def _comparison(hasil: h.HasilIndikator, years: Sequence[compared.NilaiTahun]) -> Perbandingan:
    indikator = hasil.indikator
    return Perbandingan(
        indikator.kode,
        indikator.uraian,
        indikator.satuan,
        plain(indikator.target),
        [
            NilaiTahun(y.tahun, plain(y.realisasi), plain(y.perubahan.hasil), build_rincian(y.perubahan))
            for y in years
        ],
    )


def _single(target: Target | None) -> str | None:
    return None if target is None else plain(target.nilai)


def _status(nilai: Nilai) -> out.Status:
    return cast("out.Status", nilai.status.value)


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
        target=plain(indikator.target),
        target_bawah=plain(indikator.target_bawah),
        target_atas=plain(indikator.target_atas),
        triwulan={
            cast("out.NomorTriwulan", str(t.value)): _quarter(q) for t, q in hasil.triwulan.items()
        },
        tahunan=_year(hasil),
        rincian_hitung=build_rincian(hasil.tahunan.rincian),
    )


def _quarter(quarter: h.HasilTriwulan) -> out.Triwulan:
    own, running = quarter.sendiri, quarter.kumulatif
    return out.Triwulan(
        target=_single(own.target),
        target_sd=_single(running.target),
        realisasi=plain(own.realisasi.angka),
        realisasi_sd=plain(running.realisasi.angka),
        capaian=plain(own.capaian),
        capaian_sd=plain(running.capaian),
        status=_status(own.realisasi),
        alasan=own.alasan,
        status_sd=_status(running.realisasi),
        alasan_sd=running.alasan,
    )


def _year(hasil: h.HasilIndikator) -> out.Tahunan:
    year = hasil.tahunan
    return out.Tahunan(
        realisasi=plain(year.realisasi.angka),
        capaian=plain(year.capaian),
        capaian_rumus=plain(year.mentah),
        kategori=None if hasil.kategori is None else hasil.kategori.label,
        status=_status(year.realisasi),
        alasan=year.alasan,
    )


def _budget(anggaran: h.HasilAnggaran) -> out.Anggaran:
    return out.Anggaran([_budget_row(node) for node in anggaran.walk()], build_money(anggaran.total))


def _budget_row(node: h.SimpulAnggaran) -> out.BarisAnggaran:
    row = node.baris
    return out.BarisAnggaran(
        kode=str(row.kode),
        uraian=row.uraian,
        tingkat=row.kode.tingkat.value,
        sumber_dana=row.sumber_dana,
        keterangan=row.kunci.keterangan,
        **msgspec.structs.asdict(build_money(node.uang)),
    )
