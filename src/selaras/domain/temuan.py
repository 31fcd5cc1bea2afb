"""A finding of the automatic check: what is wrong, where, why it is wrong, and what to do."""

from dataclasses import dataclass

from selaras.domain.naskah.tempat import Tempat
from selaras.domain.pilihan import Pilihan


class Kelompok(Pilihan):
    """The kind of fault; the letter is printed and exchanged."""

    HITUNGAN = "A", "Hitungan"
    KONTRADIKSI = "B", "Kontradiksi"
    RESIDU = "C", "Sisa dokumen lain"
    FORMAT = "D", "Penulisan"
    KELENGKAPAN = "E", "Kelengkapan"
    WAKTU = "F", "Waktu"
    TIDAK_TERBACA = "L", "Tidak terbaca"  # the reader's trouble, never the office's fault


class TingkatTemuan(Pilihan):
    """How much a finding weighs; the order is that of reports."""

    WAJIB_DIPERBAIKI = "wajib_diperbaiki", "Wajib diperbaiki"
    PERLU_DIPERIKSA = "perlu_diperiksa", "Perlu diperiksa"
    SARAN = "saran", "Saran"


class Keyakinan(Pilihan):
    """How sure the rule is that it read what the office meant."""

    PASTI = "pasti", "Pasti"
    MUNGKIN = "mungkin", "Mungkin"


@dataclass(frozen=True)
class LokasiBuku:
    """A place in a workbook: the sheet, what the row is about, and the column, all as printed there."""

    lembar: str
    baris: str = ""
    kolom: str = ""


@dataclass(frozen=True)
class Temuan:
    """One fault found by one rule.

    `tempat` holds places of a naskah, the fault first and then what it is compared with; `lokasi` holds
    places of a workbook. One of the two is filled. `hitungan` shows the derivation, as in
    '54,84 / 95,45 = 57,45; tertulis 57,59', and is empty where nothing is computed.
    """

    kode: str
    judul: str
    kelompok: Kelompok
    tingkat: TingkatTemuan
    pesan: str
    saran: str
    dasar_hukum: str
    keyakinan: Keyakinan
    tempat: tuple[Tempat, ...] = ()
    lokasi: tuple[LokasiBuku, ...] = ()
    hitungan: str = ""
