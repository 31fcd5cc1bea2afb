"""Rule ND003."""

from collections import Counter
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import SOUND, AturanFormat, money_cells
from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.tabel import BarisData, Sel, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_Contoh = tuple[BarisData, Sel]


class PemisahRibuanAntartabel(AturanFormat):
    """Tabel yang satu memakai titik, tabel yang lain memakai koma sebagai pemisah ribuan.

    Yang diperiksa:
        Gaya kebanyakan angka uang setiap tabel. Yang dilaporkan adalah baris pertama setiap tabel yang
        menyimpang, lalu baris pertama tabel yang menjadi pembanding.

    Mengapa:
        Pembaca membandingkan angka antartabel. Dua gaya membuat angka yang sama tampak berbeda dan angka
        yang berbeda tampak sama.

    Contoh:
        Tabel Perjanjian Kinerja menulis “2.500.000”, tabel realisasi menulis “2,500,000.00”.

    Saran:
        Pakai titik sebagai pemisah ribuan dan koma sebagai tanda desimal di semua tabel.
    """

    kode = "ND003"
    judul = "Pemisah ribuan berbeda antartabel"
    saran = "Pakai titik sebagai pemisah ribuan dan koma sebagai tanda desimal di semua tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the style of each table with that of most tables."""
        styles: dict[GayaAngka, list[_Contoh]] = {}
        for tabel in naskah.daftar_tabel:
            if (found := _style(tabel)) is not None:
                styles.setdefault(found[0], []).append(found[1])
        if len(styles) < len(SOUND):
            return
        rare = min(styles, key=lambda gaya: (len(styles[gaya]), gaya is GayaAngka.INDONESIA))
        usual = next(gaya for gaya in styles if gaya is not rare)
        row, cell = styles[usual][0]
        yield self.report(
            f"{len(styles[rare])} tabel menulis angka seperti “{styles[rare][0][1].teks}”, sedangkan "
            "tabel lain "
            f"seperti “{cell.teks}”.",
            *(baris.tempat for baris, _ in styles[rare]),
            row.tempat,
        )


def _style(tabel: Tabel) -> tuple[GayaAngka, _Contoh] | None:
    """Return the style of most cells of money and the first cell in it, None where no style leads."""
    cells = [(baris, sel) for baris, sel in money_cells(tabel) if sel.angka and sel.angka.gaya in SOUND]
    counts = Counter(sel.angka.gaya for _, sel in cells if sel.angka).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None
    style = counts[0][0]
    return style, next(pair for pair in cells if pair[1].angka and pair[1].angka.gaya is style)
