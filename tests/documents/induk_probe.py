"""Documents of an office to take styles and letterheads from, good ones and bad ones."""

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor

OLD_TEXT = "isi lama yang harus hilang"
OFFICE = "KECAMATAN CONTOH"
RED = RGBColor(0x80, 0, 0)


def png() -> bytes:
    """Return a picture of one pixel."""
    pixel = zlib.compress(b"\x00\x10\x20\x80")
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), (b"IDAT", pixel), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def styled() -> WordDocument:
    """Return a document with letters, sizes and colours of its own, and old content."""
    word = Document()
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = "Bookman Old Style", Pt(12)
    normal.paragraph_format.first_line_indent = Mm(10)
    heading = word.styles["Heading 1"]
    heading.font.color.rgb, heading.font.size = RED, Pt(17)
    heading.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    word.add_heading("Judul lama", 1)
    word.add_paragraph(OLD_TEXT)
    return word


def office_docx(*, first_page_only: bool = False, footer: str = "") -> bytes:
    """Return a document whose header is a letterhead with a picture."""
    word = styled()
    section = word.sections[0]
    section.different_first_page_header_footer = first_page_only
    section.header_distance = Mm(9)
    header = section.first_page_header if first_page_only else section.header
    header.paragraphs[0].add_run().add_picture(BytesIO(png()), height=Mm(20))
    header.add_paragraph(OFFICE)
    if footer:
        section.footer.paragraphs[0].text = footer
    return saved(word)


def saved(word: WordDocument) -> bytes:
    """Return the bytes of a document."""
    stored = BytesIO()
    word.save(stored)
    return stored.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by name."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of the parts."""
    stored = BytesIO()
    with ZipFile(stored, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stored.getvalue()


def changed(name: str, old: bytes, new: bytes, content: bytes | None = None) -> bytes:
    """Return the office's document with one part changed; the old bytes must be there."""
    parts = parts_of(content or office_docx())
    assert old in parts[name], f"{name} holds no {old!r}"
    return packed(parts | {name: parts[name].replace(old, new, 1)})


def related(name: str, kind: str, target: str, *, external: bool) -> bytes:
    """Return the office's document with a relation more in a list of relations."""
    mode = ' TargetMode="External"' if external else ""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rId99" Type="{base}/{kind}" Target="{target}"{mode}/></Relationships>'
    return changed(name, b"</Relationships>", relation.encode())
