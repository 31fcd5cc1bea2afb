"""What many tables of Bab III share: how a result stands in cells, and the order of what is measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selaras.documents.builders.cells import Content, cell
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    show_persen,
    show_realisasi,
    show_share,
    show_target,
    show_uang,
)
from selaras.documents.model import Align, Cell, Column, Row, RowKind, Text
from selaras.domain.hasil import HasilIndikator, SimpulAnggaran
from selaras.domain.hasil.uang import Uang
from selaras.domain.kode import Kode, TingkatKode
from selaras.domain.tingkat import Tingkat

NONE = Text("–")
NUMBER = Column(2.2, Align.RIGHT)
MONEY = Column(3, Align.RIGHT)
UNIT = Column(1.8, Align.CENTER)
COUNT = Column(1, Align.CENTER)
INDENT = {TingkatKode.PROGRAM: 0, TingkatKode.KEGIATAN: 1, TingkatKode.SUB_KEGIATAN: 2}
MEASURED = ("Target", "Realisasi", "Capaian (%)")
SPENT = ("Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)")


def target_of(hasil: HasilIndikator) -> Content:
    """Return the target of the year with its predikat."""
    indikator = hasil.indikator
    return show_target(hasil.tahunan.target, indikator.kode, indikator.target_predikat)


def realisasi_of(hasil: HasilIndikator) -> Content:
    """Return the value of the year with its predikat."""
    one = hasil.indikator
    return show_realisasi(hasil.tahunan.realisasi, one.satuan, one.kode, hasil.predikat_realisasi)


def measured(hasil: HasilIndikator) -> tuple[Content, Content, Content]:
    """Return target, realisasi and capaian of the year."""
    return target_of(hasil), realisasi_of(hasil), show_persen(hasil.tahunan.capaian)


def results_of(daftar: Sequence[HasilIndikator]) -> list[tuple[Content, ...]]:
    """Return name, target, realisasi and capaian of each; one line of dashes where there is none."""
    return [(h.indikator.uraian, *measured(h)) for h in daftar] or [(NONE,) * 4]


def spent(uang: Uang | None, what: str, *, shared: bool = False) -> tuple[Content, Content, Content]:
    """Return pagu, realisasi and absorption; dashes where no money stands behind the row.

    `shared` is money that the weights of an allocation shared out.
    """
    if uang is None:
        return NONE, NONE, NONE
    show = show_share if shared else show_uang
    done: Content = NONE if uang.realisasi is None and uang.lengkap else show(uang.realisasi, what)
    return show(uang.pagu, f"pagu {what}"), done, show_persen(uang.serapan)


@dataclass(frozen=True)
class Pokok:
    """A tujuan, sasaran, programme, kegiatan or sub kegiatan with its indicators, if it has any."""

    uraian: str
    indent: int
    daftar_indikator: tuple[HasilIndikator, ...]
    simpul: SimpulAnggaran | None = None


def list_strategis(ctx: Konteks) -> tuple[Pokok, ...]:
    """Return tujuan and sasaran."""
    return tuple(
        Pokok(one.pernyataan, 0, one.daftar_indikator) for one in ctx.hasil.akuntabilitas.daftar_sasaran
    )


def list_program(ctx: Konteks) -> tuple[Pokok, ...]:
    """Return every budget row, then indicators of programmes and below that no row belongs to."""
    waiting: dict[Kode | None, list[HasilIndikator]] = {}
    for hasil in ctx.operasional:
        waiting.setdefault(hasil.indikator.kode_program, []).append(hasil)
    rows = [
        Pokok(
            node.baris.uraian,
            INDENT[node.baris.kode.tingkat] + node.baris.belum_dirinci,
            () if node.baris.belum_dirinci else tuple(waiting.pop(node.baris.kode, ())),
            node,
        )
        for node in ctx.hasil.anggaran.walk()
    ]
    return (*rows, *_without_row([h for left in waiting.values() for h in left]))


def _without_row(left: Sequence[HasilIndikator]) -> Iterator[Pokok]:
    for hasil in left:
        indent = hasil.indikator.tingkat.urutan - Tingkat.PROGRAM.urutan
        yield Pokok(hasil.indikator.pernyataan, indent, (hasil,))


def beside(left: Sequence[Sequence[Content]], right: Sequence[Sequence[Content]]) -> list[list[Cell]]:
    """Return lines of cells with two lists side by side; the last of the shorter one reaches down."""
    height = max(len(left), len(right))
    return [_stretched(left, n, height) + _stretched(right, n, height) for n in range(height)]


def _stretched(lines: Sequence[Sequence[Content]], number: int, height: int) -> list[Cell]:
    if number >= len(lines):
        return []
    tall = height - number if number == len(lines) - 1 else 1
    return [cell(content, rowspan=tall) for content in lines[number]]


def under(
    leading: Sequence[Content],
    lines: Sequence[Sequence[Cell]],
    *,
    indent: int = 0,
    kind: RowKind = RowKind.PLAIN,
) -> tuple[Row, ...]:
    """Return rows for the lines; the leading cells are set once and reach over all of them."""
    first = [cell(content, rowspan=len(lines), indent=indent) for content in leading]
    return tuple(Row((*first, *line) if n == 0 else tuple(line), kind) for n, line in enumerate(lines))
