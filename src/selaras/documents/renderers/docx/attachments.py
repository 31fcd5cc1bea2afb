"""Carried files as custom XML parts, which Word and LibreOffice keep when the text is edited."""

from collections.abc import Sequence
from html import escape
from uuid import NAMESPACE_URL, uuid5

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from selaras.documents.cleaning import clean
from selaras.documents.model import Attachment
from selaras.documents.packing import NAMESPACE, pack

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"


def add_attachments(word: WordDocument, attachments: Sequence[Attachment]) -> None:
    """Add a part per file, each with the properties by which Word knows it again."""
    package = word.part.package
    for number, attachment in enumerate(attachments, start=1):
        shown = _item(attachment)
        uri = PackURI(f"/customXml/item{number}.xml")
        item = Part(uri, CONTENT_TYPE.XML, shown.encode(), package)
        about = PackURI(f"/customXml/itemProps{number}.xml")
        known = _properties(shown).encode()
        properties = Part(about, CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES, known, package)
        item.relate_to(properties, RELATIONSHIP_TYPE.CUSTOM_XML_PROPS)
        word.part.relate_to(item, RELATIONSHIP_TYPE.CUSTOM_XML)


def _item(attachment: Attachment) -> str:
    named = {
        "nama": attachment.name,
        "mime": attachment.mime,
        "keterangan": attachment.description,
        "kemasan": "zlib+base64",
    }
    attributes = "".join(f' {name}="{escape(clean(text))}"' for name, text in named.items())
    return f'<lampiran xmlns="{NAMESPACE}"{attributes}>{pack(attachment.content)}</lampiran>'


def _properties(shown: str) -> str:
    identity = str(uuid5(NAMESPACE_URL, shown)).upper()  # the same for the same content
    schema = f'<ds:schemaRefs><ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs>'
    opening = f'<ds:datastoreItem xmlns:ds="{_PROPERTIES}" ds:itemID="{{{identity}}}">'
    return f"{opening}{schema}</ds:datastoreItem>"
