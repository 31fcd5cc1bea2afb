"""What the style of a page says of an element, as far as a reader needs it: hidden, lines, list marks.

Rules of a single tag or class count, those of media queries do not: the page is read as on a screen.
"""

import re
from collections.abc import Iterator

from lxml import etree

_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?(?:\.([\w-]+))?", re.IGNORECASE)
_BRACES = re.compile(r"([{}])")
_LONGEST = 1_000_000  # letters of style; more is not looked at
_MOST_CLASSES = 20
_HIDDEN = re.compile(r"(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)")
_CLIPPED = re.compile(r"(?:^|;)(?:clip-path:inset\((?:50|100)%\)|clip:rect\()")
_PLACED = re.compile(r"(?:^|;)position:(?:absolute|fixed)")
_OUTSIDE = re.compile(r"(?:^|;)(?:inset|inset-block-start|left|top):-\d")
_LINE = re.compile(r"(?:^|;)border((?!-spacing|-collapse)(?:-[a-z]+)*):([^;]*)")
_NO_LINE = re.compile(r"(?:^|\s)(?:none|hidden|0(?:\.0*)?[a-z]*)(?:\s|$)")
_STYLED = re.compile(r"\b(?:solid|double|dotted|dashed|groove|ridge|inset|outset)\b")
_MARK = re.compile(r"(?:^|;)list-style(?:-type)?:([^;]*)")


class GayaHalaman:
    """The rules of the style elements of one page."""

    def __init__(self, root: etree._Element) -> None:
        css = "".join(e.text or "" for e in root.iter("style"))
        self._rules: dict[tuple[str, str], str] = {}
        for selectors, declared in _rules(_COMMENT.sub("", css[:_LONGEST])):
            for selector in selectors.split(","):
                if match := _SIMPLE.fullmatch(selector.strip()):
                    key = ((match[1] or "").lower(), match[2] or "")
                    self._rules[key] = f"{self._rules.get(key, '')};{_normal(declared)}"

    def of(self, element: etree._Element) -> str:
        """Return the declarations that hold for an element, the strongest last."""
        tag, own = str(element.tag), element.get("style")
        found = [self._rules.get((tag, ""), "")]
        for name in element.get("class", "").split()[:_MOST_CLASSES]:
            found += [self._rules.get(("", name), ""), self._rules.get((tag, name), "")]
        return ";".join(filter(None, (*found, _normal(own) if own else "")))


def is_hidden(style: str) -> bool:
    """Tell whether an element is switched off."""
    return bool(_HIDDEN.search(style))


def is_only_heard(style: str) -> bool:
    """Tell whether an element is clipped or placed outside the page: for those who hear the page."""
    return bool(_CLIPPED.search(style) or (_PLACED.search(style) and _OUTSIDE.search(style)))


def has_line(style: str) -> bool | None:
    """Tell whether a border is drawn; None where the style says nothing of borders."""
    found = [(m[1], m[2]) for m in _LINE.finditer(style) if not m[1].endswith(("-color", "-radius"))]
    widths = [value for name, value in found if name.endswith("-width")]
    if not found or (widths and all(_NO_LINE.search(value) for value in widths)):
        return False if found else None
    return any(_STYLED.search(value) and not _NO_LINE.search(value) for _, value in found)


def list_mark(style: str) -> str:
    """Return the words of list-style, '' where the style says nothing of it."""
    found = _MARK.findall(style)
    return found[-1].strip() if found else ""


def _normal(declared: str) -> str:
    return re.sub(r"\s*([:;])\s*", r"\1", " ".join(declared.lower().split()))


def _rules(css: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and declarations of the rules that stand under no condition."""
    depth, before, selectors = 0, "", ""
    for part in _BRACES.split(css):
        match part:
            case "{":
                depth, selectors = depth + 1, before if depth == 0 else selectors
            case "}":
                if depth == 1 and not selectors.lstrip().startswith("@"):
                    yield selectors, before
                depth = max(depth - 1, 0)
        before = part
