"""Own words of the office: the parts of documents that take them, and the figures they may name."""

from selaras.domain.narasi.bagian import DAFTAR_BAGIAN, BagianNarasi, PokokNarasi, find_bagian
from selaras.domain.narasi.cacat import CacatTeks, KodeDikenal, find_faults
from selaras.domain.narasi.penanda import DAFTAR_PENANDA, JenisPenanda, Penanda, read_teks

__all__ = [
    "DAFTAR_BAGIAN",
    "DAFTAR_PENANDA",
    "BagianNarasi",
    "CacatTeks",
    "JenisPenanda",
    "KodeDikenal",
    "Penanda",
    "PokokNarasi",
    "find_bagian",
    "find_faults",
    "read_teks",
]
