"""All parts of the second route joined to the object that `selaras hitung --json` has to print."""

from pathlib import Path

from tests.oracle import (
    second_route_akuntabilitas,
    second_route_alokasi,
    second_route_belanja,
    second_route_daya,
    second_route_efisiensi,
    second_route_individu,
    second_route_kejadian,
    second_route_pengukuran,
    second_route_penilaian,
    second_route_perjanjian,
    second_route_piramida,
    second_route_renaksi,
    second_route_rencana,
    second_route_tahunan,
    second_route_tc27,
    second_route_tc29,
    second_route_versi,
)
from tests.oracle.second_route_kantor import Kantor, read
from tests.oracle.second_route_uang import Tree

PARTS = (
    second_route_pengukuran.parts,
    second_route_rencana.parts,
    second_route_tc27.parts,
    second_route_tc29.parts,
    second_route_alokasi.parts,
    second_route_efisiensi.parts,
    second_route_belanja.parts,
    second_route_versi.parts,
    second_route_akuntabilitas.parts,
    second_route_renaksi.parts,
    second_route_individu.parts,
    second_route_perjanjian.parts,
    second_route_piramida.parts,
    second_route_daya.parts,
    second_route_kejadian.parts,
    second_route_penilaian.parts,
    second_route_tahunan.agenda,
)


def everything(path: Path) -> Tree:
    """Return every figure of an office, from its cells alone."""
    kantor: Kantor = read(path)
    found: Tree = {}
    for part in PARTS:
        found |= part(kantor)
    return found
