"""A result that nobody explains."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.indikator import hasil_strategis
from selaras.audit.kosong import tally
from selaras.audit.realisasi import places_of_indikator, says
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FULL = Decimal(100)


class FaktorTidakDiisi(AturanBerkas):
    """Hasil indikator tujuan atau sasaran tidak dijelaskan.

    Yang diperiksa:
        Setiap indikator tujuan dan sasaran yang capaiannya diketahui: di bawah 100 persen harus ada
        faktor penghambat, selebihnya faktor pendorong, pada salah satu triwulan sampai periode laporan.

    Mengapa:
        Analisis penyebab keberhasilan atau kegagalan adalah bagian wajib laporan kinerja untuk setiap
        sasaran.

    Contoh:
        Capaian IKM 93 persen tanpa faktor penghambat.

    Saran:
        Tulis apa yang membantu atau menghambat hasil indikator itu.
    """

    kode = "PU011"
    judul = "Faktor pendorong atau penghambat belum diisi"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis apa yang membantu atau menghambat hasil indikator itu."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        known = [one for one in hasil_strategis(bahan.hasil) if one.tahunan.mentah is not None]
        found = [
            one.indikator for one in known if not says(bahan.berkas, one.indikator.kode, _wanted(one))
        ]
        if found:
            counted = tally(found, known, "indikator tujuan dan sasaran", [row.kode for row in found])
            yield self.report(
                f"{counted} belum dijelaskan faktor pendorong atau penghambatnya.",
                *places_of_indikator(found),
            )


def _wanted(one: HasilIndikator) -> str:
    below = one.tahunan.mentah is not None and one.tahunan.mentah < _FULL
    return "penghambat" if below else "pendorong"
