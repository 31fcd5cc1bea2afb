"""Small Word and PDF files, made byte by byte where a library would not make them."""

import zipfile
from datetime import date
from io import BytesIO

from selaras.documents.model import Block, Dokumen
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.naskah.isi import Naskah, Paragraf
from selaras.exchange.naskah import read_naskah

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_TYPES = f"""<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_PACKAGE}/content-types">
<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""


def relations(**parts: str) -> str:
    found = "".join(
        f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{target}"/>'
        for kind, target in parts.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{found}</Relationships>'


def part(root: str, content: str) -> str:
    return f"<w:{root} {_NAMESPACES}>{content}</w:{root}>"


def docx(body: str, more: dict[str, str | bytes] | None = None, **kinds: str) -> bytes:
    """Return a .docx with that body; `kinds` are parts by kind of relation ('styles', 'numbering')."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": relations(officeDocument="word/document.xml"),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(**{kind: f"{kind}.xml" for kind in kinds}),
        **{f"word/{kind}.xml": content for kind, content in kinds.items()},
        **(more or {}),
    }
    return zipped(files)


def zipped(files: dict[str, str | bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return target.getvalue()


def p(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text)}</w:p>"


def r(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def tc(*paragraphs: str, properties: str = "") -> str:
    inside = "".join(each if each.startswith("<") else p(each) for each in paragraphs or ("",))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def tr(*cells: str) -> str:
    return "<w:tr>" + "".join(c if c.startswith("<") else tc(c) for c in cells) + "</w:tr>"


def tbl(*rows: str, ruled: bool = True) -> str:
    borders = '<w:tblBorders><w:top w:val="single"/></w:tblBorders>' if ruled else ""
    return f"<w:tbl><w:tblPr>{borders}</w:tblPr>{''.join(rows)}</w:tbl>"


def dokumen(*blocks: Block) -> Dokumen:
    """Return a document of ours with a running head."""
    return Dokumen("Uji", "Kantor Uji", date(2024, 7, 3), blocks, "kepala berjalan", "Selaras uji")


def pdf(*blocks: Block) -> bytes:
    """Return a PDF by our own renderer."""
    return dict(print_dokumen(dokumen(*blocks), (Format.PDF,)))[Format.PDF]


def lines(naskah: Naskah) -> list[str]:
    """Return paragraphs as they are, and rows with '|' between cells."""
    found = []
    for bagian in naskah.daftar_bagian:
        if isinstance(bagian, Paragraf):
            found.append(bagian.teks)
        else:
            found += ["|".join(row.sel) for row in bagian.daftar_baris]
    return found


def read_lines(content: bytes, nama: str = "uji.docx") -> list[str]:
    return lines(read_naskah(nama, content))
