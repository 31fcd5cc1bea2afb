"""Short ways to say what is wrong at a field of a record."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from selaras.domain.berkas.masalah import Masalah, TingkatMasalah


@dataclass(frozen=True)
class At:
    """A record within its list; makes the problems found in it."""

    daftar: str
    nomor: int

    def error(self, isian: str, ditemukan: object, diharapkan: str, saran: str) -> Masalah:
        """Return a problem that stops."""
        return self._make(TingkatMasalah.KESALAHAN, isian, ditemukan, diharapkan, saran)

    def warning(self, isian: str, ditemukan: object, diharapkan: str, saran: str) -> Masalah:
        """Return a problem that is told but does not stop."""
        return self._make(TingkatMasalah.PERINGATAN, isian, ditemukan, diharapkan, saran)

    def _make(
        self, tingkat: TingkatMasalah, isian: str, ditemukan: object, diharapkan: str, saran: str
    ) -> Masalah:
        return Masalah(tingkat, self.daftar, self.nomor, isian, str(ditemukan), diharapkan, saran)


def find_duplicates(
    daftar: str, rows: Sequence[Any], key: Callable[[Any], Any], isian: str, what: str
) -> Iterator[Masalah]:
    """Yield an error for every row whose key stood in a row before it; a row with key None has none."""
    seen: dict[Any, int] = {}
    for nomor, row in enumerate(rows):
        if (own := key(row)) is None:
            continue
        if own in seen:
            found = f"{what} yang sama seperti isian ke-{seen[own] + 1}"
            yield At(daftar, nomor).error(
                isian, found, f"{what} yang unik", "ubah atau hapus salah satu"
            )
        seen.setdefault(own, nomor)
