"""What the office settles or explains beside its figures."""

from dataclasses import dataclass
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode


@dataclass(frozen=True)
class CatatanSumber:
    """What was chosen where sources differ, and why."""

    pokok: Annotated[str, Isian("Pokok", "Angka atau bagian yang dimaksud", wajib=True)]
    dipakai: Annotated[str, Isian("Yang dipakai", "Nilai dan sumber yang diambil", wajib=True)]
    tertulis: Annotated[str, Isian("Yang tertulis lain", "Nilai lain dalam sumber")] = ""
    alasan: Annotated[str, Isian("Alasan", "Mengapa yang itu", JenisIsian.TEKS_PANJANG)] = ""


@dataclass(frozen=True)
class KetentuanSetempat:
    """A setting that the office's kabupaten decided otherwise than the built-in value."""

    kunci: Annotated[
        str, Isian("Kunci", "Nama ketentuan seperti pada acuan", wajib=True, contoh="batas_capaian")
    ]
    nilai: Annotated[str, Isian("Nilai", "Nilai yang berlaku di daerah ini", wajib=True, contoh="120")]
    dasar_hukum: Annotated[str, Isian("Dasar hukum", "Peraturan atau surat edarannya", wajib=True)]


@dataclass(frozen=True)
class PadananKode:
    """An old code of programme, kegiatan or sub kegiatan and what it became."""

    tahun: Annotated[
        int, Isian("Berlaku mulai tahun", "Tahun kode baru dipakai", JenisIsian.TAHUN, wajib=True)
    ]
    kode_lama: Annotated[
        Kode, Isian("Kode lama", "Kode tahun-tahun sebelumnya", JenisIsian.KODE, wajib=True)
    ]
    kode_baru: Annotated[Kode, Isian("Kode baru", "Kode mulai tahun itu", JenisIsian.KODE, wajib=True)]
    alasan: Annotated[str, Isian("Alasan", "Misalnya pemutakhiran nomenklatur")] = ""
