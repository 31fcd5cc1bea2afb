"""The rows right below a row of money: by level, and for accounts by their code alone."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.tabel import JenisBaris

_ACCOUNT = re.compile(r"[4-6](?:\.\d{1,4})*\.?")
_SECOND_OF_ACCOUNT = 1  # digits of the second segment: '5.1', but '5.02' is a bidang


def list_keluarga(rows: Sequence[BarisUang]) -> Iterator[tuple[BarisUang, tuple[BarisUang, ...]]]:
    """Yield each row of one table that has rows below it, with these; a doubtful family is left out."""
    data = [row for row in rows if row.jenis is JenisBaris.DATA]
    codes = [row.kode for row in data if row.kode]
    for place, row in enumerate(data):
        below = _accounts_below(row, data[place + 1 :]) if _account(row) else _levels_below(row)
        # Two rows of one code share what is below them.
        if below and codes.count(row.kode) <= 1:
            yield row, below


def _levels_below(row: BarisUang) -> tuple[BarisUang, ...]:
    """Return the rows one level below; accounts among them belong to a sub kegiatan."""
    found = tuple(child for child in row.daftar_anak if not _account(child))
    return found if all(_is_of(child, row) for child in found) else ()


def _is_of(child: BarisUang, row: BarisUang) -> bool:
    """Tell whether no code says that a row belongs to another parent."""
    return not row.kode or not child.kode or child.kode.startswith(f"{row.kode}.")


def _accounts_below(row: BarisUang, behind: Sequence[BarisUang]) -> tuple[BarisUang, ...]:
    """Return the accounts one level below, which follow a row until one of another account."""
    own = _account(row)
    below = list(takewhile(lambda one: _account(one)[: len(own)] == own, behind))
    deeper = [one for one in below if len(_account(one)) > len(own)]
    if len(deeper) < len(below) or not deeper:
        return ()
    nearest = min(len(_account(one)) for one in deeper)
    return tuple(one for one in deeper if len(_account(one)) == nearest)


def _account(row: BarisUang) -> tuple[str, ...]:
    """Return the segments of the code of an account, () for any other row."""
    printed = "".join(row.kode_cetak.split())
    if row.kode or not _ACCOUNT.fullmatch(printed):
        return ()
    found = tuple(printed.rstrip(".").split("."))
    return found if len(found) == 1 or len(found[1]) == _SECOND_OF_ACCOUNT else ()
