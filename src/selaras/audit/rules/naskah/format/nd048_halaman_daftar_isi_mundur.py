"""Rule ND048."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_OTHER_LIST = re.compile(r"(?:tabel|gambar|grafik|bagan|lampiran)\b", re.IGNORECASE)
_FEW = 4  # pages that a table of contents needs before their order is judged


class HalamanDaftarIsiMundur(AturanFormat):
    """Nomor halaman pada daftar isi mundur.

    Yang diperiksa:
        Nomor halaman berangka pada baris daftar isi yang berurutan. Yang dilaporkan adalah satu nomor
        yang tanpanya semua nomor lain naik; daftar tabel, gambar, dan lampiran tidak diperiksa.

    Mengapa:
        Halaman bagian yang kemudian tidak mungkin lebih kecil; daftar isi belum diperbarui.

    Contoh:
        Bab III di halaman 14, subbab pertamanya di halaman 9.

    Saran:
        Perbarui daftar isi sesudah susunan halaman tetap.
    """

    kode = "ND048"
    judul = "Halaman daftar isi mundur"
    saran = "Perbarui daftar isi sesudah susunan halaman tetap."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report the only page without which all others rise."""
        entries = [e for e in naskah.daftar_isi if e.halaman.isdigit() and not _OTHER_LIST.match(e.teks)]
        pages = [int(entri.halaman) for entri in entries]
        falling = [n for n in range(1, len(pages)) if pages[n] < pages[n - 1]]
        if len(pages) < _FEW or len(falling) != 1:
            return
        last = falling[0]
        wrong = [n for n in (last, last - 1) if 0 < n < len(pages) - 1 and _rises(pages, n)]
        if wrong:
            before, entri = entries[last - 1], entries[last]
            places = [entries[n].tempat for n in wrong]
            yield self.report(
                f"“{entri.teks}” di halaman {entri.halaman}, padahal “{before.teks}” di atasnya di"
                f" halaman {before.halaman}.",
                *places,
                *(one.tempat for one in (entri, before)),
            )


def _rises(pages: list[int], without: int) -> bool:
    """Tell whether the pages rise once one of them is left out."""
    rest = pages[:without] + pages[without + 1 :]
    return rest == sorted(rest)
