"""rumus/*.md: the worked examples of tests/spec/, one page per chapter."""

import tomllib
from itertools import groupby
from pathlib import Path
from typing import Any

from reference.markdown import page, section, table


def formula_pages(root: Path) -> dict[str, str]:
    """Return the pages by their path below docs/acuan/."""
    files = sorted((root / "tests" / "spec").rglob("*.toml"))
    pages = {}
    for chapter, members in groupby(files, key=lambda path: path.parent.name):
        sections = [_section(tomllib.loads(f.read_text(encoding="utf-8"))) for f in members]
        pages[f"rumus/{chapter}.md"] = page(f"Contoh hitung: {chapter}", *sections)
    return pages


def _section(spec: dict[str, Any]) -> str:
    """Return one spec file as prose, legal basis and table."""
    formula = [f"Rumus: `{spec['rumus']}`"] if "rumus" in spec else []
    basis = f"Dasar: {spec['dasar_hukum']}"
    rows = table(spec["kolom"], spec["baris"])
    return section(spec["judul"], spec["penjelasan"].strip(), *formula, basis, rows)
