"""What an outcome cost: the money of sub kegiatan, shared out to indicators by weight."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.alokasi import PENUNJANG_UMUM, AlokasiAnggaran
from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.rincian import Rincian, show

_FULL = Decimal(100)


@dataclass(frozen=True)
class BagianUang:
    """The share of one budget row that goes to one purpose."""

    simpul: SimpulAnggaran
    bobot: Decimal
    uang: Uang

    def as_rincian(self) -> Rincian:
        """Return how the share of the pagu came about."""
        pagu, kode = self.simpul.uang.pagu, self.simpul.baris.kode
        if pagu is None:
            return Rincian(f"pagu {kode}", None, alasan="pagu belum diisi")
        working = f"{show(pagu)} × {show(self.bobot)} / 100"
        return Rincian(f"pagu {kode}", self.uang.pagu, "pagu × bobot / 100", working)


@dataclass(frozen=True)
class BiayaHasil:
    """The money behind one indicator, behind the office as a whole, or behind nothing named."""

    tujuan: str
    daftar_bagian: tuple[BagianUang, ...]

    @property
    def uang(self) -> Uang:
        """Return pagu, realisasi and absorption of all shares together."""
        return add_up([bagian.uang for bagian in self.daftar_bagian])

    @property
    def rincian(self) -> Rincian:
        """Return how the pagu came about, one leaf per sub kegiatan."""
        leaves = tuple(bagian.as_rincian() for bagian in self.daftar_bagian)
        return Rincian(f"pagu {self.tujuan}", self.uang.pagu, "jumlah pagu × bobot / 100", dari=leaves)


@dataclass(frozen=True)
class HasilAlokasi:
    """Every rupiah of the budget once: `per_indikator` by code, the rest in the other two."""

    per_indikator: Mapping[str, BiayaHasil]
    penunjang_umum: BiayaHasil
    belum_dialokasikan: BiayaHasil
    total: Uang


def allocate(anggaran: HasilAnggaran, daftar_alokasi: Sequence[AlokasiAnggaran]) -> HasilAlokasi:
    """Return the money per indicator; order and place of rows make no difference.

    A row whose weights exceed 100, or of which one is negative, is not shared out at all.
    """
    shares: dict[str, list[BagianUang]] = defaultdict(list)
    by_key = _by_key(daftar_alokasi)
    leaves = [simpul for simpul in anggaran.walk() if not simpul.daftar_anak]
    for leaf in leaves:
        for purpose, bobot in _weights(_of(leaf.baris.kunci, by_key)).items():
            shares[purpose].append(BagianUang(leaf, bobot, _part(leaf.uang, bobot)))
    common, unshared = shares.pop(PENUNJANG_UMUM, []), shares.pop(_UNSHARED, [])
    return HasilAlokasi(
        {kode: BiayaHasil(kode, tuple(shares[kode])) for kode in sorted(shares)},
        BiayaHasil(PENUNJANG_UMUM, tuple(common)),
        BiayaHasil("belum dialokasikan", tuple(unshared)),
        anggaran.total,
    )


def _by_key(rows: Sequence[AlokasiAnggaran]) -> dict[KunciAnggaran, list[AlokasiAnggaran]]:
    found: dict[KunciAnggaran, list[AlokasiAnggaran]] = defaultdict(list)
    for row in rows:
        found[row.kunci].append(row)
    return found


def _of(
    kunci: KunciAnggaran, by_key: Mapping[KunciAnggaran, Sequence[AlokasiAnggaran]]
) -> Sequence[AlokasiAnggaran]:
    """Rows that name this very budget row win over those that name only its code."""
    return by_key.get(kunci) or by_key.get(KunciAnggaran(kunci.kode, "", ""), ())


def _weights(rows: Sequence[AlokasiAnggaran]) -> dict[str, Decimal]:
    """Return the weight per purpose, what is left over under the empty name; they sum to 100."""
    weights: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        weights[PENUNJANG_UMUM if row.penunjang_umum else row.indikator.strip()] += row.bobot
    left = _FULL - sum(weights.values(), Decimal())
    if left < 0 or any(row.bobot < 0 for row in rows):
        return {_UNSHARED: _FULL}
    weights[_UNSHARED] += left
    return {purpose: bobot for purpose, bobot in weights.items() if bobot}


def _part(uang: Uang, bobot: Decimal) -> Uang:
    pagu = None if uang.pagu is None else uang.pagu * bobot / 100
    spent = None if uang.realisasi is None else uang.realisasi * bobot / 100
    return Uang(pagu, spent, uang.alasan, uang.lengkap)


_UNSHARED = ""
