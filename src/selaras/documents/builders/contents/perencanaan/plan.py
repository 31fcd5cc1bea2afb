"""The Renstra that the year uses, as the contents of planning read it."""

from dataclasses import dataclass

from selaras.documents.builders.konteks import Konteks
from selaras.domain.berkas import Rencana, SimpulRencana, TargetRencana
from selaras.domain.berkas.rencana import TingkatRencana
from selaras.domain.hasil.pohon_rencana import PohonRencana

_NONE = "–"


@dataclass(frozen=True)
class Plan:
    """A plan, and the tree of all plans that it hangs in."""

    rencana: Rencana
    pohon: PohonRencana

    def statements(self, tingkat: TingkatRencana) -> tuple[SimpulRencana, ...]:
        """Return its statements of a level in the order of the tree."""
        found = (simpul for _, simpul in self.pohon.walk() if simpul.tingkat is tingkat)
        return tuple(simpul for simpul in found if simpul.rencana == self.rencana.kode)

    def below(self, kode: str, tingkat: TingkatRencana) -> tuple[SimpulRencana, ...]:
        """Return its statements of a level below one, however deep."""
        return tuple(
            simpul
            for simpul in self.statements(tingkat)
            if any(above.kode == kode for above in self.pohon.path_to(simpul.kode))
        )

    def targets(self, simpul: SimpulRencana) -> tuple[TargetRencana, ...]:
        """Return the indicators of a statement."""
        return self.pohon.target.get(simpul.kode, ())

    def target_of(self, kode_indikator: str) -> TargetRencana | None:
        """Return the row of the plan for an indicator of the book."""
        rows = (
            row
            for simpul in self.pohon.simpul.values()
            if simpul.rencana == self.rencana.kode
            for row in self.targets(simpul)
        )
        return next((row for row in rows if row.kode_indikator == kode_indikator), None)

    def lines(self, levels: tuple[TingkatRencana, ...], kode: str = "") -> list[tuple[str, ...]]:
        """Return one line per lowest statement, with those above it by level; a dash for none.

        `kode` narrows to what stands below one statement.
        """
        if not levels:
            return [()]
        first, rest = levels[0], levels[1:]
        found = self.below(kode, first) if kode else self.statements(first)
        lines = [(s.uraian, *line) for s in found for line in self.lines(rest, s.kode)]
        return lines or [(_NONE,) * len(levels)]


def renstra_of(ctx: Konteks) -> Plan | None:
    """Return the Renstra of the year, None where the book holds none."""
    hasil = ctx.hasil.rencana
    if hasil is None or hasil.renstra is None:
        return None
    return Plan(hasil.renstra, hasil.pohon)
