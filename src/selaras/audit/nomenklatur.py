"""The national names of programmes of a kecamatan (bidang 7.01), from programme to sub kegiatan.

Drawn from the public lists of Kepmendagri 900.1.15.5-1317/2023 and its amendments; a code of another
bidang is not in it, so nothing can be said about one.
"""

from collections.abc import Mapping
from csv import DictReader
from functools import cache
from importlib.resources import files

from selaras.domain.kode import Kode, parse_kode

_PROGRAMME = 2  # parts of a code above its programme
_ORDINARY = "2."  # begins the kegiatan of kabupaten and kota; special regions have numbers of their own
_FILE = files("selaras.audit") / "data" / "nomenklatur-kecamatan.csv"


@cache
def nomenklatur() -> Mapping[Kode, str]:
    """Return the name of every code that is known."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return {parse_kode(row["kode"]): row["uraian"] for row in DictReader(lines)}


def is_covered(kode: Kode) -> bool:
    """Tell whether the list should hold a code: of its bidang, and of an ordinary kabupaten."""
    above = kode.daftar_induk
    if len(above) < _PROGRAMME or above[1] not in nomenklatur():
        return False
    kegiatan = kode.bagian[_PROGRAMME + 1 :][:1]
    return not kegiatan or kegiatan[0].startswith(_ORDINARY)
