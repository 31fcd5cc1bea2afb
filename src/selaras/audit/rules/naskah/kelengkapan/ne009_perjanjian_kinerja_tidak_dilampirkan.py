"""Rule NE009."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import BlokHilang
from selaras.domain.naskah.bagian import JenisLaporan
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_PK = re.compile(r"\bperjanjian kinerja\b|\bpenetapan kinerja\b", re.IGNORECASE)
_DAFTAR = re.compile(r"^daftar lampiran\b", re.IGNORECASE)


class PerjanjianKinerjaTidakDilampirkan(BlokHilang):
    """Perjanjian Kinerja tidak dilampirkan.

    Yang diperiksa:
        Apakah laporan tahunan melampirkan Perjanjian Kinerja: di daftar lampiran atau di antara
        lampirannya.

    Mengapa:
        Perjanjian Kinerja yang ditandatangani membuktikan target yang dilaporkan; pedoman
        memintanya sebagai lampiran.

    Contoh:
        Daftar lampiran menyebut sembilan dokumen, tetapi bukan Perjanjian Kinerja.

    Saran:
        Lampirkan Perjanjian Kinerja yang ditandatangani dan cantumkan di daftar lampiran.
    """

    kode = "NE009"
    judul = "Perjanjian Kinerja tidak dilampirkan"
    saran = "Lampirkan Perjanjian Kinerja yang ditandatangani dan cantumkan di daftar lampiran."
    hilang = "Perjanjian Kinerja sebagai lampiran"
    jenis = frozenset({JenisLaporan.TAHUNAN})

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether the list of annexes or the annexes name it."""
        titles = (judul.teks for judul in naskah.daftar_judul if judul.is_lampiran)
        return any(map(_PK.search, (*titles, *map(_text, _list_lampiran(naskah)))))

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the first and last line of the list of annexes, or the heading of the first annex."""
        listed = [paragraf.tempat for paragraf in _list_lampiran(naskah)]
        if listed:
            return listed[0], listed[-1]
        return tuple(judul.tempat for judul in naskah.daftar_judul if judul.is_lampiran)[:1]


def _list_lampiran(naskah: NaskahTerbaca) -> list[Paragraf]:
    """Return the lines below 'DAFTAR LAMPIRAN', up to the next heading."""
    start = next((j.tempat for j in naskah.daftar_judul if _DAFTAR.search(j.teks)), None)
    if start is None:
        return []
    after = next((j.tempat.baris for j in naskah.daftar_judul if j.tempat > start), 0)
    return [p for p in naskah.naskah.daftar_paragraf if start.baris < p.tempat.baris < after]


def _text(paragraf: Paragraf) -> str:
    return paragraf.teks
