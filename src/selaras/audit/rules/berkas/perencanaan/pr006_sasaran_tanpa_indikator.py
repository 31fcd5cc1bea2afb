"""A statement of the Renstra that nothing measures."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_MEASURED = {TingkatRencana.TUJUAN, TingkatRencana.SASARAN}


class SasaranTanpaIndikator(AturanBerkas):
    """Tujuan atau sasaran Renstra tidak mempunyai indikator.

    Yang diperiksa:
        Setiap simpul tingkat tujuan dan sasaran pada Renstra yang berlaku: harus ada baris pada lembar
        Target Renstra atau indikator dengan pernyataan yang sama. Aturan ini diam bila belum satu pun
        simpul berindikator.

    Mengapa:
        Sasaran yang tidak diukur tidak dapat dinyatakan tercapai, dan belanja untuknya tidak dapat
        dipertanggungjawabkan.

    Contoh:
        Renstra memuat sasaran "Meningkatnya kerukunan warga", tetapi tidak ada indikatornya.

    Saran:
        Tetapkan indikator dan targetnya, atau gabungkan pernyataan itu dengan yang terukur.
    """

    kode = "PR006"
    judul = "Tujuan atau sasaran tanpa indikator"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.WAJIB_DIPERBAIKI
    saran = "Tetapkan indikator dan targetnya, atau gabungkan pernyataan itu dengan yang terukur."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each statement."""
        plans = bahan.hasil.rencana
        if plans is None or plans.renstra is None:
            return
        tree = plans.pohon.of_plan(plans.renstra.kode)
        named = {name_key(one.pernyataan) for one in bahan.berkas.daftar_indikator}
        nodes = [node for _, node in tree.walk() if node.tingkat in _MEASURED]
        bare = [n for n in nodes if n.kode not in tree.target and name_key(n.uraian) not in named]
        if len(bare) < len(nodes):
            for node in bare:
                yield self.report(
                    f"{node.tingkat.label} '{node.uraian}' belum mempunyai indikator.",
                    place_of(node, "uraian"),
                )
