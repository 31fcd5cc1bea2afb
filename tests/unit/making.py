"""Small records for tests: each has what it must have, and takes what a test is about."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from selaras.domain.berkas import (
    BarisAnggaran,
    BerkasKinerja,
    Indikator,
    JenisIsian,
    Profil,
    RealisasiAnggaran,
    RealisasiKinerja,
    RealisasiLalu,
    isian_of,
)
from selaras.domain.capaian import Arah, CaraRekap, Ukuran
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.kode import parse_kode
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat

I, II, III, IV = Triwulan  # noqa: E741 -- the field writes quarters as Roman numbers
QUARTER_TWO = Periode(2024, II)
YEAR = Periode(2024)
KETENTUAN = resolve_ketentuan("Lumajang", date(2024, 6, 30))
GAPS = (StatusNilai.BELUM_DIISI, StatusNilai.MENUNGGU_RILIS, StatusNilai.BELUM_DAPAT_DIUKUR)
LEFT_OUT = (StatusNilai.BELUM_WAKTUNYA, StatusNilai.TIDAK_BERLAKU)
COUNTS = st.decimals(0, 10**6, places=2)
POSITIVE = st.decimals(Decimal("0.01"), 10**6, places=2)


def close(found: Decimal | None, exact: Fraction) -> bool:
    """Tell whether the number is the exact one to 20 significant digits."""
    assert found is not None
    return abs(Fraction(found) - exact) <= abs(exact) / 10**20


def number(value: str | int | Decimal | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def indikator(kode: str = "S1", **changes: Any) -> Indikator:
    default: dict[str, Any] = {
        "tingkat": Tingkat.SASARAN,
        "pernyataan": "Pelayanan membaik",
        "uraian": "Persentase layanan tepat waktu",
        "satuan": "%",
        "arah": Arah.NAIK,
        "cara_rekap": CaraRekap.RASIO_KUMULATIF,
        "target": Decimal(80),
    }
    return Indikator(kode, **(default | changes))


def realisasi(triwulan: Triwulan, kode: str = "S1", **changes: Any) -> RealisasiKinerja:
    return RealisasiKinerja(kode, triwulan, **_values(RealisasiKinerja, changes))


def _values(record: type[Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    """Turn whole numbers into decimals in fields of measured values; years and marks stay."""
    fields = isian_of(record)
    return {
        name: number(value) if fields[name].jenis is JenisIsian.NILAI else value
        for name, value in changes.items()
    }


def lalu(tahun: int, nilai: Decimal | int | None, kode: str = "S1", **changes: Any) -> RealisasiLalu:
    return RealisasiLalu(kode, tahun, number(nilai), **_values(RealisasiLalu, changes))


def measured(triwulan: Triwulan, angka: Decimal | int) -> Ukuran:
    return Ukuran(triwulan, Nilai.terisi(Decimal(angka)))


def ratio_of(triwulan: Triwulan, top: Decimal | int, bottom: Decimal | int) -> Ukuran:
    upper, lower = Decimal(top), Decimal(bottom)
    return Ukuran(triwulan, Nilai.terisi(upper * 100 / lower), upper, lower)


def state(triwulan: Triwulan, status: StatusNilai, alasan: str = "") -> Ukuran:
    return Ukuran(triwulan, Nilai(status, None, alasan))


def anggaran(kode: str, pagu: int | None = None, **changes: Any) -> BarisAnggaran:
    return BarisAnggaran(parse_kode(kode), f"Uraian {kode}", pagu=number(pagu), **changes)


def belanja(kode: str, **changes: Any) -> RealisasiAnggaran:
    values = {name: Decimal(v) if isinstance(v, int) else v for name, v in changes.items()}
    return RealisasiAnggaran(parse_kode(kode), **values)


def profil(periode: Periode = QUARTER_TWO, **changes: Any) -> Profil:
    return Profil("Kecamatan Contoh", "Lumajang", periode, **changes)


def berkas(
    daftar_indikator: Sequence[Indikator] = (),
    daftar_realisasi: Sequence[RealisasiKinerja] = (),
    daftar_anggaran: Sequence[BarisAnggaran] = (),
    belanja: Sequence[RealisasiAnggaran] = (),
    **changes: Any,
) -> BerkasKinerja:
    default: dict[str, Any] = {"profil": profil(), "ketentuan": KETENTUAN}
    return BerkasKinerja(
        daftar_indikator=tuple(daftar_indikator),
        daftar_realisasi=tuple(daftar_realisasi),
        daftar_anggaran=tuple(daftar_anggaran),
        daftar_realisasi_anggaran=tuple(belanja),
        **(default | changes),
    )
