"""Rule ND035."""

from collections.abc import Iterator
from itertools import pairwise

from selaras.audit.kemiripan import kunci
from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.audit.rules.naskah.format.nomor_judul import read_langkah
from selaras.audit.rules.naskah.format.nomor_tabel import NomorTabel, captions
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_FEW = 3  # captions that a report needs before their order is judged


class NomorTabelTidakUrut(AturanFormat):
    """Nomor tabel ganda atau melompat.

    Yang diperiksa:
        Nomor pada judul tabel yang berurutan di batang tubuh laporan. Judul yang diulang karena tabel
        bersambung diterima; nomor yang melompat dilewati bila di antaranya ada tabel tanpa nomor.

    Mengapa:
        Nomor yang sama membuat rujukan tidak jelas; nomor yang melompat menimbulkan dugaan ada tabel
        yang hilang.

    Contoh:
        Tabel 3.4, Tabel 3.4, Tabel 3.6.

    Saran:
        Urutkan kembali nomor tabel dan sesuaikan rujukannya.
    """

    kode = "ND035"
    judul = "Nomor tabel tidak berurutan"
    saran = "Urutkan kembali nomor tabel dan sesuaikan rujukannya."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Compare each caption with the one before it."""
        found = [one for one in captions(naskah) if read_langkah(one.nomor)]
        if len(found) < _FEW:
            return
        doubled = False
        for last, one in pairwise(found):
            step = _step(last, one)
            if step == 0 and _title(naskah, last) != _title(naskah, one):
                yield self._found(one, last, f"Nomor Tabel {one.nomor} dipakai untuk dua tabel.")
            elif step == 2 and not doubled and not _has_other(naskah, last, one):
                yield self._found(one, last, f"Sesudah Tabel {last.nomor} langsung Tabel {one.nomor}.")
            doubled = step == 0

    def _found(self, one: NomorTabel, last: NomorTabel, pesan: str) -> Temuan:
        return self.report(pesan, one.paragraf.tempat, last.paragraf.tempat)


def _step(last: NomorTabel, one: NomorTabel) -> int | None:
    """Return how far the number rises under the same parent, None where the parents differ."""
    before, here = read_langkah(last.nomor), read_langkah(one.nomor)
    return here[-1] - before[-1] if before[:-1] == here[:-1] else None


def _title(naskah: NaskahTerbaca, one: NomorTabel) -> str:
    """Return the caption in one line, from its table where it stands above one."""
    tables = (t for t in naskah.daftar_tabel if one.paragraf in t.judul)
    tabel = next(tables, None)
    return kunci(tabel.nama if tabel else one.paragraf.teks)


def _has_other(naskah: NaskahTerbaca, last: NomorTabel, one: NomorTabel) -> bool:
    """Tell whether another table than that of `last` stands between two captions."""
    start, end = last.paragraf.tempat, one.paragraf.tempat
    between = [tabel for tabel in naskah.daftar_tabel if start < tabel.tempat < end]
    return len(between) != 1
