"""Pohon kinerja: which condition brings about which, layered for drawing, and held against the plan."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.pohon import SimpulPohon, StatusLintas
from selaras.domain.berkas.rencana import SimpulRencana, TingkatRencana
from selaras.domain.graph import depths
from selaras.domain.hasil.rencana import HasilRencana

# The levels of a plan that a tree of conditions has to carry; visi, misi, and policies stand around it.
TINGKAT_KINERJA = frozenset(
    {
        TingkatRencana.TUJUAN,
        TingkatRencana.SASARAN,
        TingkatRencana.PROGRAM,
        TingkatRencana.KEGIATAN,
        TingkatRencana.SUB_KEGIATAN,
    }
)


class Panah(NamedTuple):
    """The codes of a condition and of one that it brings about."""

    sebab: str
    akibat: str


@dataclass(frozen=True)
class HasilPohon:
    """The tree, where a condition may bring about several others.

    `daftar_lapis` is for drawing, the final effects first; within a layer conditions stand near what
    they bring about. `daftar_belum_terliput` are statements of the Renstra that no condition points at,
    empty where the book holds no Renstra.
    """

    simpul: Mapping[str, SimpulPohon]
    daftar_lapis: tuple[tuple[SimpulPohon, ...], ...]
    daftar_panah: tuple[Panah, ...]
    daftar_belum_terliput: tuple[SimpulRencana, ...]

    def causes_of(self, kode: str) -> tuple[SimpulPohon, ...]:
        """Return the conditions that bring this one about."""
        return tuple(self.simpul[panah.sebab] for panah in self.daftar_panah if panah.akibat == kode)

    def with_status(self, status: StatusLintas) -> tuple[SimpulPohon, ...]:
        """Return the conditions that another office was asked to carry, by its answer."""
        return tuple(node for node in self.simpul.values() if node.status_lintas is status)


def pohon_of(berkas: BerkasKinerja, rencana: HasilRencana | None) -> HasilPohon | None:
    """Return the tree, None where the book holds none."""
    if not berkas.daftar_pohon:
        return None
    return calculate_pohon(berkas.daftar_pohon, _office_statements(rencana))


def calculate_pohon(
    daftar_pohon: Sequence[SimpulPohon], daftar_simpul: Sequence[SimpulRencana] = ()
) -> HasilPohon:
    """Return the tree beside the statements of the plan that it should carry.

    Of conditions with the same code the first counts; those that lead into a circle have no layer.
    """
    nodes: dict[str, SimpulPohon] = {}
    for node in daftar_pohon:
        nodes.setdefault(node.kode, node)
    arrows = effects_of(nodes)
    edges = tuple(Panah(code, end) for code, ends in arrows.items() for end in ends)
    pointed = {node.simpul for node in nodes.values()}
    uncovered = tuple(simpul for simpul in daftar_simpul if simpul.kode not in pointed)
    return HasilPohon(nodes, _layers(nodes, arrows), edges, uncovered)


def effects_of(nodes: Mapping[str, SimpulPohon]) -> dict[str, list[str]]:
    """Return the known conditions that each one brings about, each once."""
    return {
        code: [end for end in dict.fromkeys(node.daftar_akibat) if end in nodes]
        for code, node in nodes.items()
    }


def _layers(
    nodes: Mapping[str, SimpulPohon], arrows: Mapping[str, Sequence[str]]
) -> tuple[tuple[SimpulPohon, ...], ...]:
    depth = depths(arrows)
    layers: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for code in nodes:
        if code in depth:
            layers[depth[code]].append(code)
    place: dict[str, int] = {}
    for layer in layers:  # what stands above is placed before what hangs from it
        layer.sort(key=lambda code: _middle([place[end] for end in arrows[code]]))
        place.update({code: number for number, code in enumerate(layer)})
    return tuple(tuple(nodes[code] for code in layer) for layer in layers)


def _middle(places: Sequence[int]) -> Fraction:
    return Fraction(sum(places), len(places)) if places else Fraction()


def _office_statements(rencana: HasilRencana | None) -> list[SimpulRencana]:
    if rencana is None or rencana.renstra is None:
        return []
    tree = rencana.pohon.of_plan(rencana.renstra.kode)
    return [simpul for _, simpul in tree.walk() if simpul.tingkat in TINGKAT_KINERJA]
