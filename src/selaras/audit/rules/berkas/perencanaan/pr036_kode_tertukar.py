"""A code beside the name of another one."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.nomenklatur import nomenklatur
from selaras.audit.rules.berkas.perencanaan.kode import coded_places
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.nama import name_key
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan


class KodeTertukar(AturanBerkas):
    """Nama di samping kode adalah nama kode lain.

    Yang diperiksa:
        Nama pada lembar Program & Pagu dan Renstra dari bidang kecamatan (7.01): bila sama persis dengan
        nama kode lain setingkat dalam nomenklatur, tetapi bukan nama kodenya sendiri.

    Mengapa:
        Kode menentukan ke mana realisasi dibukukan; kode yang tertukar memindahkan uang dan keluaran ke
        sub kegiatan lain.

    Contoh:
        Kode pemeliharaan gedung tertulis di samping nama pemeliharaan kendaraan.

    Saran:
        Betulkan kode atau namanya menurut nomenklatur.
    """

    kode = "PR036"
    judul = "Kode dan nama program tertukar"
    kelompok = Kelompok.KONTRADIKSI
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Betulkan kode atau namanya menurut nomenklatur."
    dasar_hukum = "Permendagri 90/2019"
    berlaku_sejak = date(2019, 11, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each use."""
        names = nomenklatur()
        for kode, uses in coded_places(bahan.berkas).items():
            for use in uses if kode in names else ():
                key = name_key(use.uraian)
                meant = [k for k, n in names.items() if name_key(n) == key and k.tingkat is kode.tingkat]
                if meant and kode not in meant:
                    shown = name_some([str(one) for one in meant])
                    yield self.report(
                        f"Kode {kode} bernama '{use.uraian}', nama kode {shown}.", use.lokasi
                    )
