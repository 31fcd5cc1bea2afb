"""NF006: the evidence of a quarterly report is that of another quarter."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.waktu.dasar import AturanWaktu
from selaras.audit.rules.naskah.waktu.periode import ROMAWI
from selaras.domain.naskah.baris import BarisLaporan
from selaras.domain.naskah.pengenalan.identitas import read_triwulan
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_QUARTER = re.compile(
    r"\b(?:tri\s?wulan|tri\s?bulan|tw\.?)\s*(?:ke\s*-?\s*)?(?:IV|I{1,3}|[1-4])\b", re.IGNORECASE
)
_COMPARED = re.compile(
    r"\b(?:s\.?d\.?|sampai|target|realisasi|capaian|dibanding\w*|sebelumnya|lalu)\b|\d{2,}",
    re.IGNORECASE,
)


class BuktiTriwulanLain(AturanWaktu):
    """Bukti dalam laporan triwulanan berasal dari triwulan lain.

    Yang diperiksa:
        Keterangan baris tabel yang hanya menyebut triwulan sebelum yang dilaporkan. Tabel yang memuat
        beberapa triwulan atau membandingkannya dilewati; triwulan sesudahnya adalah rencana.
    Mengapa:
        Kinerja triwulan yang dilaporkan tidak mempunyai bukti tersendiri.
    Contoh:
        Laporan Triwulan III melampirkan matriks dengan keterangan "Rapat koordinasi TW I".
    Saran:
        Lampirkan bukti triwulan yang dilaporkan.
    """

    kode = "NF006"
    judul = "Bukti berasal dari triwulan lain"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lampirkan bukti kegiatan triwulan yang dilaporkan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield one finding for each table whose remarks name one other quarter only."""
        own = naskah.identitas.triwulan
        if not own:
            return
        tables: dict[int, list[BarisLaporan]] = {}
        for line in read_baris_laporan(naskah):
            if line.tabel:
                tables.setdefault(line.tabel, []).append(line)
        for lines in tables.values():
            named = {quarter for line in lines for quarter in _quarters(line.teks)}
            if len(named) == 1 and max(named) < own:  # a later quarter is a plan
                yield from self._findings(lines, named.pop(), own)

    def _findings(self, lines: list[BarisLaporan], other: int, own: int) -> Iterator[Temuan]:
        places = [line.tempat for line in lines if any(map(_is_remark, line.sel))]
        if places:
            yield self.report(
                f"{len(places)} baris tabel menyebut kegiatan Triwulan {ROMAWI[other]} dalam laporan"
                f" Triwulan {ROMAWI[own]}.",
                *places,
                keyakinan=Keyakinan.MUNGKIN,
            )


def _quarters(text: str) -> Iterator[int]:
    return (quarter for match in _QUARTER.finditer(text) if (quarter := read_triwulan(match[0])))


def _is_remark(cell: str) -> bool:
    """Tell a cell of words that names a quarter from a header or a figure."""
    return bool(_QUARTER.search(cell)) and len(cell.split()) > 2 and not _COMPARED.search(cell)
