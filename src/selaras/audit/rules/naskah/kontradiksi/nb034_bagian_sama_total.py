"""NB034: the money spent on one part equals the total of all parts."""

from collections.abc import Iterator
from decimal import Decimal

from selaras.audit.rules.naskah.kontradiksi.dasar import AturanKontradiksi
from selaras.domain.angka import format_uang
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Tabel
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_Money = tuple[int, int]  # budget and money spent, rupiah


class BagianSamaTotal(AturanKontradiksi):
    """Realisasi anggaran satu sasaran sama dengan realisasi seluruhnya.

    Yang diperiksa:
        Baris tabel anggaran per sasaran atau program yang realisasinya sama dengan jumlah realisasi
        tabel lain, padahal pagunya lebih kecil daripada pagu seluruhnya.
    Mengapa:
        Realisasi seluruh program dibebankan pada satu sasaran; serapan dan efisiensi sasaran itu salah,
        dan sasaran lain tampak tanpa realisasi.
    Contoh:
        Sasaran 1 berpagu 800 juta berealisasi 500 juta; jumlah realisasi seluruh program juga 500 juta,
        sedangkan sasaran 2 tertulis nol.
    Saran:
        Bagi realisasi menurut program yang mendukung tiap sasaran.
    """

    kode = "NB034"
    judul = "Realisasi satu bagian sama dengan jumlah seluruhnya"
    saran = "Bagi realisasi menurut program yang mendukung tiap sasaran."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such row; rows left at nil beside it are named too."""
        totals = [total for tabel in naskah.daftar_tabel for total in _totals(tabel)]
        for tabel in naskah.daftar_tabel:
            rows = [(baris, money) for baris in tabel.daftar_data if (money := _money(baris))]
            for nomor, tempat, total in totals:
                if nomor != tabel.nomor:
                    yield from self._check_rows(rows, total, tempat)

    def _check_rows(
        self, rows: list[tuple[BarisData, _Money]], total: _Money, tempat: Tempat
    ) -> Iterator[Temuan]:
        whole = sum(pagu for _, (pagu, _) in rows)
        for baris, (pagu, realisasi) in rows:
            others = whole - pagu
            if realisasi == total[1] and 0 < pagu < total[0] and others:
                nil = [row.tempat for row, (p, r) in rows if p and not r]
                yield self.report(
                    f"Realisasi {_rupiah(realisasi)} pada satu baris sama dengan realisasi seluruhnya,"
                    f" padahal pagunya {_rupiah(pagu)} dari {_rupiah(total[0])}.",
                    baris.tempat,
                    *nil,
                    tempat,
                )


def _rupiah(nilai: int) -> str:
    return format_uang(Decimal(nilai))


def _totals(tabel: Tabel) -> Iterator[tuple[int, Tempat, _Money]]:
    for baris in tabel.daftar_baris:
        money = _money(baris)
        if baris.jenis in (JenisBaris.JUMLAH, JenisBaris.RATA_RATA) and money and money[1]:
            yield tabel.nomor, baris.tempat, money


def _money(baris: BarisData) -> _Money | None:
    """Return budget and money spent of a row, the last column of each; None where one is not printed."""
    found = []
    for jenis in (JenisKolom.PAGU, JenisKolom.REALISASI_ANGGARAN):
        cells = [
            s.angka for s in baris.daftar_sel if s.kolom.jenis is jenis and s.kolom.triwulan is None
        ]
        if not cells or cells[-1] is None or cells[-1].nilai is None:
            return None
        found.append(int(cells[-1].nilai))
    return found[0], found[1]
