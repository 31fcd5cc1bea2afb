"""Rencana aksi: what is to be done and spent in each quarter, and who does it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode

_TARGET = "Yang hendak dicapai dalam triwulan ini saja"
_UANG = "Rencana belanja triwulan ini saja, rupiah penuh"


@dataclass(frozen=True)
class RencanaAksi:
    """One row: an indicator, or a programme, kegiatan or sub kegiatan with its output.

    `tahun` is None for the year of the book; rows of another year stay apart.
    """

    uraian: Annotated[str, Isian("Indikator/output", "Yang diukur atau dihasilkan", wajib=True)]
    indikator: Annotated[
        str, Isian("Kode indikator", "Indikator pada lembar Indikator yang didukungnya", contoh="S1")
    ] = ""
    kode: Annotated[
        Kode | None, Isian("Kode", "Program, kegiatan, atau sub kegiatan, bila ada", JenisIsian.KODE)
    ] = None
    kegiatan: Annotated[str, Isian("Program/kegiatan", "Namanya, bila kodenya tidak diketahui")] = ""
    aksi: Annotated[str, Isian("Rencana aksi", "Yang dikerjakan", JenisIsian.TEKS_PANJANG)] = ""
    satuan: Annotated[str, Isian("Satuan", "Misalnya Dokumen")] = ""
    target: Annotated[Decimal | None, Isian("Target setahun", "Angka saja", JenisIsian.NILAI)] = None
    target_tw1: Annotated[Decimal | None, Isian("Target TW I", _TARGET, JenisIsian.NILAI)] = None
    target_tw2: Annotated[Decimal | None, Isian("Target TW II", _TARGET, JenisIsian.NILAI)] = None
    target_tw3: Annotated[Decimal | None, Isian("Target TW III", _TARGET, JenisIsian.NILAI)] = None
    target_tw4: Annotated[Decimal | None, Isian("Target TW IV", _TARGET, JenisIsian.NILAI)] = None
    anggaran: Annotated[
        Decimal | None, Isian("Anggaran (Rp)", "Setahun; diperiksa terhadap pagu", JenisIsian.UANG)
    ] = None
    uang_tw1: Annotated[Decimal | None, Isian("Rp TW I", _UANG, JenisIsian.UANG)] = None
    uang_tw2: Annotated[Decimal | None, Isian("Rp TW II", _UANG, JenisIsian.UANG)] = None
    uang_tw3: Annotated[Decimal | None, Isian("Rp TW III", _UANG, JenisIsian.UANG)] = None
    uang_tw4: Annotated[Decimal | None, Isian("Rp TW IV", _UANG, JenisIsian.UANG)] = None
    penanggung_jawab: Annotated[str, Isian("Penanggung jawab", "Jabatan penanggung jawab")] = ""
    jadwal_pemantauan: Annotated[str, Isian("Jadwal pemantauan", "Kapan kemajuannya diperiksa")] = ""
    tahun: Annotated[int | None, Isian("Tahun", "Kosong: tahun buku ini", JenisIsian.TAHUN)] = None

    @property
    def daftar_target(self) -> tuple[Decimal | None, ...]:
        """Return the targets of the four quarters."""
        return (self.target_tw1, self.target_tw2, self.target_tw3, self.target_tw4)

    @property
    def daftar_uang(self) -> tuple[Decimal | None, ...]:
        """Return the money of the four quarters, in rupiah."""
        return (self.uang_tw1, self.uang_tw2, self.uang_tw3, self.uang_tw4)
