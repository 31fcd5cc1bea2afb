"""The styles of the document, by which an office can restyle it in Word."""

from dataclasses import replace

from selaras.documents.layout.columns import SIZES_PT
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
    StyleSpec("Gambar", "Gambar", before=8, keep_next=True, align="center"),
    StyleSpec(
        "KeteranganGambar", "Keterangan Gambar", size=10, bold=True, before=4, after=10, align="center"
    ),
    StyleSpec("Isian", "Isian", after=3),
    StyleSpec("TandaTangan", "Tanda Tangan", align="center", line=1.15),
    StyleSpec(
        "NamaPenandaTangan",
        "Nama Penanda Tangan",
        base="TandaTangan",
        bold=True,
        align="center",
        line=1.15,
    ),
    StyleSpec("header", "header", size=9, color="595959", align="right"),
    StyleSpec("footer", "footer", size=9, color="595959", align="center"),
)
_LETTERS = (
    StyleSpec("Kop", "Kop Surat", size=13, bold=True, align="center"),
    StyleSpec("KopKantor", "Kop Surat Kantor", size=16, bold=True, align="center"),
    StyleSpec("AlamatKop", "Alamat Kop", size=9, before=2, align="center"),
    StyleSpec("GarisKop", "Garis Kop", size=2, before=4, after=12, rule=True),
    StyleSpec("ButirKeputusan", "Butir Keputusan", base="Isian", after=3, align="both"),
    StyleSpec("Pilihan", "Pilihan", left=7, hanging=7, after=3),
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
        keep_next=True, new_page=True, level=10,
    ),
)  # fmt: skip
_CELLS = (
    StyleSpec("IsiTabel", "Isi Tabel", size=SIZES_PT[0]),
    StyleSpec("IsiTabelTebal", "Isi Tabel Tebal", base="IsiTabel", size=SIZES_PT[0], bold=True),
    StyleSpec(
        "KepalaTabel", "Kepala Tabel", base="IsiTabel", size=SIZES_PT[0], bold=True, align="center"
    ),
)
CELL_STYLES = dict(zip(SIZES_PT, ("", "Kecil", "Terkecil"), strict=True))  # endings by size
_SMALLER_CELLS = tuple(
    replace(spec, number=spec.number + ending, name=f"{spec.name} {ending}", base=spec.number, size=size)
    for size, ending in CELL_STYLES.items()
    if ending
    for spec in _CELLS
)
_GAPS = (
    StyleSpec("Sela", "Sela", size=4),
    StyleSpec("Penutup", "Penutup Bagian", size=1),
)


def styles_markup(text_width: float) -> str:
    """Return defaults and styles; at `text_width` (mm) stand the page numbers of the contents."""
    specs = (
        *_TEXT,
        *_LETTERS,
        *_COVER,
        *_HEADINGS,
        *_contents(text_width),
        *_CELLS,
        *_SMALLER_CELLS,
        *_GAPS,
    )
    return DEFAULTS + "".join(map(style_markup, specs)) + CHARACTER_STYLES + TABLE_STYLES


def _contents(width: float) -> tuple[StyleSpec, ...]:
    """Return the styles of entries; behind a right indent LibreOffice would lose the page numbers."""
    return (
        StyleSpec("TOC1", "toc 1", bold=True, before=3, after=3, stop=width),
        StyleSpec("TOC2", "toc 2", after=3, left=6, stop=width),
        StyleSpec("TOC3", "toc 3", after=3, left=12, stop=width),
        StyleSpec("TableofFigures", "table of figures", after=4, stop=width),
    )
