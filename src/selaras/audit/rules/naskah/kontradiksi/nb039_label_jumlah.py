"""NB039: a row of totals is labelled as an average."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Tabel
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan, TingkatTemuan

_MONEY = (JenisKolom.PAGU, JenisKolom.REALISASI_ANGGARAN, JenisKolom.SISA)
_FEWEST = 2


class LabelJumlah(AturanKontradiksi):
    """Baris jumlah diberi label rata-rata.

    Yang diperiksa:
        Baris berlabel "rata-rata" pada tabel anggaran yang isinya ternyata jumlah kolomnya.
    Mengapa:
        Label yang salah membuat pembaca salah mengartikan angka dan persentasenya.
    Contoh:
        Baris "Capaian rata-rata" memuat 845.300.000, yaitu jumlah pagu empat program.
    Saran:
        Ganti label menjadi "Jumlah".
    """

    kode = "NB039"
    judul = "Baris jumlah berlabel rata-rata"
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = "Ganti label baris menjadi “Jumlah”."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such row."""
        for tabel in naskah.daftar_tabel:
            for baris in tabel.daftar_baris:
                sums = _sums(tabel, baris) if baris.jenis is JenisBaris.RATA_RATA else 0
                if sums:
                    label = next((sel.teks for sel in baris.daftar_sel if sel.teks), "")
                    yield self.report(
                        f"Baris “{label}” memuat jumlah kolom ({sums} kolom), bukan rata-rata.",
                        baris.tempat,
                    )


def _sums(tabel: Tabel, baris: BarisData) -> int:
    """Return how many columns of money hold the sum of the rows above."""
    count = 0
    for number, sel in enumerate(baris.daftar_sel):
        if sel.kolom.jenis not in _MONEY or sel.angka is None or not sel.angka.nilai:
            continue
        values = [
            row.daftar_sel[number].angka for row in tabel.daftar_data if number < len(row.daftar_sel)
        ]
        numbers = [angka.nilai for angka in values if angka and angka.nilai]
        count += len(numbers) >= _FEWEST and sum(numbers, Decimal(0)) == sel.angka.nilai
    return count
