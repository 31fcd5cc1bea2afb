"""Recognise the parts of a report; each function is silent about what it is not sure of."""

from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.pengenalan.butir import recognise_butir
from selaras.domain.naskah.pengenalan.daftar_isi import recognise_daftar_isi
from selaras.domain.naskah.pengenalan.identitas import recognise_identitas
from selaras.domain.naskah.pengenalan.judul import recognise_judul
from selaras.domain.naskah.pengenalan.kalimat import recognise_kalimat
from selaras.domain.naskah.pengenalan.kinerja import recognise_kinerja
from selaras.domain.naskah.pengenalan.tabel import recognise_tabel
from selaras.domain.naskah.pengenalan.tanda_tangan import recognise_tanda_tangan
from selaras.domain.naskah.pengenalan.uang import recognise_uang

__all__ = [
    "read_angka",
    "recognise_butir",
    "recognise_daftar_isi",
    "recognise_identitas",
    "recognise_judul",
    "recognise_kalimat",
    "recognise_kinerja",
    "recognise_tabel",
    "recognise_tanda_tangan",
    "recognise_uang",
]
