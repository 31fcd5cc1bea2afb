"""The whole file: head, style with its hash in the content security policy, body."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files

from lxml import etree

from selaras.documents.model import Attachment, Dokumen
from selaras.documents.packing import NAMESPACE, pack
from selaras.documents.renderers.html.body import render_body
from selaras.documents.renderers.html.elements import Element, element
from selaras.documents.renderers.html.widths import width_rules


def render_html(dokumen: Dokumen, attachments: Sequence[Attachment] = ()) -> bytes:
    """Return the document as one HTML file in UTF-8 that asks nothing of the network.

    Carried files stand in it as data that no browser shows or runs. Equal documents give equal
    bytes. Raises KeyError where a Reference points at no table, GridError where the cells of a table
    do not fill its columns.
    """
    body = render_body(dokumen)
    body.extend(_carried(attachments))
    page = element("html", _head(dokumen), body, lang="id")
    return etree.tostring(page, method="html", encoding="unicode", doctype="<!DOCTYPE html>").encode()


def _carried(attachments: Sequence[Attachment]) -> Iterator[Element]:
    """Yield data blocks; the type names no script, and base64 holds no letter that could end one."""
    for attachment in attachments:
        yield element(
            "script",
            pack(attachment.content),
            type="application/octet-stream",
            data_lampiran=NAMESPACE,
            data_nama=attachment.name,
            data_mime=attachment.mime,
            data_keterangan=attachment.description,
        )


def _head(dokumen: Dokumen) -> Element:
    style = _style(dokumen)
    described = {
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light dark",
        "format-detection": "telephone=no",  # else phones turn figures into numbers to call
        "author": dokumen.author,
        "date": dokumen.dated.isoformat(),
        "generator": dokumen.generator,
    }
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style)),
        *(element("meta", name=name, content=text) for name, text in described.items() if text),
        element("title", dokumen.title),
        element("style", style),
    )


def _style(dokumen: Dokumen) -> str:
    base = files(__package__).joinpath("gaya.css").read_text(encoding="utf-8")
    return f"{base}{width_rules(dokumen)}{_page_rules(dokumen)}"


def _page_rules(dokumen: Dokumen) -> str:
    """Return the sheet with its running head, and `lebar`: the same sheet turned, for wide tables."""
    paper = dokumen.paper
    head = (
        f"@top-center{{content:{_css_string(dokumen.running_head)};font:8pt Calibri,Carlito,sans-serif}}"
    )
    top, right = paper.margin_top, paper.margin_right
    bottom, left = paper.margin_bottom, paper.margin_left
    upright = f"size:{paper.width}mm {paper.height}mm;margin:{top}mm {right}mm {bottom}mm {left}mm"
    turned = f"size:{paper.height}mm {paper.width}mm;margin:{left}mm {top}mm {right}mm {bottom}mm"
    return f"@page{{{upright};{head}}}\n@page lebar{{{turned}}}\n"


def _css_string(text: str) -> str:
    """Return a string of CSS in which nothing but plain letters and digits stands unescaped."""
    plain = (c if c == " " or (c.isascii() and c.isalnum()) else f"\\{ord(c):x} " for c in text)
    return f'"{"".join(plain)}"'


def _policy(style: str) -> str:
    digest = b64encode(sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
