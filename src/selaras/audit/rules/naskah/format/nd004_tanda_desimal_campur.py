"""Rule ND004."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selaras.audit.rules.naskah.format.dasar import SOUND, AturanFormat
from selaras.domain.naskah.angka_cetak import AngkaCetak, GayaAngka
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_MIXED_ROWS = 3  # rows that mix both within themselves and are named
_DECIMALS = 2  # more of them may be the value of an index, printed as a program exports it
_IN_TEXT = re.compile(
    r"(?<![\d.,/])\d{1,3}[.,]\d{1,2}(?![\d.,/]*\d)(?=\s*(?:%|persen|poin))",
    re.IGNORECASE,
)


class TandaDesimalCampur(AturanFormat):
    """Laporan memakai titik dan koma bergantian sebagai tanda desimal.

    Yang diperiksa:
        Angka berdesimal di tabel dan di kalimat. Yang dilaporkan adalah baris tabel yang memakai
        keduanya, lalu tempat pertama setiap tanda.

    Mengapa:
        Tanda desimal bahasa Indonesia adalah koma. Bila keduanya dipakai, “1.250” dapat berarti seribu
        dua ratus lima puluh atau satu seperempat.

    Contoh:
        Realisasi tahun ini “79.15”, realisasi tahun lalu “75,20”.

    Saran:
        Pakai koma sebagai tanda desimal di seluruh laporan.
    """

    kode = "ND004"
    judul = "Tanda desimal campur"
    saran = "Pakai koma sebagai tanda desimal di seluruh laporan."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare every number with decimals, in tables and in sentences."""
        found = [*_in_tables(naskah), *_in_text(naskah)]
        points = sorted((one for one in found if one.is_point), key=lambda one: one.tempat)
        commas = sorted((one for one in found if not one.is_point), key=lambda one: one.tempat)
        if not points or not commas:
            return
        rows = {one.tempat for one in points if one.in_table} & {
            one.tempat for one in commas if one.in_table
        }
        yield self.report(
            f"Tanda desimal ditulis dengan titik di {len(points)} tempat (misalnya "
            f"“{points[0].teks}”) dan dengan "
            f"koma di {len(commas)} tempat (misalnya “{commas[0].teks}”).",
            *sorted(rows)[:_MIXED_ROWS],
            points[0].tempat,
            commas[0].tempat,
        )


@dataclass(frozen=True)
class _Desimal:
    """One number with decimals, and by which mark."""

    tempat: Tempat
    teks: str
    is_point: bool
    in_table: bool


def _in_tables(naskah: NaskahTerbaca) -> Iterator[_Desimal]:
    contents = {entri.tempat for entri in naskah.daftar_isi}  # '1.1 Latar Belakang' is no number
    for tabel in naskah.daftar_tabel:
        for baris in tabel.daftar_baris:
            for sel in baris.daftar_sel:
                if sel.angka and _is_clear(sel.angka) and baris.tempat not in contents:
                    is_point = sel.angka.gaya is GayaAngka.INGGRIS
                    yield _Desimal(baris.tempat, sel.teks, is_point, in_table=True)


def _is_clear(angka: AngkaCetak) -> bool:
    return angka.gaya in SOUND and 0 < angka.desimal <= _DECIMALS and not angka.cacat


def _in_text(naskah: NaskahTerbaca) -> Iterator[_Desimal]:
    for paragraf in naskah.daftar_paragraf:
        for match in _IN_TEXT.finditer(paragraf.teks):
            yield _Desimal(paragraf.tempat, match[0], "." in match[0], in_table=False)
