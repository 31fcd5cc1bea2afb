"""Absorption of money as sentences tell it: pagu, realisasi, sisa and their percentages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum, auto

from selaras.audit.rules.naskah.hitungan.sebutan import Sebutan, find_sebutan
from selaras.domain.naskah.bagian import Kalimat

_SISA = re.compile(r"\bsisa|\befisiensi|silpa|\btidak (?:ter)?serap|\bpenghematan", re.IGNORECASE)
_REALISASI = re.compile(r"realisasi|serapan|penyerapan|terserap|\bbelanja sebesar", re.IGNORECASE)
_PAGU = re.compile(r"anggaran|pagu|plafon|alokasi|\bdari total|\bdari jumlah|\bdari\s*$", re.IGNORECASE)
_JOINED = re.compile(
    r"^[\s,.-]*(?:\(|atau|yaitu|yakni|sebesar|mencapai|sebanyak|dengan|persentase|capaian|serapan|setara"
    r"|sama|rata|tingkat|penyerapan|\s)*$",
    re.IGNORECASE,
)


class PeranUang(StrEnum):
    """What the words before an amount make of it."""

    PAGU = auto()
    REALISASI = auto()
    SISA = auto()


@dataclass(frozen=True)
class SerapanKalimat:
    """One pagu and one realisasi that a sentence tells; each percentage is None where it gives none."""

    kalimat: Kalimat
    pagu: Sebutan
    realisasi: Sebutan
    persen_realisasi: Sebutan | None
    sisa: Sebutan | None
    persen_sisa: Sebutan | None


def find_serapan(kalimat: Kalimat) -> SerapanKalimat | None:
    """Return what a sentence tells, None where it names more than one pagu or realisasi."""
    found = find_sebutan(kalimat.teks)
    roles = {at: role for at, one in enumerate(found) if one.is_uang and (role := _role(one))}
    amounts = [one for one in found if one.is_uang]
    if len(roles) != len(amounts) or len(set(roles.values())) != len(amounts):
        return None
    places = {role: at for at, role in roles.items()}
    if PeranUang.PAGU not in places or PeranUang.REALISASI not in places:
        return None
    return _build(kalimat, found, places)


def find_persen(kalimat: Kalimat) -> Iterator[Sebutan]:
    """Yield the percentages of a sentence."""
    yield from (one for one in find_sebutan(kalimat.teks) if one.is_persen)


def _build(kalimat: Kalimat, found: tuple[Sebutan, ...], places: dict[PeranUang, int]) -> SerapanKalimat:
    sisa = places.get(PeranUang.SISA)
    return SerapanKalimat(
        kalimat,
        found[places[PeranUang.PAGU]],
        found[places[PeranUang.REALISASI]],
        _share(found, places[PeranUang.REALISASI]) or _behind_pagu(found, places),
        found[sisa] if sisa is not None else None,
        _share(found, sisa) if sisa is not None else None,
    )


def _share(found: tuple[Sebutan, ...], at: int) -> Sebutan | None:
    """Return the percentage that is tied to an amount by nothing but words such as 'atau sebesar'."""
    after = found[at + 1] if at + 1 < len(found) else None
    if after and after.is_persen and _JOINED.match(after.sebelum):
        return after
    before = found[at - 1] if at else None
    if before and before.is_persen and _JOINED.match(found[at].sebelum):
        return before
    return None


def _behind_pagu(found: tuple[Sebutan, ...], places: dict[PeranUang, int]) -> Sebutan | None:
    """Return the percentage of 'realisasi A dari pagu B atau P%'."""
    pagu, realisasi = places[PeranUang.PAGU], places[PeranUang.REALISASI]
    after = found[pagu + 1] if pagu == realisasi + 1 < len(found) - 1 else None
    return after if after and after.is_persen and _JOINED.match(after.sebelum) else None


def _role(sebutan: Sebutan) -> PeranUang | None:
    """Return the role; a realisasi of the anggaran is a realisasi, what is left of it is a rest."""
    words = sebutan.sebelum
    if _SISA.search(words):
        return PeranUang.SISA
    if re.search(r"\bdari\b[^,;]*$", words) and _PAGU.search(words):
        return PeranUang.PAGU
    if _REALISASI.search(words):
        return PeranUang.REALISASI
    return PeranUang.PAGU if _PAGU.search(words) else None
