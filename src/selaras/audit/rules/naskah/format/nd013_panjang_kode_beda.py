"""Rule ND013."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import is_clean, sub_digits, tables_with_kode
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan


class PanjangKodeBeda(AturanFormat):
    """Nomor sub kegiatan ditulis dengan banyak angka yang berbeda-beda.

    Yang diperiksa:
        Ruas terakhir kode sub kegiatan di semua tabel anggaran. Yang dilaporkan adalah baris pertama
        setiap panjang.

    Mengapa:
        Nomenklatur memakai empat angka sejak 2023 dan dua angka sebelumnya. Panjang yang berganti-ganti
        menandakan tabel dari sumber yang berbeda, dan kode tidak dapat dicocokkan.

    Contoh:
        “7.01.01.2.01.0001” di satu tabel, “7.01.01.2.01.001” di tabel lain.

    Saran:
        Tulis nomor sub kegiatan dengan banyak angka yang sama di semua tabel, yaitu empat angka.
    """

    kode = "ND013"
    judul = "Panjang kode sub kegiatan berbeda"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Tulis nomor sub kegiatan dengan banyak angka yang sama di semua tabel, yaitu empat angka."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Name the first row of each length that the report uses."""
        first = _first_of_each(naskah)
        if len(first) > 1:
            shown = ", ".join(f"{digits} angka (“{row.kode_cetak}”)" for digits, row in first.items())
            yield self.report(
                f"Nomor sub kegiatan ditulis dengan {shown}.", *(row.tempat for row in first.values())
            )


def _first_of_each(naskah: NaskahTerbaca) -> dict[int, BarisUang]:
    found: dict[int, BarisUang] = {}
    for tabel in tables_with_kode(naskah):
        for baris in tabel.berkode:
            if is_clean(baris) and (digits := sub_digits(baris)) is not None:
                found.setdefault(digits, baris)
    return found
