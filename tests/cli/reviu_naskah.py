"""A small report with known faults, and what the tests of `reviu` do with it."""

import json
from html import escape
from itertools import groupby
from pathlib import Path
from typing import Any

from selaras.cli.main import main

FAULTY = """LAPORAN KINERJA TAHUN 2024
KECAMATAN REKAAN
KABUPATEN KHAYALAN

BAB III AKUNTABILITAS KINERJA

Tabel 3.1 Capaian kinerja tahun 2024
No\tIndikator Kinerja\tSatuan\tTarget\tRealisasi\tCapaian (%)
1\tPersentase layanan tepat waktu\t%\t80,00\t60,00\t85,00
2\tNilai kepuasan masyarakat\tNilai\t84,00\t84,00\t100,00
"""
FAULT_LINE = 9
CODE = "NA001"


def write_faulty(folder: Path) -> Path:
    """Write the report; return where it lies."""
    path = folder / "laporan.txt"
    path.write_text(FAULTY, encoding="utf-8")
    return path


def review(*words: str | Path) -> int:
    """Run `selaras reviu` as of a day after every deadline of the report."""
    return main(["reviu", *map(str, words), "--tanggal", "2025-06-30"])


def review_json(out: Path, *words: str | Path) -> dict[str, Any]:
    """Return the object that `--format json` writes."""
    review(*words, "--format", "json", "-o", out)
    content: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return content


def as_page(teks: str) -> str:
    """Return a text with tabs between cells as a web page with ruled tables."""
    parts = ["<!DOCTYPE html><html><body>"]
    for is_row, lines in groupby(escape(teks).splitlines(), key=lambda line: "\t" in line):
        if is_row:
            rows = ("</td><td>".join(line.split("\t")) for line in lines)
            parts.append("<table border=1>")
            parts += (f"<tr><td>{row}</td></tr>" for row in rows)
            parts.append("</table>")
        else:
            parts += (f"<p>{line}</p>" for line in lines)
    return "".join(parts)
