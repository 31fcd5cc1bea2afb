"""Standard operating procedures: their head, and their steps over the actors."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.baris import parts_of
from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class JenisLangkah(Pilihan):
    """The signs of a flow chart."""

    MULAI = "mulai", "Mulai"
    PROSES = "proses", "Proses"
    KEPUTUSAN = "keputusan", "Keputusan"
    SELESAI = "selesai", "Selesai"


@dataclass(frozen=True)
class Sop:
    """The head of a procedure. Lists are written with one item per line."""

    kode: Annotated[str, Isian("Kode SOP", "Singkatan yang Anda pilih, unik", wajib=True, contoh="SOP1")]
    nama: Annotated[str, Isian("Nama SOP", "Misalnya Penyusunan Laporan Kinerja", wajib=True)]
    nomor: Annotated[str, Isian("Nomor SOP", "Seperti tertulis")] = ""
    tanggal_pembuatan: Annotated[
        date | None, Isian("Tanggal pembuatan", "Kapan dibuat", JenisIsian.TANGGAL)
    ] = None
    tanggal_revisi: Annotated[
        date | None, Isian("Tanggal revisi", "Kapan terakhir diubah", JenisIsian.TANGGAL)
    ] = None
    tanggal_efektif: Annotated[
        date | None, Isian("Tanggal efektif", "Sejak kapan berlaku", JenisIsian.TANGGAL)
    ] = None
    disahkan_oleh: Annotated[str, Isian("Disahkan oleh", "Jabatan yang mengesahkan")] = ""
    dasar_hukum: Annotated[str, Isian("Dasar hukum", "Satu baris satu", JenisIsian.TEKS_PANJANG)] = ""
    kualifikasi: Annotated[
        str, Isian("Kualifikasi pelaksana", "Satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    keterkaitan: Annotated[
        str, Isian("Keterkaitan", "SOP lain yang terkait", JenisIsian.TEKS_PANJANG)
    ] = ""
    peralatan: Annotated[
        str, Isian("Peralatan/perlengkapan", "Satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    peringatan: Annotated[
        str, Isian("Peringatan", "Akibat bila tidak dijalankan", JenisIsian.TEKS_PANJANG)
    ] = ""
    pencatatan: Annotated[
        str, Isian("Pencatatan dan pendataan", "Tempat mencatat", JenisIsian.TEKS_PANJANG)
    ] = ""


@dataclass(frozen=True)
class LangkahSop:
    """One step and who takes it, with its mutu baku (requirements, time, output)."""

    sop: Annotated[str, Isian("Kode SOP", "Seperti pada lembar SOP", wajib=True, contoh="SOP1")]
    uraian: Annotated[str, Isian("Langkah", "Yang dikerjakan", JenisIsian.TEKS_PANJANG, wajib=True)]
    pelaksana: Annotated[str, Isian("Pelaksana", "Jabatan; beberapa dipisahkan titik koma", wajib=True)]
    jenis: Annotated[JenisLangkah, Isian("Jenis langkah", "Bentuk simbolnya", JenisIsian.PILIHAN)] = (
        JenisLangkah.PROSES
    )
    kelengkapan: Annotated[str, Isian("Kelengkapan", "Yang harus ada lebih dulu")] = ""
    waktu: Annotated[str, Isian("Waktu", "Lamanya, misalnya 2 hari", contoh="2 hari")] = ""
    keluaran: Annotated[str, Isian("Output", "Yang dihasilkan")] = ""
    keterangan: Annotated[str, Isian("Keterangan", "Bila perlu")] = ""

    @property
    def daftar_pelaksana(self) -> tuple[str, ...]:
        """Return the positions that take the step."""
        return parts_of(self.pelaksana)
