"""The body: cover first, then chapters as sections and generated lists as landmarks of their own."""

from collections.abc import Iterator

from selaras.documents.model import Block, Contents, Cover, Dokumen, Heading
from selaras.documents.renderers.html.blocks import render_block
from selaras.documents.renderers.html.elements import Element, element
from selaras.documents.walking import caption_labels

_MAIN = "isi-dokumen"  # keys of headings and tables must differ from it


def render_body(dokumen: Dokumen) -> Element:
    """Return the body with skip link, cover, main part and the running head at its foot."""
    skip = element("a", "Langsung ke isi", href=f"#{_MAIN}", class_="lompat")
    covers = [b for b in dokumen.blocks if isinstance(b, Cover)]
    top = render_block(covers[0], dokumen, {}) if covers else _hidden_title(dokumen)
    rest = [b for b in dokumen.blocks if not covers or b is not covers[0]]
    main = element("main", *_chapters(rest, dokumen), id=_MAIN, tabindex="-1")
    foot = [element("footer", dokumen.running_head)] if dokumen.running_head else []
    return element("body", skip, top, main, *foot)


def _hidden_title(dokumen: Dokumen) -> Element:
    """Without a cover the sheet begins with its first block, but a page still needs its h1."""
    return element("h1", dokumen.title, class_="tersembunyi")


def _chapters(blocks: list[Block], dokumen: Dokumen) -> Iterator[Element]:
    labels = caption_labels(dokumen)
    for group in _groups(blocks):
        parts = [render_block(block, dokumen, labels) for block in group]
        yield parts[0] if isinstance(group[0], Contents | Cover) else _section(group[0], parts)


def _groups(blocks: list[Block]) -> Iterator[list[Block]]:
    """Cut before and after every Contents and Cover, and before every heading of level 1."""
    group: list[Block] = []
    for block in blocks:
        stands_alone = isinstance(block, Contents | Cover)
        if group and (stands_alone or _opens_chapter(block) or isinstance(group[0], Contents | Cover)):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _opens_chapter(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 1


def _section(first: Block, parts: list[Element]) -> Element:
    if isinstance(first, Heading) and first.level == 1:
        return element("section", *parts, aria_labelledby=first.key, class_="bab")
    return element("div", *parts, class_="bagian")
