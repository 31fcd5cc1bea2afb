"""Rule NE025."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanNaskah
from selaras.audit.rules.naskah.kelengkapan.blok import list_measuring_tables
from selaras.audit.rules.naskah.kelengkapan.padanan import find_same, list_pk
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class IndikatorDiLuarPk(AturanNaskah):
    """Indikator yang diukur tidak ada di Perjanjian Kinerja.

    Yang diperiksa:
        Apakah setiap indikator sasaran yang diukur di bab akuntabilitas kinerja tercantum di
        Perjanjian Kinerja.

    Mengapa:
        Indikator di luar perjanjian tidak mempunyai target yang disepakati dengan atasan.

    Contoh:
        Nilai SAKIP diukur di Bab III, tetapi Perjanjian Kinerja hanya memuat empat indikator lain.

    Saran:
        Masukkan indikator itu ke Perjanjian Kinerja (perubahan), atau jelaskan kedudukannya.
    """

    kode = "NE025"
    judul = "Indikator yang diukur tidak ada di Perjanjian Kinerja"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Masukkan indikator itu ke Perjanjian Kinerja (perubahan), atau jelaskan kedudukannya."
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each measured indicator that was not promised."""
        promised = list_pk(naskah)
        tables = {tabel.nomor for tabel in list_measuring_tables(naskah)}
        measured = [b for b in naskah.daftar_kinerja if b.tabel.nomor in tables and b.indikator]
        distinct = list(_without_twins(measured))
        known = sum(find_same(baris.indikator, distinct) is not None for baris in promised)
        if not promised or known * 2 < len(promised) or len(distinct) > 2 * len(promised):
            return  # another level than the promise: programmes and sub kegiatan stand there too
        for baris in distinct:
            if find_same(baris.indikator, promised) is None:
                yield self.report(
                    f"Indikator '{baris.indikator}' diukur, tetapi tidak ada di Perjanjian Kinerja.",
                    promised[0].tabel.tempat,
                    baris.tempat,
                )


def _without_twins(daftar: list[BarisKinerja]) -> Iterator[BarisKinerja]:
    seen: list[BarisKinerja] = []
    for baris in daftar:
        if find_same(baris.indikator, seen) is None:
            seen.append(baris)
            yield baris
