"""Rule NE033."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from selaras.audit.aturan import AturanNaskah
from selaras.domain.naskah.tabel import JenisKolom
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Kelompok, Temuan, TingkatTemuan

_YEARS = 3
_CHANGE = re.compile(
    r"\b(?:p[er]+sentase|prosentase|tingkat) (?:penurunan|peningkatan)\b",
    re.IGNORECASE,
)


class ArahTargetBertentangan(AturanNaskah):
    """Arah target bertentangan dengan nama indikator.

    Yang diperiksa:
        Apakah target indikator bernama 'penurunan' atau 'peningkatan' naik dari tahun ke tahun,
        karena makin besar berarti makin baik.

    Mengapa:
        Target penurunan yang mengecil berarti menjanjikan perbaikan yang makin sedikit; rumus
        capaiannya pun menjadi kabur.

    Contoh:
        Target 'Persentase penurunan gangguan' 25%, 20%, 15% pada tahun-tahun berturut-turut.

    Saran:
        Naikkan target, atau ganti indikatornya dengan jumlah kejadian yang makin rendah makin baik.
    """

    kode = "NE033"
    judul = "Arah target bertentangan dengan nama indikator"
    kelompok = Kelompok.KELENGKAPAN
    tingkat = TingkatTemuan.PERLU_DIPERIKSA
    saran = (
        "Naikkan target, atau ganti indikatornya dengan jumlah kejadian yang makin rendah makin baik."
    )
    dasar_hukum = "PermenPANRB 53/2014 Lampiran II"
    berlaku_sejak = date(2014, 12, 1)

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each such row of targets over years."""
        for tabel in naskah.daftar_tabel:
            kolom = tabel.kolom(JenisKolom.TARGET)
            for baris in tabel.daftar_data if len(kolom) >= _YEARS else ():
                values = [a.nilai for k in kolom if (a := baris.daftar_sel[k.indeks].angka)]
                if _CHANGE.search(baris.teks(JenisKolom.INDIKATOR)) and _is_falling(values):
                    shown = "; ".join(baris.daftar_sel[k.indeks].teks for k in kolom)
                    yield self.report(
                        f"Target '{baris.teks(JenisKolom.INDIKATOR)}' mengecil dari tahun ke tahun "
                        f"({shown}), padahal makin besar makin baik.",
                        baris.tempat,
                    )


def _is_falling(values: list[Decimal | None]) -> bool:
    known = [value for value in values if value is not None]
    return len(known) >= _YEARS and known[-1] < known[0]
