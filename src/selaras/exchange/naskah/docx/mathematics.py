r"""Formulas of Word (OMML) as LaTeX, as formulas stand in text: '\frac{3}{4} \times 100'."""

from lxml import etree

from selaras.exchange.naskah.docx.xml import M

_SIGNS = str.maketrans({"×": r" \times ", "÷": r" \div ", "∑": r" \sum ", "√": r" \sqrt "})
_PARTS = ("e", "num", "den", "sup", "sub")
_SHAPES = {
    "f": r"\frac{{{num}}}{{{den}}}",
    "d": "({e})",
    "sSup": "{e}^{{{sup}}}",
    "sSub": "{e}_{{{sub}}}",
    "rad": r"\sqrt{{{e}}}",
}


def latex_line(element: etree._Element) -> str:
    r"""Return a formula on a line of its own, signs in LaTeX: '$$\frac{3}{4} \times 100$$'."""
    return f"$${' '.join(latex(element).translate(_SIGNS).split())}$$"


def latex(element: etree._Element) -> str:
    """Return the formula of m:oMath or of one of its parts, signs as typed."""
    name = str(element.tag).removeprefix(M)
    if name == "t":
        return element.text or ""
    if name in _SHAPES:
        return _SHAPES[name].format(**{part: _part(element, part) for part in _PARTS})
    return _inside(element)


def _part(element: etree._Element, name: str) -> str:
    part = element.find(M + name)
    return "" if part is None else _inside(part)


def _inside(element: etree._Element) -> str:
    return "".join(latex(child) for child in element if isinstance(child.tag, str))
