"""The styles of an office: hers where she has them, ours where she has none."""

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.parts.styles import StylesPart
from lxml.etree import _Element

from selaras.documents.renderers.docx.induk.copying import carry
from selaras.documents.renderers.docx.induk.reading import Induk, W
from selaras.documents.renderers.docx.induk.structure import keep_structure

_NAMED = tuple(f"{W}{name}" for name in ("basedOn", "next", "link"))
_USES = tuple(f"{W}{name}" for name in ("pStyle", "rStyle", "tblStyle"))
_VAL, _ID, _TYPE, _DEFAULT = (f"{W}{name}" for name in ("val", "styleId", "type", "default"))
_Key = tuple[str, str]


def adopt_styles(word: WordDocument, induk: Induk) -> dict[str, str]:
    """Give the document the styles of the office; return her ids by those that our markup uses.

    A style of ours that she has under its name keeps only its structure (chapters open pages, levels
    of the outline, tab stops of lists); one that she lacks is added.
    """
    theirs: Any = parse_xml(induk.styles)
    ours = list(word.styles.element.iterfind(f"{W}style"))
    names = _match(ours, list(theirs.iterfind(f"{W}style")))
    added = [deepcopy(style) for style in ours if style.get(_ID) not in names]
    names |= _name_anew(added, {style.get(_ID, "") for style in theirs.iterfind(f"{W}style")})
    _clear(theirs)
    known = {style.get(_ID): style for style in theirs.iterfind(f"{W}style")}
    for style in ours:
        found = known.get(names[style.get(_ID, "")])
        if found is not None:
            keep_structure(style, found)
    theirs.extend(_renamed(style, names) for style in added)
    _replace_styles(word, theirs)
    if induk.theme:
        _replace_theme(word, induk)
    return names


def restyle(element: _Element, names: Mapping[str, str]) -> None:
    """Name the styles as the office does in everything below the element."""
    for use in element.iter(*_USES):
        use.set(_VAL, names[use.get(_VAL, "")])


def _match(ours: Iterable[_Element], theirs: list[_Element]) -> dict[str, str]:
    by_name = {_key(style): style.get(_ID, "") for style in reversed(theirs)}
    defaults = {s.get(_TYPE): s.get(_ID, "") for s in theirs if s.get(_DEFAULT) in {"1", "true", "on"}}
    return {style.get(_ID, ""): found for style in ours if (found := _twin(style, by_name, defaults))}


def _twin(style: _Element, by_name: Mapping[_Key, str], defaults: Mapping[str | None, str]) -> str:
    """Return the id of the same style; Word goes by names, and a kind has only one default."""
    default = defaults.get(style.get(_TYPE), "") if style.get(_DEFAULT) else ""
    return by_name.get(_key(style)) or default


def _key(style: _Element) -> _Key:
    name = style.find(f"{W}name")
    return style.get(_TYPE, "paragraph"), "" if name is None else name.get(_VAL, "").casefold()


def _name_anew(added: Iterable[_Element], taken: set[str]) -> dict[str, str]:
    """Return ids for styles of ours that no style of the office has."""
    names = {}
    for style in added:
        own = style.get(_ID, "")
        names[own] = next(name for name in _candidates(own) if name not in taken)
        taken.add(names[own])
    return names


def _candidates(name: str) -> Iterator[str]:
    yield name
    number = 1
    while True:
        yield f"{name}Selaras{number}"
        number += 1


def _renamed(style: _Element, names: Mapping[str, str]) -> _Element:
    style.set(_ID, names[style.get(_ID, "")])
    for child in style:
        if child.tag in _NAMED:
            child.set(_VAL, names[child.get(_VAL, "")])
    return style


def _clear(styles: _Element) -> None:
    """Take out what would number headings a second time, and languages other than ours."""
    for name in ("numPr", "lang"):
        for element in list(styles.iter(f"{W}{name}")):
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
    for properties in styles.iterfind(f"{W}docDefaults/{W}rPrDefault/{W}rPr"):
        properties.append(parse_xml(f'<w:lang xmlns:w="{W[1:-1]}" w:val="id-ID"/>'))


def _replace_styles(word: WordDocument, styles: Any) -> None:
    _drop(word, RELATIONSHIP_TYPE.STYLES)
    package = word.part.package
    part = StylesPart(PackURI("/word/styles.xml"), CONTENT_TYPE.WML_STYLES, styles, package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.STYLES)


def _replace_theme(word: WordDocument, induk: Induk) -> None:
    if induk.theme:
        _drop(word, RELATIONSHIP_TYPE.THEME)
        part = carry(word, induk.theme, "theme", CONTENT_TYPE.OFC_THEME)
        word.part.relate_to(part, RELATIONSHIP_TYPE.THEME)


def _drop(word: WordDocument, kind: str) -> None:
    for number in [number for number, r in word.part.rels.items() if r.reltype == kind]:
        word.part.rels.pop(number)
