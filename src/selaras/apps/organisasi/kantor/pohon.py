"""The parts of an office as a tree, read with one query."""

from collections import defaultdict
from dataclasses import dataclass

from selaras.apps.organisasi.models import Instansi, SubUnit


@dataclass(frozen=True)
class Cabang:
    """A part with those below it."""

    unit: SubUnit
    daftar_anak: "tuple[Cabang, ...]"


def list_unit(instansi: Instansi) -> tuple[Cabang, ...]:
    """Return the parts right below the office, each with its own, by name."""
    below: dict[int | None, list[SubUnit]] = defaultdict(list)
    for unit in SubUnit.objects.filter(instansi=instansi):
        below[unit.induk_id].append(unit)
    return _branches(below, None)


def _branches(below: dict[int | None, list[SubUnit]], induk: int | None) -> tuple[Cabang, ...]:
    return tuple(Cabang(unit, _branches(below, unit.pk)) for unit in below.get(induk, ()))
