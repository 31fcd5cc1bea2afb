"""Targets that are a predikat: a letter is compared as a letter, and no number is made of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.lke import PredikatLke, TabelPredikat
from selaras.domain.rincian import Rincian, show

_RUMUS = "predikat realisasi paling rendah sama dengan predikat target"
_VERDICTS: Mapping[bool | None, str] = {
    True: "tercapai",
    False: "tidak tercapai",
    None: "belum dapat dinilai",
}


@dataclass(frozen=True)
class HasilPredikat:
    """`target` as the table writes it; `realisasi` typed, or taken from its number.

    `tercapai` is None where the two cannot be compared; `rincian.alasan` then says why.
    """

    target: str
    realisasi: PredikatLke | None
    tercapai: bool | None
    rincian: Rincian

    @property
    def putusan(self) -> str:
        """Return 'tercapai', 'tidak tercapai' or 'belum dapat dinilai'."""
        return _VERDICTS[self.tercapai]


@dataclass(frozen=True)
class Berpredikat:
    """A number with its predikat as typed; either may be missing."""

    angka: Decimal | None
    predikat: str = ""

    def __str__(self) -> str:
        """Return '67 (B)', '67' or 'B'."""
        return write_with_predikat("" if self.angka is None else show(self.angka), self.predikat)


def write_with_predikat(angka: str, predikat: str) -> str:
    """Return a written number with its predikat behind it, or the one of them that there is."""
    return f"{angka} ({predikat})" if angka and predikat else angka or predikat


def compare_predikat(
    target: Berpredikat, realisasi: Berpredikat, tabel: TabelPredikat | None
) -> HasilPredikat:
    """Return whether the predikat of the realisasi reaches that of the target."""
    wanted = predikat_key(target.predikat)
    if tabel is None:
        return _unknown(wanted, realisasi, "tabel predikat belum berlaku pada periode ini")
    reason = check_predikat(target, tabel) or _why_unknown(realisasi, tabel)
    if reason:
        return _unknown(wanted, realisasi, reason)
    found = _of_realisasi(realisasi, tabel)
    reached = _rank(found.kode, tabel) <= _rank(wanted, tabel)
    working = (
        f"{Berpredikat(realisasi.angka, found.kode)} dibandingkan {Berpredikat(target.angka, wanted)}"
    )
    rincian = Rincian("predikat", realisasi.angka, _RUMUS, working, alasan=_VERDICTS[reached])
    return HasilPredikat(wanted, found, reached, rincian)


def predikat_key(teks: str) -> str:
    """Return a predikat as tables write it: ' bb ' is 'BB'."""
    return "".join(teks.split()).upper()


def check_predikat(nilai: Berpredikat, tabel: TabelPredikat) -> str:
    """Return why number and predikat do not belong to this table, '' where they do."""
    kode = predikat_key(nilai.predikat)
    if kode not in tabel.sebutan:
        return f"predikat '{nilai.predikat}' tidak ada pada tabel predikat ({', '.join(tabel.sebutan)})"
    if nilai.angka is None:
        return ""
    own = tabel.predikat_for(nilai.angka).kode if _fits(nilai.angka) else ""
    if own == kode:
        return ""
    said = f"berpredikat {own}" if own else "tidak berpredikat"
    return f"{show(nilai.angka)} {said} menurut tabel predikat, bukan {kode}"


def _why_unknown(realisasi: Berpredikat, tabel: TabelPredikat) -> str:
    if realisasi.predikat:
        return check_predikat(realisasi, tabel)
    if realisasi.angka is None:
        return "realisasi belum ada"
    return "" if _fits(realisasi.angka) else f"{show(realisasi.angka)} di luar tabel predikat"


def _of_realisasi(realisasi: Berpredikat, tabel: TabelPredikat) -> PredikatLke:
    kode = predikat_key(realisasi.predikat)
    if kode:
        return PredikatLke(kode, tabel.sebutan[kode])
    assert realisasi.angka is not None
    return tabel.predikat_for(realisasi.angka)


def _fits(angka: Decimal) -> bool:
    return 0 <= angka <= 100


def _rank(kode: str, tabel: TabelPredikat) -> int:
    """Return the place in the table, 0 for the best."""
    return [row.label for row in tabel.skala.daftar_kategori].index(kode)


def _unknown(target: str, realisasi: Berpredikat, reason: str) -> HasilPredikat:
    return HasilPredikat(target, None, None, Rincian("predikat", realisasi.angka, _RUMUS, alasan=reason))
