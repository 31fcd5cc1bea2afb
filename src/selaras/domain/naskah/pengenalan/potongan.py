"""Cut raw tables where a new header begins and put together again what a page break cut."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from selaras.domain.naskah.isi import BarisTabel, Naskah, Paragraf, TabelMentah
from selaras.domain.naskah.pengenalan.judul_tabel import caption_above, is_title_row
from selaras.domain.naskah.pengenalan.kepala import find_kepala, header_key, is_numbering
from selaras.domain.naskah.pengenalan.kolom import build_kolom
from selaras.domain.naskah.pengenalan.kolom_tahun import name_years
from selaras.domain.naskah.pengenalan.penjajaran import align
from selaras.domain.naskah.tabel import Kolom

_SAME_PAGE = 3  # lines between two pieces of one table: an empty one, perhaps a page number's


@dataclass(frozen=True)
class Potongan:
    """Rows below one header as they lie together; `kepala` is empty where there is none."""

    judul: tuple[Paragraf, ...]
    kepala: tuple[BarisTabel, ...]
    isi: tuple[BarisTabel, ...]
    is_directly_behind: bool  # no text stands between this piece and the one before


@dataclass
class Rakitan:
    """A table being put together: its columns, and each piece of rows with the column of each place."""

    judul: tuple[Paragraf, ...]
    kepala: tuple[BarisTabel, ...]
    kolom: tuple[Kolom, ...]
    akhir: int  # line of the last row, of a repeated header too
    daftar_isi: list[tuple[tuple[BarisTabel, ...], dict[int, Kolom]]] = field(default_factory=list)


def assemble(naskah: Naskah) -> list[Rakitan]:
    """Return every table of a report in order."""
    done: list[Rakitan] = []
    for piece in _pieces(naskah):
        if done and piece.is_directly_behind and _join(done[-1], piece):
            continue
        done.append(_start(piece))
    return [table for table in done if table.kepala or table.daftar_isi]


def _pieces(naskah: Naskah) -> Iterator[Potongan]:
    above: list[Paragraf] = []
    follows = False
    for part in naskah.daftar_bagian:
        if isinstance(part, Paragraf):
            above.append(part)
            follows = False
            continue
        for piece in _cut(part, caption_above(above), follows=follows):
            yield piece
            follows = True
        above = []


def _cut(table: TabelMentah, caption: tuple[Paragraf, ...], *, follows: bool) -> Iterator[Potongan]:
    rows = table.daftar_baris
    start, title = 0, caption
    for place in range(len(rows)):
        if place < start or not (height := find_kepala(rows, place)):
            continue
        above = _titles(rows[start:place]) if place > start else ()
        if place > start and not above:
            yield Potongan(title, (), rows[start:place], is_directly_behind=follows)
            follows, title = True, ()
        end = _next_header(rows, place + height)
        yield Potongan(
            (*title, *above),
            rows[place : place + height],
            rows[place + height : end],
            is_directly_behind=follows,
        )
        follows, title, start = True, (), end
    if start < len(rows):
        yield Potongan(title, (), rows[start:], is_directly_behind=follows)


def _next_header(rows: tuple[BarisTabel, ...], start: int) -> int:
    return next((place for place in range(start, len(rows)) if find_kepala(rows, place)), len(rows))


def _titles(rows: tuple[BarisTabel, ...]) -> tuple[Paragraf, ...]:
    """Return rows above a header as captions, where all of them are titles."""
    if all(is_title_row(row) for row in rows):
        return tuple(Paragraf(row.tempat, row.teks) for row in rows)
    return ()


def _start(piece: Potongan) -> Rakitan:
    """Begin a table; where the cells do not line up with the header, they are taken as printed."""
    kolom = name_years(build_kolom(piece.kepala, piece.isi), piece.judul)
    if not piece.kepala:
        width = max(len(row.sel) for row in piece.isi)
        kolom = build_kolom((BarisTabel(piece.isi[0].tempat, ("",) * width),), piece.isi)
    made = Rakitan(piece.judul, piece.kepala, kolom, _last_line(piece))
    if piece.isi:
        places = align(kolom, piece.isi)
        made.daftar_isi.append((piece.isi, places or dict(enumerate(kolom))))
    return made


def _join(table: Rakitan, piece: Potongan) -> bool:
    """Add a piece to a table where it surely belongs to it; tell whether it was added."""
    if piece.kepala:
        return _join_repeated(table, piece)
    if not table.kepala or piece.judul or not piece.isi:
        return False
    if piece.isi[0].tempat.baris - table.akhir > _SAME_PAGE:
        return False
    rows = piece.isi[1:] if is_numbering(piece.isi[0].sel) else piece.isi
    places = align(table.kolom, rows) if rows else {}
    if places is None:
        return False
    table.akhir = _last_line(piece)
    table.daftar_isi.append((rows, places))
    return True


def _join_repeated(table: Rakitan, piece: Potongan) -> bool:
    """Add a piece under a repeated header; its own empty columns are not those of the first."""
    if _keys(table.kepala) != _keys(piece.kepala) or piece.judul:
        return False
    own = build_kolom(piece.kepala, piece.isi)
    named = [kolom for kolom in table.kolom if kolom.teks]
    pairs = dict(zip((kolom.indeks for kolom in own if kolom.teks), named, strict=False))
    if len(pairs) != len(named):
        return False
    table.akhir = _last_line(piece)
    if piece.isi:
        places = align(own, piece.isi) or dict(enumerate(own))
        table.daftar_isi.append(
            (piece.isi, {place: pairs.get(kolom.indeks, kolom) for place, kolom in places.items()})
        )
    return True


def _last_line(piece: Potongan) -> int:
    return (*piece.kepala, *piece.isi)[-1].tempat.baris


def _keys(kepala: tuple[BarisTabel, ...]) -> list[tuple[str, ...]]:
    return [header_key(row.sel) for row in kepala if not is_numbering(row.sel)]
