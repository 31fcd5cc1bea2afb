"""The scores of one party: criteria to sub-components to components to the total."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.lke import BUTIR_TOTAL, NilaiLke, PihakLke
from selaras.domain.lke import (
    AturanLke,
    CaraNilaiLke,
    GradeLke,
    KomponenLke,
    PredikatLke,
    SubLke,
    score_by_grade,
    score_directly,
    score_from_criteria,
)
from selaras.domain.rincian import Rincian, show

NILAI_LANGSUNG = "nilai komponen diisi langsung; sub komponennya tidak diketahui"


@dataclass(frozen=True)
class BagianLke:
    """A component or sub-component with its points; `nilai.hasil` is None where it is not scored."""

    kode: str
    nama: str
    bobot: Decimal
    nilai: Rincian
    grade: GradeLke | None = None
    daftar_sub: tuple["BagianLke", ...] = ()


@dataclass(frozen=True)
class PenilaianLke:
    """Points from 0 to 100. `tertulis` is the total that the document prints, None without one."""

    pihak: PihakLke
    daftar_komponen: tuple[BagianLke, ...]
    total: Rincian
    predikat: PredikatLke | None
    tertulis: Decimal | None

    @property
    def bobot(self) -> Decimal:
        """Return the weight of all components together."""
        return sum((komponen.bobot for komponen in self.daftar_komponen), Decimal())

    @property
    def daftar_bagian(self) -> tuple[BagianLke, ...]:
        """Return every component followed by its sub-components."""
        return tuple(bagian for k in self.daftar_komponen for bagian in (k, *k.daftar_sub))


def score_party(rows: Sequence[NilaiLke], pihak: PihakLke, aturan: AturanLke) -> PenilaianLke:
    """Return the scores of one party; `rows` are its own."""
    by_code = {row.butir.strip(): row for row in rows}
    components = tuple(_component(k, by_code, aturan) for k in aturan.bentuk.daftar_komponen)
    total = add_points("nilai AKIP", "jumlah nilai komponen", [k.nilai for k in components])
    predikat = None if total.hasil is None else aturan.predikat.predikat_for(total.hasil)
    printed = by_code.get(BUTIR_TOTAL)
    return PenilaianLke(pihak, components, total, predikat, printed.nilai if printed else None)


def add_points(nama: str, rumus: str, parts: Sequence[Rincian]) -> Rincian:
    """Return the sum; without a result while one part has none, which is then named."""
    open_ones = [part.nama for part in parts if part.hasil is None]
    if open_ones:
        reason = f"belum ada {', '.join(open_ones)}"
        return Rincian(nama, None, rumus, alasan=reason, dari=tuple(parts))
    points = [part.hasil for part in parts if part.hasil is not None]
    working = " + ".join(map(show, points))
    return Rincian(nama, sum(points, Decimal()), rumus, working, dari=tuple(parts))


def _component(komponen: KomponenLke, by_code: Mapping[str, NilaiLke], aturan: AturanLke) -> BagianLke:
    """Sum the sub-components; a typed value counts by setting, or where nothing below is scored."""
    subs = tuple(_sub(sub, by_code, aturan) for sub in komponen.daftar_sub)
    typed = by_code.get(komponen.kode)
    below = any(
        code.startswith(f"{komponen.kode}.") and (row.grade or row.nilai is not None)
        for code, row in by_code.items()
    )
    if typed and typed.nilai is not None and (aturan.cara is CaraNilaiLke.LANGSUNG or not below):
        nilai = score_directly(komponen.kode, komponen.bobot, typed.nilai, typed.bukti)
        if nilai.hasil is not None and not below:
            nilai = Rincian(nilai.nama, nilai.hasil, nilai.rumus, "", nilai.sumber, NILAI_LANGSUNG)
    else:
        rumus = "jumlah nilai sub komponen"
        nilai = add_points(f"nilai {komponen.kode}", rumus, [sub.nilai for sub in subs])
    return BagianLke(komponen.kode, komponen.nama, komponen.bobot, nilai, None, subs)


def _sub(sub: SubLke, by_code: Mapping[str, NilaiLke], aturan: AturanLke) -> BagianLke:
    row = by_code.get(sub.kode)
    grade = row.grade if row else None
    return BagianLke(sub.kode, sub.nama, sub.bobot, _points(sub, row, by_code, aturan), grade)


def _points(
    sub: SubLke, row: NilaiLke | None, by_code: Mapping[str, NilaiLke], aturan: AturanLke
) -> Rincian:
    criteria = criteria_scores(sub, by_code)
    if aturan.cara is CaraNilaiLke.KRITERIA and criteria:
        return score_from_criteria(sub, criteria, aturan, row.grade if row else None)
    if row and row.grade and aturan.cara is not CaraNilaiLke.LANGSUNG:
        return score_by_grade(sub, row.grade, aturan, row.bukti)
    if row and row.nilai is not None:
        return score_directly(sub.kode, sub.bobot, row.nilai, row.bukti)
    if row and row.grade:
        return score_by_grade(sub, row.grade, aturan, row.bukti)
    return Rincian(f"nilai {sub.kode}", None, alasan="belum dinilai")


def criteria_scores(sub: SubLke, by_code: Mapping[str, NilaiLke]) -> dict[str, Decimal]:
    """Return the criteria of the sub-component that have a value."""
    found = {k.kode: by_code[k.kode].nilai for k in sub.daftar_kriteria if k.kode in by_code}
    return {kode: nilai for kode, nilai in found.items() if nilai is not None}
