"""Sentences that set a figure beside an earlier one and tell how far it rose or fell."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.audit.kesamaan import Kecocokan, Rentang, compare, exact
from selaras.audit.rules.naskah.hitungan.kolom_angka import interval_of
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.angka_cetak import AngkaCetak
from selaras.domain.naskah.bagian import Kalimat

_FILLER = r"(?:\s|sebesar|sebanyak|sekitar|sejumlah|yaitu|yakni|mencapai|hingga|[:(,])*"
_CHANGE = re.compile(
    rf"\b(?:(?P<naik>naik|meningkat|bertambah|kenaikan|peningkatan)"
    rf"|(?P<turun>turun|menurun|berkurang|penurunan)|(?P<selisih>selisih(?:nya)?)){_FILLER}$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:dari|\w*banding\w*|terhadap)\b(?:(?!\btarget\b)[^;])*$|\b(?:sebelumnya|lalu)\b[^;]{0,40}$",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b(?:sebesar|bernilai|mencapai|adalah|menjadi|sebanyak)\b(?!.*\btarget\b)", re.IGNORECASE
)
_REALISASI = re.compile(r"\b(?:realisasi\w*|nilai|indeks|persentase)\b", re.IGNORECASE)
_EARLIER_YEAR = re.compile(r"\btahun\s+20\d\d\b[^;\d]{0,30}$", re.IGNORECASE)
_OF_YEAR = re.compile(r"\btahun\s+20\d\d\s+\w+\s*$", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
_COMPARES = re.compile(r"\W*(?:\w+ )?\w*banding", re.IGNORECASE)


@dataclass(frozen=True)
class Perubahan:
    """What a sentence tells: from `lama` to `baru` by `besar`; `arah` is 1 up, -1 down, 0 not said."""

    kalimat: Kalimat
    lama: AngkaCetak
    baru: AngkaCetak
    besar: AngkaCetak
    arah: int

    @property
    def selisih(self) -> Decimal:
        """The change as computed, negative for a fall."""
        return (self.baru.nilai or Decimal(0)) - (self.lama.nilai or Decimal(0))

    @property
    def is_besar_cocok(self) -> bool:
        """Tell whether the amount is the difference, or the share that changed where in per cent."""
        return any(compare(one, self.besar) is not Kecocokan.SALAH for one in self._amounts())

    @property
    def is_arah_cocok(self) -> bool:
        """Tell whether the word and the figures point the same way; no change fits either."""
        return self.arah * self.selisih >= 0

    def _amounts(self) -> Iterator[Rentang]:
        before, after = interval_of(self.lama), interval_of(self.baru)
        if before is None or after is None:
            return
        for difference in (after - before, before - after):
            yield difference
            share = difference / before
            if self.besar.persen and share:
                yield share * exact(100)


def read_perubahan(daftar: tuple[Kalimat, ...]) -> Iterator[Perubahan]:
    """Yield what the sentences tell; silent where it is not sure which figure is the earlier one."""
    before: Kalimat | None = None
    for kalimat in daftar:
        found = find_sebutan(kalimat.teks)
        for place, one in enumerate(found):
            match = _CHANGE.search(one.sebelum)
            if match is None:
                continue
            pair = _within(found, place, is_difference=bool(match["selisih"])) or _across(
                kalimat, before, found, place
            )
            if pair and _is_amount(one, pair):
                arah = 1 if match["naik"] else -1 if match["turun"] else 0
                yield Perubahan(kalimat, pair[0].angka, pair[1].angka, one.angka, arah)
        before = kalimat


def _within(
    found: tuple[Sebutan, ...], place: int, *, is_difference: bool
) -> tuple[Sebutan, Sebutan] | None:
    """Return the earlier and the present figure of 'mencapai 84 atau naik 1 dari 83'."""
    if is_difference:
        return (found[0], found[1]) if place == 2 == len(found) - 1 else None
    if not 0 < place < len(found) - 1:
        return None
    now, earlier = found[place - 1], found[place + 1]
    if re.search(r"[.;]\s", earlier.sebelum):  # the next sentence speaks of something else
        return None
    return (earlier, now) if _NOW.search(now.sebelum) and _EARLIER.search(earlier.sebelum) else None


def _across(
    kalimat: Kalimat, before: Kalimat | None, found: tuple[Sebutan, ...], place: int
) -> tuple[Sebutan, Sebutan] | None:
    """Return them where the sentence before tells the realisasi and this one compares with it."""
    if before is None or before.tempat != kalimat.tempat or len(found) != 2:
        return None
    earlier = found[1 - place]
    compares = _COMPARES.match(kalimat.teks) if place else _EARLIER.search(earlier.sebelum)
    compares = compares or _EARLIER_YEAR.search(earlier.sebelum)
    told = next(iter(find_sebutan(before.teks)), None)
    if not compares or told is None:
        return None
    if set(_YEAR.findall(before.teks)) & set(_YEAR.findall(kalimat.teks)):
        return None
    is_told = (_REALISASI.search(told.sebelum) or _OF_YEAR.search(told.sebelum)) and _NOW.search(
        told.sebelum
    )
    return (earlier, told) if is_told else None


def _is_amount(one: Sebutan, pair: tuple[Sebutan, Sebutan]) -> bool:
    """Tell whether three numbers are of one kind, and the change smaller than the figures."""
    values = [each.angka.nilai for each in (one, *pair)]
    if None in values or len({each.is_uang for each in (one, *pair)}) > 1:
        return False
    change, old, new = (value for value in values if value is not None)
    return one.is_persen or change * 2 < max(old, new)
