"""A score that its three indices do not give."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_ringkas
from selaras.domain.hasil.desa import score_of
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_ROUNDING = Decimal("0.001")  # the indices are printed with three decimals


class SkorDesaBerbedaDariIndeks(AturanBerkas):
    """Skor IDM yang tertulis tidak sama dengan rata-rata ketiga indeksnya.

    Yang diperiksa:
        Setiap baris Status Desa yang ketiga indeksnya dan skornya terisi; selisih sampai 0,001 dianggap
        pembulatan.

    Mengapa:
        IDM adalah rata-rata IKS, IKE, dan IKL; skor yang lain berarti salah satu angkanya salah salin.

    Contoh:
        IKS 0,700, IKE 0,600, IKL 0,800 dengan skor tertulis 0,7500.

    Saran:
        Betulkan skor atau salah satu dari ketiga indeksnya.
    """

    kode = "DD008"
    judul = "Skor desa tidak sama dengan rata-rata indeksnya"
    kelompok = Kelompok.HITUNGAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Betulkan skor atau salah satu dari ketiga indeksnya."
    dasar_hukum = "Permendesa PDTT 2/2016; Permendesa PDTT 9/2024"
    berlaku_sejak = date(2016, 1, 1)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        for row in bahan.berkas.daftar_status_desa:
            computed = score_of(row)
            if row.skor is None or None in {row.iks, row.ike, row.ikl} or computed.hasil is None:
                continue
            if abs(row.skor - computed.hasil) > _ROUNDING:
                shown = format_ringkas(row.skor, 4), format_ringkas(computed.hasil, 4)
                yield self.report(
                    f"Skor desa {row.desa} tertulis {shown[0]}, rata-rata indeksnya {shown[1]}.",
                    place_of(row, "skor"),
                    hitungan=f"{computed.hitungan} = {format_ringkas(computed.hasil, 4)}",
                )
