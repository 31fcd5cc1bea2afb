"""An indicator nobody measured, and nobody says why."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import tally
from selaras.audit.lokasi import places_of
from selaras.audit.realisasi import measured_rows, says
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.periode import Triwulan
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TidakDiukurTanpaAlasan(AturanBerkas):
    """Indikator belum diukur dan tidak ada alasannya.

    Yang diperiksa:
        Setiap indikator bertarget yang belum mempunyai satu nilai pun sampai periode laporan dan kolom
        Alasan status kosong pada semua barisnya. Indikator tahunan baru diperiksa pada laporan setahun
        atau triwulan IV. Triwulan yang terlewat dan rasio tanpa variabel diperiksa aturan PU007 dan
        PU002.

    Mengapa:
        Setiap yang diperjanjikan harus dipertanggungjawabkan; indikator yang diam dianggap tidak
        dikerjakan.

    Contoh:
        Indikator program kelima bertarget 90 persen, tanpa realisasi dan tanpa status.

    Saran:
        Isi realisasinya, atau pilih status dan tulis sebabnya.
    """

    kode = "PU010"
    judul = "Indikator tidak diukur tanpa alasan"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Isi realisasinya, atau pilih status dan tulis sebabnya."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        whole_year = bahan.berkas.profil.periode.triwulan in {None, Triwulan.IV}
        rows = [
            one
            for one in bahan.hasil.daftar_indikator
            if one.indikator.target_tahun() is not None
            and (whole_year or one.indikator.cara_rekap is not CaraRekap.TAHUNAN_SAJA)
        ]
        measured = {row.indikator for row in measured_rows(bahan.berkas)}
        found = [
            one.indikator
            for one in rows
            if one.indikator.kode not in measured and _is_silent(bahan, one)
        ]
        if found:
            counted = tally(found, rows, "indikator", [row.kode for row in found])
            yield self.report(f"{counted} belum diukur tanpa alasan.", *places_of(found, "uraian"))


def _is_silent(bahan: BahanBerkas, one: HasilIndikator) -> bool:
    return one.tahunan.realisasi.angka is None and not says(bahan.berkas, one.indikator.kode, "alasan")
