"""Rule NA020."""

from collections.abc import Iterator

from selaras.audit.kesamaan import Kecocokan
from selaras.audit.rules.naskah.hitungan.dasar import AturanHitungan
from selaras.audit.rules.naskah.hitungan.pembagian import find_dari, find_dibagi
from selaras.audit.rules.naskah.hitungan.perhitungan import Perhitungan
from selaras.audit.rules.naskah.hitungan.potongan import BarisPersen, list_persen, pick_dipotong
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_MOST_SHOWN = 3


class PersentaseDipotong(AturanHitungan):
    """Persentase dipotong desimalnya, bukan dibulatkan.

    Yang diperiksa:
        Capaian dan persentase realisasi anggaran di tabel, serta pembagian di dalam kalimat, yang
        hanya keluar bila desimal terakhirnya dipotong. Dilaporkan sekali per tabel dengan semua
        barisnya. Baris yang dapat dijelaskan oleh angka sumber yang belum dibulatkan tidak
        dilaporkan, kecuali seluruh tabel memotong.

    Mengapa:
        Pemotongan membuat angka selalu lebih kecil dan berbeda dengan hitungan orang lain.

    Contoh:
        2 / 3 x 100 tertulis 66,66; seharusnya 66,67.

    Saran:
        Bulatkan setengah ke atas pada desimal terakhir yang dicetak.
    """

    kode = "NA020"
    judul = "Persentase dipotong, bukan dibulatkan"
    tingkat = TingkatTemuan.SARAN
    saran = "Bulatkan setengah ke atas pada desimal terakhir yang dicetak."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find cut decimals, table by table and sentence by sentence."""
        for rows in list_persen(naskah):
            found = pick_dipotong(rows)
            if found:
                yield self._found(found)
        for kalimat in naskah.daftar_kalimat:
            for one in (*find_dibagi(kalimat), *find_dari(kalimat)):
                if one.kecocokan is Kecocokan.DIPOTONG:
                    yield self._one(one, kalimat.tempat)

    def _found(self, rows: list[BarisPersen]) -> Temuan:
        shown = "; ".join(row.perhitungan.uraian for row in rows[:_MOST_SHOWN])
        return self.report(
            f"{len(rows)} persentase dipotong desimalnya, tidak dibulatkan.",
            *(row.tempat for row in rows),
            hitungan=shown,
            keyakinan=Keyakinan.MUNGKIN,
        )

    def _one(self, perhitungan: Perhitungan, tempat: Tempat) -> Temuan:
        return self.report(
            f"Persentase dipotong desimalnya; bila dibulatkan menjadi {perhitungan.tertulis_benar}%.",
            tempat,
            hitungan=perhitungan.uraian,
            keyakinan=Keyakinan.MUNGKIN,
        )
