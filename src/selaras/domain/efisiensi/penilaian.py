"""The value of an efficiency on a scale from 0 to 100."""

from decimal import Decimal

from selaras.domain.rincian import Rincian, show

_MIDDLE = Decimal(50)


def calculate_nilai_efisiensi(efisiensi: Rincian, batas: Decimal) -> Rincian:
    """Return NE in percent: 50 for an efficiency of zero, 0 and 100 at the two bounds."""
    rumus = f"50 + E / {show(batas)} × 50, E dibatasi -{show(batas)} sampai {show(batas)}"
    if efisiensi.hasil is None:
        return Rincian("nilai efisiensi", None, rumus, alasan=efisiensi.alasan, dari=(efisiensi,))
    clipped = min(max(efisiensi.hasil, -batas), batas)
    working = f"50 + {show(clipped)} / {show(batas)} × 50"
    remark = "" if clipped == efisiensi.hasil else f"E {show(efisiensi.hasil)} dibatasi {show(clipped)}"
    hasil = _MIDDLE + clipped * 50 / batas
    return Rincian("nilai efisiensi", hasil, rumus, working, alasan=remark, dari=(efisiensi,))
