"""Exceptions for a case: each with a code, and the findings that they meet."""

from datetime import date
from typing import Any

from selaras.audit.aturan import BahanPengecualian
from selaras.domain.berkas import PengecualianReviu
from selaras.domain.temuan import Kelompok, Keyakinan, LokasiBuku, Temuan, TingkatTemuan

KNOWN = frozenset({"ZZ001", "ZZ002"})


def build_pengecualian(isi: dict[str, Any]) -> BahanPengecualian:
    """Return what the rules read, from `pengecualian`, `ditemukan` and `tanggal` of the case."""
    daftar = tuple(_exception(**row) for row in isi["pengecualian"])
    found = tuple(_finding(**row) for row in isi.get("ditemukan", ()))
    return BahanPengecualian(daftar, found, KNOWN, isi.get("tanggal", date(2025, 6, 30)))


def _exception(kode: str, memuat: str = "", sampai: date = date(2025, 12, 31)) -> PengecualianReviu:
    return PengecualianReviu(kode, "Sesuai dokumen anggaran", "Camat Rekaan", sampai, memuat)


def _finding(kode: str, pesan: str = "Target tidak sama", lembar: str = "Indikator") -> Temuan:
    return Temuan(
        kode,
        "Judul",
        Kelompok.KONTRADIKSI,
        TingkatTemuan.SARAN,
        pesan,
        "Saran.",
        "Dasar",
        Keyakinan.PASTI,
        lokasi=(LokasiBuku(lembar, "S1", "Target"),),
    )
