"""A unit that contradicts the formula."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank
from selaras.audit.lokasi import place_of
from selaras.domain import berkas as r
from selaras.domain.angka import format_ringkas
from selaras.domain.satuan import is_persen
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FULL = Decimal(100)
_TIMES_HUNDRED = re.compile(r"[x×*]\s*100\s*(?:%|persen)", re.IGNORECASE)


class SatuanTidakSesuaiRumus(AturanBerkas):
    """Satuan indikator tidak sesuai dengan rumus atau pengalinya.

    Yang diperiksa:
        Rumus yang dikalikan 100 % sedangkan satuannya bukan persen, dan satuan persen yang pengalinya
        bukan 100. Nama yang sudah berbunyi persentase diperiksa aturan PR012.

    Mengapa:
        Realisasi dihitung dari rumus; satuan yang lain membuat target dan realisasi dibandingkan pada
        skala yang berbeda.

    Contoh:
        Rumus "desa lunas / jumlah desa × 100 %" dengan satuan Desa.

    Saran:
        Samakan satuan, rumus, dan pengalinya.
    """

    kode = "PR013"
    judul = "Satuan tidak sesuai dengan rumus"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Samakan satuan, rumus, dan pengalinya."
    dasar_hukum = "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008"
    berlaku_sejak = date(2008, 11, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        for row in bahan.berkas.daftar_indikator:
            percent = is_persen(row.satuan)
            if percent and row.pengali is not None and row.pengali != _FULL:
                yield self.report(
                    f"Indikator {row.kode} bersatuan '{row.satuan}', tetapi pengalinya "
                    f"{format_ringkas(row.pengali)}.",
                    place_of(row, "pengali"),
                )
            elif not percent and not is_blank(row.satuan) and self._gives_percent(row):
                yield self.report(
                    f"Rumus indikator {row.kode} memberi persen ('{row.rumus}'), sedangkan satuannya "
                    f"'{row.satuan}'.",
                    place_of(row, "satuan"),
                    place_of(row, "rumus"),
                )

    @staticmethod
    def _gives_percent(row: r.Indikator) -> bool:
        named = is_persen(row.uraian)
        return (
            not named and row.pengali in {None, _FULL} and _TIMES_HUNDRED.search(row.rumus) is not None
        )
