"""Make elements; the only place that puts text into the tree, so nothing can pass unescaped."""

from typing import TypeAlias

from lxml import etree

from selaras.documents.cleaning import clean

Element: TypeAlias = etree._Element
Node: TypeAlias = Element | str


def element(tag: str, *children: Node, **attributes: str) -> Element:
    """Return an element; attributes with an empty value are left out.

    In their names an underscore stands for a hyphen; one at the end is dropped, as in `class_`.
    """
    made = etree.Element(tag)
    for name, value in attributes.items():
        if value:
            made.set(name.rstrip("_").replace("_", "-"), clean(value))
    for child in children:
        _append(made, child)
    return made


def _append(parent: Element, child: Node) -> None:
    if not isinstance(child, str):
        parent.append(child)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + clean(child)
    else:
        parent.text = (parent.text or "") + clean(child)
