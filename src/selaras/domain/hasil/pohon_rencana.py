"""The statements of plans as a tree: what serves what, in the order in which they were typed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas.rencana import SimpulRencana, TargetRencana


@dataclass(frozen=True)
class PohonRencana:
    """Statements by code. A statement whose induk is not in the tree stands at the top.

    Statements that lead back to themselves hang nowhere: they are in `simpul`, but not walked.
    """

    simpul: Mapping[str, SimpulRencana]
    anak: Mapping[str, tuple[str, ...]]
    daftar_akar: tuple[str, ...]
    target: Mapping[str, tuple[TargetRencana, ...]]

    def walk(self) -> Iterator[tuple[int, SimpulRencana]]:
        """Yield every statement with its depth from 0, a parent before its children."""
        waiting = [(0, kode) for kode in reversed(self.daftar_akar)]
        while waiting:
            depth, kode = waiting.pop()
            yield depth, self.simpul[kode]
            waiting += [(depth + 1, below) for below in reversed(self.anak.get(kode, ()))]

    def children_of(self, kode: str) -> tuple[SimpulRencana, ...]:
        """Return the statements that serve this one directly."""
        return tuple(self.simpul[below] for below in self.anak.get(kode, ()))

    def path_to(self, kode: str) -> tuple[SimpulRencana, ...]:
        """Return the line from the top down to a statement, itself last; empty for an unknown code."""
        line: dict[str, SimpulRencana] = {}
        here = self.simpul.get(kode)
        while here is not None and here.kode not in line:
            line[here.kode] = here
            here = self.simpul.get(here.induk)
        return tuple(reversed(line.values()))

    def of_plan(self, kode: str) -> "PohonRencana":
        """Return the statements of one plan alone."""
        own = [simpul for simpul in self.simpul.values() if simpul.rencana == kode]
        codes = {simpul.kode for simpul in own}
        rows = [row for code in codes for row in self.target.get(code, ())]
        return grow_tree(own, rows)


def grow_tree(
    daftar_simpul: Sequence[SimpulRencana], daftar_target: Sequence[TargetRencana]
) -> PohonRencana:
    """Return the tree; of statements with the same code the first counts."""
    nodes: dict[str, SimpulRencana] = {}
    for simpul in daftar_simpul:
        nodes.setdefault(simpul.kode, simpul)
    children: dict[str, list[str]] = {}
    for simpul in nodes.values():
        children.setdefault(simpul.induk if simpul.induk in nodes else "", []).append(simpul.kode)
    targets: dict[str, list[TargetRencana]] = {}
    for row in daftar_target:
        targets.setdefault(row.simpul, []).append(row)
    top = tuple(children.pop("", ()))
    return PohonRencana(
        nodes,
        {kode: tuple(below) for kode, below in children.items()},
        top,
        {kode: tuple(rows) for kode, rows in targets.items()},
    )
