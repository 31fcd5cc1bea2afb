"""Words of efficiency for a target that was missed."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_persen
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan

_FULL = Decimal(100)
_CLAIM = re.compile(r"\befisien(?:si)?\b", re.IGNORECASE)
_DENIAL = re.compile(
    r"\b(?:tidak|belum|kurang|bukan)\s+(?:merupakan\s+)?efisien|\binefisien", re.IGNORECASE
)


class NarasiMenyebutEfisien(AturanBerkas):
    """Narasi kantor menyebut efisien untuk indikator yang tidak mencapai target.

    Yang diperiksa:
        Setiap baris lembar Narasi untuk satu indikator yang capaiannya di bawah 100 persen: bila teksnya
        memuat "efisien" atau "efisiensi" tanpa menyangkalnya (tidak, belum, kurang).

    Mengapa:
        Efisiensi berarti hasil penuh dengan uang lebih sedikit; Inspektorat menolak klaim efisiensi atas
        target yang meleset.

    Contoh:
        Uraian S1 dengan capaian 70 persen berbunyi "penggunaan anggaran sangat efisien".

    Saran:
        Tulis sebab target tidak tercapai; sisa anggaran di bawah target bukan efisiensi.
    """

    kode = "AG013"
    judul = "Narasi menyebut efisien padahal target tidak tercapai"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Tulis sebab target tidak tercapai; sisa anggaran di bawah target bukan efisiensi."
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each row."""
        reached = {one.indikator.kode: one.tahunan.mentah for one in bahan.hasil.daftar_indikator}
        for row in bahan.berkas.daftar_narasi:
            raw = reached.get(row.pokok.strip())
            if raw is None or raw >= _FULL or not _CLAIM.search(row.teks) or _DENIAL.search(row.teks):
                continue
            share = format_persen(raw)
            yield self.report(
                f"Narasi {row.bagian} {row.pokok} menyebut efisien, sedangkan capaiannya {share}.",
                place_of(row, "teks"),
                keyakinan=Keyakinan.MUNGKIN,
            )
