"""An indicator without a target."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.kosong import is_blank, tally
from selaras.audit.lokasi import places_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorTanpaTarget(AturanBerkas):
    """Indikator belum mempunyai target setahun.

    Yang diperiksa:
        Setiap indikator: target berupa angka, rentang, atau predikat harus ada salah satunya.

    Mengapa:
        Capaian adalah realisasi dibanding target; tanpa target indikator itu tidak dapat dinilai dan
        perjanjiannya kosong.

    Contoh:
        Indikator program keempat tercantum dalam perjanjian kinerja, tetapi targetnya tidak tertulis.

    Saran:
        Isi target setahun seperti pada perjanjian kinerja, atau hapus indikatornya bila tidak diukur.
    """

    kode = "PR002"
    judul = "Target setahun indikator belum diisi"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = (
        "Isi target setahun seperti pada perjanjian kinerja, atau hapus indikatornya bila tidak diukur."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        rows = bahan.berkas.daftar_indikator
        found = [row for row in rows if row.target_tahun() is None and is_blank(row.target_predikat)]
        if found:
            counted = tally(found, rows, "indikator", [row.kode for row in found])
            yield self.report(f"{counted} belum mempunyai target.", *places_of(found, "target"))
