"""How wide the letters of an office run, so that the words of her tables do not break."""

from lxml import etree

from selaras.documents.renderers.docx.induk.reading import Induk, W
from selaras.documents.renderers.docx.induk.relations import parse

# Bold words and figures of a report against those in Calibri, measured on faces of the same widths.
_SCALES = {
    "calibri": 1.0,
    "carlito": 1.0,
    "arial narrow": 0.96,
    "times new roman": 1.08,
    "book antiqua": 1.13,
    "arial": 1.17,
    "century gothic": 1.19,
    "tahoma": 1.24,
    "bookman old style": 1.27,
    "verdana": 1.38,
}
_UNKNOWN = 1.17
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def letter_scale(induk: Induk) -> float:
    """Return how much wider than Calibri her letters run; a face that we do not know counts as Arial."""
    return _SCALES.get(_face(induk).casefold(), _UNKNOWN)


def _face(induk: Induk) -> str:
    """Return the face of running text: of Normal, else of the defaults, else of the theme."""
    styles = parse(induk.styles)
    places = (
        *(style for style in styles.iterfind(f"{W}style") if _is_normal(style)),
        *styles.iterfind(f"{W}docDefaults/{W}rPrDefault"),
    )
    fonts = (place.find(f"{W}rPr/{W}rFonts") for place in places)
    return next((face for font in fonts if font is not None and (face := _named(font, induk))), "")


def _is_normal(style: etree._Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") is not None


def _named(font: etree._Element, induk: Induk) -> str:
    """Return the face; one of the theme wins over a name beside it, as in Word."""
    themed = font.get(f"{W}asciiTheme")
    if themed and induk.theme:
        kind = "majorFont" if themed.startswith("major") else "minorFont"
        latin = parse(induk.theme.content).find(f".//{_DRAWING}{kind}/{_DRAWING}latin")
        return "" if latin is None else latin.get("typeface", "")
    return font.get(f"{W}ascii", "")
