"""Rule NE012."""

import re

from selaras.audit.rules.naskah.kelengkapan.blok import BlokHilang, list_measuring_tables
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca

_DASAR = re.compile(
    r"\\frac|\brumus (?:sebagai )?berikut|\bdibagi\b|\bx\s*100|×\s*100|\bjumlah\b[^.]*\bdibanding"
    r"|\d+ dari \d+",
    re.IGNORECASE,
)
_MOST_ROWS = 6


class DataDasarTidakAda(BlokHilang):
    """Realisasi tanpa rumus dan data dasar.

    Yang diperiksa:
        Apakah laporan menerangkan dari mana realisasi indikator diperoleh: rumus, pembilang dan
        penyebut, atau data pendukungnya.

    Mengapa:
        Angka yang tidak dapat ditelusuri tidak dapat dipertanggungjawabkan.

    Contoh:
        Realisasi 15,76% disajikan tanpa menyebut berapa dari berapa.

    Saran:
        Sebutkan rumus dan data dasar setiap indikator, mis. '34 dari 62 hasil fasilitasi'.
    """

    kode = "NE012"
    judul = "Realisasi tanpa rumus dan data dasar"
    saran = "Sebutkan rumus dan data dasar setiap indikator, mis. '34 dari 62 hasil fasilitasi'."
    hilang = "rumus dan data dasar realisasi indikator"

    def is_present(self, naskah: NaskahTerbaca) -> bool:
        """Tell whether the report proper or its annexes show a formula or the numbers behind."""
        lines = (baris.teks for baris in naskah.daftar_baris)
        columns = any(tabel.has(JenisKolom.FORMULA) for tabel in naskah.daftar_tabel)
        return columns or any(map(_DASAR.search, lines))

    def place(self, naskah: NaskahTerbaca) -> tuple[Tempat, ...]:
        """Return the rows of performance."""
        tables = list_measuring_tables(naskah)[:1]
        return tuple(baris.tempat for tabel in tables for baris in tabel.daftar_data)[:_MOST_ROWS]
