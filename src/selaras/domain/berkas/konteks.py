"""What surrounds the figures: issues, awards, duties, regulations, other offices, own words."""

from dataclasses import dataclass
from typing import Annotated

from selaras.domain.baris import parts_of
from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.kode import Kode
from selaras.domain.pilihan import Pilihan


class LingkupIsu(Pilihan):
    """Whose issue it is."""

    DAERAH = "daerah", "Isu strategis daerah"
    KANTOR = "kantor", "Isu strategis kecamatan"
    MASALAH = "masalah", "Permasalahan"


class JenisTugas(Pilihan):
    """A duty of a position, or one of the functions that carry it out."""

    TUGAS = "tugas", "Tugas"
    FUNGSI = "fungsi", "Fungsi"


class CaraNarasi(Pilihan):
    """How the office's own text stands to the default sentences."""

    GANTI = "ganti", "Menggantikan kalimat bawaan"
    TAMBAH = "tambah", "Ditambahkan sesudah kalimat bawaan"


@dataclass(frozen=True)
class IsuStrategis:
    """One issue; `induk` is the wider issue that it follows from."""

    kode: Annotated[str, Isian("Kode isu", "Singkatan yang Anda pilih, unik", wajib=True, contoh="I1")]
    lingkup: Annotated[
        LingkupIsu,
        Isian("Lingkup", "Isu daerah, isu kecamatan, atau permasalahan", JenisIsian.PILIHAN, wajib=True),
    ]
    uraian: Annotated[str, Isian("Uraian", "Bunyi isu", JenisIsian.TEKS_PANJANG, wajib=True)]
    induk: Annotated[str, Isian("Turunan dari", "Kode isu di atasnya")] = ""


@dataclass(frozen=True)
class Penghargaan:
    """An award that the office received."""

    nama: Annotated[str, Isian("Prestasi/penghargaan", "Namanya", wajib=True)]
    pemberi: Annotated[str, Isian("Pemberi", "Lembaga pemberi")] = ""
    tahun: Annotated[int | None, Isian("Tahun", "Tahun diterima", JenisIsian.TAHUN)] = None


@dataclass(frozen=True)
class UraianTugas:
    """A duty or function of a position, as the regulation of the kabupaten sets it."""

    jabatan: Annotated[str, Isian("Jabatan", "Nama jabatan atau unit", wajib=True)]
    jenis: Annotated[JenisTugas, Isian("Jenis", "Tugas atau fungsi", JenisIsian.PILIHAN, wajib=True)]
    uraian: Annotated[str, Isian("Uraian", "Bunyinya", JenisIsian.TEKS_PANJANG, wajib=True)]


@dataclass(frozen=True)
class Peraturan:
    """A regulation that the office works under, besides those of the built-in library."""

    sebutan: Annotated[
        str, Isian("Peraturan", "Jenis, nomor, tahun", wajib=True, contoh="Perbup Contoh 6/2018")
    ]
    tentang: Annotated[str, Isian("Tentang", "Pokok yang diatur")] = ""
    dicabut_oleh: Annotated[str, Isian("Dicabut/diubah oleh", "Kosong bila masih berlaku")] = ""


@dataclass(frozen=True)
class LintasSektor:
    """Work that other parties share in. `pihak` holds several, separated by semicolons."""

    kegiatan: Annotated[str, Isian("Kegiatan", "Yang dikerjakan bersama", wajib=True)]
    pihak: Annotated[str, Isian("Pihak", "Beberapa dipisahkan titik koma", wajib=True)]
    kontribusi: Annotated[
        str, Isian("Kontribusi", "Yang disumbangkan pihak itu", JenisIsian.TEKS_PANJANG)
    ] = ""
    manfaat: Annotated[str, Isian("Manfaat", "Hasilnya bagi sasaran", JenisIsian.TEKS_PANJANG)] = ""
    kode: Annotated[Kode | None, Isian("Kode", "Program/kegiatannya, bila ada", JenisIsian.KODE)] = None

    @property
    def daftar_pihak(self) -> tuple[str, ...]:
        """Return the parties one by one."""
        return parts_of(self.pihak)


@dataclass(frozen=True)
class Narasi:
    """The office's own text for a part of a document; figures in it are placeholders {{capaian:S1}}."""

    bagian: Annotated[
        str, Isian("Bagian", "Nama bagian seperti pada panduan", wajib=True, contoh="kata_pengantar")
    ]
    teks: Annotated[str, Isian("Teks", "Satu paragraf per baris", JenisIsian.TEKS_PANJANG, wajib=True)]
    pokok: Annotated[
        str, Isian("Untuk", "Kode indikator atau kode program, bila bagiannya per indikator/program")
    ] = ""
    cara: Annotated[
        CaraNarasi, Isian("Cara", "Mengganti atau menambah kalimat bawaan", JenisIsian.PILIHAN)
    ] = CaraNarasi.TAMBAH
