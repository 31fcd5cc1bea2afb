"""Read one page: what is neither table nor furniture as lines, ruled tables as grids."""

from typing import Any

from pdfplumber.page import Page

from selaras.exchange.naskah.pdf.cetak import BarisCetak, Halaman, Kata, KisiCetak, gather_lines
from selaras.exchange.naskah.pdf.grid import read_grids

_FURNITURE = "Artifact"  # how tagged PDFs mark running heads and page numbers
_WORD_GAP = 0.15  # of the size of the letters
_DOUBLED = 0.5  # points between two prints of one letter that make it bold
_FIGURE = "Figure"
_THIN = 3.0  # points


def read_page(page: Page, nomor: int) -> Halaman:
    """Return what the page holds, from top to bottom."""
    figures = _in_figures(page)
    kept = page.filter(lambda item: _is_wanted(item, figures))
    words = _words(kept)
    grids, rest = read_grids(kept, words, nomor)
    items: list[BarisCetak | KisiCetak] = [*gather_lines(rest, nomor), *grids]
    is_scan = not words and bool(page.images)
    return Halaman(
        nomor,
        float(page.width),
        float(page.height),
        tuple(sorted(items, key=lambda item: item.atas)),
        is_scan,
    )


def _words(page: Page) -> list[Kata]:
    single = page.dedupe_chars(tolerance=_DOUBLED) if _has_doubles(page) else page
    found = single.extract_words(x_tolerance_ratio=_WORD_GAP)
    return [
        Kata(text, word["x0"], word["x1"], word["top"], word["bottom"])
        for word in found
        if (text := _clean(word["text"]))
    ]


def _has_doubles(page: Page) -> bool:
    """Tell whether letters are printed twice at one place; taking them out is slow and seldom needed."""
    places = {(char["text"], round(char["x0"]), round(char["top"])) for char in page.chars}
    return len(places) < len(page.chars)


def _is_wanted(item: dict[str, Any], figures: frozenset[int]) -> bool:
    """Tell whether an object is of the text or of the lines of tables.

    Figures say in pictures what the text says in words. A filled area without an edge is the ground of a
    cell or a highlight; filled areas that are thin are lines, as Word draws them.
    """
    match item["object_type"]:
        case "char":
            return item.get("tag") != _FURNITURE and item.get("mcid") not in figures
        case "rect":
            return bool(item["stroke"]) or min(item["width"], item["height"]) <= _THIN
        case _:
            return True


def _in_figures(page: Page) -> frozenset[int]:
    """Return the ids of marked content that lies in figures, as tagged PDFs tell."""
    found: set[int] = set()
    open_nodes = [(node, False) for node in page.structure_tree]
    while open_nodes:
        node, inside = open_nodes.pop()
        inside = inside or node.get("type") == _FIGURE
        if inside:
            found.update(node.get("mcids") or ())
        open_nodes += [(child, inside) for child in node.get("children", ())]
    return frozenset(found)


def _clean(text: str) -> str:
    return "".join(text.replace("\u00ad", "").replace("\u200b", "").split())
