"""Adapter of the budget of two years."""

from decimal import Decimal
from typing import Any

from selaras.domain.hasil.pagu_tahunan import list_pagu_tahunan
from tests.spec.adapters import Row, adapter, text


@adapter("list_pagu_tahunan")
def _two_years(row: Row) -> dict[str, Any]:
    before = Decimal(row["lalu"]) if row["lalu"] else None
    now = list_pagu_tahunan(2024, before, Decimal(row["kini"]))[-1]
    return {"selisih": text(now.selisih.hasil), "alasan": now.selisih.alasan}
