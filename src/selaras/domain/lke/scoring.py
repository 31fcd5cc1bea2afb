"""From a grade, from criteria or from a value to the points of a sub-component or component."""

from collections.abc import Mapping
from decimal import Decimal

from selaras.domain.lke.aturan import AturanLke, GradePenuh
from selaras.domain.lke.bentuk import SubLke
from selaras.domain.lke.grade import GradeLke
from selaras.domain.rincian import Rincian, entered, show

_FULL = Decimal(100)
NILAI_KRITERIA = (Decimal(100), Decimal(50), Decimal(0))


def score_by_grade(sub: SubLke, grade: GradeLke, aturan: AturanLke, sumber: str = "") -> Rincian:
    """Return the points of a sub-component from its grade."""
    worth = aturan.tabel_grade.nilai[grade]
    rumus = "nilai grade / 100 × bobot"
    working = f"{show(worth)} / 100 × {show(sub.bobot)}"
    leaf = entered(f"grade {grade}", worth, sumber)
    return Rincian(f"nilai {sub.kode}", worth * sub.bobot / 100, rumus, working, dari=(leaf,))


def score_directly(kode: str, bobot: Decimal, nilai: Decimal, sumber: str = "") -> Rincian:
    """Return the points typed for a component or sub-component, without a result outside its weight."""
    if 0 <= nilai <= bobot:
        return Rincian(f"nilai {kode}", nilai, "nilai diisi langsung", sumber=sumber)
    return Rincian(f"nilai {kode}", None, alasan=f"nilai {show(nilai)} di luar 0 sampai {show(bobot)}")


def share_of_criteria(sub: SubLke, nilai_kriteria: Mapping[str, Decimal]) -> Rincian:
    """Return the share of criteria met in percent; without a result while one is not scored."""
    name, rumus = f"kriteria {sub.kode} terpenuhi", "jumlah nilai kriteria / banyaknya kriteria"
    if open_ones := [k.kode for k in sub.daftar_kriteria if k.kode not in nilai_kriteria]:
        return Rincian(name, None, rumus, alasan=f"belum dinilai: {', '.join(open_ones)}")
    values = {k.kode: nilai_kriteria[k.kode] for k in sub.daftar_kriteria}
    if odd := [kode for kode, nilai in values.items() if nilai not in NILAI_KRITERIA]:
        return Rincian(name, None, rumus, alasan=f"bukan 100, 50, atau 0: {', '.join(odd)}")
    leaves = tuple(entered(f"kriteria {kode}", nilai) for kode, nilai in values.items())
    working = f"({' + '.join(map(show, values.values()))}) / {len(values)}"
    return Rincian(name, sum(values.values(), Decimal()) / len(values), rumus, working, dari=leaves)


def score_from_criteria(
    sub: SubLke,
    nilai_kriteria: Mapping[str, Decimal],
    aturan: AturanLke,
    dinyatakan: GradeLke | None = None,
) -> Rincian:
    """Return the points of a sub-component whose grade follows from its criteria.

    `dinyatakan` is the grade that the evaluator states where all criteria are met, which the table
    leaves to judgement; below that it is not used.
    """
    share = share_of_criteria(sub, nilai_kriteria)
    if share.hasil is None:
        return Rincian(f"nilai {sub.kode}", None, alasan=share.alasan, dari=(share,))
    full = share.hasil == _FULL
    grade = _grade_of_all_met(aturan, dinyatakan) if full else aturan.tabel_grade.grade_for(share.hasil)
    if grade is None:
        reason = "semua kriteria terpenuhi: nyatakan grade B, BB, A, atau AA beserta alasannya"
        return Rincian(f"nilai {sub.kode}", None, alasan=reason, dari=(share,))
    scored = score_by_grade(sub, grade, aturan)
    leaf = Rincian(f"grade {grade}", aturan.tabel_grade.nilai[grade], "tabel grade", dari=(share,))
    return Rincian(scored.nama, scored.hasil, scored.rumus, scored.hitungan, dari=(leaf,))


def _grade_of_all_met(aturan: AturanLke, dinyatakan: GradeLke | None) -> GradeLke | None:
    """Return the stated grade where it can follow from all criteria met, else what the setting says."""
    if dinyatakan in _ALL_MET:
        return dinyatakan
    settled = {GradePenuh.BB: GradeLke.BB, GradePenuh.B: GradeLke.B}
    return settled.get(aturan.grade_penuh)


_ALL_MET = {GradeLke.AA, GradeLke.A, GradeLke.BB, GradeLke.B}
