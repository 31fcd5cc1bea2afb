"""Rule ND015."""

from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.kemiripan import kesamaan
from selaras.audit.rules.naskah.format.dasar import AturanFormat, contoh
from selaras.audit.rules.naskah.format.kode_uang import tables_with_kode
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_ALIKE = 80  # of 100; such a row goes on with the row above, whose code cell was merged
_COMPLETE = 5  # at most one row in so many may lack its code; else the table does not give them


class KodeKosong(AturanFormat):
    """Baris anggaran tidak berkode, padahal baris lain di tabel itu berkode.

    Yang diperiksa:
        Baris yang memuat uraian dan pagu di tabel anggaran yang hampir semua barisnya berkode. Baris
        lanjutan, yang uraiannya serupa dengan baris di atasnya, dan baris yang kodenya diberi tanda
        pisah tidak diperiksa.

    Mengapa:
        Baris tanpa kode tidak dapat dicocokkan dengan DPA dan tidak jelas induknya.

    Contoh:
        Sub kegiatan dengan pagu Rp5.000.000 yang sel kodenya kosong.

    Saran:
        Isi kodenya sesuai DPA.
    """

    kode = "ND015"
    judul = "Kode anggaran kosong"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Isi kodenya sesuai DPA."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """List the rows with a pagu and without a code, table by table."""
        for tabel in tables_with_kode(naskah):
            rows = [baris for baris in tabel.daftar if baris.pagu and baris.pagu.nilai]
            bare = [
                baris
                for above, baris in pairwise((None, *rows))
                if baris and not baris.kode_cetak and not (above and _goes_on(above, baris))
            ]
            if bare and len(bare) * _COMPLETE <= len(rows):
                shown = contoh(baris.uraian for baris in bare)
                yield self.report(
                    f"{len(bare)} baris anggaran tidak berkode: {shown}.",
                    *(baris.tempat for baris in bare),
                )


def _goes_on(above: BarisUang, baris: BarisUang) -> bool:
    return kesamaan(above.uraian, baris.uraian) >= _ALIKE
