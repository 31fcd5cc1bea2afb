"""Rule ND011."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat, contoh
from selaras.audit.rules.naskah.format.kode_uang import is_clean, tables_with_kode
from selaras.domain.naskah.isi import Asal
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan


class SpasiDalamKode(AturanFormat):
    """Sebagian kode anggaran memuat spasi di tengahnya.

    Yang diperiksa:
        Kolom kode tabel anggaran yang sebagian kodenya berspasi dan sebagian tidak.

    Mengapa:
        Kode berspasi tidak ditemukan oleh pencarian dan tidak cocok dengan kode di DPA.

    Contoh:
        “7.01.03. 2.01” di antara “7.01.02.2.01”.

    Saran:
        Hapus spasi di dalam kode.
    """

    kode = "ND011"
    judul = "Spasi di dalam kode"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Hapus spasi di dalam kode."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """List the rows with a space, where fewer than half have one; a PDF puts them in by itself."""
        if naskah.naskah.asal is Asal.PDF:
            return
        for tabel in tables_with_kode(naskah):
            clean = [baris for baris in tabel.berkode if is_clean(baris)]
            spaced = [baris for baris in clean if " " in baris.kode_cetak.strip()]
            if spaced and len(spaced) * 2 < len(clean):
                yield self.report(
                    f"{len(spaced)} kode memuat spasi: {contoh(baris.kode_cetak for baris in spaced)}.",
                    *(baris.tempat for baris in spaced),
                    keyakinan=Keyakinan.MUNGKIN,
                )
