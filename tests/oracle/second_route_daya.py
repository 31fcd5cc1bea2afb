"""People and assets counted once more."""

from collections.abc import Callable, Iterable

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_uang import Tree, less, result, sum_of, whole
from tests.oracle.sheets import Line, normal, number, text

GROUPS = {
    "Golongan": "golongan",
    "Pendidikan": "pendidikan",
    "Eselon": "eselon",
    "Jenis kelamin": "jenis_kelamin",
    "Jabatan fungsional": "fungsional",
}
UNKNOWN = "Tidak diisi"
YOUNG, MIDDLE = 5, 10


def parts(kantor: Kantor) -> Tree:
    """Return what the book holds sheets for."""
    return {**_formation(kantor), **_staff(kantor), **_assets(kantor)}


def _formation(kantor: Kantor) -> Tree:
    lines = kantor.table("Formasi", "jabatan")
    if not lines:
        return {}
    pairs = [(number(r["bezetting"]), number(r["keperluan"])) for r in lines]
    held, needed = whole(a for a, _ in pairs), whole(b for _, b in pairs)
    rows = [{"bezetting": a, "keperluan": b, "selisih": result(less(a, b))} for a, b in pairs]
    return {
        "formasi": {
            "baris": rows,
            "bezetting": result(held),
            "keperluan": result(needed),
            "selisih": sum_of([held, needed], less(held, needed)),
        }
    }


def _staff(kantor: Kantor) -> Tree:
    lines = kantor.table("Pegawai", "kelompok")
    groups = {
        key: _group(own)
        for word, key in GROUPS.items()
        if (own := [r for r in lines if r["kelompok"] == word])
    }
    return {"pegawai": groups} if groups else {}


def _group(lines: list[Line]) -> Tree:
    return {
        "per_rincian": _by(lines, "jumlah", lambda r: text(r["rincian"])),
        "per_unit": _by(lines, "jumlah", lambda r: text(r["unit"])),
        "jumlah": result(whole(number(r["jumlah"]) for r in lines)),
    }


def _by(lines: Iterable[Line], head: str, label: Callable[[Line], str]) -> Tree:
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(label(line), []).append(line)
    return {name: result(whole(number(r[head]) for r in own)) for name, own in groups.items()}


def _assets(kantor: Kantor) -> Tree:
    lines = kantor.table("Aset", "jenis aset")
    if not lines:
        return {}
    idle = [r for r in lines if r["tidak digunakan"] == "Ya"]
    used = [r for r in lines if r["tidak digunakan"] != "Ya"]
    apart = {"digunakan": _units(kantor, used), "tidak_digunakan": _units(kantor, idle)}
    return {"aset": {**_units(kantor, lines), **(apart if idle else {})}}


def _units(kantor: Kantor, lines: list[Line]) -> Tree:
    names: dict[str, str] = {}
    for line in lines:
        names.setdefault(normal(line["jenis aset"]), text(line["jenis aset"]))

    def kind(line: Line) -> str:
        return names[normal(line["jenis aset"])]

    def age(line: Line) -> str:
        year = line["tahun perolehan"]
        if year is None or year > kantor.tahun:
            return UNKNOWN
        old = kantor.tahun - year
        if old <= YOUNG:
            return "sampai 5 tahun"
        return "6 sampai 10 tahun" if old <= MIDDLE else "di atas 10 tahun"

    return {
        "tahun": kantor.tahun,
        "jumlah": result(whole(number(r["banyaknya"]) for r in lines)),
        "per_jenis": _by(lines, "banyaknya", kind),
        "per_kondisi": _by(lines, "banyaknya", lambda r: text(r["kondisi"]) or UNKNOWN),
        "per_usia": _by(lines, "banyaknya", age),
        "nilai": result(whole(number(r["nilai (rp)"]) for r in lines)),
        "nilai_per_jenis": _by(lines, "nilai (rp)", kind),
    }
