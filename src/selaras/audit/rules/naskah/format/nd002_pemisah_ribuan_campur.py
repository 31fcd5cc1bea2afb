"""Rule ND002."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import SOUND, AturanFormat, contoh, money_cells
from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.tabel import BarisData, Sel, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan


class PemisahRibuanCampur(AturanFormat):
    """Satu tabel memakai titik dan koma bergantian sebagai pemisah ribuan.

    Yang diperiksa:
        Kolom uang setiap tabel. Baris yang dilaporkan adalah yang menyimpang dari kebanyakan baris; bila
        sama banyak, yang memakai koma.

    Mengapa:
        Koma adalah tanda desimal dalam bahasa Indonesia, sehingga “1,250,000” di tabel yang memakai
        titik menimbulkan salah baca dan tidak terbaca oleh lembar kerja.

    Contoh:
        Baris pertama “5.000.000”, baris kedua “7,500,000”.

    Saran:
        Pakai titik sebagai pemisah ribuan di seluruh tabel.
    """

    kode = "ND002"
    judul = "Pemisah ribuan campur dalam satu tabel"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Pakai titik sebagai pemisah ribuan di seluruh tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the styles of the cells of money in each table."""
        for tabel in naskah.daftar_tabel:
            cells = _by_style(tabel)
            if len(cells) < len(SOUND):
                continue
            rare = min(cells, key=lambda gaya: (len(cells[gaya]), gaya is GayaAngka.INDONESIA))
            usual = next(gaya for gaya in cells if gaya is not rare)
            yield self.report(
                f"Sebagian angka ditulis seperti {contoh(sel.teks for _, sel in cells[rare])}, "
                "sedangkan angka "
                f"lain di tabel yang sama seperti {contoh(sel.teks for _, sel in cells[usual])}.",
                *(baris.tempat for baris, _ in cells[rare]),
            )


def _by_style(tabel: Tabel) -> dict[GayaAngka, list[tuple[BarisData, Sel]]]:
    found: dict[GayaAngka, list[tuple[BarisData, Sel]]] = {}
    for baris, sel in money_cells(tabel):
        if sel.angka and sel.angka.gaya in SOUND and not sel.angka.cacat:
            found.setdefault(sel.angka.gaya, []).append((baris, sel))
    return found
