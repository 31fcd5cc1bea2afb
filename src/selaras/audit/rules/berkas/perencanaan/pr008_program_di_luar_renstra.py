"""A programme with money that the Renstra does not hold."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.angka import format_uang
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.padanan import map_kode
from selaras.domain.kode import Kode
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class ProgramDiLuarRenstra(AturanBerkas):
    """Program yang beranggaran tidak tercantum dalam Renstra yang berlaku.

    Yang diperiksa:
        Kode program pada lembar Program & Pagu yang pagunya di atas nol, dibandingkan dengan kode
        program dalam Renstra sesudah padanan kode. Aturan ini diam bila Renstra belum memuat kode
        program.

    Mengapa:
        Anggaran tahunan menjabarkan Renstra; program di luar Renstra tidak mempunyai target jangka
        menengah.

    Contoh:
        Program 7.01.05 beranggaran, sedangkan Renstra hanya memuat 7.01.01 sampai 7.01.04.

    Saran:
        Tambahkan program itu pada Renstra, isi Padanan Kode bila kodenya berganti, atau jelaskan
        dasarnya.
    """

    kode = "PR008"
    judul = "Program beranggaran tidak ada dalam Renstra"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Tambahkan program itu pada Renstra, isi Padanan Kode bila kodenya berganti, atau "
        "jelaskan dasarnya."
    )
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each programme."""
        known = set(_codes(bahan))
        for node in bahan.hasil.anggaran.daftar_program if known else ():
            if node.uang.pagu and node.baris.kode not in known:
                row, pagu = node.baris, format_uang(node.uang.pagu)
                yield self.report(
                    f"Program {row.kode} {row.uraian} berpagu {pagu}, tetapi tidak ada dalam Renstra.",
                    place_of(row, "kode"),
                )


def _codes(bahan: BahanBerkas) -> Iterator[Kode]:
    """Yield the codes of programmes of the Renstra, as they are in the year of the book."""
    plan = bahan.hasil.rencana and bahan.hasil.rencana.renstra
    if not plan:
        return
    year, pairs = bahan.berkas.profil.periode.tahun, bahan.berkas.daftar_padanan_kode
    for node in bahan.berkas.daftar_simpul:
        if node.rencana == plan.kode and node.tingkat is TingkatRencana.PROGRAM and node.kode_program:
            yield map_kode(node.kode_program, pairs, plan.tahun_awal, year)
