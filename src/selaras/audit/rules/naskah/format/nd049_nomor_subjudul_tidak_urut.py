"""Rule ND049."""

import re
from collections.abc import Iterator

from selaras.audit.rules.naskah.format.dasar import AturanFormat
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_TITLE = re.compile(r"(?P<nomor>\d{1,2})\.\s+[A-Z][^.;:!?]{2,90}")
_FEW = 3  # titles that a row needs before its order is judged
_Row = list[tuple[Tempat, int]]


class NomorSubjudulTidakUrut(AturanFormat):
    """Satu subjudul bernomor tidak pada urutannya.

    Yang diperiksa:
        Baris pendek bernomor 1, 2, 3 yang masing-masing diikuti uraian, di antara dua judul bernomor
        lainnya: satu nomor yang ganda atau melompat, sedangkan yang lain urut.

    Mengapa:
        Nomor ganda membuat rujukan tidak jelas; nomor yang melompat menimbulkan dugaan ada bagian yang
        hilang.

    Contoh:
        “1. Perbandingan Target”, “2. Perbandingan Tahun Lalu”, lalu “2. Analisis”.

    Saran:
        Urutkan kembali nomor subjudul.
    """

    kode = "ND049"
    judul = "Nomor subjudul tidak berurutan"
    saran = "Urutkan kembali nomor subjudul."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Report the only title of a row that does not stand at its place."""
        for row in _rows(naskah):
            wrong = [n for n, (_, number) in enumerate(row, start=1) if number != n]
            if len(row) < _FEW or len(wrong) != 1:
                continue
            place = wrong[0]
            (before, last), (here, number) = row[place - 2], row[place - 1]
            if place > 1 and not _stands_between(naskah, before, here, place):
                yield self.report(f"Subjudul {last} diikuti subjudul {number}.", here, before)


def _rows(naskah: NaskahTerbaca) -> Iterator[_Row]:
    """Yield the numbered titles from a 1 to the next 1 or the next heading of another kind."""
    headings = {judul.tempat.baris for judul in naskah.daftar_judul}
    row: _Row = []
    is_text = True  # whether something else stands between two titles, as it does not in a list
    for bagian in naskah.naskah.daftar_bagian:
        title = _title(bagian) if isinstance(bagian, Paragraf) else None
        if title is None:
            is_text = True
            if isinstance(bagian, Paragraf) and bagian.tempat.baris in headings:
                yield row
                row = []
            continue
        if title[1] == 1 and row and row[-1][1] != 1:
            yield row
            row = []
        if not is_text:
            row = []
        elif row or title[1] == 1:
            row.append(title)
        is_text = False
    yield row


def _title(paragraf: Paragraf) -> tuple[Tempat, int] | None:
    match = _TITLE.fullmatch(paragraf.teks.strip())
    return (paragraf.tempat, int(match["nomor"])) if match else None


def _stands_between(naskah: NaskahTerbaca, before: Tempat, here: Tempat, number: int) -> bool:
    """Tell whether a line between two titles begins with the number that is missing."""
    pattern = re.compile(rf"\W*{number}\s?[.)]")
    between = (b.teks for b in naskah.daftar_baris if before.baris < b.tempat.baris < here.baris)
    return any(map(pattern.match, between))
