"""The library of regulations: what each is about, and what took its place in which year."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from selaras.domain.ketentuan.loading import KetentuanError, list_files, refuse_keys
from selaras.domain.ketentuan.parameter import Keyakinan
from selaras.domain.nama import name_key

# Kinds from the highest down (UU 12/2011 pasal 7 and 8), each with how its names begin.
_HIERARCHY = (
    ("undang-undang", "uu "),
    ("peraturan pemerintah", "pp "),
    ("peraturan presiden", "perpres"),
    ("peraturan menteri", "permen", "peraturan badan", "peraturan kepala"),
    ("keputusan menteri", "kepmen", "instruksi menteri", "inmen", "surat edaran menteri", "se men"),
    ("peraturan daerah", "perda"),
    ("peraturan gubernur", "pergub"),
    ("peraturan bupati", "perbup", "peraturan wali kota", "perwali"),
)
_REQUIRED = {"sebutan", "judul", "tentang", "tahun", "keyakinan"}
_KEYS = _REQUIRED | {"dicabut_oleh", "dicabut_tahun", "laporan"}


@dataclass(frozen=True)
class PeraturanPustaka:
    """A regulation; `sebutan` is its short name, `dicabut_oleh` that of what replaced it.

    Those for every performance report have `laporan`; the others mark what offices cite.
    """

    sebutan: str
    judul: str
    tentang: str
    tahun: int
    keyakinan: Keyakinan
    dicabut_oleh: str = ""
    dicabut_tahun: int | None = None
    laporan: bool = False

    def is_revoked(self, tahun: int) -> bool:
        """Tell whether something took its place by the end of the year."""
        return self.dicabut_tahun is not None and self.dicabut_tahun <= tahun


@cache
def list_peraturan() -> tuple[PeraturanPustaka, ...]:
    """Return the library; KetentuanError names the file and the key that is wrong."""
    return tuple(one for place, data in list_files() for one in _regulations(place, data))


def find_peraturan(sebutan: str) -> PeraturanPustaka | None:
    """Return the regulation that a short name or a full title means, None where it is not known."""
    wanted = name_key(sebutan)
    known = (one for one in list_peraturan() if wanted in {name_key(one.sebutan), name_key(one.judul)})
    return next(known, None)


def rank_of(sebutan: str) -> int:
    """Return the place of a regulation in the hierarchy, 0 for the highest; kinds unknown come last."""
    name = name_key(sebutan)
    ranks = (rank for rank, begins in enumerate(_HIERARCHY) if name.startswith(begins))
    return next(ranks, len(_HIERARCHY))


def _regulations(place: str, data: dict[str, Any]) -> Iterator[PeraturanPustaka]:
    if "peraturan" not in data:
        return
    refuse_keys(place, data, {"peraturan"})
    for entry in data["peraturan"]:
        refuse_keys(place, entry, _KEYS, _REQUIRED)
        if ("dicabut_oleh" in entry) != ("dicabut_tahun" in entry):
            raise KetentuanError(f"{place}: {entry['sebutan']} dicabut tanpa pengganti atau tahunnya")
        yield PeraturanPustaka(**{**entry, "keyakinan": _keyakinan(place, entry)})


def _keyakinan(place: str, entry: dict[str, Any]) -> Keyakinan:
    try:
        return Keyakinan.from_text(str(entry["keyakinan"]))
    except ValueError as error:
        raise KetentuanError(f"{place}: {entry['sebutan']}: keyakinan {error}") from error
