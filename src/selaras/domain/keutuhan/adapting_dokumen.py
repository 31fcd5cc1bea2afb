"""The checks of progress, documents, events and words, each given what it looks at of the berkas."""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan import (
    dokumen,
    fisik,
    keputusan,
    konteks,
    narasi,
    pengecualian,
    setempat,
    sop,
    surat,
)
from selaras.domain.nama import name_key
from selaras.domain.narasi import KodeDikenal


def check_fisik(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Fisik."""
    year = berkas.profil.periode.tahun
    yield from fisik.check_fisik(berkas.daftar_kemajuan, berkas.daftar_anggaran, year)


def check_dokumen(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Dokumen, Butir SK and SK & Tim."""
    documents = berkas.daftar_dokumen
    yield from dokumen.check_dokumen(documents)
    items, seats = berkas.daftar_butir_keputusan, berkas.daftar_anggota_tim
    yield from keputusan.check_keputusan(items, seats, documents)


def check_sop(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets SOP and Langkah SOP."""
    yield from sop.check_sop(berkas.daftar_sop, berkas.daftar_langkah_sop)


def check_surat(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Rapat and Surat."""
    meetings, year = berkas.daftar_rapat, berkas.profil.periode.tahun
    yield from surat.check_rapat(meetings)
    yield from surat.check_surat(berkas.daftar_surat, meetings, berkas.daftar_dokumen, year)


def check_konteks(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Lintas Sektor, Isu Strategis, Penghargaan, Tugas, and Peraturan."""
    codes = {row.kode for row in berkas.daftar_anggaran}
    yield from konteks.check_lintas_sektor(berkas.daftar_lintas_sektor, codes)
    yield from konteks.check_isu(berkas.daftar_isu)
    yield from konteks.check_penghargaan(berkas.daftar_penghargaan, berkas.profil.periode.tahun)
    yield from konteks.check_tugas(berkas.daftar_tugas)
    yield from konteks.check_peraturan(berkas.daftar_peraturan)


def check_kata(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheets Tanggapan Atasan, Narasi, Ketentuan, Catatan Sumber, exceptions."""
    positions = {name_key(pejabat.jabatan) for pejabat in berkas.daftar_pejabat}
    yield from narasi.check_tanggapan(berkas.daftar_tanggapan, positions)
    codes = KodeDikenal(
        tuple(row.kode for row in berkas.daftar_indikator),
        tuple(row.kode for row in berkas.daftar_anggaran),
    )
    yield from narasi.check_narasi(berkas.daftar_narasi, codes)
    yield from setempat.check_setempat(berkas.daftar_ketentuan, berkas.ketentuan)
    yield from narasi.check_catatan(berkas.daftar_catatan)
    yield from pengecualian.check_pengecualian(berkas.daftar_pengecualian)
