"""What a report says of itself: who, when, its outline, its lists, who signed it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tempat import Tempat


class JenisLaporan(StrEnum):
    """The kind of report, as its cover says."""

    TAHUNAN = "tahunan"
    TRIWULAN = "triwulan"
    INDIVIDU = "individu"
    LAIN = "lain"


@dataclass(frozen=True)
class Identitas:
    """What the cover (or else the first page) says; '' and None where it does not say.

    `kecamatan`, `kabupaten` are names without that word ('Sukamaju'); `instansi` is the full name of the
    office that reports ('Kecamatan Sukamaju', 'Dinas Kesehatan'); `triwulan` is 1–4.
    """

    instansi: str = ""
    kecamatan: str = ""
    kabupaten: str = ""
    tahun: int | None = None
    triwulan: int | None = None
    jenis: JenisLaporan = JenisLaporan.LAIN


@dataclass(frozen=True)
class Judul:
    """A heading.

    `nomor` is as printed without closing dot ('BAB III', 'III.2', 'A', '2.1', ''); `tingkat` is 1 for a
    chapter; `is_lampiran` tells what lies behind the report proper.
    """

    tempat: Tempat
    nomor: str
    teks: str
    tingkat: int
    is_lampiran: bool = False


@dataclass(frozen=True)
class EntriDaftarIsi:
    """A line of the table of contents: number, title and page as printed."""

    tempat: Tempat
    nomor: str
    teks: str
    halaman: str


@dataclass(frozen=True)
class Butir:
    """A numbered or lettered item of a list: '3' or 'c' in `penanda`, and its text."""

    tempat: Tempat
    penanda: str
    teks: str


@dataclass(frozen=True)
class DaftarButir:
    """Items that follow each other, with the paragraph that announces them (None where none does)."""

    pengantar: Paragraf | None
    daftar_butir: tuple[Butir, ...]


@dataclass(frozen=True)
class TandaTangan:
    """A signature block; each part with its place, None where the block lacks it.

    `tanggal` is None where only a month is given; then `bulan` and `tahun` say which (1–12).
    """

    tempat: Tempat
    kota: str = ""
    tanggal: date | None = None
    bulan: int | None = None
    tahun: int | None = None
    tempat_tanggal: Tempat | None = None
    jabatan: str = ""
    tempat_jabatan: Tempat | None = None
    nama: str = ""
    tempat_nama: Tempat | None = None
    nip: str = ""
    tempat_nip: Tempat | None = None


@dataclass(frozen=True)
class Kalimat:
    """A sentence of running text, with the place of its paragraph."""

    tempat: Tempat
    teks: str
