"""Statements of plans hang in one tree: upwards within a plan, or to a plan above it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.rencana import JenisRencana, Rencana, SimpulRencana, TingkatRencana
from selaras.domain.graph import find_circles, show_circle
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import Kode, TingkatKode
from selaras.domain.nama import name_key

LIST = "daftar_simpul"
# How near to daily work a plan stands; a statement may serve one of a plan with a smaller number.
_RANK = {
    JenisRencana.RPJPD: 0,
    JenisRencana.RPJMD: 1,
    JenisRencana.RPD: 1,
    JenisRencana.RKPD: 2,
    JenisRencana.RENSTRA: 2,
    JenisRencana.RENJA: 3,
}
_CODED = {
    TingkatRencana.PROGRAM: TingkatKode.PROGRAM,
    TingkatRencana.KEGIATAN: TingkatKode.KEGIATAN,
    TingkatRencana.SUB_KEGIATAN: TingkatKode.SUB_KEGIATAN,
}


@dataclass(frozen=True)
class _Known:
    """What statements may point at, by code."""

    rencana: Mapping[str, Rencana]
    simpul: Mapping[str, SimpulRencana]
    in_circles: frozenset[str]


def check_simpul(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Renstra, which holds the statements of every plan."""
    rows = berkas.daftar_simpul
    yield from find_duplicates(LIST, rows, lambda r: name_key(r.kode), "kode", "kode simpul")
    nodes = {row.kode: row for row in reversed(rows)}
    circles = find_circles({code: [nodes[code].induk] for code in dict.fromkeys(r.kode for r in rows)})
    plans = {plan.kode: plan for plan in reversed(berkas.daftar_rencana)}
    known = _Known(plans, nodes, frozenset(code for circle in circles for code in circle))
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.rencana not in plans:
            advice = "betulkan kodenya, atau tambahkan rencananya"
            yield at.error("rencana", f"'{row.rencana}'", "kode pada lembar Rencana", advice)
        yield from _above(at, row, known)
        yield from _code(at, row, nodes)
    yield from _circles(rows, circles)


def _above(at: At, row: SimpulRencana, known: _Known) -> Iterator[Masalah]:
    above = known.simpul.get(row.induk)
    if not row.induk or row.kode in known.in_circles:
        return
    if above is None:
        advice = "betulkan kodenya, atau tambahkan simpul induknya"
        yield at.error("induk", f"'{row.induk}'", "kode simpul pada lembar ini", advice)
    elif above.rencana == row.rencana and above.tingkat.urutan >= row.tingkat.urutan:
        found = f"{row.tingkat.label} di bawah {above.tingkat.label} '{above.kode}'"
        expected = f"induk yang lebih tinggi daripada {row.tingkat.label}"
        yield at.error("induk", found, expected, "pilih simpul di atasnya")
    elif above.rencana != row.rencana and not _stands_above(above, row, known.rencana):
        found = f"'{above.kode}' dari rencana '{above.rencana}'"
        expected = "simpul rencana ini sendiri, atau rencana di atasnya"
        yield at.error("induk", found, expected, "Renstra mendukung RPJMD, tidak sebaliknya")


def _stands_above(above: SimpulRencana, row: SimpulRencana, plans: Mapping[str, Rencana]) -> bool:
    """Tell whether a plan stands above another; unknown plans are told elsewhere."""
    higher, lower = plans.get(above.rencana), plans.get(row.rencana)
    return higher is None or lower is None or _RANK[higher.jenis] < _RANK[lower.jenis]


def _code(at: At, row: SimpulRencana, nodes: Mapping[str, SimpulRencana]) -> Iterator[Masalah]:
    level, kode = _CODED.get(row.tingkat), row.kode_program
    if level is None and kode is not None:
        advice = f"kosongkan, karena {row.tingkat.label} tidak berkode"
        yield at.warning("kode_program", kode, "kosong", advice)
    if level is None:
        return
    if kode is None:
        advice = "isi kodenya agar terhubung dengan pagu dan realisasi"
        yield at.warning("kode_program", "kosong", f"kode {row.tingkat.label.lower()}", advice)
    elif kode.tingkat is not level:
        expected = f"kode {row.tingkat.label.lower()}"
        yield at.error("kode_program", kode, expected, "betulkan kode atau tingkatnya")
    elif (outer := _code_above(row, nodes)) is not None and not _lies_below(kode, outer):
        expected = f"kode di bawah {outer}, kode simpul induknya"
        yield at.error("kode_program", kode, expected, "betulkan kode atau induknya")


def _code_above(row: SimpulRencana, nodes: Mapping[str, SimpulRencana]) -> Kode | None:
    """Return the code of the statement directly above in the same plan, where it should have one."""
    above = nodes.get(row.induk)
    coded = above is not None and above.rencana == row.rencana and above.tingkat in _CODED
    return above.kode_program if above is not None and coded else None


def _lies_below(kode: Kode, outer: Kode) -> bool:
    return kode != outer and kode.bagian[: len(outer.bagian)] == outer.bagian


def _circles(rows: Sequence[SimpulRencana], circles: Sequence[Sequence[str]]) -> Iterator[Masalah]:
    place = {row.kode: nomor for nomor, row in reversed(list(enumerate(rows)))}
    for circle in circles:
        yield At(LIST, place[circle[0]]).error(
            "induk", show_circle(circle), "simpul yang lebih tinggi", "induk tidak boleh berputar"
        )
