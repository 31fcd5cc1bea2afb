"""Recommendations, matrices of desa and registers counted once more."""

from datetime import datetime

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_penilaian import share_of
from tests.oracle.second_route_uang import Number, Tree, percent, result
from tests.oracle.sheets import Line, normal, number, text

CLAIMS = ("Belum dikerjakan", "Sedang dikerjakan", "Diklaim selesai")
DECISIONS = ("Belum sesuai", "Dalam proses", "Dinyatakan tuntas")
UNSTATED = "belum_dinyatakan"
CLAIM_KEYS, DECISION_KEYS = ("belum", "proses", "selesai"), ("belum", "proses", "tuntas")
CELLS = (
    "tercapai",
    "terlambat",
    "lewat_tenggat",
    "belum_jatuh_tempo",
    "tidak_tercapai",
    "belum_diisi",
    "tidak_berlaku",
)


def parts(kantor: Kantor) -> Tree:
    """Return what the book holds sheets for."""
    return {**_follow_up(kantor), **_matrices(kantor), **_registers(kantor)}


def _follow_up(kantor: Kantor) -> Tree:
    lines = kantor.table("Rekomendasi", "kode rekomendasi")
    if not lines:
        return {}
    lists: dict[tuple[str, object], list[Line]] = {}
    for line in lines:
        lists.setdefault((normal(line["sumber"]), line["tahun"]), []).append(line)
    return {"tindak_lanjut": [_list(kantor, rows) for rows in lists.values()]}


def _list(kantor: Kantor, rows: list[Line]) -> Tree:
    actions = kantor.table("Tindak Lanjut", "kode rekomendasi")
    own = [[a for a in actions if a["kode rekomendasi"] == r["kode rekomendasi"]] for r in rows]
    claims = [_least([text(a["status menurut kantor"]) for a in one], CLAIMS) for one in own]
    decided = [_least([text(a["status menurut inspektorat"]) for a in one], DECISIONS) for one in own]
    stated = any(claims)
    done = share_of(claims.count(CLAIMS[-1]), len(rows)) if stated else None
    return {
        "tahun": number(rows[0]["tahun"]),
        "rekomendasi": [{"tindak_lanjut": len(one)} for one in own],
        "per_klaim": _counts(claims, CLAIMS, CLAIM_KEYS),
        "per_keputusan": _counts(decided, DECISIONS, DECISION_KEYS),
        "persen_diklaim": result(done),
        "persen_tuntas": result(share_of(decided.count(DECISIONS[-1]), len(rows))),
    }


def _least(found: list[str], order: tuple[str, ...]) -> str:
    """Return how far the actions of one recommendation are together, '' where nobody stated it."""
    known = [state for state in found if state]
    if not known:
        return ""
    together = known[0] if len(set(known)) == 1 else order[1]
    return order[1] if together == order[-1] and len(known) < len(found) else together


def _counts(states: list[str], words: tuple[str, ...], keys: tuple[str, ...]) -> Tree:
    pairs = zip((*keys, UNSTATED), (*words, ""), strict=True)
    return {key: states.count(word) for key, word in pairs}


def _matrices(kantor: Kantor) -> Tree:
    lines = kantor.table("Matriks Desa", "matriks")
    kinds = [k for k in ("Aktivitas × desa", "Dokumen × desa") if any(r["matriks"] == k for r in lines)]
    found = [_matrix(kantor, [r for r in lines if r["matriks"] == kind]) for kind in kinds]
    return {"matriks": found} if found else {}


def _matrix(kantor: Kantor, lines: list[Line]) -> Tree:
    names = [text(r["nama desa"]) for r in kantor.table("Desa", "nama desa")]
    rows = dict.fromkeys(r["aktivitas/dokumen"] for r in lines)
    cells = {(r["aktivitas/dokumen"], text(r["desa"])): _state(r) for r in lines}
    states = {row: [cells.get((row, name), "belum_diisi") for name in names] for row in rows}
    all_of_them = [state for row in states.values() for state in row]
    return {
        "desa": len(names),
        "per_status": {key: all_of_them.count(key) for key in CELLS},
        "tercapai": result(_reached(all_of_them)),
        "jatuh_tempo": result(_reached([s for s in all_of_them if s != "belum_jatuh_tempo"])),
        "baris": [_row(row) for row in states.values()],
    }


def _state(line: Line) -> str:
    """Return the state of a ticked cell; no example office has dates in a matrix."""
    assert line["tenggat"] is None
    assert line["tanggal selesai"] is None
    if line["tidak berlaku"] == "Ya":
        return "tidak_berlaku"
    return {"Ya": "tercapai", "Tidak": "tidak_tercapai"}.get(text(line["tercapai"]), "belum_diisi")


def _reached(states: list[str]) -> Number:
    applies = [state for state in states if state != "tidak_berlaku"]
    return None if "belum_diisi" in applies else share_of(applies.count("tercapai"), len(applies))


def _row(states: list[str]) -> Tree:
    applies = [state for state in states if state != "tidak_berlaku"]
    return {
        "jumlah": applies.count("tercapai"),
        "berlaku": len(applies),
        "proporsi": result(_reached(states)),
    }


def _registers(kantor: Kantor) -> Tree:
    lines = kantor.table("Register", "register")
    names = list(dict.fromkeys(text(line["register"]) for line in lines))
    found = [_register(kantor, [r for r in lines if text(r["register"]) == name]) for name in names]
    return {"register": found} if found else {}


def _register(kantor: Kantor, lines: list[Line]) -> Tree:
    months = range(1, 3 * kantor.triwulan + 1)
    due = [r for r in lines if r["tanggal"].year == kantor.tahun and r["tanggal"].month in months]
    before = _typed(kantor, text(lines[0]["register"]), kantor.tahun - 1)
    fall = before - len(due) if before is not None else None
    states = [_followed_up(row) for row in due]
    done = None if None in states else share_of(states.count(True), len(states))
    return {
        "jumlah": {"hasil": len(due)},
        "per_triwulan": {
            str(q + 1): sum((r["tanggal"].month - 1) // 3 == q for r in due)
            for q in range(kantor.triwulan)
        },
        "ditindaklanjuti": result(done),
        "jumlah_lalu": before,
        "penurunan": result(percent(fall, before)),
        "per_bulan": [_count([r for r in due if r["tanggal"].month == month]) for month in months],
        "per_desa": _by(due, "desa"),
        "per_jenis": _by(due, "jenis"),
        "seluruh": _count(due),
    }


def _typed(kantor: Kantor, name: str, year: int) -> Number:
    rows = kantor.table("Register Rekap", "register")
    return next(
        (number(r["jumlah kejadian"]) for r in rows if (r["register"], r["tahun"]) == (name, year)), None
    )


def _followed_up(line: Line) -> bool | None:
    if line["ditindaklanjuti"] is not None:
        return bool(line["ditindaklanjuti"] == "Ya")
    done = text(line["tindak lanjut"]) or isinstance(line["tanggal selesai"], datetime)
    return True if done else None


def _by(rows: list[Line], head: str) -> list[Tree]:
    return [
        _count([r for r in rows if text(r[head]) == name])
        for name in sorted({text(r[head]) for r in rows})
    ]


def _count(rows: list[Line]) -> Tree:
    states = [_followed_up(row) for row in rows]
    return {
        "jumlah": len(rows),
        "ditindaklanjuti": states.count(True),
        "tidak": states.count(False),
        "belum_diisi": states.count(None),
    }
