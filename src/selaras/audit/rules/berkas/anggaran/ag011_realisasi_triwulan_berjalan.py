"""Running totals typed as the money of single quarters."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.berjalan import is_running
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.periode import Triwulan
from selaras.domain.rincian import show
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan


class RealisasiTriwulanBerjalan(AturanBerkas):
    """Realisasi anggaran tiap triwulan tampak diisi jumlah berjalan.

    Yang diperiksa:
        Baris terbawah yang realisasinya terisi paling sedikit tiga triwulan, selalu naik, yang terakhir
        masih dalam pagu, tetapi jumlahnya melebihi pagu.

    Mengapa:
        Kolom triwulan dijumlahkan; jumlah berjalan di dalamnya melipatgandakan realisasi.

    Contoh:
        TW I 10, TW II 25, TW III 48 dengan pagu 50: jumlahnya 83.

    Saran:
        Isi belanja triwulan itu saja, atau pindahkan jumlah berjalan ke kolom S.d. periode.
    """

    kode = "AG011"
    judul = "Realisasi triwulan tampak berupa jumlah berjalan"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Isi belanja triwulan itu saja, atau pindahkan jumlah berjalan ke kolom S.d. periode."
    dasar_hukum = "PP 12/2019 tentang Pengelolaan Keuangan Daerah"
    berlaku_sejak = date(2019, 3, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        pagu = {row.kunci: row.pagu for row in bahan.berkas.daftar_anggaran}
        for row in bahan.berkas.daftar_realisasi_anggaran:
            limit = pagu.get(row.kunci)
            parts = [amount for t in Triwulan if (amount := row.per_triwulan(t)) is not None]
            if limit is None or not is_running(parts) or not parts[-1] <= limit < sum(parts):
                continue
            total = format_uang(sum(parts, Decimal()))
            yield self.report(
                f"Realisasi triwulan {row.kode} selalu naik dan berjumlah {total}, "
                f"melebihi pagu {format_uang(limit)}; yang terakhir {format_uang(parts[-1])}.",
                *(place_of(row, f"tw{t}") for t in Triwulan if row.per_triwulan(t) is not None),
                hitungan=" + ".join(map(show, parts)),
                keyakinan=Keyakinan.MUNGKIN,
            )
