"""A value that jumps from one year to the next."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of, sheet_of
from selaras.domain.angka import format_persen
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Keyakinan, LokasiBuku, Temuan, TingkatTemuan
from selaras.domain.tingkat import Tingkat

_LEVELS = {Tingkat.TUJUAN, Tingkat.SASARAN, Tingkat.PROGRAM}
_FULL = Decimal(100)


class RealisasiMelompat(AturanBerkas):
    """Realisasi berubah terlalu besar dari tahun sebelumnya.

    Yang diperiksa:
        Realisasi setahun indikator tujuan, sasaran, dan program dibandingkan dengan tahun sebelumnya;
        perubahan di atas ketentuan batas_lompatan (persen) dilaporkan, kecuali targetnya memang berubah
        sebesar itu.

    Mengapa:
        Lompatan besar hampir selalu berarti satuan atau definisi berubah, koma bergeser, atau realisasi
        tertukar.

    Contoh:
        Indeks 8,25 tahun lalu menjadi 82,5.

    Saran:
        Periksa kedua angkanya; bila benar, jelaskan sebab lompatannya dalam laporan.
    """

    kode = "PU008"
    judul = "Realisasi melompat dari tahun lalu"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Periksa kedua angkanya; bila benar, jelaskan sebab lompatannya dalam laporan."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each indicator."""
        band, year = bahan.berkas.ketentuan.batas_lompatan, bahan.berkas.profil.periode.tahun
        for one in bahan.hasil.daftar_perbandingan if band is not None else ():
            now = next((row for row in one.daftar_tahun if row.tahun == year), None)
            before = next((row for row in one.daftar_tahun if row.tahun == year - 1), None)
            ratio = now.nisbah.hasil if now else None
            if band is None or before is None or before.asal is None or ratio is None:
                continue
            if one.indikator.tingkat not in _LEVELS or abs(ratio - _FULL) <= band:
                continue
            if not _target_moved(one.indikator.target, before.asal.target, band):
                working = now.nisbah.hitungan if now else ""
                share = f"{year} menjadi {format_persen(ratio)} dari {year - 1}"
                yield self.report(
                    f"Realisasi {one.indikator.kode} {share}.",
                    LokasiBuku(sheet_of(RealisasiKinerja).lembar, one.indikator.kode),
                    place_of(before.asal, "realisasi"),
                    hitungan=f"{working} = {show(ratio)}",
                    keyakinan=Keyakinan.MUNGKIN,
                )


def _target_moved(now: Decimal | None, before: Decimal | None, band: Decimal) -> bool:
    """Tell whether the target itself changed by more than the band."""
    if now is None or not before:
        return False
    return abs(now * _FULL / before - _FULL) > band
