"""What all rules of writing share: their kind and weight, and the cells they read."""

from collections.abc import Iterable, Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.pengenalan.gaya import UANG
from selaras.domain.naskah.tabel import BarisData, JenisBaris, Sel, Tabel
from selaras.domain.temuan import Kelompok, TingkatTemuan

_SHOWN = 3  # examples that a message names
SOUND = frozenset({GayaAngka.INDONESIA, GayaAngka.INGGRIS})


class AturanFormat(AturanNaskah):
    """Base of the rules over the way a report is written."""

    kelompok = Kelompok.FORMAT
    tingkat = TingkatTemuan.SARAN
    dasar_hukum = "PermenPANRB 53/2014 Lampiran III (reviu atas format laporan kinerja)"
    berlaku_sejak = date(2014, 12, 1)


def money_cells(tabel: Tabel) -> Iterator[tuple[BarisData, Sel]]:
    """Yield the filled cells of money of a table with their rows, titles left out."""
    for baris in tabel.daftar_baris:
        if baris.jenis is not JenisBaris.JUDUL:
            yield from ((baris, sel) for sel in baris.daftar_sel if sel.kolom.jenis in UANG and sel.teks)


def contoh(daftar: Iterable[str]) -> str:
    """Return the first few different texts in quotes, joined by commas."""
    texts = list(dict.fromkeys(daftar))
    shown = ", ".join(f"“{text}”" for text in texts[:_SHOWN])
    return f"{shown}, …" if len(texts) > _SHOWN else shown
