"""Rule ND022."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat, contoh
from selaras.audit.rules.naskah.format.nomor_urut import BarisBernomor, numbered_rows
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_SURE = 8  # numbered rows per row without a number that make the empty cell a slip

_RESULT = re.compile(r"\W*(?:nilai|indeks|rata|rerata|hasil|predikat|mutu|capaian)\b", re.IGNORECASE)


class NomorBarisKosong(AturanFormat):
    """Kolom nomor urut kosong, seluruhnya atau di satu baris.

    Yang diperiksa:
        Tabel berkolom No yang semua barisnya tidak bernomor, atau yang hampir semua barisnya bernomor
        urut sedangkan satu baris di antaranya tidak. Baris lanjutan dari sel yang digabung tidak
        diperiksa.

    Mengapa:
        Nomor urut dipakai untuk merujuk baris dan menghitung banyaknya.

    Contoh:
        Baris bernomor 1 sampai 16, satu baris tanpa nomor, lalu 17.

    Saran:
        Isi nomor urut secara berurutan, atau hapus kolomnya.
    """

    kode = "ND022"
    judul = "Nomor urut baris kosong"
    saran = "Isi nomor urut secara berurutan, atau hapus kolomnya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Find the rows without a number, table by table."""
        for tabel in naskah.daftar_tabel:
            bare = _bare(numbered_rows(tabel))
            if bare:
                yield self.report(
                    f"{len(bare)} baris tidak bernomor urut: {contoh(row.teks for row in bare)}.",
                    *(row.tempat for row in bare),
                )


def _bare(rows: list[BarisBernomor]) -> list[BarisBernomor]:
    """Return the rows that surely lack their number."""
    if any(row.cetak and not row.nomor for row in rows):
        return []
    numbered = [row for row in rows if row.nomor]
    with_text = [row for row in rows if row.teks]
    first = min((row.kolom_teks for row in with_text), default=-1)
    bare = [row for row in with_text if not row.nomor and row.kolom_teks == first]
    if not numbered:
        return bare if len(bare) == len(rows) > 1 else []
    in_order = [row.nomor for row in numbered] == [(number,) for number in range(1, len(numbered) + 1)]
    inside = [row for row in bare if numbered[0].tempat < row.tempat and not _is_result(row, rows[-1])]
    return inside if in_order and len(numbered) >= _SURE * len(inside) else []


def _is_result(row: BarisBernomor, last: BarisBernomor) -> bool:
    """Tell whether the last row sums up the others, which needs no number."""
    return row == last and _RESULT.match(row.teks) is not None
