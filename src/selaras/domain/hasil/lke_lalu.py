"""The evaluation of the year before, as far as its letter says."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.lke import BUTIR_TOTAL, LkeTahunLalu
from selaras.domain.hasil.lke_pihak import add_points
from selaras.domain.lke import AturanLke, PredikatLke
from selaras.domain.rincian import Rincian, entered


@dataclass(frozen=True)
class HasilLkeLalu:
    """Points by the code of the component, their total and predikat by the table in force now."""

    tahun_evaluasi: int
    komponen: dict[str, Decimal]
    total: Rincian
    predikat: PredikatLke | None
    tertulis: Decimal | None


def recall_lke(
    daftar_lalu: Sequence[LkeTahunLalu], aturan: AturanLke, tahun_evaluasi: int
) -> HasilLkeLalu | None:
    """Return the latest evaluation before a year, None where none is known."""
    earlier = [row for row in daftar_lalu if row.tahun_evaluasi < tahun_evaluasi]
    if not earlier:
        return None
    latest = max(row.tahun_evaluasi for row in earlier)
    rows = {row.butir.strip(): row for row in earlier if row.tahun_evaluasi == latest}
    codes = [k.kode for k in aturan.bentuk.daftar_komponen]
    komponen = {kode: rows[kode].nilai for kode in codes if kode in rows}
    total = _total(rows, codes)
    predikat = None if total.hasil is None else aturan.predikat.predikat_for(total.hasil)
    printed = rows[BUTIR_TOTAL].nilai if BUTIR_TOTAL in rows else None
    return HasilLkeLalu(latest, komponen, total, predikat, printed)


def _total(rows: dict[str, LkeTahunLalu], codes: Sequence[str]) -> Rincian:
    """Add the components; only where none of them is known does the printed total stand in."""
    name = "nilai AKIP tahun lalu"
    printed = rows.get(BUTIR_TOTAL)
    if printed and not any(kode in rows for kode in codes):
        reason = "nilai komponennya tidak diketahui"
        return Rincian(name, printed.nilai, sumber=printed.sumber, alasan=reason)
    return add_points(name, "jumlah nilai komponen", [_part(rows.get(kode), kode) for kode in codes])


def _part(row: LkeTahunLalu | None, kode: str) -> Rincian:
    name = f"nilai {kode}"
    return entered(name, row.nilai, row.sumber) if row else Rincian(name, None, alasan="belum diisi")
