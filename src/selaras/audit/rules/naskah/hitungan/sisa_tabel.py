"""What is left of the money in every row of a table that prints it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.rules.naskah.hitungan.kolom_angka import number_of
from selaras.audit.rules.naskah.hitungan.serapan_tabel import is_realisasi
from selaras.domain.naskah.tabel import BarisData, JenisBaris, JenisKolom, Kolom, Tabel


@dataclass(frozen=True)
class SisaTercetak:
    """A rest that neither pagu less realisasi of its row gives."""

    baris: BarisData
    pagu: Decimal
    realisasi: Decimal
    sisa: Decimal

    @property
    def benar(self) -> Decimal:
        """The rest as it should be."""
        return self.pagu - self.realisasi


def find_sisa_salah(tabel: Tabel) -> Iterator[SisaTercetak]:
    """Yield the rows whose rest is wrong; where several pagu or realisasi are printed, one must fit."""
    for kolom in tabel.kolom(JenisKolom.SISA):
        if "%" in kolom.teks or "persen" in kolom.teks.casefold():
            continue
        for baris in tabel.daftar_baris:
            if baris.jenis is not JenisBaris.JUDUL:
                yield from _judge(tabel, baris, kolom)


def _judge(tabel: Tabel, baris: BarisData, kolom: Kolom) -> Iterator[SisaTercetak]:
    written = number_of(baris, kolom)
    if written is None or written.nilai is None or written.persen:
        return
    whole = [one for one in tabel.kolom(JenisKolom.PAGU) if one.triwulan in (None, kolom.triwulan)]
    pagu = _values(whole, baris, kolom)
    spent = tuple(one for one in tabel.daftar_kolom if is_realisasi(tabel, one))
    realisasi = _values(spent, baris, kolom)
    if not pagu or not realisasi:
        return
    right = {abs(one - other) for one in pagu for other in (*realisasi, sum(realisasi))}
    if abs(written.nilai) not in right:
        yield SisaTercetak(baris, pagu[0], realisasi[0], written.nilai)


def _values(columns: Sequence[Kolom], baris: BarisData, sisa: Kolom) -> list[Decimal]:
    """Return the numbers of these columns, those left of the rest first and of them the nearest."""
    ordered = sorted(columns, key=lambda one: (one.indeks > sisa.indeks, -one.indeks))
    numbers = (number_of(baris, one) for one in ordered)
    return [one.nilai for one in numbers if one and one.nilai is not None]
