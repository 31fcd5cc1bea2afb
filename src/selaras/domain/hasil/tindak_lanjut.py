"""How far recommendations are followed up: what the office claims and what the inspectorate decided."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.rincian import Rincian

_State = TypeVar("_State", KlaimTindakLanjut, KeputusanTindakLanjut)


@dataclass(frozen=True)
class StatusRekomendasi:
    """One recommendation with its actions; `keputusan` is None while it is not decided."""

    rekomendasi: Rekomendasi
    daftar_tindak_lanjut: tuple[TindakLanjut, ...]
    klaim: KlaimTindakLanjut
    keputusan: KeputusanTindakLanjut | None

    @property
    def diklaim_saja(self) -> bool:
        """Tell whether the office says done and the inspectorate has not agreed."""
        done = self.klaim is KlaimTindakLanjut.SELESAI
        return done and self.keputusan is not KeputusanTindakLanjut.TUNTAS


@dataclass(frozen=True)
class HasilTindakLanjut:
    """Counts of recommendations by claim and by decision, and the shares done in percent."""

    daftar_status: tuple[StatusRekomendasi, ...]
    per_klaim: Mapping[KlaimTindakLanjut, int]
    per_keputusan: Mapping[KeputusanTindakLanjut | None, int]
    persen_diklaim: Rincian
    persen_tuntas: Rincian

    @property
    def tanpa_rencana(self) -> tuple[Rekomendasi, ...]:
        """Return the recommendations that have no planned action."""
        return tuple(s.rekomendasi for s in self.daftar_status if not _has_plan(s))


def calculate_tindak_lanjut(
    daftar_rekomendasi: Sequence[Rekomendasi], daftar_tindak_lanjut: Sequence[TindakLanjut]
) -> HasilTindakLanjut:
    """Return the state of every recommendation; several actions are as far as the least of them."""
    states = tuple(
        _state(rekomendasi, [t for t in daftar_tindak_lanjut if t.rekomendasi == rekomendasi.kode])
        for rekomendasi in daftar_rekomendasi
    )
    claimed = Counter(state.klaim for state in states)
    decided = Counter(state.keputusan for state in states)
    claims = {klaim: claimed[klaim] for klaim in KlaimTindakLanjut}
    decisions = {keputusan: decided[keputusan] for keputusan in (*KeputusanTindakLanjut, None)}
    return HasilTindakLanjut(
        states,
        claims,
        decisions,
        _share("diklaim selesai", claims[KlaimTindakLanjut.SELESAI], len(states)),
        _share("dinyatakan tuntas", decisions[KeputusanTindakLanjut.TUNTAS], len(states)),
    )


def _state(rekomendasi: Rekomendasi, actions: Sequence[TindakLanjut]) -> StatusRekomendasi:
    claims, decisions = [t.klaim for t in actions], [t.keputusan for t in actions]
    claim = _least(claims, list(KlaimTindakLanjut)) if claims else KlaimTindakLanjut.BELUM
    known = [decision for decision in decisions if decision is not None]
    decision = _least(known, list(KeputusanTindakLanjut)) if known else None
    if len(known) < len(decisions) and decision is KeputusanTindakLanjut.TUNTAS:
        decision = KeputusanTindakLanjut.PROSES
    return StatusRekomendasi(rekomendasi, tuple(actions), claim, decision)


def _least(found: Sequence[_State], order: Sequence[_State]) -> _State:
    """Return the common state; a mixture is under way: some is begun and not all is done."""
    return found[0] if len(set(found)) == 1 else order[1]


def _has_plan(state: StatusRekomendasi) -> bool:
    return any(action.rencana_aksi.strip() for action in state.daftar_tindak_lanjut)


def _share(what: str, count: int, total: int) -> Rincian:
    name, rumus = f"rekomendasi {what}", f"rekomendasi {what} / jumlah rekomendasi × 100"
    if total == 0:
        return Rincian(name, None, rumus, alasan="tidak ada rekomendasi")
    return Rincian(name, Decimal(count) * 100 / total, rumus, f"{count} / {total} × 100")
