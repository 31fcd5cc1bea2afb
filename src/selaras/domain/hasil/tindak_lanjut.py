"""How far recommendations are followed up: what the office claims and what the inspectorate decided."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.nama import name_key
from selaras.domain.rincian import Rincian

_State = TypeVar("_State", KlaimTindakLanjut, KeputusanTindakLanjut)


@dataclass(frozen=True)
class StatusRekomendasi:
    """One recommendation with its actions; a state is None while nobody has stated it."""

    rekomendasi: Rekomendasi
    daftar_tindak_lanjut: tuple[TindakLanjut, ...]
    klaim: KlaimTindakLanjut | None
    keputusan: KeputusanTindakLanjut | None

    @property
    def diklaim_saja(self) -> bool:
        """Tell whether the office says done and the inspectorate has not agreed."""
        done = self.klaim is KlaimTindakLanjut.SELESAI
        return done and self.keputusan is not KeputusanTindakLanjut.TUNTAS


@dataclass(frozen=True)
class HasilTindakLanjut:
    """One list of recommendations: counts by claim and by decision, and the shares done in percent.

    `sumber` and `tahun` name the document that the list comes from.
    """

    daftar_status: tuple[StatusRekomendasi, ...]
    per_klaim: Mapping[KlaimTindakLanjut | None, int]
    per_keputusan: Mapping[KeputusanTindakLanjut | None, int]
    persen_diklaim: Rincian
    persen_tuntas: Rincian
    sumber: str = ""
    tahun: int | None = None

    @property
    def tanpa_rencana(self) -> tuple[Rekomendasi, ...]:
        """Return the recommendations that have no planned action."""
        return tuple(s.rekomendasi for s in self.daftar_status if not _has_plan(s))


def list_tindak_lanjut(
    daftar_rekomendasi: Sequence[Rekomendasi], daftar_tindak_lanjut: Sequence[TindakLanjut]
) -> tuple[HasilTindakLanjut, ...]:
    """Return each list apart, as its document and year name it, in the order of the sheet."""
    lists: dict[tuple[str, int | None], list[Rekomendasi]] = {}
    for row in daftar_rekomendasi:
        lists.setdefault((name_key(row.sumber), row.tahun), []).append(row)
    return tuple(
        replace(
            calculate_tindak_lanjut(rows, daftar_tindak_lanjut),
            sumber=" ".join(rows[0].sumber.split()),
            tahun=rows[0].tahun,
        )
        for rows in lists.values()
    )


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
    claims = {klaim: claimed[klaim] for klaim in (*KlaimTindakLanjut, None)}
    decisions = {keputusan: decided[keputusan] for keputusan in (*KeputusanTindakLanjut, None)}
    return HasilTindakLanjut(
        states,
        claims,
        decisions,
        _share_claimed(claims, len(states)),
        _share("dinyatakan tuntas", decisions[KeputusanTindakLanjut.TUNTAS], len(states)),
    )


def _state(rekomendasi: Rekomendasi, actions: Sequence[TindakLanjut]) -> StatusRekomendasi:
    claim = _least([t.klaim for t in actions], list(KlaimTindakLanjut))
    decision = _least([t.keputusan for t in actions], list(KeputusanTindakLanjut))
    return StatusRekomendasi(rekomendasi, tuple(actions), claim, decision)


def _least(found: Sequence[_State | None], order: Sequence[_State]) -> _State | None:
    """Return the common state; a mixture is under way: some is begun and not all is done.

    What nobody has stated for one action keeps the others from being all done.
    """
    known = [state for state in found if state is not None]
    if not known:
        return None
    common = known[0] if len(set(known)) == 1 else order[1]
    return order[1] if common is order[-1] and len(known) < len(found) else common


def _share_claimed(claims: Mapping[KlaimTindakLanjut | None, int], total: int) -> Rincian:
    """Return the share claimed done; without a result where the office has stated nothing."""
    unstated = claims[None]
    found = _share("diklaim selesai", claims[KlaimTindakLanjut.SELESAI], total)
    if not unstated:
        return found
    if unstated == total:
        return replace(found, hasil=None, hitungan="", alasan="kantor belum menyatakan statusnya")
    return replace(found, alasan=f"{unstated} rekomendasi belum dinyatakan statusnya oleh kantor")


def _has_plan(state: StatusRekomendasi) -> bool:
    return any(action.rencana_aksi.strip() for action in state.daftar_tindak_lanjut)


def _share(what: str, count: int, total: int) -> Rincian:
    name, rumus = f"rekomendasi {what}", f"rekomendasi {what} / jumlah rekomendasi × 100"
    if total == 0:
        return Rincian(name, None, rumus, alasan="tidak ada rekomendasi")
    return Rincian(name, Decimal(count) * 100 / total, rumus, f"{count} / {total} × 100")
