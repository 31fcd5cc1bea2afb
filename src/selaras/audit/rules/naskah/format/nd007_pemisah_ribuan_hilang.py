"""Rule ND007."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.format.dasar import SOUND, AturanFormat, contoh, money_cells
from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_LARGE = Decimal(10_000)  # rupiah; four digits are often written together
_USUAL = 2  # separated cells per one without


class PemisahRibuanHilang(AturanFormat):
    """Beberapa angka rupiah tidak berpemisah ribuan, padahal angka lain di tabel itu berpemisah.

    Yang diperiksa:
        Kolom uang setiap tabel yang kebanyakan angkanya berpemisah. Angka di bawah 10.000 tidak
        diperiksa.

    Mengapa:
        Angka tanpa pemisah biasanya diketik ulang dengan tangan, dan mudah salah dibaca besarnya.

    Contoh:
        “1922500” di antara “5.243.100” dan “7.572.000”.

    Saran:
        Beri pemisah ribuan pada angka itu seperti angka lain di tabel yang sama.
    """

    kode = "ND007"
    judul = "Pemisah ribuan hilang"
    saran = "Beri pemisah ribuan pada angka itu seperti angka lain di tabel yang sama."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find the plain numbers among the separated ones of each table."""
        for tabel in naskah.daftar_tabel:
            cells = [(baris, sel, sel.angka) for baris, sel in money_cells(tabel) if sel.angka]
            large = [cell for cell in cells if cell[2].nilai and abs(cell[2].nilai) >= _LARGE]
            plain = [cell for cell in large if cell[2].gaya is GayaAngka.POLOS]
            separated = sum(angka.gaya in SOUND for _, _, angka in large)
            if plain and separated >= _USUAL * len(plain):
                yield self.report(
                    f"Angka {contoh(sel.teks for _, sel, _ in plain)} tidak berpemisah ribuan, "
                    "sedangkan "
                    f"{separated} angka lain di tabel itu berpemisah.",
                    *(baris.tempat for baris, _, _ in plain),
                )
