"""A unit that contradicts the name of its indicator."""

import re
from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank
from selaras.audit.lokasi import place_of
from selaras.domain.satuan import is_persen
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SHARE = re.compile(r"\s*(?:%|(?:persentase|presentase|prosentase)\b)", re.IGNORECASE)
_NO_SHARE = re.compile(r"\s*(?:indeks|nilai|jumlah)\b", re.IGNORECASE)


class SatuanTidakSesuaiNama(AturanBerkas):
    """Satuan indikator tidak sesuai dengan namanya.

    Yang diperiksa:
        Nama yang diawali Persentase dengan satuan bukan persen, serta nama yang diawali Indeks, Nilai,
        atau Jumlah dengan satuan persen.

    Mengapa:
        Satuan menentukan rumus dan cara rekap; indeks yang ditulis sebagai persen akan dibagi 100 oleh
        pembaca.

    Contoh:
        "Indeks Kepuasan Masyarakat" bersatuan %.

    Saran:
        Samakan: persentase bersatuan %, indeks dan nilai bersatuan Indeks atau Nilai, jumlah bersatuan
        benda yang dihitung.
    """

    kode = "PR012"
    judul = "Satuan tidak sesuai dengan nama indikator"
    kelompok = Kelompok.FORMAT
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Samakan: persentase bersatuan %, indeks dan nilai bersatuan Indeks atau Nilai, jumlah "
        "bersatuan benda yang dihitung."
    )
    dasar_hukum = "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008"
    berlaku_sejak = date(2008, 11, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        for row in bahan.berkas.daftar_indikator:
            share = _SHARE.match(row.uraian) is not None
            no_share = _NO_SHARE.match(row.uraian) is not None
            if is_blank(row.satuan) or not (share or no_share) or share == is_persen(row.satuan):
                continue
            yield self.report(
                f"Indikator {row.kode} '{row.uraian}' bersatuan '{row.satuan}'.", place_of(row, "satuan")
            )
