"""Foreign reports read: text, Word and PDF of 10, 100 and 200 pages, and whether time grows in line."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bench.measuring import RUNS, Measured, line, measure
from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Block, Dokumen, Heading, Paragraph, Reference, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.hasil import calculate_berkas
from selaras.domain.naskah.isi import Paragraf
from selaras.exchange.naskah import read_naskah
from selaras.exchange.workbook import read_workbook

PAGES = (10, 100, 200)
_CHECKED = 100
_KIND = "lkjip"
_PER_COPY = 50  # pages of the report without its figures, near enough
_READ = (
    "import sys, pathlib; from selaras.exchange.naskah import read_naskah; "
    "p = pathlib.Path(sys.argv[1]); read_naskah(p.name, p.read_bytes())"
)


def bench_naskah(selaras: Path, python: Path, book: Path, folder: Path) -> Iterator[str]:
    """Yield a line per form and length, in a process of its own, with the ratio to the shortest.

    Then the whole check of a report, as an office runs it.
    """
    folder.mkdir(parents=True)
    reports = {pages: _write(book, pages, folder) for pages in PAGES}
    for ending in ("txt", "docx", "pdf"):
        first: Measured | None = None
        for pages, count in reports.items():
            measured = measure(
                [python, "-c", _READ, folder / f"{pages}.{ending}"], 1 if pages > 100 else RUNS
            )
            first = first or measured
            growth = measured.seconds / first.seconds
            text = line(f"membaca laporan {ending} {count} halaman", measured)
            yield f"{text}  ({growth:.1f} kali dari {reports[PAGES[0]]} halaman)"
    for ending in ("txt", "docx"):
        checked = measure([selaras, "reviu", folder / f"{_CHECKED}.{ending}"], codes=(0, 1))
        yield line(f"selaras reviu laporan {ending} {reports[_CHECKED]} halaman", checked)


def _write(book: Path, pages: int, folder: Path) -> int:
    """Write a report of about that length in three forms; return its pages."""
    dokumen = _lengthened(_report(book), pages)
    for form, content in print_dokumen(dokumen, (Format.DOCX, Format.PDF)):
        (folder / f"{pages}.{form}").write_bytes(content)
    naskah = read_naskah("a.docx", (folder / f"{pages}.docx").read_bytes())
    lines = []
    for part in naskah.daftar_bagian:
        if isinstance(part, Paragraf):
            lines += [part.teks, ""]
        else:
            lines += ["\t".join(row.sel) for row in part.daftar_baris]
    (folder / f"{pages}.txt").write_text("\n".join(lines), encoding="utf-8")
    read = read_naskah("a.pdf", (folder / f"{pages}.pdf").read_bytes())
    return max(part.tempat.halaman or 0 for part in read.daftar_paragraf)


def _report(book: Path) -> Dokumen:
    berkas = read_workbook(book.read_bytes()).berkas
    assert berkas is not None
    terbitan = next(one for one in list_terbitan(berkas) if one.jenis.kode == _KIND)
    return terbitan.build(calculate_berkas(berkas))


def _lengthened(dokumen: Dokumen, pages: int) -> Dokumen:
    """Return the text and tables of the report cut short or said again, their keys told apart."""
    body = [block for block in dokumen.blocks if _stands_alone(block)]
    copies, rest = divmod(pages, _PER_COPY)
    share = len(body) * rest // _PER_COPY
    blocks = [again for n in range(copies) for again in _renamed(body, n)] + _renamed(
        body[:share], copies
    )
    return replace(dokumen, blocks=tuple(blocks))


def _stands_alone(block: Block) -> bool:
    """Tell whether a block points at no other and has no page of its own."""
    match block:
        case Paragraph(inlines=inlines):
            return not any(isinstance(inline, Reference) for inline in inlines)
        case Table():
            cells = [c for row in block.rows for c in row.cells]
            return not any(isinstance(inline, Reference) for c in cells for inline in c.inlines)
        case _:
            return isinstance(block, Heading)


def _renamed(blocks: list[Block], copy: int) -> list[Block]:
    return [replace(b, key=f"{b.key}-{copy}") if isinstance(b, Heading | Table) else b for b in blocks]
