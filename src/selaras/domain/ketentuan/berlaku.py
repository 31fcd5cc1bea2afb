"""The regulation values in force for a kabupaten on a day, resolved into one typed value."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal

from selaras.domain.capaian import AturanCapaian, TargetNol, VarianTurun
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.kerangka import Kerangka
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.ketentuan.loading import KetentuanError, list_kerangka, list_parameter
from selaras.domain.ketentuan.parameter import NASIONAL, Parameter
from selaras.domain.skala import Skala
from selaras.domain.tingkat import Tingkat


@dataclass(frozen=True)
class KetentuanBerlaku:
    """What a BerkasKinerja is computed and printed with; every field is one `kunci` of the files.

    `batas_capaian` in percent, None for no cap; `tenggat_lkj_triwulan` in days after the quarter.
    """

    kabupaten: str
    kata_periode: str
    nama_laporan_triwulan: str
    dasar_hukum_laporan: tuple[str, ...]
    skala_capaian: Skala
    varian_turun: VarianTurun
    target_nol: TargetNol
    batas_capaian: Decimal | None
    dasar_rata_rata: Tingkat
    tenggat_lkj_triwulan: int
    penerima_lkj_triwulan: str
    tembusan_lkj_triwulan: tuple[str, ...]
    digit_sub_kegiatan: int
    tampilkan_nip: bool
    kertas: Kertas
    kerangka_lkj_triwulan: Kerangka

    @property
    def aturan_capaian(self) -> AturanCapaian:
        """Return what the formulas of capaian need."""
        return AturanCapaian(self.varian_turun, self.target_nol, self.batas_capaian)


def resolve_ketentuan(kabupaten: str, tanggal: date) -> KetentuanBerlaku:
    """Return the values in force on the day: a kabupaten's own before the national, newest first."""
    scope = slug_of(kabupaten)
    in_force = {p.kunci: p for p in _by_precedence(list_parameter(), scope, tanggal)}
    values = {key: convert(parameter) for key, parameter in in_force.items()}
    values["kerangka_lkj_triwulan"] = _outline("lkj_triwulan", scope)
    missing = {field.name for field in fields(KetentuanBerlaku)} - values.keys() - {"kabupaten"}
    if missing:
        raise KetentuanError(
            f"belum ada ketentuan pada {tanggal:%Y-%m-%d}: {', '.join(sorted(missing))}"
        )
    return KetentuanBerlaku(kabupaten=kabupaten, **values)


def slug_of(kabupaten: str) -> str:
    """Return the folder name of a kabupaten: 'Kabupaten Lombok Tengah' is 'lombok-tengah'."""
    words = kabupaten.casefold().replace("kab.", "").split()
    return "-".join(word for word in words if word != "kabupaten")


def _by_precedence(daftar: Iterable[Parameter], scope: str, tanggal: date) -> list[Parameter]:
    """Sort so that what wins comes last."""
    candidates = [p for p in daftar if p.berlaku_sejak <= tanggal and p.lingkup in {NASIONAL, scope}]
    return sorted(candidates, key=lambda p: (p.lingkup == scope, p.berlaku_sejak))


def _outline(dokumen: str, scope: str) -> Kerangka:
    found = {k.lingkup: k for k in list_kerangka() if k.dokumen == dokumen}
    return found.get(scope) or found[NASIONAL]
