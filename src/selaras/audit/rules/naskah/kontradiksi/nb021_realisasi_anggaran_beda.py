"""NB021: the money spent on one programme or kegiatan differs between tables."""

from collections import defaultdict
from collections.abc import Iterator

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi, Sebutan, split_menyimpang
from selaras.audit.rules.naskah.kontradiksi.uang import NilaiUang, group_uang, periode_tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class RealisasiAnggaranBeda(AturanKontradiksi):
    """Realisasi anggaran satu program atau kegiatan berbeda antartabel.

    Yang diperiksa:
        Kolom realisasi anggaran pada baris dengan nama yang sama di semua tabel untuk periode yang sama.
    Mengapa:
        Realisasi berasal dari satu pembukuan; bila berbeda, salah satu tabel salah salin.
    Contoh:
        Tabel realisasi memuat 73.415.200, tabel perbandingan kinerja dan keuangan memuat 74.315.200.
    Saran:
        Cocokkan dengan laporan realisasi anggaran dan samakan semua tabel.
    """

    kode = "NB021"
    judul = "Realisasi anggaran berbeda antartabel"
    saran = "Cocokkan dengan laporan realisasi anggaran, lalu samakan semua tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each row whose amount differs from what most tables say."""
        for group in group_uang(naskah, lambda baris: baris.realisasi):
            periods: dict[str, list[NilaiUang]] = defaultdict(list)
            for value in group:
                periods[periode_tabel(value.baris.tabel)].append(value)
            for values in periods.values():
                yield from self._check_same(values)

    def _check_same(self, values: list[NilaiUang]) -> Iterator[Temuan]:
        parted = split_menyimpang(
            Sebutan(one.baris.tempat, one.angka.teks, str(one.nilai.normalize())) for one in values
        )
        for other in parted[1] if parted else ():
            if parted:
                yield self.report(
                    f"Realisasi “{values[0].baris.uraian}” tertulis {other.teks}, di tempat lain"
                    f" {parted[0].teks}.",
                    other.tempat,
                    parted[0].tempat,
                )
