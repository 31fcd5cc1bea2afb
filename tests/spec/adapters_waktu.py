"""Adapters of measurement over time: official values, predikat, other years, plans, codes."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import BerkasKinerja, PadananKode, Pembanding, RealisasiLalu
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.berkas.rencana import (
    JenisRencana,
    Rencana,
    SimpulRencana,
    TargetRencana,
    TingkatRencana,
)
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.hasil.padanan import map_kode
from selaras.domain.hasil.perbandingan_berkas import PerbandinganIndikator
from selaras.domain.hasil.predikat import Berpredikat, compare_predikat
from selaras.domain.kode import parse_kode
from tests.spec.adapters import Row, adapter, six
from tests.unit import making

RENSTRA = Rencana("Renstra", JenisRencana.RENSTRA, 2021, 2025)
SASARAN = SimpulRencana("S", "Renstra", TingkatRencana.SASARAN, "Pelayanan membaik")


def _number(cell: str) -> Decimal | None:
    return Decimal(cell) if cell else None


def _parts(cell: str) -> list[str]:
    return cell.split("; ") if cell else []


def _office(row: Row, lalu: tuple[RealisasiLalu, ...] = (), **lists: Any) -> BerkasKinerja:
    """Return a book of 2024 with one indicator, its value standing in the last quarter."""
    indikator = making.indikator(
        satuan="Nilai",
        arah=Arah(row.get("arah", "naik")),
        cara_rekap=CaraRekap(row.get("cara", "posisi_akhir")),
        target=_number(row.get("target_tahun", "")),
        menggantikan="Indeks lama",
        tahun_ganti=int(row["tahun_ganti"]) if row.get("tahun_ganti") else None,
        sebanding=False if row.get("tahun_ganti") else None,
    )
    office = making.berkas([indikator], profil=making.profil(making.YEAR))
    return replace(office, daftar_tahun_lalu=lalu, **lists)


def _measured(cell: str, cara: str = "posisi_akhir", **changes: Any) -> tuple[Any, ...]:
    """Return rows that give the value; counts stand whole in the first quarter."""
    value = _number(cell)
    empty = {"realisasi": 0 if cara == "jumlah" and value is not None else None}
    first = [making.realisasi(t, **empty) for t in (making.I, making.II, making.III)]
    return (*first, making.realisasi(making.IV, realisasi=value, **changes))


def _lalu(cell: str) -> tuple[RealisasiLalu, ...]:
    rows = []
    for part in _parts(cell):
        tahun, values = part.split("=")
        value, _, again = values.partition(">")
        rows.append(making.lalu(int(tahun), _number(value), disajikan_kembali=_number(again)))
    return tuple(rows)


def _compare(berkas: BerkasKinerja) -> PerbandinganIndikator:
    (found,) = calculate_berkas(berkas).daftar_perbandingan
    return found


@adapter("nilai_resmi")
def _official(row: Row) -> dict[str, Any]:
    rows = _measured(row["kantor"], nilai_resmi=_number(row["resmi"]), dasar_resmi=row["dasar"])
    office = _office({"target_tahun": row["target"]}, daftar_realisasi=rows)
    (hasil,) = calculate_berkas(office).daftar_indikator
    year = hasil.tahunan
    return {
        "realisasi": six(year.realisasi.angka),
        "capaian": six(year.capaian),
        "catatan": year.resmi.catatan if year.resmi else "",
    }


@adapter("compare_predikat")
def _predikat(row: Row) -> dict[str, Any]:
    target = Berpredikat(_number(row["target"]), row["predikat_target"])
    realisasi = Berpredikat(_number(row["realisasi"]), row["predikat_realisasi"])
    found = compare_predikat(target, realisasi, making.KETENTUAN.lke_predikat)
    return {
        "predikat": found.realisasi.kode if found.realisasi else "",
        "putusan": found.putusan,
        "alasan": found.rincian.alasan,
    }


@adapter("compare_years")
def _years(row: Row) -> dict[str, Any]:
    found = _compare(_office(row, _lalu(row["lalu"]), daftar_realisasi=_measured(row["kini"])))
    changes = (year.perubahan.hasil for year in found.daftar_tahun)
    return {
        "perubahan": "; ".join("-" if change is None else six(change) for change in changes),
        "putus": "; ".join(str(year.tahun) for year in found.daftar_tahun if year.putus),
        "tren": found.tren.kalimat,
    }


@adapter("calculate_kemajuan")
def _kemajuan(row: Row) -> dict[str, Any]:
    targets = {f"target_{n}": text for n, text in enumerate(_parts(row["target"]), start=1)}
    plan = TargetRencana("S", "Indeks", "S1", target_akhir=row["akhir"], **targets)
    office = _office(
        row,
        _lalu(row["lalu"]),
        daftar_realisasi=_measured(row["realisasi"], row["cara"]),
        daftar_rencana=(RENSTRA,),
        daftar_simpul=(SASARAN,),
        daftar_target_rencana=(plan,),
    )
    progress = _compare(office).kemajuan
    assert progress is not None
    return {"kemajuan": six(progress.kemajuan.hasil), "alasan": progress.kemajuan.alasan}


@adapter("compare_pembanding")
def _pembanding(row: Row) -> dict[str, Any]:
    year = int(row["tahun"]) if row["tahun"] else None
    value = _number(row["pembanding"])
    other = Pembanding("S1", JenisPembanding.SEKITAR, "Kecamatan Contoh", value, year)
    rows = _measured(row["realisasi"])
    office = _office(row, daftar_realisasi=rows, daftar_pembanding=(other,))
    (found,) = _compare(office).daftar_pembanding
    return {
        "nisbah": six(found.nisbah.hasil),
        "selisih": six(found.selisih.hasil),
        "posisi": found.posisi.value if found.posisi else "",
        "alasan": found.nisbah.alasan,
    }


@adapter("map_kode")
def _map(row: Row) -> dict[str, Any]:
    rows = [_padanan(*part.split()) for part in _parts(row["padanan"])]
    found = map_kode(_kode(row["kode"]), rows, int(row["dari"]), int(row["sampai"]))
    return {"hasil": found.bagian[-1]}


def _padanan(tahun: str, codes: str) -> PadananKode:
    old, new = codes.split(">")
    return PadananKode(int(tahun), _kode(old), _kode(new))


def _kode(kegiatan: str) -> Any:
    return parse_kode(f"7.01.02.{kegiatan}")
