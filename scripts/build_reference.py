"""Write docs/acuan/ from specs, parameters, records, rules, or check that it says so (--check)."""

import sys
from pathlib import Path

from reference.formulas import formula_pages
from reference.isian import isian_pages
from reference.kalimat import kalimat_pages
from reference.ketentuan import ketentuan_pages
from reference.periksa import periksa_pages
from reference.schemas import schema_pages

ROOT = Path(__file__).parents[1]
ACUAN = ROOT / "docs" / "acuan"


def main() -> int:
    """Return 1 where --check finds a page that is missing, stale or left over."""
    pages = build_pages()
    left_over = sorted({path for path in ACUAN.rglob("*") if path.is_file()} - pages.keys())
    if "--check" in sys.argv:
        return report(sorted(path for path, text in pages.items() if read(path) != text) + left_over)
    for path in left_over:
        path.unlink()
    for path, text in pages.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


def build_pages() -> dict[Path, str]:
    """Return every file of docs/acuan/ as it should be."""
    pages = formula_pages(ROOT) | ketentuan_pages(ROOT) | isian_pages() | kalimat_pages()
    pages |= schema_pages() | periksa_pages(ROOT)
    return {ACUAN / name: text for name, text in pages.items()}


def report(wrong: list[Path]) -> int:
    """Name the files that differ; return the exit code."""
    for path in wrong:
        print(f"{path.relative_to(ROOT)}: tidak sama dengan sumbernya; jalankan make reference")
    return 1 if wrong else 0


def read(path: Path) -> str | None:
    """Return the file as it lies on disk, None where there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else None


if __name__ == "__main__":
    raise SystemExit(main())
