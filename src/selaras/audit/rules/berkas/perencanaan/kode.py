"""Every code of a programme that the office uses, with its name and place."""

from typing import NamedTuple

from selaras.audit.lokasi import place_of
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.kode import Kode
from selaras.domain.temuan import LokasiBuku


class KodeDipakai(NamedTuple):
    """A use of a code with the name that stands beside it."""

    uraian: str
    lokasi: LokasiBuku


def coded_places(berkas: BerkasKinerja) -> dict[Kode, list[KodeDipakai]]:
    """Return the uses of each code on the sheets Program & Pagu and Renstra, by code."""
    found: dict[Kode, list[KodeDipakai]] = {}
    for row in berkas.daftar_anggaran:
        found.setdefault(row.kode, []).append(KodeDipakai(row.uraian, place_of(row, "kode")))
    for node in berkas.daftar_simpul:
        if node.kode_program is not None:
            use = KodeDipakai(node.uraian, place_of(node, "kode_program"))
            found.setdefault(node.kode_program, []).append(use)
    return dict(sorted(found.items()))
