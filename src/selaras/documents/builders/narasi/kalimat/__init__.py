"""The default sentences: every situation with its wordings, and no figure in any of them."""

from collections.abc import Mapping

from selaras.documents.builders.narasi.kalimat import anggaran, banding, indikator, laporan
from selaras.documents.builders.narasi.pola import Pola

SEMUA: Mapping[str, tuple[Pola, ...]] = {
    "Satu indikator": (*indikator.UKUR.values(), *indikator.LAINNYA),
    "Perbandingan": (*banding.UBAH.values(), *banding.LAINNYA, *banding.PEMBANDING.values()),
    "Anggaran": (
        *anggaran.BELANJA.values(),
        *anggaran.SERAPAN.values(),
        *anggaran.LAINNYA,
        *anggaran.EFISIENSI.values(),
    ),
    "Laporan seluruhnya": laporan.SEMUA,
}
