"""Time and memory of the commands, and our PDF against LibreOffice converting our DOCX."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measuring import Measured, measure
from bench.nation import bench_nation
from selaras.exchange.workbook import read_workbook

ROOT = Path(__file__).parents[1]
SELARAS = str(ROOT / ".venv" / "bin" / "selaras")
RUNS = 5


def main() -> None:
    """Print one table; every line is the median of whole processes, cold Python each time."""
    print(f"{'apa':<58}{'waktu':>9}{'memori':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for book in sorted((ROOT / "contoh").glob("*.xlsx")):
            for text in bench_book(book, Path(folder) / book.stem):
                print(text, flush=True)
    pattern = read_workbook((ROOT / "contoh" / "rowokangkung-2023-tw2.xlsx").read_bytes()).berkas
    assert pattern is not None
    for text in bench_nation(pattern):
        print(text, flush=True)


def bench_book(book: Path, folder: Path) -> Iterator[str]:
    """Yield the lines of one office."""
    yield line(f"{book.stem}: hitung --json", measure([SELARAS, "hitung", str(book), "--json"], RUNS))
    if "-tw" not in book.stem:
        return  # the documents of a year come later
    for formats in ("html", "docx", "pdf", "docx,pdf,html"):
        command = [SELARAS, "lapor", str(book), "--format", formats, "-o", str(folder)]
        yield line(f"{book.stem}: lapor {formats}", measure(command, RUNS))
    docx = next(folder.glob("*.docx"))
    ours = measure([SELARAS, "lapor", str(book), "--format", "pdf", "-o", str(folder)], RUNS)
    theirs = measure(libreoffice(docx, folder), RUNS)
    yield line(f"{book.stem}: LibreOffice, DOCX yang sama ke PDF", theirs)
    ratio = theirs.seconds / ours.seconds
    yield f"  perbandingan waktu LibreOffice / Selaras (buku sampai PDF): {ratio:.2f}"


def libreoffice(docx: Path, folder: Path) -> list[str]:
    """Return the conversion command with a profile of its own, warmed by the first run."""
    profile = f"-env:UserInstallation=file://{folder}/lo"
    return [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder / "lo-pdf"),
        str(docx),
    ]


def line(what: str, measured: Measured) -> str:
    """Return one row of the table."""
    return f"{what:<58}{measured.seconds:>7.2f} s{measured.megabytes:>6.0f} MB"


if __name__ == "__main__":
    main()
