"""The rows of one party in the newest evaluation, and what they prove."""

from collections.abc import Sequence

from selaras.audit.aturan import BahanBerkas
from selaras.domain.berkas import NilaiLke
from selaras.domain.berkas.lke import PihakLke


def rows_of(bahan: BahanBerkas, pihak: PihakLke) -> list[NilaiLke]:
    """Return the scores of a party in the year of evaluation that the figures are of."""
    year = bahan.hasil.lke.tahun_evaluasi if bahan.hasil.lke else None
    rows = bahan.berkas.daftar_nilai_lke
    return [row for row in rows if row.pihak is pihak and row.tahun_evaluasi == year]


def is_proved(kode: str, rows: Sequence[NilaiLke]) -> bool:
    """Tell whether a part has a note and evidence, its own or those of its criteria."""
    own = [row for row in rows if f"{row.butir.strip()}.".startswith(f"{kode}.")]
    return any(row.catatan.strip() for row in own) and any(row.bukti.strip() for row in own)
