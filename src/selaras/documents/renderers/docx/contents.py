"""The table of contents and the list of tables: Word's own fields, filled beforehand."""

from collections.abc import Iterator

from selaras.documents.model import Contents, Heading, Table
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
    rows = list(_tables(context) if block.of_tables else _headings(context))
    instruction = r'TOC \h \z \c "Tabel"' if block.of_tables else rf'TOC \o "1-{_LEVELS}" \h \z \u'
    rows = rows or [("TableofFigures" if block.of_tables else "TOC1", "")]
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


def _headings(context: Context) -> Iterator[tuple[str, str]]:
    for block in context.dokumen.blocks:
        if isinstance(block, Heading) and block.level <= _LEVELS:
            yield f"TOC{block.level}", _entry(heading_text(block), block.key, context)


def _tables(context: Context) -> Iterator[tuple[str, str]]:
    for block in context.dokumen.blocks:
        if isinstance(block, Table) and block.label:
            yield "TableofFigures", _entry(caption_text(block), block.key, context)


def _entry(text: str, key: str, context: Context) -> str:
    target = anchor(context.numbers[key])
    page = field(rf"PAGEREF {target} \h", context.page_of(key))
    return tag("hyperlink", text_run(text), _TAB, page, anchor=target, history=1)
