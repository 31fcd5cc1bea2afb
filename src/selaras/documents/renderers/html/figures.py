"""Charts: the picture inside the page, named and described for those who cannot see it."""

from lxml import etree

from selaras.documents.charts import draw
from selaras.documents.layout.sheets import text_width
from selaras.documents.model import Figure, Paper
from selaras.documents.renderers.html.elements import Element, element
from selaras.documents.renderers.html.inlines import numbered

_TELEPHONE = 95.0  # millimetres on paper; about so much can be read without scrolling
_SHAPE = ("width", "height", "viewBox")
_NEEDLESS = frozenset({"class", "role", "pointer-events"})  # and aria-*: to a reader it is one image


def render_figure(figure: Figure, paper: Paper) -> Element:
    """Return the chart drawn twice, of which gaya.css shows one: as on paper, or for a telephone."""
    name = f"{figure.label} {figure.caption}".strip() or "Gambar"
    wide = _picture(figure, text_width(paper, wide=False), "luas")
    wide.insert(0, element("title", name, id=_title_id(figure)))
    wide.insert(1, element("desc", figure.alternative, id=_text_id(figure)))
    narrow = _picture(figure, _TELEPHONE, "sempit")
    below = [element("figcaption", *numbered(figure.label, figure.caption))] if figure.label else []
    return element("figure", wide, narrow, *below, id=figure.key)


def _picture(figure: Figure, width: float, class_: str) -> Element:
    """Return the chart; both drawings share one name and one description, which need not be shown."""
    source = etree.fromstring(draw(figure.chart, width).svg)
    picture = element(
        "svg",
        class_=class_,
        role="img",
        aria_labelledby=_title_id(figure),
        aria_describedby=_text_id(figure),
    )
    for attribute in _SHAPE:
        picture.set(attribute, source.get(attribute, ""))
    picture.extend(_plain(child) for child in source)
    return picture


def _title_id(figure: Figure) -> str:
    return f"{figure.key}-judul"


def _text_id(figure: Figure) -> str:
    return f"{figure.key}-uraian"


def _plain(source: Element) -> Element:
    """Return the element without namespace, which HTML gives itself, and without needless attributes."""
    made = etree.Element(etree.QName(source).localname)
    for name, value in ((str(n), v) for n, v in source.items()):
        if name not in _NEEDLESS and not name.startswith("aria-"):
            made.set(name, value)
    made.text = source.text
    made.extend(_plain(child) for child in source if child.get("display") != "none")
    return made
