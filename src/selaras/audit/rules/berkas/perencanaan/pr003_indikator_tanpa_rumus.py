"""An indicator nobody can compute again."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import list_strategis
from selaras.audit.kosong import blank_rows, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorTanpaRumus(AturanBerkas):
    """Indikator tujuan atau sasaran belum mempunyai rumus.

    Yang diperiksa:
        Kolom Rumus setiap indikator tingkat tujuan dan sasaran.

    Mengapa:
        Tanpa rumus realisasi tidak dapat dihitung ulang, sehingga penelaah tidak dapat meyakini
        angkanya.

    Contoh:
        Indikator "Persentase desa tertib administrasi" tidak menyebut apa yang dibagi dengan apa.

    Saran:
        Tulis cara menghitung realisasinya, sampai orang lain memperoleh angka yang sama.
    """

    kode = "PR003"
    judul = "Indikator tujuan atau sasaran tanpa rumus"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis cara menghitung realisasinya, sampai orang lain memperoleh angka yang sama."
    dasar_hukum = "PER/09/M.PAN/5/2007; PER/20/M.PAN/11/2008"
    berlaku_sejak = date(2008, 11, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = list_strategis(bahan.berkas)
        found = blank_rows(rows, "rumus")
        if found:
            counted = tally(found, rows, "indikator tujuan dan sasaran", [row.kode for row in found])
            yield self.report(f"{counted} belum mempunyai rumus.", *places_of(found, "rumus"))
