"""From computed figures to the object of `selaras hitung --json`."""

from collections.abc import Mapping
from decimal import Decimal
from typing import cast

import msgspec

from selaras import __version__
from selaras.domain import hasil as h
from selaras.domain.angka import format_polos
from selaras.domain.capaian import Target
from selaras.domain.hasil.agenda_surat import list_agenda
from selaras.domain.hasil.resmi import NilaiResmi
from selaras.domain.ketentuan.setempat import local_rows
from selaras.domain.nilai import Nilai
from selaras.domain.periode import Triwulan
from selaras.exchange.json import building_belanja as belanja
from selaras.exchange.json import building_kejadian as kejadian
from selaras.exchange.json import building_penilaian as penilaian
from selaras.exchange.json import building_perencanaan as rencana
from selaras.exchange.json import building_perjanjian as pk
from selaras.exchange.json import building_sumber_daya as daya
from selaras.exchange.json import building_uang as uang
from selaras.exchange.json import hitung as out
from selaras.exchange.json.building_akuntabilitas import build_account
from selaras.exchange.json.building_dasar import (
    build_mean,
    build_money,
    build_money_of_unit,
    build_rincian,
    plain,
)
from selaras.exchange.json.building_perbandingan import build_comparisons, build_predikat
from selaras.exchange.json.dasar import Hasil


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
        anggaran=_budget(hasil),
        akuntabilitas=build_account(hasil.akuntabilitas),
        perbandingan=build_comparisons(hasil),
        efisiensi=uang.build_efficiency_rows(hasil.efisiensi),
        efisiensi_total=uang.build_efficiency_total(hasil.efisiensi, hasil.efisiensi_tanpa_gaji),
        alokasi=uang.build_allocation(hasil.alokasi),
        piramida=uang.build_pyramid(hasil.piramida),
        e81=uang.build_e81(hasil.e81),
        rfk=uang.build_progress(hasil.rfk),
        skm=penilaian.build_survey(hasil.skm, hasil.sampel_skm, hasil.profil_skm),
        ipp=penilaian.build_service_index(hasil.ipp),
        ipp_tahunan=penilaian.build_service_years(hasil.daftar_ipp),
        desa=penilaian.build_villages(hasil.desa, hasil.desa_lalu, hasil.perubahan_desa),
        lke=penilaian.build_evaluation(hasil.lke),
        tindak_lanjut=kejadian.build_follow_up(hasil.tindak_lanjut),
        formasi=daya.build_formation(hasil.formasi),
        pegawai=daya.build_staff(hasil.pegawai),
        aset=daya.build_assets(hasil.aset),
        rencana=rencana.build_plans(hasil.rencana),
        tc27=rencana.build_tc27(hasil.tc27),
        tc29=rencana.build_tc29(hasil.tc29),
        pohon=rencana.build_tree(hasil.pohon),
        renaksi=rencana.build_actions(hasil.renaksi),
        belanja=belanja.build_accounts(hasil.belanja),
        operasi_modal=belanja.build_kinds(hasil.operasi_modal),
        pk=pk.build_agreements(hasil.daftar_pk),
        perubahan_pk=pk.build_changes(hasil.perubahan_pk),
        individu=pk.build_officials(hasil.daftar_individu),
        versi_pagu=belanja.build_versions(hasil.versi_pagu),
        matriks=kejadian.build_matrices(hasil.daftar_matriks),
        register=kejadian.build_registers(hasil.daftar_register),
        agenda=kejadian.build_agenda(list_agenda(hasil.berkas)),
        ketentuan_setempat=_local_settings(hasil),
    )


def _local_settings(hasil: h.HasilBerkas) -> list[out.KetentuanSetempat] | None:
    rows = local_rows(hasil.berkas.ketentuan, hasil.berkas.daftar_ketentuan)
    return [out.KetentuanSetempat(key, row.nilai, row.dasar_hukum) for key, row in rows.items()] or None


def _single(target: Target | None) -> str | None:
    return None if target is None else plain(target.nilai)


def _status(nilai: Nilai) -> out.Status:
    return cast("out.Status", nilai.status.value)


def _indicator(hasil: h.HasilIndikator) -> out.Indikator:
    indikator, noted = hasil.indikator, hasil.keterangan
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
        predikat=build_predikat(hasil.predikat),
        keterangan=noted.catatan if noted else "",
        tahun_data=noted.tahun_data if noted else None,
        tahun_terbit=noted.tahun_terbit if noted else None,
        sementara=noted is not None and noted.sementara,
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
        resmi=_official(year.resmi),
    )


def _official(resmi: NilaiResmi | None) -> out.NilaiResmi | None:
    if resmi is None:
        return None
    own = plain(resmi.hitungan.nilai.angka)
    return out.NilaiResmi(format_polos(resmi.angka), resmi.dasar, own, plain(resmi.selisih))


def _budget(hasil: h.HasilBerkas) -> out.Anggaran:
    anggaran = hasil.anggaran
    return out.Anggaran(
        baris=[_budget_row(node) for node in anggaran.walk()],
        per_unit=[build_money_of_unit(money, unit) for unit, money in anggaran.per_unit().items()],
        tahunan=belanja.build_years(hasil.berkas, anggaran),
        total=build_money(anggaran.total),
        triwulan=_quarters(anggaran.per_triwulan),
    )


def _quarters(spent: Mapping[Triwulan, Decimal | None]) -> dict[out.NomorTriwulan, Hasil]:
    reason = "realisasi triwulan ini saja tidak diketahui"
    return {
        cast("out.NomorTriwulan", str(t.value)): Hasil(plain(amount), reason if amount is None else "")
        for t, amount in spent.items()
    }


def _budget_row(node: h.SimpulAnggaran) -> out.BarisAnggaran:
    row = node.baris
    return out.BarisAnggaran(
        kode=str(row.kode),
        uraian=row.uraian,
        tingkat=row.kode.tingkat.value,
        sumber_dana=row.sumber_dana,
        keterangan=row.kunci.keterangan,
        triwulan=_quarters(node.per_triwulan),
        **msgspec.structs.asdict(build_money(node.uang)),
    )
