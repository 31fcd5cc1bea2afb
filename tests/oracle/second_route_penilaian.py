"""Survey, service index, desa and evaluation once more, from single answers and typed points."""

from fractions import Fraction

from tests.oracle.second_route_kantor import Kantor
from tests.oracle.second_route_uang import Number, Tree, add, less, percent, result, sum_of, whole
from tests.oracle.sheets import Line, number, text

UNITS = [f"U{n}" for n in range(1, 10)]
WEIGHT = Fraction(25)  # from a mean of 1 to 4 to an index of 25 to 100
IDM = (
    ("mandiri", Fraction("0.8155")),
    ("maju", Fraction("0.7072")),
    ("berkembang", Fraction("0.5989")),
    ("tertinggal", Fraction("0.4907")),
)
LOWEST = "sangat_tertinggal"
OWN, OTHER = "Penilaian mandiri", "Penjaminan kualitas"
COMPONENTS = ("1", "2", "3", "4")


def parts(kantor: Kantor) -> Tree:
    """Return what the book holds sheets for."""
    return {**_survey(kantor), **_service_index(kantor), **_villages(kantor), **_evaluation(kantor)}


def _survey(kantor: Kantor) -> Tree:
    lines = kantor.table("SKM", "nomor responden")
    given = [[number(line[unit.casefold()]) for unit in UNITS] for line in lines]
    told = [[answer for answer in answers if answer is not None] for answers in given]
    told = [answers for answers in told if answers]
    if not told:
        return {}
    columns = [[answers[n] for answers in given if answers[n] is not None] for n in range(len(UNITS))]
    means = [Fraction(add(column) or 0, len(column)) for column in columns]
    index = sum(means, Fraction(0)) / len(UNITS) * WEIGHT
    several = [answers for answers in told if len(answers) > 1]
    alike = sum(len(set(answers)) == 1 for answers in several)
    return {
        "skm": {
            "n": len(told),
            "nrr": dict(zip(UNITS, means, strict=True)),
            "nrr_tertimbang": {unit: m / len(UNITS) for unit, m in zip(UNITS, means, strict=True)},
            "nilai_skala": index / WEIGHT,
            "ikm": index,
            "seragam": Fraction(alike * 100, len(several)),
            "rincian_hitung": sum_of(list(means), index),
            "profil": _profile(lines),
        }
    }


def _profile(lines: list[Line]) -> Tree:
    heads = ("jenis kelamin", "pendidikan", "pekerjaan", "jenis layanan")
    groups: Tree = {}
    for head in heads:
        words = [text(line[head]) or "Tidak diisi" for line in lines]
        if set(words) != {"Tidak diisi"}:
            groups[head.capitalize()] = {word: words.count(word) for word in words}
    return groups


def _service_index(kantor: Kantor) -> Tree:
    """Return the published index; none of the example offices fills the forms."""
    lines = [r for r in kantor.table("IPP", "tahun penilaian") if r["tahun penilaian"] <= kantor.tahun]
    if not lines:
        return {}
    assert {line["formulir"] for line in lines} == {"Nilai akhir IPP"}
    years = sorted((line["tahun penilaian"], number(line["nilai"])) for line in lines)
    newest, value = years[-1]
    return {
        "ipp": {"tahun": newest, "nilai": value, "rincian_hitung": result(value)},
        "ipp_tahunan": [{"tahun": year, "nilai": result(index)} for year, index in years],
    }


def _villages(kantor: Kantor) -> Tree:
    lines = kantor.table("Status Desa", "desa")
    years = [line["tahun data"] for line in lines if line["tahun data"] <= kantor.tahun]
    if not years:
        return {}
    now = _year(kantor, lines, max(years))
    before = [year for year in years if year < max(years)]
    assert not before
    return {"desa": now}


def _year(kantor: Kantor, lines: list[Line], year: int) -> Tree:
    """Return the desa of a year in the order of their sheet; the mean of the indices is the score."""
    names = [text(line["nama desa"]) for line in kantor.table("Desa", "nama desa")]
    rows = {text(line["desa"]): line for line in lines if line["tahun data"] == year}
    scores = [_score(rows[name]) for name in names]
    states = [_status(score) for score in scores]
    counts = {name: states.count(name) for name in (*dict(IDM), LOWEST)}
    share = Fraction(counts["mandiri"] * 100, len(names))
    return {
        "tahun": year,
        "jumlah": len(names),
        "mandiri": counts["mandiri"],
        "persen_mandiri": share,
        "per_status": counts,
        "daftar": [{"skor": score} for score in scores],
        "rincian_hitung": result(share),
    }


def _score(line: Line) -> Fraction:
    indices = [number(line[head]) for head in ("iks", "ike", "ikl")]
    return Fraction(whole(indices) or 0) / 3


def _status(score: Fraction) -> str:
    return next((name for name, bound in IDM if score > bound), LOWEST)


def _evaluation(kantor: Kantor) -> Tree:
    lines = kantor.table("Evaluasi", "butir")
    if not lines:
        return {}
    year = max(line["tahun evaluasi"] for line in lines)
    own, other = (_points(lines, year, party) for party in (OWN, OTHER))
    counted = other or own
    total, before = add(counted.values()), _earlier(kantor, year)
    return {
        "lke": {
            "tahun_evaluasi": year,
            "komponen": counted,
            "total": total,
            "penilaian_mandiri": add(own.values()),
            "komponen_mandiri": own,
            "tahun_lalu": before,
            "perubahan": less(total, before["total"]) if before else None,
            "rincian_hitung": sum_of(list(counted.values()), total),
        }
    }


def _points(lines: list[Line], year: int, party: str) -> dict[str, Number]:
    """Return the typed points; the example offices fill components alone."""
    own = {r["butir"]: r for r in lines if r["pihak"] == party and r["tahun evaluasi"] == year}
    assert own.keys() <= {*COMPONENTS, "total"}
    return {kode: number(own[kode]["nilai"]) for kode in COMPONENTS if kode in own}


def _earlier(kantor: Kantor, year: int) -> Tree:
    rows = kantor.table("Evaluasi Lalu", "tahun evaluasi")
    earlier = [r for r in rows if r["tahun evaluasi"] < year]
    if not earlier:
        return {}
    last = max(line["tahun evaluasi"] for line in earlier)
    found = {r["butir"]: number(r["nilai"]) for r in earlier if r["tahun evaluasi"] == last}
    points = {kode: found[kode] for kode in COMPONENTS if kode in found}
    return {"tahun_evaluasi": last, "komponen": points, "total": whole(points.values())}


def share_of(part: int, all_of_it: int) -> Number:
    return percent(Fraction(part), Fraction(all_of_it))
