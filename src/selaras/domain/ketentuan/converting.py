"""From the raw value of a regulation file to its type; the table at the end lists the known keys."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from selaras.domain.capaian import TargetNol, VarianTurun
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.ketentuan.loading import KetentuanError
from selaras.domain.ketentuan.parameter import Parameter
from selaras.domain.skala import BacaanSkala, Kategori, Skala
from selaras.domain.tingkat import Tingkat

TANPA_BATAS = "tanpa batas"


def convert(parameter: Parameter) -> Any:
    """Return the typed value of a parameter; KetentuanError for an unknown key or a wrong type."""
    if parameter.kunci not in _CONVERTERS:
        raise KetentuanError(f"{parameter.lingkup}: kunci '{parameter.kunci}' tidak dikenal")
    try:
        return _CONVERTERS[parameter.kunci](parameter.nilai)
    except (ValueError, TypeError, KeyError) as error:
        raise KetentuanError(f"{parameter.lingkup}: {parameter.kunci}: {error}") from error


def _text(nilai: Any) -> str:
    if not isinstance(nilai, str):
        raise TypeError(f"{nilai!r} bukan teks")
    return nilai


def _texts(nilai: Any) -> tuple[str, ...]:
    if not isinstance(nilai, list):
        raise TypeError(f"{nilai!r} bukan daftar teks")
    return tuple(map(_text, nilai))


def _whole(nilai: Any) -> int:
    if not isinstance(nilai, int) or isinstance(nilai, bool):
        raise TypeError(f"{nilai!r} bukan bilangan bulat")
    return nilai


def _yes_no(nilai: Any) -> bool:
    if not isinstance(nilai, bool):
        raise TypeError(f"{nilai!r} bukan ya atau tidak")
    return nilai


def _cap(nilai: Any) -> Decimal | None:
    return None if nilai == TANPA_BATAS else Decimal(nilai)


def _scale(nilai: Any) -> Skala:
    rows = tuple(map(_category, nilai["kategori"]))
    return Skala("capaian kinerja", rows, BacaanSkala(nilai["bacaan"]), nilai["dasar_hukum"])


def _category(row: Any) -> Kategori:
    upper = Decimal(row["atas"]) if "atas" in row else None
    return Kategori(row["label"], Decimal(row["bawah"]), upper, row.get("atas_termasuk", True))


_CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "kata_periode": _text,
    "nama_laporan_triwulan": _text,
    "dasar_hukum_laporan": _texts,
    "skala_capaian": _scale,
    "varian_turun": VarianTurun.from_text,
    "target_nol": TargetNol.from_text,
    "batas_capaian": _cap,
    "dasar_rata_rata": Tingkat.from_text,
    "tenggat_lkj_triwulan": _whole,
    "penerima_lkj_triwulan": _text,
    "tembusan_lkj_triwulan": _texts,
    "digit_sub_kegiatan": _whole,
    "tampilkan_nip": _yes_no,
    "kertas": Kertas.from_text,
}
