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
from selaras.documents.renderers.docx.settings import settings_markup
from selaras.documents.renderers.docx.styles import styles_markup

# a preview picture, a second set of styles, web settings and bibliography data of the template
_FOREIGN = ("thumbnail", "stylesWithEffects", "webSettings", "customXml", "extended-properties")


def new_package(dokumen: Dokumen, text_width: float, *, refreshes: bool = False) -> WordDocument:
    """Return a document without content; `text_width` is in millimetres.

    Where it `refreshes`, Word works out page numbers when the file is opened.
    """
    word = Document()
    package = word.part.package
    _drop_foreign(package.rels)
    _drop_foreign(word.part.rels)
    package.relate_to(_application(dokumen, word), RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    latent = word.styles.element.find("{*}latentStyles")
    _refill(word.styles.element, styles_markup(text_width))
    word.styles.element.insert(1, latent)
    _refill(word.settings.element, settings_markup(refreshes=refreshes))
    _refill(word.part.numbering_part.element, numbering_markup(dokumen))
    return word


def add_header(word: WordDocument, markup: str) -> str:
    """Add a header; return the id by which sections name it."""
    part: Any = word.part  # python-docx leaves this method untyped
    header, number = part.add_header_part()
    _refill(header.element, markup)
    return str(number)


def add_footer(word: WordDocument, markup: str) -> str:
    """Add a footer; return the id by which sections name it."""
    part: Any = word.part  # python-docx leaves this method untyped
    footer, number = part.add_footer_part()
    _refill(footer.element, markup)
    return str(number)


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
