"""NC006: a word of the template stands twice, because the answer repeats it."""

import re
from collections.abc import Iterator

from selaras.audit.baris_laporan import read_baris_laporan
from selaras.audit.rules.naskah.residu.dasar import AturanResidu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_TWICE = re.compile(
    r"\b(?P<kata>kabupaten|kecamatan|provinsi|kota|tahun|triwulan|camat|bupati|dinas|badan|kantor camat"
    r"|kantor|kepala|desa|kelurahan|program|sasaran|indikator|tabel|nomor|bab)"
    r"[ *_\"“”]+(?P<ulang>(?P=kata))\b",
    re.IGNORECASE,
)


class KataIsianGanda(AturanResidu):
    """Kata yang sama tertulis dua kali di tempat isian.

    Yang diperiksa:
        Kata seperti "Kabupaten", "Kecamatan", atau "Tahun" yang langsung diikuti kata yang sama
        berhuruf besar; kata ulang seperti "desa desa" bukan isian.
    Mengapa:
        Kata ganda tersisa dari format yang diisi tanpa dibaca ulang; sering kali subjek kalimatnya ikut
        salah.
    Contoh:
        "… mewujudkan visi Kabupaten Kabupaten Sleman …"
    Saran:
        Hapus salah satu dan periksa apakah subjek kalimat sudah tepat.
    """

    kode = "NC006"
    judul = "Kata isian ganda"
    saran = "Hapus salah satu kata dan periksa apakah subjek kalimatnya sudah tepat."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each line with such a word."""
        for line in read_baris_laporan(naskah):
            for cell in line.sel:
                if (match := _TWICE.search(cell)) and match["ulang"][0].isupper():
                    yield self.report(f"Tertulis “{match[0]}”.", line.tempat)
                    break
