"""Performance once more, in fractions: quarter alone, up to the quarter, year, mean."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.oracle.sheets import Line, normal, number, read_quarter, read_table, text

QUARTERS = ("I", "II", "III", "IV")
STATES = {
    "": "belum_diisi",
    "belum diisi": "belum_diisi",
    "belum waktunya diukur": "belum_waktunya",
    "menunggu rilis pihak lain": "menunggu_rilis",
    "belum dapat diukur": "belum_dapat_diukur",
    "tidak berlaku": "tidak_berlaku",
}
YEARLY = "Tahunan saja"
NATIONAL = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (0, "Sangat Rendah"))
PASER = ((85, "Sangat Berhasil"), (70, "Berhasil"), (55, "Cukup Berhasil"), (0, "Kurang Berhasil"))
SCALES = {"batu-sopang": PASER}
LEVELS = ("Tujuan", "Sasaran", "Program", "Kegiatan", "Sub kegiatan")
MEAN_OVER = "Sasaran"
Number = Fraction | None
Scale = tuple[tuple[int, str], ...]


def indicators(path: Path) -> list[dict[str, Any]]:
    """Return every indicator with its figures, from tujuan down."""
    last = read_quarter(path)
    scale = next((own for office, own in SCALES.items() if path.name.startswith(office)), NATIONAL)
    rows = read_table(path, "Realisasi Kinerja", "kode indikator")
    lines = read_table(path, "Indikator", "kode indikator")
    lines.sort(key=lambda line: LEVELS.index(line["tingkat"]))
    return [
        _indicator(line, [r for r in rows if r["kode indikator"] == line["kode indikator"]], last, scale)
        for line in lines
    ]


def mean(found: list[dict[str, Any]]) -> tuple[Number, list[str]]:
    """Return the mean of the year over the sasaran that have one, and their codes."""
    counted = [i for i in found if i["tingkat"] == MEAN_OVER and i["tahunan"]["capaian"] is not None]
    if not counted:
        return None, []
    total = sum(i["tahunan"]["capaian"] for i in counted)
    return Fraction(total, len(counted)), [i["kode"] for i in counted]


def _indicator(line: Line, rows: list[Line], last: int, scale: Scale) -> dict[str, Any]:
    by_quarter = {QUARTERS.index(r["triwulan"]) + 1: r for r in rows if r["triwulan"]}
    target = number(line["target tahun"])
    quarters = {
        str(q): _quarter(line, by_quarter, q) if q <= last else _later(line, q) for q in (1, 2, 3, 4)
    }
    until = quarters[str(last)]["realisasi_sd"]
    capaian = _achieved(line, until, target)
    year = {"realisasi": until, "capaian": capaian, "kategori": _category(capaian, scale)}
    return {
        "kode": line["kode indikator"],
        "tingkat": line["tingkat"],
        "target": target,
        "triwulan": quarters,
        "tahunan": year,
        "dasar": _behind(line, by_quarter, last) if until is not None else [],
        "baris": by_quarter.get(last),
    }


def _behind(line: Line, rows: dict[int, Line], quarter: int) -> Sequence[Number]:
    """Return the values of the quarters that the value up to a quarter rests on."""
    own = rows.get(quarter)
    if own is not None and number(own["realisasi s.d. triwulan"]) is not None:
        return []
    due = [q for q in range(1, quarter + 1) if _state(line, rows, q) != "belum_waktunya"]
    values = [_alone(line, rows.get(q)) for q in due]
    if line["cara rekap"] in {"Posisi akhir", YEARLY}:
        return [value for value in values if value is not None][-1:]
    return values


def _own_target(line: Line, quarter: int) -> Number:
    own = number(line[f"target tw {QUARTERS[quarter - 1]}".casefold()])
    return number(line["target tahun"]) if own is None else own


def _later(line: Line, quarter: int) -> dict[str, Any]:
    target = _own_target(line, quarter)
    empty = dict.fromkeys(("realisasi", "realisasi_sd", "capaian", "capaian_sd"))
    return {**empty, "target": target, "target_sd": target, "status": "belum_waktunya"}


def _quarter(line: Line, rows: dict[int, Line], quarter: int) -> dict[str, Any]:
    own, until = _alone(line, rows.get(quarter)), _until(line, rows, quarter)
    target = _own_target(line, quarter)
    return {
        "target": target,
        "target_sd": target,
        "realisasi": own,
        "realisasi_sd": until,
        "capaian": _achieved(line, own, target),
        "capaian_sd": _achieved(line, until, target),
        "status": "terisi" if own is not None else _state(line, rows, quarter),
    }


def _state(line: Line, rows: dict[int, Line], quarter: int) -> str:
    said = normal(rows[quarter]["status"]) if quarter in rows else ""
    early = line["cara rekap"] == YEARLY and quarter < len(QUARTERS)
    return "belum_waktunya" if early and not said else STATES[said]


def _alone(line: Line, row: Line | None) -> Number:
    if row is None:
        return None
    top, bottom = number(row["pembilang"]), number(row["penyebut"])
    if top is not None and bottom is not None:
        return top * _factor(line) / bottom
    return number(row["realisasi triwulan"])


def _factor(line: Line) -> Fraction:
    typed = number(line["pengali"])
    if typed is not None:
        return typed
    return Fraction(100 if text(line["satuan"]).casefold() in {"%", "persen"} else 1)


def _until(line: Line, rows: dict[int, Line], quarter: int) -> Number:
    own = rows.get(quarter)
    if own is not None and (typed := number(own["realisasi s.d. triwulan"])) is not None:
        return typed
    due = [q for q in range(1, quarter + 1) if _state(line, rows, q) != "belum_waktunya"]
    if line["cara rekap"] in {"Posisi akhir", YEARLY}:
        known = [value for q in due if (value := _alone(line, rows.get(q))) is not None]
        return known[-1] if known else None
    return _running_ratio(line, [rows.get(q) for q in due])


def _running_ratio(line: Line, rows: list[Line | None]) -> Number:
    way = line["cara rekap"]
    if not rows or any(r is None or number(r["penyebut"]) is None for r in rows):
        return None
    tops = [number(r["pembilang"]) for r in rows if r]
    bottoms = [number(r["penyebut"]) for r in rows if r]
    if way == "Penyebut setahun":
        bottoms = list(dict.fromkeys(bottoms))
        assert len(bottoms) == 1
    else:
        assert way == "Rasio kumulatif"
    return Fraction(sum(t for t in tops if t) * _factor(line), 1) / sum(b for b in bottoms if b)


def _achieved(line: Line, value: Number, target: Number) -> Number:
    """Return R / T × 100, (2T - R) / T × 100 where lower is better; never below zero."""
    if value is None or not target:
        return None
    lower = line["arah"] == "Turun lebih baik"
    assert lower or line["arah"] == "Naik lebih baik"
    return max(Fraction(0), (2 * target - value if lower else value) * 100 / target)


def _category(capaian: Number, scale: Scale) -> str | None:
    return None if capaian is None else next(label for bound, label in scale if capaian >= bound)
