"""Write docs/acuan/ from the specs and parameters, or check that it is what they say (--check)."""

import sys
import tomllib
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
ACUAN = ROOT / "docs" / "acuan"
NOTE = "<!-- dibuat oleh `make reference`; jangan disunting -->\n"


def main() -> int:
    """Return 1 where --check finds a page that is missing, stale or left over."""
    pages = formula_pages()
    stale = sorted(path for path, text in pages.items() if read(path) != text)
    left_over = sorted(set(ACUAN.rglob("*.md")) - pages.keys())
    if "--check" not in sys.argv:
        for path in left_over:
            path.unlink()
        for path, text in pages.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return 0
    for path in stale + left_over:
        print(f"{path.relative_to(ROOT)}: tidak sama dengan sumbernya; jalankan make reference")
    return 1 if stale or left_over else 0


def read(path: Path) -> str | None:
    """Return the page as it lies on disk, None where there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else None


def formula_pages() -> dict[Path, str]:
    """One page per chapter of tests/spec/."""
    files = sorted((ROOT / "tests" / "spec").rglob("*.toml"))
    pages = {}
    for chapter, members in groupby(files, key=lambda path: path.parent.name):
        sections = [spec_section(tomllib.loads(f.read_text(encoding="utf-8"))) for f in members]
        text = "\n".join([NOTE, f"# Contoh hitung: {chapter}\n", *sections])
        pages[ACUAN / "rumus" / f"{chapter}.md"] = text
    return pages


def spec_section(spec: dict[str, Any]) -> str:
    """One spec file as prose, legal basis and table."""
    lines = [f"## {spec['judul']}\n", spec["penjelasan"].strip() + "\n"]
    lines += [f"Rumus: `{spec['rumus']}`\n"] if "rumus" in spec else []
    lines += [f"Dasar: {spec['dasar_hukum']}\n", *table(spec["kolom"], spec["baris"])]
    return "\n".join(lines) + "\n"


def table(columns: list[str], rows: list[list[Any]]) -> list[str]:
    """Return a Markdown table."""
    return [table_row(columns), "|" + " --- |" * len(columns), *map(table_row, rows)]


def table_row(cells: list[Any]) -> str:
    """Return one row, with bars inside a cell escaped."""
    texts = [str(cell).replace("|", "\\|") for cell in cells]
    return f"| {' | '.join(texts)} |"


if __name__ == "__main__":
    raise SystemExit(main())
