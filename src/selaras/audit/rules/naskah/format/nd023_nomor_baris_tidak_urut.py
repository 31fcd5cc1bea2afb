"""Rule ND023."""

from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_urut import BarisBernomor, numbered_rows, steps
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_GAP = 5  # numbers skipped at most; a larger step is a number of another kind
_FEW = 3  # numbered rows that a table needs before any order of them is judged


class NomorBarisTidakUrut(AturanFormat):
    """Nomor urut baris tabel ganda, melompat, atau mundur.

    Yang diperiksa:
        Kolom No setiap tabel, juga nomor bertingkat seperti 1.1 dan 1.2. Nomor yang diulang karena sel
        digabung, dan nomor yang dimulai lagi dari 1 pada kelompok baru, diterima.

    Mengapa:
        Nomor yang melompat menimbulkan dugaan ada baris yang hilang; nomor ganda membuat rujukan tidak
        jelas.

    Contoh:
        1, 2, 3, 4, 5, 5 pada enam program yang berbeda.

    Saran:
        Urutkan kembali nomor baris, atau lengkapi baris yang hilang.
    """

    kode = "ND023"
    judul = "Nomor urut baris tidak berurutan"
    saran = "Urutkan kembali nomor baris, atau lengkapi baris yang hilang."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each number with the one before it under the same parent."""
        for tabel in naskah.daftar_tabel:
            rows = numbered_rows(tabel)
            pairs = list(steps(rows))
            if sum(bool(row.nomor) for row in rows) < _FEW:
                pairs = _two(rows, pairs)
            for found in (_confused(pairs) or _doubles(pairs), _gaps(pairs)):
                if found:
                    shown = ", ".join(
                        f"{row.cetak.rstrip('.)')} sesudah {last.cetak.rstrip('.)')}"
                        for last, row in found
                    )
                    yield self.report(
                        f"Nomor urut tidak berurutan: {shown}.", *(row.tempat for _, row in found)
                    )


_Pairs = list[tuple[BarisBernomor, BarisBernomor]]


def _two(rows: list[BarisBernomor], pairs: _Pairs) -> _Pairs:
    """Return the pair of a table of two rows that are numbered 1 and more than 2, else nothing."""
    if len(rows) != 2 or [row.nomor for row in rows][:1] != [(1,)]:
        return []
    return [(last, row) for last, row in pairs if row.kolom_teks == last.kolom_teks]


def _step(last: BarisBernomor, row: BarisBernomor) -> int:
    return row.nomor[-1] - last.nomor[-1]


def _doubles(pairs: _Pairs) -> _Pairs:
    """Return the only repeated number of a table, where its row stands for something new."""
    same = [(last, row) for last, row in pairs if _step(last, row) == 0]
    if len(same) != 1 or any(_step(last, row) < 0 for last, row in pairs):
        return []
    last, row = same[0]
    return same if row.kolom_teks == last.kolom_teks and row.teks != last.teks else []


def _confused(pairs: _Pairs) -> _Pairs:
    """Return repeated and falling numbers where both occur: no order explains them."""
    top = [(last, row) for last, row in pairs if len(row.nomor) == 1 and row.teks != last.teks]
    same = [pair for pair in top if _step(*pair) == 0]
    falling = [pair for pair in top if _step(*pair) < 0]
    return sorted(same + falling, key=lambda pair: pair[1].tempat) if same and falling else []


def _gaps(pairs: _Pairs) -> _Pairs:
    rising = sum(_step(last, row) == 1 for last, row in pairs)
    found = [(last, row) for last, row in pairs if 1 < _step(last, row) <= _GAP + 1]
    return found if len(found) <= max(rising, len(pairs) == 1) else []
