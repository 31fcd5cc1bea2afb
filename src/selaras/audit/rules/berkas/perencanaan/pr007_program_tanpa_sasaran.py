"""A programme that supports nothing."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.lokasi import place_of
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_SUPPORTED = {TingkatRencana.TUJUAN, TingkatRencana.SASARAN}


class ProgramTanpaSasaran(AturanBerkas):
    """Program dalam Renstra tidak berada di bawah sasaran atau tujuan mana pun.

    Yang diperiksa:
        Setiap simpul program pada Renstra yang berlaku: di atasnya harus ada sasaran atau tujuan. Aturan
        ini diam bila Renstra belum memuat sasaran.

    Mengapa:
        Program yang tidak mendukung sasaran menghabiskan uang tanpa hasil yang dijanjikan; uraian
        efisiensi dan program penunjang tidak dapat disusun untuknya.

    Contoh:
        Program pemberdayaan masyarakat berdiri sendiri di puncak susunan Renstra.

    Saran:
        Hubungkan program itu dengan sasaran yang didukungnya melalui kolom Kode simpul induk.
    """

    kode = "PR007"
    judul = "Program tidak mendukung sasaran mana pun"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Hubungkan program itu dengan sasaran yang didukungnya melalui kolom Kode simpul induk."
    dasar_hukum = "Permendagri 86/2017"
    berlaku_sejak = date(2017, 9, 13)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each programme."""
        plans = bahan.hasil.rencana
        if plans is None or plans.renstra is None:
            return
        nodes = [n for _, n in plans.pohon.walk() if n.rencana == plans.renstra.kode]
        if not any(node.tingkat in _SUPPORTED for node in nodes):
            return
        for node in nodes:
            line = plans.pohon.path_to(node.kode)
            if node.tingkat is TingkatRencana.PROGRAM and not any(n.tingkat in _SUPPORTED for n in line):
                yield self.report(
                    f"Program '{node.uraian}' tidak berada di bawah sasaran mana pun.",
                    place_of(node, "induk"),
                )
