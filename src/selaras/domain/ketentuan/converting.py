"""From the raw value of a regulation file to its type; the table at the end lists the known keys."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from selaras.domain.capaian import TargetNol, VarianTurun
from selaras.domain.ketentuan.evaluasi import EVALUASI
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.ketentuan.loading import KetentuanError
from selaras.domain.ketentuan.nomor_surat import letter_number
from selaras.domain.ketentuan.parameter import Parameter
from selaras.domain.ketentuan.pelayanan import PELAYANAN
from selaras.domain.ketentuan.reading import choice, number, scale, text, texts, whole, yes_no
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


def _cap(nilai: Any) -> Decimal | None:
    return None if nilai == TANPA_BATAS else number(nilai)


_CONVERTERS: dict[str, Callable[[Any], Any]] = {
    "kata_periode": text,
    "dasar_hukum_laporan": texts,
    "skala_capaian": scale,
    "varian_turun": choice(VarianTurun),
    "target_nol": choice(TargetNol),
    "batas_capaian": _cap,
    "dasar_rata_rata": choice(Tingkat),
    "tenggat_lkj_triwulan": whole,
    "tenggat_pk_bulan": whole,
    "tenggat_lkjip_bulan": whole,
    "batas_lompatan": number,
    "batas_selisih_serapan": number,
    "batas_jawaban_seragam": number,
    "penerima_lkj_triwulan": text,
    "tembusan_lkj_triwulan": texts,
    "digit_sub_kegiatan": whole,
    "tampilkan_nip": yes_no,
    "kertas": choice(Kertas),
    "format_nomor_surat": letter_number,
    **EVALUASI,
    **PELAYANAN,
}
