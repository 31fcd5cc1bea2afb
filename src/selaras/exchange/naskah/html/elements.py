"""What the elements of a web page are to a reader: lines of their own, unseen, furniture of the site."""

import re

from lxml import etree

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav",
    "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
})  # fmt: skip
SKIPPED = frozenset({
    "annotation", "applet", "area", "audio", "base", "button", "canvas", "datalist", "del", "embed",
    "frame", "frameset", "head", "iframe", "img", "input", "link", "map", "meta", "meter", "noframes",
    "noscript", "object", "optgroup", "option", "param", "picture", "progress", "rp", "rt", "script",
    "select", "source", "style", "svg", "template", "textarea", "title", "track", "video", "xml",
})  # fmt: skip
LISTS = frozenset({"ol", "ul", "menu", "dir"})
HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOXES = {"dipilih": "☒", "tidak dipilih": "☐"}  # as our own pages name a box that is drawn
_RUNNING = frozenset({"header", "footer"})  # as LibreOffice names the head and foot of sheets
_CHAPTER = re.compile(r"\s*BAB\b", re.IGNORECASE)


def find_title(root: etree._Element) -> etree._Element | None:
    """Return the h1 that names the whole page; None where h1 are chapters, or there is none."""
    found = list(root.iter("h1"))
    if len(found) != 1 or _CHAPTER.match(str(found[0].xpath("string()"))):
        return None
    return found[0]


def is_contents(element: etree._Element) -> bool:
    """Tell a list of what the page itself holds from the menu of a site."""
    links = [link.get("href", "") for link in element.iter("a")]
    return bool(links) and all(link.startswith("#") for link in links)


def is_furniture(element: etree._Element) -> bool:
    """Tell what belongs to the site or repeats on every sheet, not to the report."""
    if element.tag == "nav":
        return not is_contents(element)
    parent = element.getparent()
    if parent is None or parent.tag != "body":
        return False
    return element.tag == "footer" or (element.tag == "div" and element.get("title") in _RUNNING)


def sign_of(element: etree._Element) -> str:
    """Return the letter of a box to be ticked, '' for any other element."""
    if element.tag == "input" and element.get("type", "") in {"checkbox", "radio"}:
        return "☒" if "checked" in element.attrib else "☐"
    return _BOXES.get(element.get("aria-label", ""), "") if element.get("role") == "img" else ""
