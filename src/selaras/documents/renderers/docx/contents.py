"""The table of contents, the lists of tables and figures: Word's own fields, filled beforehand."""

from collections.abc import Iterator
from typing import assert_never

from selaras.documents.model import Contents, Figure, Heading, Listing, Table
from selaras.documents.renderers.docx.captions import caption_text
from selaras.documents.renderers.docx.context import Context, Place
from selaras.documents.renderers.docx.headings import heading_text
from selaras.documents.renderers.docx.markup import tag, text_run
from selaras.documents.renderers.docx.paragraphs import Look, paragraph
from selaras.documents.renderers.docx.word_fields import FIELD_END, anchor, field, field_start

_LEVELS = 3
_TAB = tag("r", tag("tab"))


def contents(block: Contents, place: Place, context: Context) -> str:
    """Return the title and one paragraph for every entry, all inside one field."""
    title = paragraph(Look("TOCHeading", new_page=place.new_page), text_run(block.title))
    instruction, entries = _listing(block.of, context)
    rows = list(entries) or [("TOC1" if block.of is Listing.HEADINGS else "TableofFigures", "")]
    last = len(rows) - 1
    return title + "".join(
        paragraph(
            Look(style),
            field_start(instruction) if n == 0 else "",
            entry,
            FIELD_END if n == last else "",
        )
        for n, (style, entry) in enumerate(rows)
    )


def _listing(of: Listing, context: Context) -> tuple[str, Iterator[tuple[str, str]]]:
    match of:
        case Listing.HEADINGS:
            return rf'TOC \o "1-{_LEVELS}" \h \z \u', _headings(context)
        case Listing.TABLES:
            return r'TOC \h \z \c "Tabel"', _captions(Table, context)
        case Listing.FIGURES:
            return r'TOC \h \z \c "Gambar"', _captions(Figure, context)
        case _:
            assert_never(of)


def _headings(context: Context) -> Iterator[tuple[str, str]]:
    for block in context.dokumen.blocks:
        if isinstance(block, Heading) and block.level <= _LEVELS:
            yield f"TOC{block.level}", _entry(heading_text(block), block.key, context)


def _captions(kind: type[Table] | type[Figure], context: Context) -> Iterator[tuple[str, str]]:
    for block in context.dokumen.blocks:
        if isinstance(block, kind) and block.label:
            yield "TableofFigures", _entry(caption_text(block), block.key, context)


def _entry(text: str, key: str, context: Context) -> str:
    target = anchor(context.numbers[key])
    page = field(rf"PAGEREF {target} \h", context.page_of(key))
    return tag("hyperlink", text_run(text), _TAB, page, anchor=target, history=1)
