"""Rule ND005."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import SOUND, AturanFormat, contoh, money_cells
from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.tabel import BarisData, Sel, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_Cells = list[tuple[BarisData, Sel]]


class DesimalRupiahCampur(AturanFormat):
    """Satu tabel menulis rupiah sebagian dengan desimal dan sebagian tanpa desimal.

    Yang diperiksa:
        Kolom uang setiap tabel, kecuali sel nol. Yang dilaporkan adalah baris yang lebih sedikit; bila
        setiap kolom seragam tetapi antarkolom berbeda, baris pertama saja.

    Mengapa:
        Dua angka di belakang koma pada sebagian sel menandakan sel yang disalin dari sumber lain, dan
        mengaburkan besar angkanya.

    Contoh:
        Pagu “12.500.000”, realisasi “11.900.000,00”.

    Saran:
        Tulis semua angka rupiah di tabel itu tanpa desimal, atau semuanya dengan dua desimal.
    """

    kode = "ND005"
    judul = "Desimal rupiah campur dalam satu tabel"
    saran = "Tulis semua angka rupiah di tabel itu tanpa desimal, atau semuanya dengan dua desimal."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the cells of money with and without decimals in each table."""
        for tabel in naskah.daftar_tabel:
            with_decimals, without = _split(tabel)
            if not with_decimals or not without:
                continue
            rare = min(with_decimals, without, key=len)
            by_column = not _columns(with_decimals) & _columns(without)
            long, short = (contoh(sel.teks for _, sel in cells) for cells in (with_decimals, without))
            yield self.report(
                f"Sebagian angka ditulis dengan desimal ({long}) dan sebagian tanpa desimal ({short}).",
                *(baris.tempat for baris, _ in (rare[:1] if by_column else rare)),
            )


def _split(tabel: Tabel) -> tuple[_Cells, _Cells]:
    sound = [
        (baris, sel)
        for baris, sel in money_cells(tabel)
        if sel.angka
        and sel.angka.nilai
        and not sel.angka.cacat
        and sel.angka.gaya in {*SOUND, GayaAngka.POLOS}
    ]
    with_decimals = [pair for pair in sound if pair[1].angka and pair[1].angka.desimal]
    return with_decimals, [pair for pair in sound if pair[1].angka and not pair[1].angka.desimal]


def _columns(cells: _Cells) -> set[int]:
    return {sel.kolom.indeks for _, sel in cells}
