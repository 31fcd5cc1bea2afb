"""Surveys, indices and evaluations as JSON has them; None stays null."""

from collections.abc import Mapping, Sequence
from typing import cast

from selaras.domain.angka import format_polos
from selaras.domain.hasil.desa import HasilDesa
from selaras.domain.hasil.ipp import HasilIpp
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.hasil.lke_lalu import HasilLkeLalu
from selaras.domain.hasil.lke_pihak import PenilaianLke
from selaras.domain.hasil.skm import HasilSkm
from selaras.domain.rincian import Rincian
from selaras.exchange.json import penilaian as out
from selaras.exchange.json.building_dasar import build_reasons, build_result, build_rincian, plain
from selaras.exchange.json.dasar import Hasil


def build_survey(
    hasil: HasilSkm | None, sampel: Rincian | None, profil: Mapping[str, Mapping[str, int]] | None
) -> out.Skm | None:
    """Return the survey of satisfaction."""
    if hasil is None:
        return None
    index = hasil.ikm
    return out.Skm(
        n=plain(hasil.banyak.hasil),
        nrr={unit.unsur.kode: plain(unit.nrr) for unit in index.daftar_unsur},
        nrr_tertimbang={
            unit.unsur.kode: format_polos(part)
            for unit in index.daftar_unsur
            if (part := index.weighted(unit)) is not None
        },
        nilai_skala=plain(index.skala),
        ikm=plain(index.ikm),
        mutu=index.mutu.kode if index.mutu else None,
        makna=index.mutu.makna if index.mutu else None,
        terendah=[unit.unsur.kode for unit in index.daftar_terendah],
        seragam=plain(hasil.seragam.hasil),
        sampel_minimal=plain(sampel.hasil) if sampel else None,
        profil={name: dict(counts) for name, counts in (profil or {}).items()},
        alasan=_missing(hasil, sampel),
        catatan=list(hasil.catatan),
        rincian_hitung=build_rincian(index.rincian),
    )


def _missing(hasil: HasilSkm, sampel: Rincian | None) -> dict[str, str]:
    """Say why figures of the survey are not there."""
    found = {unit.unsur.kode: unit.rincian for unit in hasil.ikm.daftar_unsur}
    index = hasil.ikm.rincian
    found |= {"n": hasil.banyak, "nilai_skala": index, "ikm": index, "seragam": hasil.seragam}
    if sampel is None:
        return build_reasons(found) | {"sampel_minimal": "populasi survei belum diisi"}
    return build_reasons(found | {"sampel_minimal": sampel})


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
        alasan=build_reasons(
            {"nilai": hasil.rincian, "dihitung": hasil.dihitung, "mandiri": hasil.mandiri}
        ),
        catatan=list(hasil.catatan),
        rincian_hitung=build_rincian(hasil.rincian),
    )


def build_service_years(daftar: Sequence[HasilIpp]) -> list[out.IppTahun] | None:
    """Return the service index of every known year, the oldest first."""
    years = [(one.tahun, build_result(one.rincian), one.kategori) for one in daftar]
    return [out.IppTahun(tahun, nilai, k.kode if k else None) for tahun, nilai, k in years] or None


def build_villages(
    hasil: HasilDesa | None, lalu: HasilDesa | None, perubahan: Rincian | None
) -> out.Desa | None:
    """Return the desa by status, and the change against an earlier year."""
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
        tahun_lalu=_villages_before(lalu),
        perubahan=build_result(perubahan) if perubahan else Hasil(None, "tahun lalu belum diketahui"),
        catatan=list(hasil.catatan),
        rincian_hitung=build_rincian(hasil.persen_mandiri),
    )


def _villages_before(lalu: HasilDesa | None) -> out.DesaLalu | None:
    if lalu is None:
        return None
    kind = cast("out.Instrumen", lalu.instrumen.value)
    return out.DesaLalu(lalu.tahun, kind, lalu.jumlah, lalu.mandiri, build_result(lalu.persen_mandiri))


def build_evaluation(hasil: HasilLke | None) -> out.Lke | None:
    """Return the evaluation of AKIP."""
    if hasil is None:
        return None
    counted = hasil.berlaku
    return out.Lke(
        tahun_evaluasi=hasil.tahun_evaluasi,
        pihak=cast("out.Pihak", counted.pihak.value) if counted else None,
        komponen=_components(counted),
        total=plain(counted.total.hasil) if counted else None,
        predikat=counted.predikat.kode if counted and counted.predikat else None,
        sebutan=counted.predikat.sebutan if counted and counted.predikat else None,
        penilaian_mandiri=plain(hasil.mandiri.total.hasil) if hasil.mandiri else None,
        komponen_mandiri=_components(hasil.mandiri),
        tahun_lalu=_earlier(hasil.tahun_lalu),
        perubahan=plain(hasil.perubahan.hasil),
        alasan=_not_scored(hasil),
        kekurangan=list(hasil.kekurangan),
        rincian_hitung=build_rincian(counted.total) if counted else None,
    )


def _not_scored(hasil: HasilLke) -> dict[str, str]:
    """Say why points of the evaluation are not there."""
    reasons = build_reasons({"perubahan": hasil.perubahan})
    for name, party in (("total", hasil.berlaku), ("penilaian_mandiri", hasil.mandiri)):
        parts = party.daftar_komponen if party else ()
        found = {name: party.total} if party else {}
        reasons |= build_reasons(found | {f"{name} {part.kode}": part.nilai for part in parts})
        reasons |= {} if party else {name: "belum dinilai"}
    return reasons


def _components(penilaian: PenilaianLke | None) -> dict[str, str | None]:
    parts = penilaian.daftar_komponen if penilaian else ()
    return {part.kode: plain(part.nilai.hasil) for part in parts}


def _earlier(hasil: HasilLkeLalu | None) -> out.LkeLalu | None:
    if hasil is None:
        return None
    return out.LkeLalu(
        hasil.tahun_evaluasi,
        {kode: cast("str", plain(nilai)) for kode, nilai in hasil.komponen.items()},
        plain(hasil.total.hasil),
        hasil.predikat.kode if hasil.predikat else None,
    )
