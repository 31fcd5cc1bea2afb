"""Ratios that sentences work out: 'X dibagi Y menjadi Z', or a target, a realisasi and their capaian."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from selaras.audit.kesamaan import exact
from selaras.audit.rules.naskah.hitungan.dasar import tulis
from selaras.audit.rules.naskah.hitungan.perhitungan import (
    Perhitungan,
    falling_ratio,
    ratio,
    shown_ratio,
)
from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.bagian import Kalimat

_DIVIDED = re.compile(r"\bdibagi\b|\bdibandingkan?\b(?!.*\btarget\b)", re.IGNORECASE)
_TIMES = re.compile(r"\b(?:kali|dikali(?:kan)?)\b|[x×*]", re.IGNORECASE)
_OF = re.compile(
    r"^\s*(?:[a-z]+\s+){0,3}dari\s+(?:(?:total|seluruh|jumlah|semua|sebanyak|sejumlah|target)\s+)*$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\bdari\s+(?:(?:total|seluruh|jumlah|semua|sebanyak)\s+)*$", re.IGNORECASE)
_OR = re.compile(
    r"^\s*(?:[a-z]+\s+){0,8}(?:,?\s*(?:atau|yaitu|yakni)|\()\s*(?:sebesar|mencapai|sebanyak|setara)?\s*\(?\s*$",
    re.IGNORECASE,
)
_BETWEEN = 60  # letters that may stand between two operands
_LAST_YEAR = re.compile(r"\b(?:tahun|triwulan|periode) (?:sebelumnya|lalu|kemarin)\b", re.IGNORECASE)
_TARGET = re.compile(r"\btarget", re.IGNORECASE)
_REALISASI = re.compile(r"realisasi|\btercapai\b", re.IGNORECASE)
_RESULT = re.compile(
    r"perbanding|p[re]+sentase|prosentase|capaian|\bmencapai\b|\bsehingga\b|\batau\b|\bmenjadi\b|=|\($",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"perbanding|capaian", re.IGNORECASE)
_GROWTH = re.compile(
    r"\b(?:naik|turun|selisih|ber(?:tambah|kurang)|me?(?:ningkat|nurun))|kenaikan|penurunan|peningkatan",
    re.IGNORECASE,
)


class Peran(StrEnum):
    """What the words before a number make of it."""

    TARGET = auto()
    REALISASI = auto()
    LALU = auto()
    HASIL = auto()
    LAIN = auto()


@dataclass(frozen=True)
class Pembagian:
    """A ratio in a sentence: realisasi against `pembanding`, a target or last year's realisasi."""

    kalimat: Kalimat
    realisasi: Sebutan
    pembanding: Sebutan
    hasil: Sebutan
    is_terhadap_lalu: bool

    @property
    def perhitungan(self) -> Perhitungan | None:
        """The ratio as the formula wants it."""
        return ratio(self.realisasi.angka, self.pembanding.angka, self.hasil.angka)

    @property
    def terbalik(self) -> Perhitungan | None:
        """The ratio upside down."""
        return ratio(self.pembanding.angka, self.realisasi.angka, self.hasil.angka)

    @property
    def menurun(self) -> Perhitungan | None:
        """The formula for what should fall: (2 x target - realisasi) / target."""
        return falling_ratio(self.realisasi.angka, self.pembanding.angka, self.hasil.angka)


def find_dibagi(kalimat: Kalimat) -> Iterator[Perhitungan]:
    """Yield the divisions that a sentence spells out with 'dibagi'."""
    found = find_sebutan(kalimat.teks)
    for at, one in enumerate(found[:-2]):
        other, *rest = found[at + 1 :]
        if not _DIVIDED.search(other.sebelum) or len(other.sebelum) > _BETWEEN:
            continue
        if _TIMES.search(rest[0].sebelum) and rest[0].angka.nilai == 100:
            rest = rest[1:]
        if rest and len(rest[0].sebelum) <= _BETWEEN and not rest[0].is_uang:
            division = shown_ratio(one.angka, other.angka, rest[0].angka)
            if division:
                yield division


def find_dari(kalimat: Kalimat) -> Iterator[Perhitungan]:
    """Yield the shares told as 'A dari B desa atau P%' or 'dari B desa, A desa (P%)'."""
    found = find_sebutan(kalimat.teks)
    for one, other, share in zip(found, found[1:], found[2:], strict=False):
        if not share.is_persen or not _OR.match(share.sebelum):
            continue
        if _OF.match(other.sebelum):
            yield from _share_of(one, other, share)
        elif _FROM.search(one.sebelum) and one.satuan and one.satuan == other.satuan:
            yield from _share_of(other, one, share)


def _share_of(part: Sebutan, whole: Sebutan, share: Sebutan) -> Iterator[Perhitungan]:
    """Yield the share of whole things; amounts of money and numbers with decimals are none."""
    one, other = part.angka, whole.angka
    if any(x.is_persen or x.is_uang or x.angka.desimal for x in (part, whole)):
        return
    if one.nilai and other.nilai and one.nilai <= other.nilai:
        hasil = exact(one.nilai / other.nilai * 100)
        yield Perhitungan(f"{tulis(one)} / {tulis(other)} x 100", hasil, share.angka)


def find_pembagian(kalimat: Kalimat) -> Pembagian | None:
    """Return the only comparison that a sentence draws without 'dibagi', None where that is unsure."""
    if _DIVIDED.search(kalimat.teks):
        return None
    found = find_sebutan(kalimat.teks)
    roles = [_role(one) for one in found]
    if (
        roles.count(Peran.HASIL) != 1
        or Peran.LAIN in roles
        or len(roles) != 3
        or roles[2] is not Peran.HASIL
    ):
        return None
    return _build(kalimat, dict(zip(roles, found, strict=True)))


def _build(kalimat: Kalimat, parts: dict[Peran, Sebutan]) -> Pembagian | None:
    realisasi, hasil = parts.get(Peran.REALISASI), parts[Peran.HASIL]
    against = parts.get(Peran.LALU) or parts.get(Peran.TARGET)
    if realisasi is None or against is None or against.is_uang or _GROWTH.search(hasil.sebelum):
        return None
    return Pembagian(kalimat, realisasi, against, hasil, Peran.LALU in parts)


def _role(sebutan: Sebutan) -> Peran:
    words = sebutan.sebelum
    if sebutan.is_persen and _tells_result(words):
        return Peran.HASIL
    if _LAST_YEAR.search(words):
        return Peran.LALU
    is_target, is_realisasi = bool(_TARGET.search(words)), bool(_REALISASI.search(words))
    if is_target != is_realisasi:
        return Peran.TARGET if is_target else Peran.REALISASI
    return Peran.LAIN


def _tells_result(words: str) -> bool:
    """Tell whether words lead to a capaian: 'realisasi' alone does not, 'capaian realisasi' does."""
    if _TARGET.search(words) or not _RESULT.search(words):
        return False
    return not _REALISASI.search(words) or bool(_COMPARED.search(words))
