"""The entries of docs/glosarium.md, and the field words of the domain that must be among them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, NamedTuple

from selaras.domain.berkas import isian_of
from tests.registry.discovery import domain_modules, public_classes

_ENTRY = re.compile(r"- \*\*(?P<term>[^*]+)\*\*(?: \((?P<codes>`[^)]*`)\))?: (?P<text>.+\.)")

# Names that are no words of the field, by the reason why they need no entry.
NOT_OF_THE_FIELD = {
    "a helper of the checks, named in English": {"At"},
    "Roman numerals, explained with Triwulan": {
        f"Triwulan.{number}" for number in ("I", "II", "III", "IV")
    },
}


class Entry(NamedTuple):
    term: str
    codes: tuple[str, ...]
    text: str


def read_entries(page: str) -> list[Entry]:
    """Return the entries; ValueError for a list item that is no entry."""
    return [_entry(line) for line in page.splitlines() if line.startswith("- ")]


def _entry(line: str) -> Entry:
    match = _ENTRY.fullmatch(line)
    if match is None:
        raise ValueError(f"bukan entri glosarium: {line}")
    return Entry(match["term"], tuple(re.findall(r"`([^`]+)`", match["codes"] or "")), match["text"])


def field_words(classes: Iterable[type[Any]]) -> Iterator[tuple[str, str]]:
    """Yield every name that needs an entry, with the word that may stand for it.

    Classes, members of choices, fields that offices fill. A label may stand for its member or field
    wherever it is explained; a class needs its own name. Errors need none: they are technical, and what
    a person reads is their message.
    """
    for cls in classes:
        if issubclass(cls, Exception):
            continue
        yield cls.__name__, ""
        if issubclass(cls, Enum):
            for member in cls:
                yield f"{cls.__name__}.{member.name}", getattr(member, "label", "")
        elif is_dataclass(cls):
            for name, isian in isian_of(cls).items():
                yield f"{cls.__name__}.{name}", isian.label


def missing_words(classes: Iterable[type[Any]], entries: Iterable[Entry]) -> set[str]:
    """Return the names of the field that no entry explains, neither by name nor by label."""
    explained = set().union(*({entry.term.casefold(), *entry.codes} for entry in entries))
    explained = explained.union(*NOT_OF_THE_FIELD.values())
    words = field_words(classes)
    return {name for name, label in words if not explained & {name, _without_unit(label)}}


def _without_unit(label: str) -> str:
    return re.sub(r" \([^)]*\)$", "", label).casefold()


def existing_names() -> set[str]:
    """Return every public name of the domain that an entry may point at."""
    names = {name for module in domain_modules() for name in vars(module) if name[0] != "_"}
    for cls in public_classes():
        own = {name for name in dir(cls) if name[0] != "_"}
        own |= {field.name for field in fields(cls)} if is_dataclass(cls) else set()
        names |= {f"{cls.__name__}.{name}" for name in own}
    return names
