"""A scale that begins too high or ends too low."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.rules.berkas.skala.tempat import place_of_scale
from selaras.domain.angka import format_ringkas
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_FULL = Decimal(100)


class SkalaTidakMemuatSemuaNilai(AturanBerkas):
    """Skala capaian tidak memuat nilai dari 0 sampai 100.

    Yang diperiksa:
        Batas bawah kategori terendah dan batas atas kategori tertinggi pada skala yang berlaku. Sela,
        tumpang tindih, dan nama ganda di antara keduanya sudah ditolak ketika buku dibaca.

    Mengapa:
        Nilai di luar skala tidak mempunyai kategori; Selaras memberinya kategori terdekat, tetapi
        pembaca tidak menemukannya pada tabel.

    Contoh:
        Kategori terendah mulai 51, padahal capaian 40 mungkin terjadi.

    Saran:
        Lengkapi skala sampai 0 di bawah dan 100 di atas.
    """

    kode = "SK002"
    judul = "Skala tidak memuat semua nilai"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Lengkapi skala sampai 0 di bawah dan 100 di atas."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield at most one finding."""
        rows = bahan.berkas.ketentuan.skala_capaian.daftar_kategori
        best, worst = rows[0], rows[-1]
        gaps = []
        if worst.batas_bawah > 0:
            gaps.append(f"di bawah {format_ringkas(worst.batas_bawah)}")
        if best.batas_atas is not None and best.batas_atas < _FULL:
            gaps.append(f"di atas {format_ringkas(best.batas_atas)}")
        if gaps:
            yield self.report(
                f"Capaian {' dan '.join(gaps)} tidak ada pada skala.", place_of_scale(bahan.berkas)
            )
