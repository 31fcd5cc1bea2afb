"""Rule NE031."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.bab import analysis_start, analysis_text, is_below
from selaras.domain.naskah.tabel import JenisBaris, JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SERAPAN = re.compile(
    r"\b(?:serapan|penyerapan|realisasi (?:anggaran|keuangan|belanja))\b[^.\n]*\d\s?(?:%|persen)",
    re.IGNORECASE,
)


class SerapanTidakDisebut(AturanNaskah):
    """Serapan anggaran tidak dihitung.

    Yang diperiksa:
        Apakah tabel realisasi anggaran mempunyai kolom persentase, atau teksnya menyebut serapan
        dalam persen.

    Mengapa:
        Tanpa persentase pembaca tidak dapat membandingkan serapan antarprogram.

    Contoh:
        Tabel memuat pagu, realisasi, dan sisa, tetapi tidak persentase.

    Saran:
        Tambahkan kolom persentase dan simpulan serapan.
    """

    kode = "NE031"
    judul = "Serapan anggaran tidak dihitung"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tambahkan kolom persentase dan simpulan serapan."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding at the first such table of the report proper."""
        chapter = analysis_start(naskah)
        if chapter is None:
            return
        inside = [t for t in naskah.daftar_tabel if is_below(naskah, chapter, t.tempat)]
        money = [t for t in inside if t.has(JenisKolom.PAGU, JenisKolom.REALISASI_ANGGARAN)]
        percent = any(t.has(JenisKolom.PERSEN_ANGGARAN) for t in money)
        if money and not percent and not _SERAPAN.search(analysis_text(naskah)):
            totals = [b.tempat for b in money[0].daftar_baris if b.jenis is JenisBaris.JUMLAH]
            yield self.report(
                "Tabel realisasi anggaran tanpa persentase, dan serapan tidak disimpulkan.",
                money[0].tempat,
                *totals[:1],
            )
