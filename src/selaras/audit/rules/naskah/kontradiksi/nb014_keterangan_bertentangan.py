"""NB014: the remark of a checklist row contradicts its ticks."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_TICK = re.compile(r"[√✓✔☑]|[vV]")
_NOT_DONE = re.compile(
    r"^(?:belum|tidak)\s+(?:di)?(?:laksanakan|terlaksana|dilaksanakan|selesai|ada|tersedia|dilakukan)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^(?:sudah|telah)?\s*(?:dilaksanakan|terlaksana|selesai|dilakukan)\b[ .]*$", re.IGNORECASE
)
_FEWEST = 3  # cells to tick that make a row a checklist


class KeteranganBertentangan(AturanKontradiksi):
    """Keterangan baris bertentangan dengan centangnya.

    Yang diperiksa:
        Baris daftar periksa yang semua selnya dicentang tetapi keterangannya "Belum dilaksanakan", atau
        tanpa centang tetapi keterangannya "Sudah dilaksanakan".
    Mengapa:
        Data dukung yang bertentangan dengan dirinya tidak membuktikan capaian.
    Contoh:
        Dua belas desa dicentang, keterangannya "Belum dilaksanakan".
    Saran:
        Periksa keadaan sebenarnya, lalu perbaiki centang atau keterangannya.
    """

    kode = "NB014"
    judul = "Keterangan bertentangan dengan centang"
    saran = "Periksa keadaan sebenarnya, lalu perbaiki centang atau keterangannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such row."""
        for tabel in naskah.naskah.daftar_tabel:
            columns = _tick_columns(tabel.daftar_baris)
            if len(columns) < _FEWEST:
                continue
            for baris in tabel.daftar_baris:
                ticks = sum(bool(_TICK.fullmatch(cell)) for cell in _cells(baris, columns))
                remark = next((cell for cell in reversed(baris.sel) if cell), "")
                if ticks == len(columns) and _NOT_DONE.search(remark):
                    yield self.report(
                        f"Semua {ticks} sel dicentang, tetapi keterangannya “{remark}”.", baris.tempat
                    )
                elif not ticks and _DONE.search(remark) and _is_row(baris, columns):
                    yield self.report(
                        f"Tidak ada sel yang dicentang, tetapi keterangannya “{remark}”.", baris.tempat
                    )


def _tick_columns(rows: tuple[BarisTabel, ...]) -> list[int]:
    """Return the columns that hold at least one tick."""
    width = max((len(row.sel) for row in rows), default=0)
    return [
        column
        for column in range(width)
        if any(column < len(row.sel) and _TICK.fullmatch(row.sel[column]) for row in rows)
    ]


def _cells(baris: BarisTabel, columns: list[int]) -> list[str]:
    return [baris.sel[column] for column in columns if column < len(baris.sel)]


def _is_row(baris: BarisTabel, columns: list[int]) -> bool:
    """Tell a row of the checklist, empty in all places of ticks, from a header."""
    return len(_cells(baris, columns)) == len(columns) and not any(_cells(baris, columns))
