"""The styles of the document, by which an office can restyle it in Word."""

from selaras.documents.renderers.docx.fixed_styles import CHARACTER_STYLES, DEFAULTS, TABLE_STYLES
from selaras.documents.renderers.docx.style_spec import StyleSpec, style_markup

_COVER = (
    StyleSpec("Title", "Title", size=26, bold=True, align="center", before=130, after=18, line=1.15),
    StyleSpec("Subtitle", "Subtitle", size=16, bold=True, align="center", after=6),
    StyleSpec("KakiSampul", "Kaki Sampul", size=14, bold=True, align="center", line=1.15),
)
_TEXT = (
    StyleSpec("Normal", "Normal", base="", size=11, after=6, line=1.15),
    StyleSpec("Catatan", "Catatan", size=9, after=8),
    StyleSpec("ListNumber", "List Number", after=3, line=1.15, align="both"),
    StyleSpec("ListBullet", "List Bullet", after=3, line=1.15, align="both"),
    StyleSpec(
        "Caption", "caption", size=10, bold=True, before=10, after=4, keep_next=True, align="center"
    ),
    StyleSpec("Isian", "Isian", after=3),
    StyleSpec("TandaTangan", "Tanda Tangan", align="center"),
    StyleSpec("NamaPenandaTangan", "Nama Penanda Tangan", base="TandaTangan", bold=True, align="center"),
    StyleSpec("header", "header", size=9, color="595959", align="right"),
    StyleSpec("footer", "footer", size=9, color="595959", align="center"),
)
_HEADINGS = (
    StyleSpec(
        "Heading1", "heading 1", then="Normal", size=14, bold=True, after=14, line=1.15,
        align="center", keep_next=True, new_page=True, level=1,
    ),
    StyleSpec(
        "Heading2", "heading 2", then="Normal", size=12, bold=True, before=12, after=4, keep_next=True,
        level=2,
    ),
    StyleSpec(
        "Heading3", "heading 3", then="Normal", size=11, bold=True, before=10, after=4, keep_next=True,
        level=3,
    ),
    StyleSpec(
        "Heading4", "heading 4", then="Normal", size=11, bold=True, italic=True, before=8, after=4,
        keep_next=True, level=4,
    ),
    StyleSpec(
        "TOCHeading", "TOC Heading", then="Normal", size=14, bold=True, after=14, align="center",
        keep_next=True, new_page=True,
    ),
)  # fmt: skip
_CELLS = (
    StyleSpec("IsiTabel", "Isi Tabel", size=9.5),
    StyleSpec("IsiTabelTebal", "Isi Tabel Tebal", base="IsiTabel", size=9.5, bold=True),
    StyleSpec("KepalaTabel", "Kepala Tabel", base="IsiTabel", size=9.5, bold=True, align="center"),
    StyleSpec("Sela", "Sela", size=4),
    StyleSpec("Penutup", "Penutup Bagian", size=1),
)


def styles_markup(text_width: float) -> str:
    """Return defaults and styles; at `text_width` (mm) stand the page numbers of the contents."""
    specs = (*_TEXT, *_COVER, *_HEADINGS, *_contents(text_width), *_CELLS)
    return DEFAULTS + "".join(map(style_markup, specs)) + CHARACTER_STYLES + TABLE_STYLES


def _contents(width: float) -> tuple[StyleSpec, ...]:
    """Return the styles of entries; behind a right indent LibreOffice would lose the page numbers."""
    return (
        StyleSpec("TOC1", "toc 1", bold=True, before=3, after=3, stop=width),
        StyleSpec("TOC2", "toc 2", after=3, left=6, stop=width),
        StyleSpec("TOC3", "toc 3", after=3, left=12, stop=width),
        StyleSpec("TableofFigures", "table of figures", after=4, stop=width),
    )
