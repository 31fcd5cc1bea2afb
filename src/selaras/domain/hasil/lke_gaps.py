"""What an evaluation still lacks: reasons, notes, evidence, and totals that do not follow."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.lke import NilaiLke, PihakLke
from selaras.domain.hasil.lke_pihak import BagianLke, PenilaianLke


def list_gaps(
    rows: Sequence[NilaiLke], own: PenilaianLke | None, other: PenilaianLke | None
) -> Iterator[str]:
    """Yield one sentence per gap."""
    for penilaian in (own, other):
        if penilaian:
            yield from _printed(penilaian)
            yield from _unproved(penilaian, [r for r in rows if r.pihak is penilaian.pihak])
    if own and other:
        reasons = [r for r in rows if r.pihak is PihakLke.PENJAMINAN_KUALITAS and r.alasan.strip()]
        yield from _lowered(own, other, {row.butir.strip() for row in reasons})


def _printed(penilaian: PenilaianLke) -> Iterator[str]:
    total, printed = penilaian.total.hasil, penilaian.tertulis
    if total is not None and printed is not None and total != printed:
        yield (
            f"{penilaian.pihak.label}: total tertulis {format_ringkas(printed)} tidak sama dengan "
            f"jumlah komponen {format_ringkas(total)}; yang dipakai jumlah komponen"
        )


def _unproved(penilaian: PenilaianLke, rows: Iterable[NilaiLke]) -> Iterator[str]:
    """Every scored sub-component needs a note and evidence, its own or those of its criteria."""
    told = list(rows)
    for komponen in penilaian.daftar_komponen:
        for sub in komponen.daftar_sub:
            if sub.nilai.hasil is None:
                continue
            own = [r for r in told if f"{r.butir.strip()}.".startswith(f"{sub.kode}.")]
            lacks = [
                word
                for word, there in (
                    ("catatan", any(r.catatan.strip() for r in own)),
                    ("bukti", any(r.bukti.strip() for r in own)),
                )
                if not there
            ]
            if lacks:
                yield f"{penilaian.pihak.label}: {sub.kode} tanpa {' dan '.join(lacks)}"


def _lowered(own: PenilaianLke, other: PenilaianLke, reasons: set[str]) -> Iterator[str]:
    """Yield lowered scores that have no reason at the part itself or below it."""
    claimed = {bagian.kode: bagian.nilai.hasil for bagian in own.daftar_bagian}
    for bagian in other.daftar_bagian:
        before, now = claimed[bagian.kode], bagian.nilai.hasil
        if _is_scored_below(bagian) or before is None or now is None or now >= before:
            continue
        if not any(f"{butir}.".startswith(f"{bagian.kode}.") for butir in reasons):
            yield _sentence(bagian.kode, before, now)


def _is_scored_below(bagian: BagianLke) -> bool:
    """Tell whether sub-components carry the score, which then are asked themselves."""
    return any(sub.nilai.hasil is not None for sub in bagian.daftar_sub)


def _sentence(kode: str, before: Decimal, now: Decimal) -> str:
    change = f"dari {format_ringkas(before)} menjadi {format_ringkas(now)}"
    return f"nilai butir {kode} diturunkan {change} tanpa alasan"
