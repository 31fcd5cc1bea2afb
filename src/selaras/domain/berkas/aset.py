"""Assets of the office, one record for a kind of one year and condition."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class KondisiAset(Pilihan):
    """The condition of an asset as inventories tell it."""

    BAIK = "baik", "Baik"
    RUSAK_RINGAN = "rusak_ringan", "Rusak ringan"
    RUSAK_BERAT = "rusak_berat", "Rusak berat"


@dataclass(frozen=True)
class Aset:
    """One row of the inventory; `banyak` units of one kind, worth `nilai` rupiah together."""

    jenis: Annotated[str, Isian("Jenis aset", "Misalnya Sepeda motor", wajib=True, contoh="Laptop")]
    banyak: Annotated[Decimal | None, Isian("Banyaknya", "Dalam unit", JenisIsian.NILAI)] = None
    merek: Annotated[str, Isian("Merek/tipe", "Boleh kosong")] = ""
    tahun: Annotated[
        int | None, Isian("Tahun perolehan", "Tahun dibeli atau diterima", JenisIsian.TAHUN)
    ] = None
    kondisi: Annotated[
        KondisiAset | None, Isian("Kondisi", "Baik, Rusak ringan, atau Rusak berat", JenisIsian.PILIHAN)
    ] = None
    keterangan: Annotated[str, Isian("Keterangan", "Boleh kosong")] = ""
    nilai: Annotated[
        Decimal | None,
        Isian("Nilai (Rp)", "Nilai seluruh unit baris ini, seperti pada inventaris", JenisIsian.UANG),
    ] = None
    tidak_digunakan: Annotated[
        bool, Isian("Tidak digunakan", "Ya: ada tetapi tidak dipakai kantor", JenisIsian.YA_TIDAK)
    ] = False
