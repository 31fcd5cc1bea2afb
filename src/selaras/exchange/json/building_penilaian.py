"""Surveys, indices and evaluations as JSON has them; None stays null."""

from typing import cast

from selaras.domain.hasil.desa import HasilDesa
from selaras.domain.hasil.ipp import HasilIpp
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.hasil.lke_lalu import HasilLkeLalu
from selaras.domain.hasil.skm import HasilSkm
from selaras.domain.rincian import Rincian
from selaras.exchange.json import penilaian as out
from selaras.exchange.json.building_dasar import build_rincian, plain


def build_survey(hasil: HasilSkm | None, sampel: Rincian | None) -> out.Skm | None:
    """Return the survey of satisfaction."""
    if hasil is None:
        return None
    index = hasil.ikm
    return out.Skm(
        n=plain(hasil.banyak.hasil),
        nrr={unit.unsur.kode: plain(unit.nrr) for unit in index.daftar_unsur},
        ikm=plain(index.ikm),
        mutu=index.mutu.kode if index.mutu else None,
        makna=index.mutu.makna if index.mutu else None,
        terendah=[unit.unsur.kode for unit in index.daftar_terendah],
        seragam=plain(hasil.seragam.hasil),
        sampel_minimal=plain(sampel.hasil) if sampel else None,
        catatan=list(hasil.catatan),
        rincian_hitung=build_rincian(index.rincian),
    )


def build_service_index(hasil: HasilIpp | None) -> out.Ipp | None:
    """Return the public service index."""
    if hasil is None:
        return None
    return out.Ipp(
        tahun=hasil.tahun,
        nilai=plain(hasil.rincian.hasil),
        kategori=hasil.kategori.kode if hasil.kategori else None,
        makna=hasil.kategori.makna if hasil.kategori else None,
        dihitung=plain(hasil.dihitung.hasil),
        mandiri=plain(hasil.mandiri.hasil),
        catatan=list(hasil.catatan),
        rincian_hitung=build_rincian(hasil.rincian),
    )


def build_villages(hasil: HasilDesa | None) -> out.Desa | None:
    """Return the desa by status."""
    if hasil is None:
        return None
    return out.Desa(
        tahun=hasil.tahun,
        instrumen=cast("out.Instrumen", hasil.instrumen.value),
        jumlah=hasil.jumlah,
        mandiri=hasil.mandiri,
        persen_mandiri=plain(hasil.persen_mandiri.hasil),
        per_status={status.value: count for status, count in hasil.per_status.items()},
        daftar=[
            out.StatusDesa(
                desa.nama,
                plain(desa.skor.hasil),
                desa.status.value if desa.status else None,
                desa.skor.alasan,
            )
            for desa in hasil.daftar_desa
        ],
        catatan=list(hasil.catatan),
        rincian_hitung=build_rincian(hasil.persen_mandiri),
    )


def build_evaluation(hasil: HasilLke | None) -> out.Lke | None:
    """Return the evaluation of AKIP."""
    if hasil is None:
        return None
    counted = hasil.berlaku
    components = counted.daftar_komponen if counted else ()
    return out.Lke(
        tahun_evaluasi=hasil.tahun_evaluasi,
        pihak=cast("out.Pihak", counted.pihak.value) if counted else None,
        komponen={part.kode: plain(part.nilai.hasil) for part in components},
        total=plain(counted.total.hasil) if counted else None,
        predikat=counted.predikat.kode if counted and counted.predikat else None,
        sebutan=counted.predikat.sebutan if counted and counted.predikat else None,
        penilaian_mandiri=plain(hasil.mandiri.total.hasil) if hasil.mandiri else None,
        tahun_lalu=_earlier(hasil.tahun_lalu),
        perubahan=plain(hasil.perubahan.hasil),
        kekurangan=list(hasil.kekurangan),
        rincian_hitung=build_rincian(counted.total) if counted else None,
    )


def _earlier(hasil: HasilLkeLalu | None) -> out.LkeLalu | None:
    if hasil is None:
        return None
    return out.LkeLalu(
        hasil.tahun_evaluasi,
        {kode: cast("str", plain(nilai)) for kode, nilai in hasil.komponen.items()},
        plain(hasil.total.hasil),
        hasil.predikat.kode if hasil.predikat else None,
    )
