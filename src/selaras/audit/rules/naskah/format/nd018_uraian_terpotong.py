"""Rule ND018."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import split_kata
from selaras.audit.rules.naskah.format.dasar import AturanFormat, contoh
from selaras.audit.rules.naskah.format.kode_uang import tables_with_kode, tail
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_NOTE = re.compile(r"\s*\([^()]*\)\s*$")  # '(DAU)' behind a description is no part of it
_FEW = 2  # words; a shorter description is a short name, not one cut off


class UraianTerpotong(AturanFormat):
    """Uraian program, kegiatan, atau sub kegiatan terpotong.

    Yang diperiksa:
        Uraian baris berkode sama di semua tabel anggaran. Uraian yang persis merupakan awal uraian yang
        lebih lengkap di tabel lain dilaporkan, dalam satu temuan untuk seluruh laporan.

    Mengapa:
        Uraian yang terpotong bukan nomenklatur resmi, dan dua sub kegiatan dapat menjadi bernama sama.

    Contoh:
        “Pemeliharaan Peralatan dan” di satu tabel, “Pemeliharaan Peralatan dan Mesin Lainnya” di tabel
        lain.

    Saran:
        Lengkapi uraian sesuai nomenklatur, misalnya dengan melebarkan kolomnya.
    """

    kode = "ND018"
    judul = "Uraian anggaran terpotong"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Lengkapi uraian sesuai nomenklatur, misalnya dengan melebarkan kolomnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the descriptions of each code over all tables."""
        by_code: dict[str, list[BarisUang]] = {}
        for tabel in tables_with_kode(naskah):
            for baris in tabel.berkode:
                by_code.setdefault(tail(baris.kode), []).append(baris)
        cut = [baris for rows in by_code.values() for baris in rows if _is_cut(baris, rows)]
        if cut:
            cut.sort(key=lambda baris: baris.tempat)
            yield self.report(
                f"{len(cut)} uraian terpotong dibandingkan dengan tabel lain: "
                f"{contoh(baris.uraian for baris in cut)}.",
                *(baris.tempat for baris in cut),
            )


def _is_cut(baris: BarisUang, rows: list[BarisUang]) -> bool:
    own = split_kata(_NOTE.sub("", baris.uraian))
    return len(own) > _FEW and any(
        len(full) > len(own) and full[: len(own)] == own
        for other in rows
        if other.tabel is not baris.tabel
        for full in (split_kata(_NOTE.sub("", other.uraian)),)
    )
