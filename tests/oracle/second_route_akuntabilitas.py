"""The account by tujuan and sasaran, by class and by programme, once more."""

from fractions import Fraction

from tests.oracle.second_route_alokasi import COMMON, REST, Bagian, by_program, shares
from tests.oracle.second_route_efisiensi import SUB, efficiency, has_outputs, output_of, outputs
from tests.oracle.second_route_kantor import Kantor, hundred, ratio
from tests.oracle.second_route_kinerja import LEVELS, NATIONAL, SCALES
from tests.oracle.second_route_rencana import in_force, nodes
from tests.oracle.second_route_uang import Number, Tree, mean, money_of, result
from tests.oracle.sheets import number, text

STRATEGIC = ("Tujuan", "Sasaran")
LEVEL_KEYS = ("tujuan", "sasaran", "program", "kegiatan", "sub_kegiatan")


def parts(kantor: Kantor) -> Tree:
    """Return the account."""
    money = shares(kantor)
    groups: dict[tuple[str, str], list[str]] = {}
    for kode in kantor.indikator:
        line = kantor.baris[kode]
        if line["tingkat"] in STRATEGIC:
            groups.setdefault((line["tingkat"], text(line["tujuan/sasaran"])), []).append(kode)
    return {
        "akuntabilitas": {
            "sasaran": [_sasaran(kantor, money, codes) for codes in groups.values()],
            "penunjang_umum": by_program(kantor, money.get(COMMON, [])),
            "belum_dialokasikan": by_program(kantor, money.get(REST, [])),
            "per_kategori": _classes(kantor),
            "efisiensi": _efficiencies(kantor) if has_outputs(kantor) else [],
        }
    }


def _sasaran(kantor: Kantor, money: dict[str, list[Bagian]], codes: list[str]) -> Tree:
    own = [share for kode in codes for share in money.get(kode, [])]
    below = [share for kode in _below(kantor, codes) for share in money.get(kode, [])]
    counted = mean(kantor.indikator[kode]["tahunan"]["capaian"] for kode in codes)
    past = [_past(kantor, kode) for kode in codes]
    both = money_of([share.uang for share in (*own, *below)])
    subs = [s for s in (*own, *below) if len(s.baris["kode"]) == SUB]
    return {
        "putusan": _verdicts(kantor, codes),
        "rata_rata": counted,
        "tahun_lalu": past,
        "rata_rata_lalu": mean(row["capaian"]["hasil"] for row in past),
        "biaya": by_program(kantor, own),
        "uang": money_of([share.uang for share in own]) if own else None,
        "biaya_seluruh": by_program(kantor, [*own, *below]),
        "uang_seluruh": both if own or below else None,
        "nisbah": result(_quotient(counted["capaian"], both["serapan"])),
        "keluaran": (
            efficiency([output_of(kantor, s.baris["kode"], s.uang) for s in subs]) if subs else None
        ),
    }


def _quotient(capaian: Number, serapan: Number) -> Number:
    return None if capaian is None or not serapan else capaian / serapan


def _verdicts(kantor: Kantor, codes: list[str]) -> dict[str, int]:
    counts = dict.fromkeys(("melebihi", "mencapai", "tidak_mencapai", "belum_dapat_dinilai"), 0)
    for kode in codes:
        found = kantor.indikator[kode]
        counts[_verdict(ratio(kantor.baris[kode], found["tahunan"]["realisasi"], found["target"]))] += 1
    return counts


def _verdict(raw: Number) -> str:
    if raw is None:
        return "belum_dapat_dinilai"
    if raw == Fraction(100):
        return "mencapai"
    return "melebihi" if raw > 100 else "tidak_mencapai"


def _past(kantor: Kantor, kode: str) -> Tree:
    rows = kantor.table("Realisasi Tahun Lalu", "kode indikator")
    year = kantor.tahun - 1
    row = next((r for r in rows if (r["kode indikator"], r["tahun"]) == (kode, year)), None)
    if row is None:
        return {"tahun": year, "capaian": result(None)}
    again = number(row["disajikan kembali"])
    value = number(row["realisasi"]) if again is None else again
    target = number(row["target"])
    return {
        "tahun": year,
        "target": target,
        "realisasi": value,
        "capaian": result(hundred(kantor.baris[kode], value, target)),
    }


def _below(kantor: Kantor, codes: list[str]) -> list[str]:
    """Return the indicators of other tujuan and sasaran whose statement stands below one of these."""
    above = {_statement(kantor, kode) for kode in codes} - {""}
    strategic = [k for k, line in kantor.baris.items() if line["tingkat"] in STRATEGIC]
    ordered = [k for k in kantor.indikator if k in strategic and k not in codes]
    return [kode for kode in ordered if above & set(_line_above(kantor, kode))]


def _statement(kantor: Kantor, kode: str) -> str:
    rows = (r for r in in_force(kantor) if r.indikator == kode and r.rencana["jenis"] == "Renstra")
    return next((row.simpul for row in rows), "")


def _line_above(kantor: Kantor, kode: str) -> list[str]:
    known, found = nodes(kantor), []
    here = text(known[s]["kode simpul induk"]) if (s := _statement(kantor, kode)) else ""
    while here in known:
        found.append(here)
        here = text(known[here]["kode simpul induk"])
    return found


def _classes(kantor: Kantor) -> list[Tree]:
    name = kantor.path.name
    scale = next((own for office, own in SCALES.items() if name.startswith(office)), NATIONAL)
    return [_class(kantor, label) for label in (*(label for _, label in scale), None)]


def _class(kantor: Kantor, label: str | None) -> Tree:
    rows = [row for row in kantor.indikator.values() if row["tahunan"]["kategori"] == label]
    levels = [row["tingkat"] for row in rows]
    pairs = zip(LEVEL_KEYS, LEVELS, strict=True)
    return {"jumlah": len(rows), "per_tingkat": {key: levels.count(level) for key, level in pairs}}


def _efficiencies(kantor: Kantor) -> list[Tree]:
    rows = outputs(kantor)
    return [
        efficiency([one for one in rows if f"{one.kode}.".startswith(f"{budget['kode']}.")])
        for budget in kantor.anggaran
    ]
