"""Rule ND033."""

from collections.abc import Iterator

from selaras.audit.kemiripan import is_salah_tulis, split_kata
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.kode_uang import tables_with_kode, tail
from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SHARED = 4  # letters with which both words begin
_AGREEING = 2  # other tables that must print the same word


class UraianSalahKata(AturanFormat):
    """Satu kata di uraian berkode terganti kata lain yang mirip.

    Yang diperiksa:
        Uraian baris berkode sama di tiga tabel anggaran atau lebih. Yang dilaporkan adalah uraian yang
        hanya berbeda satu kata dari semua yang lain, bila kedua kata itu berawal sama tetapi bukan
        sekadar salah ketik.

    Mengapa:
        Kata yang terganti mengubah arti nomenklatur, dan pemeriksa ejaan tidak menemukannya.

    Contoh:
        “koordinasi ketertarikan dan ketertiban” di antara “koordinasi ketenteraman dan ketertiban”.

    Saran:
        Tulis uraian sesuai nomenklatur.
    """

    kode = "ND033"
    judul = "Kata di uraian tertukar"
    dasar_hukum = "Kepmendagri 900.1.15.5-1317/2023 (kode dan nomenklatur)"
    saran = "Tulis uraian sesuai nomenklatur."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare the descriptions of each code word by word."""
        by_code: dict[str, list[BarisUang]] = {}
        for tabel in tables_with_kode(naskah):
            for baris in tabel.berkode:
                by_code.setdefault(tail(baris.kode), []).append(baris)
        for rows in by_code.values():
            for baris in rows:
                yield from self._swapped(baris, [row for row in rows if row.tabel is not baris.tabel])

    def _swapped(self, baris: BarisUang, others: list[BarisUang]) -> Iterator[Temuan]:
        pairs = {_swap(baris.uraian, other.uraian) for other in others}
        pair = pairs.pop() if len(pairs) == 1 and len(others) >= _AGREEING else None
        if pair is not None:
            yield self.report(
                f"“{pair[0]}” di “{baris.uraian}” seharusnya “{pair[1]}”, seperti di {len(others)} "
                "tabel lain.",
                baris.tempat,
            )


def _swap(own: str, other: str) -> tuple[str, str] | None:
    """Return the two words where they are the only difference and each a word of its own."""
    left, right = split_kata(own), split_kata(other)
    if len(left) != len(right):
        return None
    differing = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if len(differing) != 1:
        return None
    first, second = differing[0]
    alike = first[:_SHARED] == second[:_SHARED] and not is_salah_tulis(first, second)
    return (first, second) if alike and min(len(first), len(second)) > _SHARED else None
