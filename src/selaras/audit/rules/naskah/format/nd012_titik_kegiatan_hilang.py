"""Rule ND012."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import compact, is_clean, tables_with_kode
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_JOINED = re.compile(r"\.[1-9]\d\d(?=\.|$)")
_SPLIT = re.compile(r"\.[1-9]\.\d\d(?=\.|$)")


class TitikKegiatanHilang(AturanFormat):
    """Nomor kegiatan ditulis tanpa titik (“201”) di sebagian kode, dengan titik (“2.01”) di kode lain.

    Yang diperiksa:
        Kolom kode tabel anggaran yang memakai kedua cara. Yang dilaporkan adalah baris tanpa titik.

    Mengapa:
        Kode yang sama tampak sebagai dua kode, sehingga induk dan rinciannya tidak dapat dicocokkan.

    Contoh:
        “7.01.01.201.” dan “7.01.01.2.02”.

    Saran:
        Tulis nomor kegiatan dengan titik, seperti 2.01, di seluruh tabel.
    """

    kode = "ND012"
    judul = "Titik nomor kegiatan hilang"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Tulis nomor kegiatan dengan titik, seperti 2.01, di seluruh tabel."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """List the rows without the full stop in tables that have some with it."""
        for tabel in tables_with_kode(naskah):
            clean = [baris for baris in tabel.berkode if is_clean(baris)]
            joined = [baris for baris in clean if _is(_JOINED, baris)]
            split = [baris for baris in clean if _is(_SPLIT, baris)]
            if joined and split:
                yield self.report(
                    f"{len(joined)} kode ditulis seperti “{joined[0].kode_cetak}”, sedangkan kode "
                    "lain seperti "
                    f"“{split[0].kode_cetak}”.",
                    *(baris.tempat for baris in joined),
                )


def _is(shape: re.Pattern[str], baris: BarisUang) -> bool:
    return baris.tingkat in {2, 3} and shape.search(compact(baris.kode_cetak)) is not None
