"""The flow of a procedure: which actor takes each step, and where the next one stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja, LangkahSop
from selaras.domain.nama import name_key
from selaras.domain.pilihan import Pilihan


class ArahAlur(Pilihan):
    """Where the actor of the next step stands, seen from an actor of this one."""

    KIRI = "kiri", "Ke kiri"
    BAWAH = "bawah", "Ke bawah"
    KANAN = "kanan", "Ke kanan"


@dataclass(frozen=True)
class LangkahAlur:
    """A step; `arah` maps the places of its actors to where the flow goes, None at its end."""

    langkah: LangkahSop
    arah: dict[int, ArahAlur | None]


@dataclass(frozen=True)
class AlurSop:
    """The actors in the order of their first step, and the steps."""

    daftar_pelaksana: tuple[str, ...]
    daftar_langkah: tuple[LangkahAlur, ...]


def flow_of(berkas: BerkasKinerja, kode: str) -> AlurSop | None:
    """Return the flow of the procedure with this code, None where it has no steps."""
    steps = [one for one in berkas.daftar_langkah_sop if name_key(one.sop) == name_key(kode)]
    if not steps:
        return None
    actors: dict[str, str] = {}
    for step in steps:
        for actor in step.daftar_pelaksana:
            actors.setdefault(name_key(actor), actor)
    return AlurSop(tuple(actors.values()), tuple(_walk(steps, list(actors))))


def _walk(steps: Sequence[LangkahSop], actors: Sequence[str]) -> Iterator[LangkahAlur]:
    places = [[actors.index(name_key(one)) for one in step.daftar_pelaksana] for step in steps]
    for step, own, following in zip(steps, places, [*places[1:], []], strict=True):
        yield LangkahAlur(step, {place: _direction(place, following) for place in own})


def _direction(place: int, following: Sequence[int]) -> ArahAlur | None:
    """Return the way to the nearest actor of the next step, the left one of two equally near."""
    if not following:
        return None
    nearest = min(following, key=lambda other: (abs(other - place), other))
    if nearest == place:
        return ArahAlur.BAWAH
    return ArahAlur.KIRI if nearest < place else ArahAlur.KANAN
