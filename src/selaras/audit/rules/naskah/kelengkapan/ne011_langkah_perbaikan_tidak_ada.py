"""Rule NE011."""

import re

from selaras.audit.rules.naskah.kelengkapan.bab import PENUTUP, find_judul, text_of
from selaras.audit.rules.naskah.kelengkapan.blok import BlokHilang
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_SECTION = re.compile(r"\btindak lanjut\b|\blangkah|\bupaya (?:perbaikan|peningkatan)", re.IGNORECASE)
_STEPS = re.compile(
    r"\blangkah(?:-langkah)?\b|\bupaya\b|\btindak lanjut\b|\brekomendasi\b"
    r"|\b(?:tahun|triwulan)\b[^.\n]{0,40}\bakan\s+(?:terus\s+)?me\w+"
    r"|\bstrategi (?:perbaikan|peningkatan|pemecahan)",
    re.IGNORECASE,
)


class LangkahPerbaikanTidakAda(BlokHilang):
    """Penutup tanpa langkah perbaikan.

    Yang diperiksa:
        Apakah laporan menyebut langkah, upaya, atau rencana tindak lanjut untuk memperbaiki
        kinerja, di penutup atau dalam bagian tersendiri.

    Mengapa:
        Penutup harus memuat simpulan umum dan langkah di masa mendatang untuk meningkatkan kinerja.

    Contoh:
        Bab IV hanya mengulang bahwa laporan telah selesai disusun.

    Saran:
        Tulis simpulan berangka dan langkah perbaikan tahun atau triwulan berikutnya di penutup.
    """

    kode = "NE011"
    judul = "Penutup tanpa langkah perbaikan"
    saran = "Tulis simpulan berangka dan langkah perbaikan tahun atau triwulan berikutnya di penutup."
    hilang = "langkah perbaikan kinerja, baik di penutup maupun dalam bagian tersendiri"

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether the last chapter or a section of its own names steps."""
        closing = find_judul(naskah, PENUTUP, tingkat=1)
        sections = (judul.teks for judul in naskah.daftar_judul if not judul.is_lampiran)
        return closing is None or any(
            (*map(_SECTION.search, sections), _STEPS.search(text_of(naskah, closing)))
        )

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the last chapter."""
        closing = find_judul(naskah, PENUTUP, tingkat=1)
        return (closing.tempat,) if closing else ()
