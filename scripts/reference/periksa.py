"""periksa/<family>.md: the manual page of every rule of the automatic check, with a case of each."""

import tomllib
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from reference.markdown import page, section, table
from selaras.audit.aturan import Aturan, AturanNaskah
from selaras.audit.halaman import write_halaman
from selaras.audit.registry import list_aturan

_ABOUT = (
    "Halaman ini sama dengan yang ditampilkan `selaras reviu --jelaskan KODE`, ditambah satu kasus dari "
    "pengujian setiap aturan."
)


def periksa_pages(root: Path) -> dict[str, str]:
    """Return the pages by their path below docs/acuan/: a list of all rules, and one for each family."""
    by_family = sorted(list_aturan(), key=lambda aturan: (aturan.keluarga, aturan.kode))
    families = {name: list(group) for name, group in groupby(by_family, lambda a: a.keluarga)}
    pages = {f"periksa/{name}.md": _family(name, rules, root) for name, rules in families.items()}
    return {"periksa/daftar.md": page("Daftar aturan pemeriksaan", _list())} | pages


def _list() -> str:
    return table(
        ("Kode", "Judul", "Berat", "Kelompok", "Status"),
        (
            (
                f"[{aturan.kode}]({aturan.keluarga}.md)",
                aturan.judul,
                aturan.tingkat.label,
                aturan.kelompok.value,
                aturan.status.label,
            )
            for aturan in list_aturan()
        ),
    )


def _family(name: str, rules: Iterable[Aturan], root: Path) -> str:
    title = f"Aturan pemeriksaan: {name.replace('_', ' ')}"
    return page(title, f"{_ABOUT}\n", *(_rule(aturan, root) for aturan in rules))


def _rule(aturan: Aturan, root: Path) -> str:
    found = sorted((root / "tests" / "rules").rglob(f"{aturan.kode}.toml"))
    if not found:
        return write_halaman(aturan)
    case = tomllib.loads(found[0].read_text(encoding="utf-8"))["temuan"][0]
    return (
        write_halaman(aturan) + "\n" + section(f"Kasus: {case['nama']}", *_case(case, aturan), depth=3)
    )


def _case(case: dict[str, Any], aturan: Aturan) -> Iterator[str]:
    if isinstance(aturan, AturanNaskah):
        yield _block(f"{n:>3}  {line}" for n, line in enumerate(_lines(case["naskah"]), start=1) if line)
        places = "; ".join(", ".join(map(str, lines)) for lines in case["baris"])
        yield f"Temuan pada baris {places}."
    else:
        yield _block(_changes(case))
        yield f"Temuan pada {'; '.join(', '.join(places) for places in case['lokasi'])}."


def _lines(text: str) -> list[str]:
    return text.replace("\t", " | ").split("\n")


def _changes(case: dict[str, Any]) -> Iterator[str]:
    for name, value in case.items():
        if name not in {"nama", "ubah", "lokasi", "pesan"}:
            yield f"{name}: {value}"
    for change in case.get("ubah", ()):
        yield f"{change['di']} = {'dihapus' if change.get('hapus') else change['nilai']}"


def _block(lines: Iterable[str]) -> str:
    return "\n".join(("```text", *lines, "```"))
