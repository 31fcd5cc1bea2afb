"""Time and memory, each line the median of its runs; ratios name what they are held against."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.documents import bench_office, bench_report
from bench.impor import bench_impor
from bench.measuring import line, measure
from bench.naskah import bench_naskah
from bench.nation import bench_nation
from bench.web import bench_web
from selaras.exchange.workbook import read_workbook

ROOT = Path(__file__).parents[1]
SELARAS = ROOT / ".venv" / "bin" / "selaras"
PYTHON = ROOT / ".venv" / "bin" / "python"
BOOKS = sorted((ROOT / "contoh").glob("*.xlsx"))
REPORT = ROOT / "contoh" / "sumber-2024.xlsx"  # the office with the most documents
PATTERN = ROOT / "contoh" / "rowokangkung-2023-tw2.xlsx"


def main() -> None:
    """Print one table."""
    print(f"{'apa':<66}{'waktu':>9}{'memori':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for text in lines(Path(folder)):
            print(text, flush=True)


def lines(folder: Path) -> Iterator[str]:
    """Yield every line: commands per office, the annual report in detail, the nation."""
    for book in BOOKS:
        yield line(f"{book.stem}: hitung --json", measure([SELARAS, "hitung", book, "--json"]))
    yield from bench_report(SELARAS, REPORT, folder / "laporan")
    for book in BOOKS:
        yield from bench_office(SELARAS, book, folder / book.stem)
    yield from bench_naskah(SELARAS, PYTHON, REPORT, folder / "naskah")
    pattern = read_workbook(PATTERN.read_bytes()).berkas
    assert pattern is not None
    yield from bench_nation(pattern)
    yield from bench_impor(SELARAS, PYTHON, REPORT)
    yield from bench_web(SELARAS, ROOT / "contoh")


if __name__ == "__main__":
    main()
