"""The file around the body, made from the template of python-docx with everything foreign taken out."""

from html import escape
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships
from lxml.etree import _Element

from selaras.documents.cleaning import clean
from selaras.documents.model import Dokumen
from selaras.documents.renderers.docx.markup import parse_all
from selaras.documents.renderers.docx.numbering import numbering_markup
from selaras.documents.renderers.docx.settings import SETTINGS
from selaras.documents.renderers.docx.styles import styles_markup

# a preview picture, a second set of styles, web settings and bibliography data of the template
_FOREIGN = ("thumbnail", "stylesWithEffects", "webSettings", "customXml", "extended-properties")


def new_package(dokumen: Dokumen, text_width: float) -> WordDocument:
    """Return a document without content; `text_width` is in millimetres."""
    word = Document()
    package = word.part.package
    _drop_foreign(package.rels)
    _drop_foreign(word.part.rels)
    package.relate_to(_application(dokumen, word), RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    latent = word.styles.element.find("{*}latentStyles")
    _refill(word.styles.element, styles_markup(text_width))
    word.styles.element.insert(1, latent)
    _refill(word.settings.element, SETTINGS)
    _refill(word.part.numbering_part.element, numbering_markup(dokumen))
    return word


def add_edges(word: WordDocument, header: str, footer: str) -> tuple[str, str]:
    """Add header and footer; return the ids by which sections name them."""
    part: Any = word.part  # python-docx leaves these two methods untyped
    header_part, header_id = part.add_header_part()
    footer_part, footer_id = part.add_footer_part()
    _refill(header_part.element, header)
    _refill(footer_part.element, footer)
    return header_id, footer_id


def _refill(element: _Element, markup: str) -> None:
    for child in list(element):
        element.remove(child)
    element.extend(parse_all(markup))


def _drop_foreign(relationships: Relationships) -> None:
    foreign = [number for number, r in relationships.items() if r.reltype.endswith(_FOREIGN)]
    for number in foreign:
        relationships.pop(number)


def _application(dokumen: Dokumen, word: WordDocument) -> Part:
    """Return the part that names the program; the one of the template would claim Word for Mac."""
    namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    name = escape(clean(dokumen.generator), quote=False)
    shown = f'<Properties xmlns="{namespace}"><Application>{name}</Application></Properties>'
    return Part(
        PackURI("/docProps/app.xml"),
        CONTENT_TYPE.OFC_EXTENDED_PROPERTIES,
        shown.encode(),
        word.part.package,
    )
