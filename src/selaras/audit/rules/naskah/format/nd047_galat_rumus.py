"""Rule ND047."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_ERROR = re.compile(
    r"#(?:REF|DIV/0|VALUE|NAME|NUM|NULL)[!?]|#N/A\b|#{4,}"
    r"|\bError!\s*(?:Reference|Bookmark|No\s+text|Not\s+a\s+valid|Hyperlink)[^|.]{0,60}"
    r"|\b(?:Kesalahan|Galat)!\s*(?:Sumber\s+referensi|Bookmark|Tidak)[^|.]{0,60}",
    re.IGNORECASE,
)


class GalatRumus(AturanFormat):
    """Pesan galat pengolah angka atau pengolah kata tercetak dalam laporan.

    Yang diperiksa:
        Tulisan seperti “#REF!”, “#DIV/0!”, “####”, dan “Error! Reference source not found.” di tabel
        dan di kalimat.

    Mengapa:
        Angka atau rujukan yang seharusnya ada di tempat itu tidak tercetak.

    Contoh:
        Kolom capaian memuat “#DIV/0!” untuk indikator yang targetnya kosong.

    Saran:
        Perbaiki rumus atau rujukannya, lalu cetak ulang.
    """

    kode = "ND047"
    judul = "Pesan galat tercetak"
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Perbaiki rumus atau rujukannya, lalu cetak ulang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report each line with such a message."""
        for line in read_baris_laporan(naskah):
            if match := _ERROR.search(line.teks):
                yield self.report(f"Tercetak “{match[0].strip()}”.", line.tempat)
