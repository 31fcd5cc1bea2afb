"""A total of the evaluation that its parts do not give."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.berkas import NilaiLke
from selaras.domain.berkas.lke import BUTIR_TOTAL
from selaras.domain.hasil.lke_lalu import recall_lke
from selaras.domain.rincian import Rincian, show
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class TotalLkeBerbedaDariKomponen(AturanBerkas):
    """Nilai total evaluasi tidak sama dengan jumlah komponennya.

    Yang diperiksa:
        Total tercetak setiap pihak pada lembar Evaluasi, dan total setiap tahun pada lembar Evaluasi
        Lalu yang keempat komponennya diketahui.

    Mengapa:
        Predikat ditentukan oleh total; total yang salah dapat mengubah predikat.

    Contoh:
        Komponen 22,50, 18,00, 10,50, dan 17,00 berjumlah 68,00, tercetak 68,50.

    Saran:
        Betulkan total atau nilai komponennya.
    """

    kode = "EV005"
    judul = "Total evaluasi tidak sama dengan jumlah komponen"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan total atau nilai komponennya."
    dasar_hukum = "PermenPANRB 88/2021"
    berlaku_sejak = date(2022, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each party, and for each earlier year."""
        found = bahan.hasil.lke
        for scored in (found.mandiri, found.penjaminan) if found else ():
            if scored is not None and scored.tertulis is not None and scored.total.hasil is not None:
                rows = [row for row in _totals(bahan) if row.pihak is scored.pihak]
                yield from self._differ(scored.pihak.label, scored.tertulis, scored.total, rows)
        for year in sorted({row.tahun_evaluasi for row in bahan.berkas.daftar_lke_lalu}):
            yield from self._earlier(bahan, year)

    def _earlier(self, bahan: BahanBerkas, tahun: int) -> Iterator[Temuan]:
        aturan, rows = bahan.berkas.ketentuan.aturan_lke, bahan.berkas.daftar_lke_lalu
        recalled = None if aturan is None else recall_lke(rows, aturan, tahun + 1)
        printed = [row for row in rows if (row.tahun_evaluasi, row.butir) == (tahun, BUTIR_TOTAL)]
        if recalled is not None and recalled.tertulis is not None and recalled.total.hasil is not None:
            yield from self._differ(f"Evaluasi {tahun}", recalled.tertulis, recalled.total, printed)

    def _differ(
        self, nama: str, tertulis: Decimal, total: Rincian, rows: Sequence[object]
    ) -> Iterator[Temuan]:
        computed = total.hasil
        if computed is not None and tertulis != computed:
            yield self.report(
                f"{nama}: total tertulis {show(tertulis)}, jumlah komponennya {show(computed)}.",
                *places_of(rows, "nilai"),
                hitungan=f"{total.hitungan} = {show(computed)}; tertulis {show(tertulis)}",
            )


def _totals(bahan: BahanBerkas) -> list[NilaiLke]:
    newest = bahan.hasil.lke.tahun_evaluasi if bahan.hasil.lke else None
    rows = bahan.berkas.daftar_nilai_lke
    return [row for row in rows if (row.butir.strip(), row.tahun_evaluasi) == (BUTIR_TOTAL, newest)]
