"""A code that the nomenclature does not hold."""

from collections.abc import Iterator
from datetime import date

from selaras.audit.aturan import AturanBerkas, BahanBerkas
from selaras.audit.nomenklatur import is_covered, nomenklatur
from selaras.audit.rules.berkas.perencanaan.kode import coded_places
from selaras.domain.temuan import Kelompok, Keyakinan, Temuan, TingkatTemuan


class KodeTidakDikenal(AturanBerkas):
    """Kode program, kegiatan, atau sub kegiatan tidak ada dalam nomenklatur.

    Yang diperiksa:
        Kode pada lembar Program & Pagu dan Renstra dari bidang kewilayahan kecamatan (7.01),
        dibandingkan dengan nomenklatur nasional. Kode bidang lain dan kegiatan daerah khusus tidak
        diperiksa.

    Mengapa:
        Kode yang tidak dikenal tidak dapat dipertemukan dengan DPA dan realisasi pada sistem keuangan
        daerah.

    Contoh:
        Kegiatan 7.01.04.2.09, padahal program 7.01.04 tidak mempunyai kegiatan itu.

    Saran:
        Cocokkan kodenya dengan nomenklatur yang berlaku; isi Padanan Kode bila berganti.
    """

    kode = "PR035"
    judul = "Kode program tidak ada dalam nomenklatur"
    kelompok = Kelompok.FORMAT
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Cocokkan kodenya dengan nomenklatur yang berlaku; isi Padanan Kode bila berganti."
    dasar_hukum = "Permendagri 90/2019"
    berlaku_sejak = date(2019, 11, 12)

    def check(self, bahan: BahanBerkas) -> Iterator[Temuan]:
        """Yield a finding for each code."""
        known, places = nomenklatur(), coded_places(bahan.berkas)
        for kode, found in places.items():
            unknown_above = kode.induk in places and kode.induk not in known
            if is_covered(kode) and kode not in known and not unknown_above:
                below = [
                    place for other, own in places.items() if kode in other.daftar_induk for place in own
                ]
                yield self.report(
                    f"Kode {kode} tidak ada dalam nomenklatur kecamatan.",
                    *(one.lokasi for one in (*found, *below)),
                    keyakinan=Keyakinan.MUNGKIN,
                )
