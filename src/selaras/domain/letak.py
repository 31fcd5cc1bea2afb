"""The places of a finding in words, as a person looks them up."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from selaras.domain.naskah.isi import Asal
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.temuan import LokasiBuku, Temuan

READING_ORDER = "Urutan baca menghitung tiap alinea dan tiap baris tabel dari awal dokumen."
IN_READING_ORDER = frozenset({Asal.DOCX, Asal.PDF, Asal.HTML})  # forms whose places count so


def tell_places(temuan: Temuan, asal: Asal | None) -> tuple[str, ...]:
    """Return each place in words: 'halaman 12, tabel 3, baris 4–6'; `asal` is None for a workbook.

    A text is told by the lines of its file; a paragraph of any other form by its number in reading
    order, which counts each paragraph and each row of a table.
    """
    if asal is Asal.TEKS:
        lines = [tempat.baris for tempat in temuan.tempat]
        return (f"baris {tell_runs(lines)}",) if lines else _of_book(temuan.lokasi)
    return (*_of_document(temuan.tempat), *_of_book(temuan.lokasi))


def _of_document(daftar: Iterable[Tempat]) -> Iterator[str]:
    for (halaman, tabel), places in groupby(daftar, key=lambda t: (t.halaman, t.tabel)):
        rows = [t.baris if tabel is None else t.baris_tabel or t.baris for t in places]
        where = f"urutan baca {tell_runs(rows)}"
        if tabel is not None:
            where = f"tabel {tabel}, baris {tell_runs(rows)}"
        yield where if halaman is None else f"halaman {halaman}, {where}"


def _of_book(daftar: Iterable[LokasiBuku]) -> tuple[str, ...]:
    """Return rows of one column and columns of the same rows together: a finding may name dozens."""
    rows: dict[tuple[str, str], list[str]] = {}
    for lokasi in daftar:
        rows.setdefault((lokasi.lembar, lokasi.kolom), []).append(lokasi.baris)
    columns: dict[tuple[str, str], list[str]] = {}
    for (lembar, kolom), found in rows.items():
        columns.setdefault((lembar, _listed(found)), []).append(kolom)
    return tuple(_sheet(lembar, found, _listed(heads)) for (lembar, found), heads in columns.items())


def _listed(texts: Iterable[str]) -> str:
    return "; ".join(filter(None, texts))


def _sheet(lembar: str, baris: str, kolom: str) -> str:
    named = (("lembar", lembar), ("baris", baris), ("kolom", kolom))
    return ", ".join(f"{word} {text}" for word, text in named if text)


def tell_runs(numbers: Iterable[int]) -> str:
    """Return numbers in their order, those that follow each other as a run: '52, 10–14'."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in runs)
