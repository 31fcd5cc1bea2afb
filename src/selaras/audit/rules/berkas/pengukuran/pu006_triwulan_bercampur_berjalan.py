"""Running totals among values of single quarters."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.berjalan import is_running
from selaras.audit.lokasi import place_of, places_of
from selaras.audit.realisasi import measured_rows, running_from_quarters
from selaras.domain.angka import round_half_up
from selaras.domain.berkas import Indikator, RealisasiKinerja
from selaras.domain.capaian import CaraRekap
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan


class TriwulanBercampurBerjalan(AturanBerkas):
    """Nilai triwulan dan nilai sampai triwulan bercampur.

    Yang diperiksa:
        Nilai s.d. triwulan yang diketik tetapi tidak sama dengan hasil hitung triwulan-triwulannya, dan
        indikator berjumlah yang nilai triwulannya selalu naik sedangkan nilai terakhirnya lebih dekat
        dengan target daripada jumlahnya.

    Mengapa:
        Nilai berjalan yang dijumlahkan lagi melipatgandakan realisasi; nilai triwulan yang dianggap
        berjalan menghilangkannya.

    Contoh:
        Target 12 laporan, realisasi triwulan 3, 6, 9, dan 12: jumlahnya 30.

    Saran:
        Isi nilai triwulan itu saja pada Realisasi triwulan, dan nilai berjalan hanya pada Realisasi s.d.
        triwulan.
    """

    kode = "PU006"
    judul = "Nilai triwulan bercampur dengan nilai berjalan"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Isi nilai triwulan itu saja pada Realisasi triwulan, dan nilai berjalan hanya pada "
        "Realisasi s.d. triwulan."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each value up to a quarter, and for each indicator that seems to run."""
        for indikator in bahan.berkas.daftar_indikator:
            rows = [row for row in measured_rows(bahan.berkas) if row.indikator == indikator.kode]
            for row in rows:
                yield from self._against_quarters(indikator, rows, row)
            yield from self._running(indikator, sorted(rows, key=lambda row: row.triwulan))

    def _against_quarters(
        self, indikator: Indikator, rows: Sequence[RealisasiKinerja], row: RealisasiKinerja
    ) -> Iterator[Temuan]:
        computed = running_from_quarters(indikator, rows, row.triwulan)
        typed = row.realisasi_sd
        if typed is None or computed is None or round_half_up(computed, 2) == round_half_up(typed, 2):
            return
        yield self.report(
            f"Realisasi {indikator.kode} s.d. {row.triwulan.singkatan} diketik {show(typed)}, dari "
            f"triwulannya {show(computed)}.",
            place_of(row, "realisasi_sd"),
        )

    def _running(self, indikator: Indikator, rows: Sequence[RealisasiKinerja]) -> Iterator[Temuan]:
        parts = [row.realisasi for row in rows if row.realisasi is not None]
        target, total = indikator.target, sum(parts, Decimal())
        if indikator.cara_rekap is not CaraRekap.JUMLAH or target is None or not is_running(parts):
            return
        if total > target and abs(parts[-1] - target) < abs(total - target):
            shown = ", ".join(map(show, parts))
            yield self.report(
                f"Realisasi triwulan {indikator.kode} selalu naik ({shown}); jumlahnya {show(total)}, "
                f"sedangkan targetnya {show(target)}.",
                *places_of((row for row in rows if row.realisasi is not None), "realisasi"),
                keyakinan=Keyakinan.MUNGKIN,
            )
