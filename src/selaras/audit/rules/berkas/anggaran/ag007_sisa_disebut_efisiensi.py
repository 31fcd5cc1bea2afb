"""Money left over that is no efficiency."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import places_of
from selaras.domain.angka import format_uang, round_half_up
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class SisaDisebutEfisiensi(AturanBerkas):
    """Sub kegiatan bersisa anggaran, tetapi keluarannya tidak mencapai target.

    Yang diperiksa:
        Setiap sub kegiatan yang ikut dalam hitungan efisiensi, capaian keluarannya di bawah 100 persen,
        dan hitungannya masih memberi penghematan di atas nol.

    Mengapa:
        Efisiensi berarti hasil penuh dengan uang lebih sedikit. Sisa karena pekerjaan tidak selesai
        menurunkan mutu uraian efisiensi.

    Contoh:
        Keluaran 11 dari 12 paket dengan serapan 80 persen dihitung hemat 11 persen.

    Saran:
        Keluarkan sub kegiatan ini dari uraian efisiensi, atau jelaskan mengapa targetnya tidak tercapai.
    """

    kode = "AG007"
    judul = "Sisa anggaran tanpa capaian bukan efisiensi"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Keluarkan sub kegiatan ini dari uraian efisiensi, atau jelaskan mengapa targetnya tidak "
        "tercapai."
    )
    dasar_hukum = "PermenPANRB 53/2014"
    berlaku_sejak = date(2014, 11, 20)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield one finding for the sheet."""
        efficiency = bahan.hasil.efisiensi
        rows = (
            [row for row in efficiency.ikut if row.capaian < 1 and row.hemat > 0] if efficiency else []
        )
        if not rows:
            return
        codes = {row.keluaran.kode for row in rows}
        budget = [row for row in bahan.berkas.daftar_anggaran if row.kode in codes]
        saved = sum((row.hemat for row in rows), Decimal())
        names = [str(row.keluaran.kode) for row in rows]
        yield self.report(
            f"{len(rows)} sub kegiatan dihitung hemat {format_uang(round_half_up(saved))} walaupun "
            f"keluarannya di bawah target: {name_some(names)}.",
            *places_of(budget, "kode"),
        )
