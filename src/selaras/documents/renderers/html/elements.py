"""Make elements; the only place that puts text into the tree, so nothing can pass unescaped."""

import re
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element
Node: TypeAlias = Element | str

# What HTML forbids in a file: controls, lone surrogates, the two non-characters XML refuses as well.
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def element(tag: str, *children: Node, **attributes: str) -> Element:
    """Return an element; attributes with an empty value are left out.

    In their names an underscore stands for a hyphen; one at the end is dropped, as in `class_`.
    """
    made = etree.Element(tag)
    for name, value in attributes.items():
        if value:
            made.set(name.rstrip("_").replace("_", "-"), _clean(value))
    for child in children:
        _append(made, child)
    return made


def _append(parent: Element, child: Node) -> None:
    if not isinstance(child, str):
        parent.append(child)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + _clean(child)
    else:
        parent.text = (parent.text or "") + _clean(child)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)
