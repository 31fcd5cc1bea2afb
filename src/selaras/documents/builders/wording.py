"""How figures and their states are written, the same in every document."""

from decimal import Decimal

from selaras.documents.model import Inline, Missing, Text
from selaras.domain.angka import format_angka, format_ringkas, format_uang
from selaras.domain.capaian import Target
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.satuan import is_persen

_SHORT = {
    StatusNilai.BELUM_WAKTUNYA: "belum waktunya",
    StatusNilai.MENUNGGU_RILIS: "menunggu rilis",
    StatusNilai.BELUM_DAPAT_DIUKUR: "belum dapat diukur",
    StatusNilai.TIDAK_BERLAKU: "tidak berlaku",
}


def write_realisasi(angka: Decimal, satuan: str) -> str:
    """Write a measured value: a percentage with two decimals, others with as many as they have."""
    return format_angka(angka) if is_persen(satuan) else format_ringkas(angka)


def write_with_satuan(angka: Decimal, satuan: str) -> str:
    """Write a measured value with its unit, as within a sentence."""
    return f"{write_realisasi(angka, satuan)} {satuan}"


def write_target(target: Target) -> str:
    """Write a target as it was entered."""
    if target.nilai is not None:
        return format_ringkas(target.nilai)
    assert target.bawah is not None
    assert target.atas is not None
    return f"{format_ringkas(target.bawah)} – {format_ringkas(target.atas)}"


def show_target(target: Target | None, what: str) -> Inline:
    """Return the target, or the gap."""
    return Missing(f"target {what}") if target is None else Text(write_target(target))


def show_realisasi(nilai: Nilai, satuan: str, what: str) -> Inline:
    """Return the value, the word of its state, or the gap that the office must fill."""
    if nilai.angka is not None:
        return Text(write_realisasi(nilai.angka, satuan))
    if nilai.status is StatusNilai.BELUM_DIISI:
        return Missing(f"realisasi {what}")
    return Text(_SHORT[nilai.status], italic=True)


def show_persen(persen: Decimal | None) -> Inline:
    """Return a percentage with two decimals without its sign, or a dash where there is none."""
    return Text("–" if persen is None else format_angka(persen))


def show_uang(rupiah: Decimal | None, what: str) -> Inline:
    """Return an amount, or the gap."""
    return Missing(what) if rupiah is None else Text(format_uang(rupiah))
