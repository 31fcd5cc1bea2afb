"""Head counts: by group for the office as a whole, and by unit."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import chain

from selaras.documents.builders.cells import cell, header, paragraph, row
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_jumlah
from selaras.documents.model import Align, Block, Cell, Column, Reference, Row, RowKind, Table
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.hasil.kepegawaian import HasilKelompok
from selaras.domain.tanggal import format_tanggal

_GROUP_COLUMNS = (Column(1, Align.CENTER), Column(8), Column(3, Align.RIGHT))
_EXPECTED = (
    KelompokPegawai.ESELON,
    KelompokPegawai.FUNGSIONAL,
    KelompokPegawai.GOLONGAN,
    KelompokPegawai.PENDIDIKAN,
)
_ORDER = (*_EXPECTED, KelompokPegawai.JENIS_KELAMIN)
_BY_UNIT = (KelompokPegawai.GOLONGAN, KelompokPegawai.PENDIDIKAN)


def staff(ctx: Konteks) -> tuple[Block, ...]:
    """Return the head counts of the office by each group in one table."""
    groups = ctx.hasil.pegawai
    if not groups:
        return ()
    counted = [kelompok for kelompok in _ORDER if kelompok in groups or kelompok in _EXPECTED]
    rows = chain.from_iterable(_group(n, k, groups.get(k)) for n, k in enumerate(counted, start=1))
    caption = f"Data pegawai {ctx.profil.nama_instansi} per {format_tanggal(ctx.periode.akhir)}"
    head = header("No", "Jenis/kualifikasi", "Jumlah")
    table = Table("pegawai", _GROUP_COLUMNS, head, tuple(rows), caption=caption)
    return (paragraph("Jumlah pegawai dimuat pada ", Reference("pegawai"), "."), table)


def _group(number: int, kelompok: KelompokPegawai, group: HasilKelompok | None) -> Iterator[Row]:
    """Yield the group with its total, then its classes; a group not counted yet is a gap."""
    name = kelompok.label
    what = f"jumlah pegawai menurut {name.lower()}"
    total = show_jumlah(group.jumlah.hasil if group else None, what)
    yield row(str(number), name, total, kind=RowKind.GROUP)
    for label, count in group.per_rincian.items() if group else ():
        shown = show_jumlah(count.hasil, f"pegawai {name.lower()} {label}")
        yield Row((cell(""), cell(label, indent=1), cell(shown)))


def staff_by_unit(ctx: Konteks) -> tuple[Block, ...]:
    """Return unit by golongan and unit by pendidikan, where the office counts by unit."""
    groups = ctx.hasil.pegawai or {}
    tables = [_unit_table(ctx, groups[k]) for k in _BY_UNIT if k in groups and any(groups[k].per_unit)]
    if not tables:
        return ()
    names = [part for table in tables for part in (Reference(table.key), " dan ")][:-1]
    return (paragraph("Pegawai menurut unit kerja dimuat pada ", *names, "."), *tables)


def _unit_table(ctx: Konteks, group: HasilKelompok) -> Table:
    name, classes = group.kelompok.label, tuple(group.per_rincian)
    counts = {
        (record.unit, record.rincian): record.jumlah
        for record in ctx.berkas.daftar_pegawai
        if record.kelompok is group.kelompok
    }
    rows = [
        _unit_row(number, unit, counts, group) for number, unit in enumerate(group.per_unit, start=1)
    ]
    columns = (Column(1, Align.CENTER), Column(7), *(Column(1.5, Align.RIGHT) for _ in (*classes, name)))
    caption = f"Pegawai menurut unit kerja dan {name.lower()} Tahun {ctx.periode.tahun}"
    key = f"pegawai-{group.kelompok.value}"
    return Table(key, columns, _unit_head(name, classes), (*rows, _sums(group)), caption=caption)


def _unit_head(name: str, classes: tuple[str, ...]) -> tuple[tuple[Cell, ...], ...]:
    return (
        (
            cell("No", rowspan=2),
            cell("Unit kerja", rowspan=2),
            cell(name, colspan=len(classes)),
            cell("Jumlah", rowspan=2),
        ),
        tuple(cell(one) for one in classes),
    )


def _unit_row(
    number: int, unit: str, counts: Mapping[tuple[str, str], Decimal | None], group: HasilKelompok
) -> Row:
    """Return the counts of a unit; a class that is not recorded for it stays a dash."""
    place = unit or "kantor"
    own = [
        show_jumlah(counts[unit, one], f"pegawai {place} {one}") if (unit, one) in counts else "–"
        for one in group.per_rincian
    ]
    total = show_jumlah(group.per_unit[unit].hasil, f"jumlah pegawai {place}")
    return row(str(number), unit or "Kantor", *own, total)


def _sums(group: HasilKelompok) -> Row:
    name, counts = group.kelompok.label.lower(), group.per_rincian.items()
    sums = [show_jumlah(count.hasil, f"pegawai {name} {one}") for one, count in counts]
    total = show_jumlah(group.jumlah.hasil, f"jumlah pegawai menurut {name}")
    return Row((cell("Jumlah", colspan=2), *map(cell, (*sums, total))), RowKind.TOTAL)


def structural(ctx: Konteks) -> tuple[Block, ...]:
    """Return how many officials stand in each eselon."""
    group = (ctx.hasil.pegawai or {}).get(KelompokPegawai.ESELON)
    if group is None:
        return ()
    rows = [
        row(str(number), label, show_jumlah(count.hasil, f"pejabat eselon {label}"))
        for number, (label, count) in enumerate(group.per_rincian.items(), start=1)
    ]
    total = show_jumlah(group.jumlah.hasil, "jumlah pejabat struktural")
    rows.append(Row((cell("Jumlah", colspan=2), cell(total)), RowKind.TOTAL))
    caption = f"Pejabat struktural Tahun {ctx.periode.tahun}"
    head = header("No", "Eselon", "Jumlah")
    return (Table("pejabat-struktural", _GROUP_COLUMNS, head, tuple(rows), caption=caption),)


CONTENTS = {
    "data_pegawai": staff,
    "pegawai_unit": staff_by_unit,
    "pejabat_struktural": structural,
}
