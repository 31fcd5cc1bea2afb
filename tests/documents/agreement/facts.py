"""What the tables of an office's documents say: of which indicator or programme which figure.

A column of figures speaks of the nearest column to its left that names an indicator, for money a
programme. What a head does not say the document completes: the day of a progress form, whose perjanjian
kinerja it is, the year of a plan.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from selaras.documents.builders.katalog import Terbitan, list_terbitan
from selaras.documents.builders.subjek import subjek_of_pk
from selaras.documents.grid import Slots, body_slots
from selaras.documents.model import Dokumen, RowKind, Table
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.rencana import JenisRencana
from selaras.domain.hasil.pk import list_perjanjian, perjanjian_of_head
from selaras.domain.hasil.rencana import plan_of_year
from tests.contoh import build, load
from tests.documents.agreement.heads import MONEY, OTHER, Figure, figure_under, in_rupiah, name_under
from tests.documents.agreement.pieces import heads_of, text_of

_PK = re.compile(r"(?:^|-)pk-")
_PLANNED = {"rencana-kinerja", "rencana-kerja", "program-target", "tc33"}
_CODE = re.compile(r"\d+(?:\.\d+)+")


@dataclass(frozen=True)
class Fact:
    """`text` is what a document shows of a `figure` of `about`; `of` narrows where there are several."""

    about: str
    figure: Figure
    of: str
    text: str
    place: str


@cache
def facts_of(office: str) -> tuple[Fact, ...]:
    """Return what all tables of all documents of an office say."""
    berkas = load(office).berkas
    built = ((t, build(office, t.jenis.kode, t.subjek.kode)) for t in list_terbitan(berkas))
    return tuple(fact for terbitan, one in built for fact in facts_in(one, terbitan, berkas))


def facts_in(dokumen: Dokumen, terbitan: Terbitan, berkas: BerkasKinerja) -> Iterator[Fact]:
    """Yield what the tables of one document say."""
    for block in dokumen.blocks:
        if isinstance(block, Table):
            yield from _of_table(block, terbitan, berkas)


def contradictions(facts: Iterable[Fact]) -> list[str]:
    """Return every two places that show the same figure of the same indicator or programme unlike."""
    alike: dict[tuple[str, Figure, str], dict[str, Fact]] = defaultdict(dict)
    for fact in facts:
        alike[fact.about, fact.figure, fact.of].setdefault(fact.text, fact)
    return [
        f"{one.about}: {one.figure.what} '{one.text}' ({one.place}), '{other.text}' ({other.place})"
        for shown in alike.values()
        for one, other in combinations(shown.values(), 2)
    ]


def _of_table(table: Table, terbitan: Terbitan, berkas: BerkasKinerja) -> Iterator[Fact]:
    heads = heads_of(table)
    names = {number: name for number, path in enumerate(heads) if (name := name_under(path))}
    of = _narrowed(table, terbitan, berkas)
    for number, (row, slots) in enumerate(zip(table.rows, body_slots(table), strict=True), start=1):
        if row.kind is RowKind.TOTAL:
            continue
        texts = _texts(slots)
        for column, figure in _figures(heads, texts, berkas.profil.periode.tahun):
            if about := _about(figure, column, names, texts, berkas):
                place = f"{terbitan.nama}, tabel {table.key}, baris {number}, {'/'.join(heads[column])}"
                yield Fact(about, figure, of, _without_unit(texts[column], berkas), place)


def _figures(
    heads: list[tuple[str, ...]], texts: dict[int, str], tahun: int
) -> Iterator[tuple[int, Figure]]:
    """Yield the columns of a row that hold a figure; in form E.81 every second row holds rupiah."""
    rupiah = any(path == ("K/Rp",) and texts.get(n) == "Rp" for n, path in enumerate(heads))
    for column, path in enumerate(heads):
        figure = figure_under(path, tahun, second=path in heads[max(column - 1, 0) : column])
        if figure and texts.get(column):
            yield column, in_rupiah(figure) if rupiah else figure


def _texts(slots: Slots) -> dict[int, str]:
    """Return the text of every column; a tall cell says it for all its rows, a broad one for none."""
    return {s.column: text_of(s.cell.inlines) for s in slots if s.cell.colspan == 1}


def _about(
    figure: Figure, column: int, names: dict[int, str], texts: dict[int, str], berkas: BerkasKinerja
) -> str:
    wanted = ("kode", "program") if figure.kind == MONEY else ("indikator",)
    for left in sorted((n for n in names if n < column), reverse=True):
        if names[left] == OTHER:
            return ""
        if names[left] in wanted and texts.get(left):
            return _known(names[left], texts[left], berkas)
    return ""


def _known(name: str, text: str, berkas: BerkasKinerja) -> str:
    """Return a name that only one record bears, a programme by its code; nothing for any other."""
    key, code = text.casefold(), _CODE.match(text)
    if name == "indikator":
        return key if _indicators(berkas)[key] == 1 else ""
    wanted = plain_code(code[0]) if code else key
    rows = [(plain_code(str(row.kode)), row.uraian.casefold()) for row in berkas.daftar_anggaran]
    found = [row for row in rows if wanted in row]
    alike = [row for row in rows if found and row[0] == found[0][0]]
    return found[0][0] if len(found) == len(alike) == 1 else ""


def plain_code(code: str) -> str:
    """Return a code as it is compared: the last part counts two or four digits."""
    return ".".join(str(int(part)) for part in code.split("."))


def _without_unit(text: str, berkas: BerkasKinerja) -> str:
    """Return the figure alone: a table without a column for units writes them behind it."""
    return re.sub(_units(berkas), "", text, flags=re.IGNORECASE)


def _units(berkas: BerkasKinerja) -> str:
    units = {re.escape(one.satuan.strip()) for one in berkas.daftar_indikator if one.satuan.strip()}
    return rf" (?:{'|'.join(sorted(units))}|%)$"


def _indicators(berkas: BerkasKinerja) -> Counter[str]:
    return Counter(" ".join(one.uraian.casefold().split()) for one in berkas.daftar_indikator)


def _narrowed(table: Table, terbitan: Terbitan, berkas: BerkasKinerja) -> str:
    """Return which of several promises or plans a table repeats; '' for what is there but once."""
    jenis, about = terbitan.jenis.kode, terbitan.subjek.kode
    if _PK.search(table.key):
        return f"PK {about if jenis == 'pk' else _newest_pk(about, berkas)}"
    if table.key.startswith("renaksi-"):
        return f"rencana aksi {about}"
    if table.key in _PLANNED and _has_renja(berkas):
        return "Renja"
    earlier = terbitan.subjek.tanggal != berkas.profil.periode.akhir
    return about if jenis == "rfk" and earlier else ""


def _newest_pk(jabatan: str, berkas: BerkasKinerja) -> str:
    """Return the promise that a report answers for: its official's, else that of the head."""
    year = berkas.profil.periode.tahun
    own = [one for one in list_perjanjian(berkas) if (one.jabatan, one.tahun or year) == (jabatan, year)]
    return subjek_of_pk(own[-1] if own else perjanjian_of_head(berkas), year).kode


def _has_renja(berkas: BerkasKinerja) -> bool:
    """Tell whether the book holds a plan of the year beside its budget."""
    return (
        plan_of_year(berkas.daftar_rencana, berkas.profil.periode.tahun, jenis=JenisRencana.RENJA)
        is not None
    )
