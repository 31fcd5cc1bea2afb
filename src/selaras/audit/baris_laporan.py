"""The lines of a report for rules that look for words, without its table of contents."""

from collections.abc import Iterator

from selaras.domain.naskah.baris import BarisLaporan
from selaras.domain.naskah.terbaca import NaskahTerbaca


def read_baris_laporan(naskah: NaskahTerbaca) -> Iterator[BarisLaporan]:
    """Yield every line but those of the table of contents."""
    contents = {entri.tempat.baris for entri in naskah.daftar_isi}
    return (baris for baris in naskah.daftar_baris if baris.tempat.baris not in contents)
