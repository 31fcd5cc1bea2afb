"""Adapters of allocation, versions of the budget, progress, pyramid and follow-up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import BarisAnggaran
from selaras.domain.berkas.alokasi import AlokasiAnggaran
from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.berkas.fisik import KemajuanFisik
from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.berkas.versi_pagu import JenisVersiPagu, VersiPagu
from selaras.domain.capaian import Arah, AturanCapaian, CaraRekap
from selaras.domain.hasil import calculate_anggaran
from selaras.domain.hasil.alokasi import allocate
from selaras.domain.hasil.e81 import BarisE81, KinerjaUang, calculate_e81
from selaras.domain.hasil.piramida import calculate_piramida
from selaras.domain.hasil.rfk import calculate_rfk
from selaras.domain.hasil.tindak_lanjut import calculate_tindak_lanjut
from selaras.domain.hasil.versi_pagu import list_riwayat, total_pagu
from selaras.domain.kode import Kode, parse_kode
from selaras.domain.periode import Periode
from tests.spec.adapters import Row, adapter, six
from tests.spec.adapters_evaluasi import KETENTUAN

YEAR = Periode(2024)
DAY = date(2024, 12, 31)


def _kode(number: int | str) -> Kode:
    return parse_kode(f"7.01.01.2.01.000{number}")


def _parts(cell: str) -> list[str]:
    return cell.split("; ") if cell else []


@adapter("allocate")
def _allocate(row: Row) -> dict[str, Any]:
    budget = [
        BarisAnggaran(_kode(n), "contoh", pagu=Decimal(pagu))
        for n, pagu in enumerate(_parts(row["pagu"]), start=1)
    ]
    hasil = allocate(calculate_anggaran(budget, [], YEAR), list(map(_share, _parts(row["alokasi"]))))
    shares = {kode: biaya.uang.pagu for kode, biaya in hasil.per_indikator.items()}
    return {
        "s1": six(shares.get("S1")),
        "s2": six(shares.get("S2")),
        "penunjang_umum": six(hasil.penunjang_umum.uang.pagu),
        "belum": six(hasil.belum_dialokasikan.uang.pagu),
    }


def _share(cell: str) -> AlokasiAnggaran:
    number, rest = cell.split(" ", maxsplit=1)
    indikator, bobot = rest.rsplit(" ", maxsplit=1)
    return AlokasiAnggaran(_kode(number), indikator, Decimal(bobot))


@adapter("total_pagu")
def _total_pagu(row: Row) -> dict[str, Any]:
    rows = [_version(*cell.split()) for cell in _parts(row["versi"])]
    day = date.fromisoformat(row["tanggal"])
    (riwayat,) = list_riwayat(rows).values()
    return {"pagu": six(total_pagu(rows, day).hasil), "status": riwayat.status(day).value}


def _version(tanggal: str, jenis: str, pagu: str) -> VersiPagu:
    return VersiPagu(
        _kode(1), JenisVersiPagu.from_text(jenis), date.fromisoformat(tanggal), Decimal(pagu)
    )


@adapter("calculate_rfk")
def _rfk(row: Row) -> dict[str, Any]:
    cells = [cell.split() for cell in _parts(row["daftar"])]
    rows = [
        KemajuanFisik(_kode(n), DAY, Decimal(target), None if reached == "-" else Decimal(reached))
        for n, (_, target, reached) in enumerate(cells, start=1)
    ]
    pagu = {
        KunciAnggaran(_kode(n), "", ""): Decimal(money) for n, (money, *_) in enumerate(cells, start=1)
    }
    hasil = calculate_rfk(rows, pagu, DAY)
    return {
        "target": six(hasil.target_fisik.hasil),
        "realisasi": six(hasil.realisasi_fisik.hasil),
        "deviasi": six(hasil.deviasi.hasil),
    }


@adapter("calculate_piramida")
def _piramida(row: Row) -> dict[str, Any]:
    program = parse_kode("7.01.01")
    other = parse_kode("7.01.02")
    above = Decimal(row["atasan"]) if row["atasan"] else None
    rows = [AnggaranPk("Camat", program if above is not None else other, above or Decimal(1))]
    below = enumerate(_parts(row["bawahan"]))
    rows += [AnggaranPk(f"Kasi {n}", program, Decimal(cell), "Camat") for n, cell in below]
    rows.append(AnggaranPk("Staf", other, Decimal(1), "Camat"))
    nodes = calculate_piramida(rows).daftar_simpul
    node = next(node for node in nodes if node.kode == program)
    return {"kecocokan": node.kecocokan.value, "selisih": six(node.selisih)}


@adapter("calculate_tindak_lanjut")
def _follow_up(row: Row) -> dict[str, Any]:
    pairs = [cell.split() for cell in _parts(row["daftar"])]
    recommended = [Rekomendasi(f"R{n}", "contoh") for n in range(len(pairs))]
    actions = [
        TindakLanjut(
            recommended[n].kode,
            klaim=None if claim == "-" else KlaimTindakLanjut.from_text(claim),
            keputusan=None if decided == "-" else KeputusanTindakLanjut.from_text(decided),
        )
        for n, (claim, decided) in enumerate(pairs)
    ]
    hasil = calculate_tindak_lanjut(recommended, actions)
    return {
        "diklaim": six(hasil.persen_diklaim.hasil),
        "tuntas": six(hasil.persen_tuntas.hasil),
        "diklaim_saja": sum(state.diklaim_saja for state in hasil.daftar_status),
    }


def _performance(cell: str) -> KinerjaUang:
    return KinerjaUang(Decimal(cell) if cell else None, None)


@adapter("calculate_e81")
def _e81(row: Row) -> dict[str, Any]:
    cells = (_performance(row[key]) for key in ("renstra", "lalu", "target", "realisasi"))
    baris = BarisE81("contoh", Arah.NAIK, CaraRekap.from_text(row["cara"]), *cells)
    baris = replace(baris, tahunan=row["akhir_setahun"] == "ya")
    (hasil,) = calculate_e81([baris], AturanCapaian(), KETENTUAN.skala_capaian).daftar_baris
    return {
        "capaian": six(hasil.capaian.hasil),
        "realisasi_renstra": six(hasil.realisasi_renstra.hasil),
        "kemajuan": six(hasil.kemajuan.hasil),
    }
