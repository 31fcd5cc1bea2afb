"""Run the rules: which of them, over what, and what an exception silences."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from selaras.audit.aturan import Aturan, BahanBerkas, BahanPengecualian, StatusAturan
from selaras.audit.pengecualian import apply_pengecualian
from selaras.audit.registry import list_aturan, list_berkas, list_naskah, list_pengecualian
from selaras.domain.berkas import BerkasKinerja, PengecualianReviu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pemeriksaan import HasilPemeriksaan
from selaras.domain.temuan import Temuan, TingkatTemuan

Report = Callable[[Aturan, int, int], None]  # the rule about to run, its number, how many in all
_Rule = TypeVar("_Rule", bound=Aturan)


@dataclass(frozen=True)
class Pilih:
    """Which rules run, by code or the beginning of one ('NA', 'PR003').

    Empty `pilih` means every rule that is no preview.
    """

    pilih: tuple[str, ...] = ()
    abaikan: tuple[str, ...] = ()

    def wants(self, aturan: Aturan) -> bool:
        """Tell whether a rule runs."""
        if aturan.kode.startswith(self.abaikan):
            return False
        if self.pilih:
            return aturan.kode.startswith(self.pilih)
        return aturan.status is not StatusAturan.PRATINJAU


def check_naskah(
    naskah: NaskahTerbaca, pilih: Pilih = Pilih(), progress: Report | None = None
) -> HasilPemeriksaan:
    """Check a report as read."""
    rules = _wanted(list_naskah(), pilih, progress)
    return HasilPemeriksaan(_sorted(temuan for rule in rules for temuan in rule.check(naskah)))


def check_berkas(
    berkas: BerkasKinerja, tanggal: date, pilih: Pilih = Pilih(), progress: Report | None = None
) -> HasilPemeriksaan:
    """Check the data of an office as of a day; its own exceptions hold."""
    bahan = BahanBerkas(berkas, tanggal)
    rules = _wanted(list_berkas(), pilih, progress)
    found = HasilPemeriksaan(_sorted(temuan for rule in rules for temuan in rule.check(bahan)))
    return set_aside(found, berkas.daftar_pengecualian, tanggal, pilih)


def set_aside(
    hasil: HasilPemeriksaan,
    daftar: Sequence[PengecualianReviu],
    tanggal: date,
    pilih: Pilih = Pilih(),
) -> HasilPemeriksaan:
    """Take out what an exception silences on that day; exceptions at fault are findings themselves.

    Only those that speak of a rule which ran, or of none at all, are judged.
    """
    standing, silenced = apply_pengecualian(hasil.daftar_temuan, daftar, tanggal)
    known = {aturan.kode: aturan for aturan in list_aturan()}
    judged = tuple(e for e in daftar if e.kode not in known or pilih.wants(known[e.kode]))
    bahan = BahanPengecualian(judged, hasil.daftar_temuan, frozenset(known), tanggal)
    rules = _wanted(list_pengecualian(), pilih)
    own = [temuan for rule in rules for temuan in rule.check(bahan)]
    return HasilPemeriksaan(_sorted([*standing, *own]), silenced)


def _wanted(rules: Iterable[_Rule], pilih: Pilih, progress: Report | None = None) -> Iterator[_Rule]:
    """Yield the rules that run, each told before it does."""
    wanted = [rule for rule in rules if pilih.wants(rule)]
    for number, rule in enumerate(wanted, start=1):
        if progress:
            progress(rule, number, len(wanted))
        yield rule


def _sorted(found: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """Return each finding once, by weight and place."""
    weights = list(TingkatTemuan)
    return tuple(
        sorted(dict.fromkeys(found), key=lambda t: (weights.index(t.tingkat), t.tempat, t.kode))
    )
