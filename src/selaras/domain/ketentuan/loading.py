"""Read the regulation files of the package; an unknown key or a missing basis is refused."""

import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from selaras.domain.ketentuan.kerangka import Bagian, Kerangka
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.ketentuan.parameter import Keyakinan, Parameter
from selaras.domain.ketentuan.reading import text, yes_no

_ENTRY_KEYS = {"kunci", "nilai", "berlaku_sejak", "dasar_hukum", "keyakinan", "satuan", "catatan"}
_REQUIRED = _ENTRY_KEYS - {"satuan", "catatan"}
_OUTLINE_KEYS = {"dokumen", "nama", "dasar_hukum", "bagian"}
_OTHER_FILES = {"dokumen", "peraturan", "pertanyaan_reviu"}  # each read by a module of its own
_FORM_KEYS = {"kertas", "mendatar", "tahunan"}
_SECTION_KEYS = {"judul", "tingkat", "label", "isi", "boleh_kosong", "mendatar"}


class KetentuanError(ValueError):
    """A regulation file is wrong; the message names the file and the key."""


@cache
def list_parameter() -> tuple[Parameter, ...]:
    """Return every parameter of every regulation file."""
    return tuple(p for place, data in list_files() for p in _parameters(place, data))


@cache
def list_kerangka() -> tuple[Kerangka, ...]:
    """Return every outline."""
    return tuple(_outline(place, data) for place, data in list_files() if "dokumen" in data)


def list_files() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every file of the package as its place and what it holds."""
    root = resources.files("selaras.domain.ketentuan") / "data"
    for folder in sorted(root.iterdir(), key=_name):
        for file in sorted(folder.iterdir(), key=_name):
            place = f"{folder.name}/{file.name}"
            yield place, _read(place, file.read_text(encoding="utf-8"))


def _read(place: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise KetentuanError(f"{place}: bukan TOML: {error}") from error


def _name(path: Traversable) -> str:
    return path.name


def lingkup_of(place: str) -> str:
    """Return the scope a file speaks for: the name of its folder."""
    return place.split("/", maxsplit=1)[0]


def _parameters(place: str, data: dict[str, Any]) -> Iterator[Parameter]:
    if _OTHER_FILES & data.keys():
        return
    refuse_keys(place, data, {"ketentuan"})
    for entry in data.get("ketentuan", []):
        refuse_keys(place, entry, _ENTRY_KEYS, _REQUIRED)
        yield make_parameter(place, entry)


def make_parameter(place: str, entry: dict[str, Any]) -> Parameter:
    """Return the parameter of one entry; KetentuanError where its date or basis is missing."""
    if type(entry["berlaku_sejak"]) is not date or not str(entry["dasar_hukum"]).strip():
        raise KetentuanError(f"{place}: {entry['kunci']} tanpa tanggal atau dasar hukum")
    try:
        keyakinan = Keyakinan.from_text(str(entry["keyakinan"]))
    except ValueError as error:
        raise KetentuanError(f"{place}: {entry['kunci']}: keyakinan {error}") from error
    return Parameter(**{**entry, "keyakinan": keyakinan, "lingkup": lingkup_of(place)})


def _outline(place: str, data: dict[str, Any]) -> Kerangka:
    refuse_keys(place, data, _OUTLINE_KEYS | _FORM_KEYS, _OUTLINE_KEYS)
    sections = []
    for section in data["bagian"]:
        refuse_keys(place, section, _SECTION_KEYS, {"judul", "tingkat"})
        sections.append(Bagian(**{**section, "isi": tuple(section.get("isi", ()))}))
    return Kerangka(
        data["dokumen"],
        data["nama"],
        lingkup_of(place),
        data["dasar_hukum"],
        tuple(sections),
        *_form(place, data),
    )


def _form(place: str, data: dict[str, Any]) -> tuple[Kertas | None, bool, bool]:
    """Return the paper, None for that of the kabupaten, whether on its side, whether of a whole year."""
    try:
        paper = Kertas.from_text(text(data["kertas"])) if "kertas" in data else None
        return paper, yes_no(data.get("mendatar", False)), yes_no(data.get("tahunan", False))
    except (TypeError, ValueError) as error:
        raise KetentuanError(f"{place}: bentuk kerangka {error}") from error


def refuse_keys(
    place: str, found: dict[str, Any], known: set[str], required: set[str] | None = None
) -> None:
    """Raise KetentuanError for a key nobody knows or one that is missing."""
    if unknown := found.keys() - known:
        raise KetentuanError(f"{place}: kunci tidak dikenal: {', '.join(sorted(unknown))}")
    if missing := (required or set()) - found.keys():
        raise KetentuanError(f"{place}: kunci belum ada: {', '.join(sorted(missing))}")
