"""Names that are meant to be one and are printed in two ways, found in the names that tables hold."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selaras.audit.kemiripan import is_salah_tulis, split_kata, split_kata_isi
from selaras.domain.naskah.tempat import Tempat

_SMALL = frozenset({"di", "dan", "ke", "serta", "atau", "kelurahan"})
_EDITS = 2  # small words that must differ before two wordings are two
_LONG = 5  # letters of a word that another form of it may contain


@dataclass(frozen=True)
class NamaCetak:
    """A name with the number of the table and the place it stands at."""

    nama: str
    tabel: int
    tempat: Tempat


@dataclass(frozen=True)
class PasanganNama:
    """Two wordings of one name: the deviating one first; `kata` are the words that differ."""

    menyimpang: NamaCetak
    acuan: NamaCetak
    kata: tuple[str, str]


def find_pasangan(names: Iterable[NamaCetak]) -> Iterator[PasanganNama]:
    """Yield the pairs of wordings, one for each pair of differing words.

    Two names that stand in one table are two things, however alike they are.
    """
    places: dict[tuple[str, ...], list[NamaCetak]] = defaultdict(list)
    for name in names:
        places[split_kata(name.nama)].append(name)
    seen: set[frozenset[str]] = set()
    for left, right in _candidates(list(places)):
        words = _difference(left, right)
        if words is None or frozenset(words) in seen or _stand_together(places[left], places[right]):
            continue
        seen.add(frozenset(words))
        yield _pair(places[left], places[right], words)


def _candidates(keys: list[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield, in order, the wordings that may be one name: as many words, or the same meaningful ones."""
    by_length: dict[int, list[tuple[str, ...]]] = defaultdict(list)
    by_content: dict[frozenset[str], list[tuple[str, ...]]] = defaultdict(list)
    for key in keys:
        content = split_kata_isi(" ".join(key))
        sizes = (len(key) - 1, len(key), len(key) + 1)
        near = dict.fromkeys((*(k for size in sizes for k in by_length[size]), *by_content[content]))
        yield from ((other, key) for other in near)
        by_length[len(key)].append(key)
        by_content[content].append(key)


def _pair(left: list[NamaCetak], right: list[NamaCetak], words: tuple[str, str]) -> PasanganNama:
    """Put the rarer wording first; of equally frequent ones the later."""
    if len(left) < len(right):
        return PasanganNama(left[0], right[0], words)
    return PasanganNama(right[0], left[0], (words[1], words[0]))


def _stand_together(left: list[NamaCetak], right: list[NamaCetak]) -> bool:
    return bool({name.tabel for name in left} & {name.tabel for name in right})


def _difference(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, str] | None:
    """Return the words in which two wordings differ, None where they are the same or two names."""
    if min(len(left), len(right)) < 2 or "".join(left) == "".join(right):
        return None
    if len(left) == len(right):
        pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
        if len(pairs) <= 2 and all(_is_form(a, b) for a, b in pairs):
            return pairs[0]
    if _is_reordered(left, right):
        return " ".join(left), " ".join(right)
    if inserted := _inserted(left, right):
        return inserted
    if split_kata_isi(" ".join(left)) != split_kata_isi(" ".join(right)) or len(left) < 5:
        return None
    edits = [word for word in set(left) ^ set(right) if word not in _SMALL]
    moved = abs(len(left) - len(right)) + len(edits)
    return (" ".join(left), " ".join(right)) if moved >= _EDITS and _carries(left, right) else None


def _is_reordered(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two long names have the same words in another order."""
    a, b = ([word for word in words if word not in _SMALL] for words in (left, right))
    return len(a) >= _LONG - 1 and a != b and sorted(a) == sorted(b)


def _inserted(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[str, str] | None:
    """Return both names where one has a word more in its middle, None where they differ otherwise."""
    shorter, longer = sorted((left, right), key=len)
    if len(longer) != len(shorter) + 1 or len(shorter) < _LONG:
        return None
    for place in range(2, len(shorter) - 1):
        word = longer[place]
        if longer[:place] + longer[place + 1 :] == shorter and word not in _SMALL and len(word) > 3:
            return " ".join(left), " ".join(right)
    return None


def _carries(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether both names say what kind of quantity they are, so that only the wording differs."""
    return left[0] == right[0] and left[-1] == right[-1]


def _is_form(a: str, b: str) -> bool:
    """Tell a slip, or a form of one word within another: 'kantor' and 'perkantoran'."""
    shorter, longer = sorted((a, b), key=len)
    return is_salah_tulis(a, b) or (len(shorter) >= _LONG and shorter in longer)
