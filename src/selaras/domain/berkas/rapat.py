"""Meetings as proof that leaders and staff took part; positions and counts, never names."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian


@dataclass(frozen=True)
class Rapat:
    """One meeting. Lists are written with one item per line."""

    kode: Annotated[
        str, Isian("Kode rapat", "Singkatan yang Anda pilih, unik", wajib=True, contoh="RP1")
    ]
    tanggal: Annotated[date, Isian("Tanggal", "Hari rapat", JenisIsian.TANGGAL, wajib=True)]
    acara: Annotated[str, Isian("Acara", "Pokok pembicaraan", wajib=True)]
    waktu: Annotated[str, Isian("Waktu", "Misalnya 09.00 s.d. selesai")] = ""
    tempat: Annotated[str, Isian("Tempat", "Ruang atau alamat")] = ""
    pimpinan: Annotated[str, Isian("Pimpinan rapat", "Jabatan")] = ""
    notulis: Annotated[str, Isian("Notulis", "Jabatan")] = ""
    daftar_undangan: Annotated[
        str, Isian("Yang diundang", "Jabatan, satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    daftar_hadir: Annotated[
        str, Isian("Yang hadir", "Jabatan, satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    pembahasan: Annotated[
        str, Isian("Pembahasan", "Pokok-pokoknya, satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    kesimpulan: Annotated[
        str, Isian("Kesimpulan", "Keputusan rapat, satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    tindak_lanjut: Annotated[
        str,
        Isian(
            "Pembagian tugas",
            "Satu baris satu: jabatan: tugas: tenggat",
            JenisIsian.TEKS_PANJANG,
        ),
    ] = ""
    bukti: Annotated[str, Isian("Bukti", "Tautan foto atau berkas")] = ""
