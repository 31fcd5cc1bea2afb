"""Issues: those of the kabupaten, what follows from them for the office, and the problems below."""

from collections.abc import Iterator, Sequence

from selaras.documents.builders.cells import header, inlines, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Column, ItemList, Reference, Table
from selaras.domain.berkas import IsuStrategis
from selaras.domain.berkas.konteks import LingkupIsu

_SCOPES = tuple(LingkupIsu)
Line = tuple[IsuStrategis | None, ...]


def issues(ctx: Konteks) -> tuple[Block, ...]:
    """Return the issues in columns where they follow from one another, then those that stand alone."""
    records = ctx.berkas.daftar_isu
    lines = list(_lines(records))
    linked = [line for line in lines if sum(one is not None for one in line) > 1]
    alone = [one for line in lines if line not in linked for one in line if one is not None]
    blocks: list[Block] = []
    if linked:
        blocks += [_intro(), _table(linked)]
    return (*blocks, *_lists(alone, " lainnya" if linked else ""))


def _intro() -> Block:
    return paragraph(
        "Isu strategis dan turunannya sampai permasalahan dimuat pada ",
        Reference("isu"),
        ".",
    )


def _lines(records: Sequence[IsuStrategis]) -> Iterator[Line]:
    """Yield one line per issue that nothing follows from, with those above it in their columns."""
    by_code = {record.kode: record for record in records}
    above = {record.induk for record in records if record.induk in by_code}
    for record in records:
        if record.kode in above:
            continue
        line: dict[LingkupIsu, IsuStrategis] = {}
        here: IsuStrategis | None = record
        while here is not None and here.lingkup not in line:
            line[here.lingkup] = here
            here = by_code.get(here.induk)
        yield tuple(line.get(scope) for scope in _SCOPES)


def _table(lines: Sequence[Line]) -> Table:
    """Return a column for every scope that has an issue here."""
    scopes = [scope for place, scope in enumerate(_SCOPES) if any(line[place] for line in lines)]
    shown = [[one for place, one in enumerate(line) if _SCOPES[place] in scopes] for line in lines]
    texts = [[one.uraian if one else "–" for one in line] for line in shown]
    numbers: dict[str, int] = {}
    for wide, *_ in texts:
        numbers.setdefault(wide, len(numbers) + 1)
    numbered = [(str(numbers[wide]), wide, *narrow) for wide, *narrow in texts]
    columns = (Column(1, Align.CENTER), *(Column(5) for _ in scopes))
    head = header("No", *(scope.label for scope in scopes))
    rows = merge_down(numbered, len(scopes))
    return Table("isu", columns, head, rows, caption="Isu strategis dan permasalahan")


def _lists(alone: Sequence[IsuStrategis], further: str) -> Iterator[Block]:
    for scope in _SCOPES:
        items = tuple(inlines(one.uraian) for one in alone if one.lingkup is scope)
        if items:
            yield paragraph(f"{scope.label}{further}:")
            yield ItemList(items, ordered=True)


CONTENTS = {
    "isu_strategis": issues,
}
