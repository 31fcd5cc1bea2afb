"""The manual page of a rule: its docstring and what it declares, the same on paper and on screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from inspect import cleandoc
from textwrap import dedent

from selaras.audit.aturan import Aturan
from selaras.domain.tanggal import format_tanggal

HEADINGS = ("Yang diperiksa", "Mengapa", "Contoh", "Saran")


class HalamanError(ValueError):
    """A docstring is no manual page; the message says what is wrong with it."""


@dataclass(frozen=True)
class Halaman:
    """The fault in one sentence, and the text below each heading."""

    ringkas: str
    bagian: Mapping[str, str]


def read_halaman(aturan: Aturan) -> Halaman:
    """Return the docstring by its headings; HalamanError where one is missing, empty or out of order."""
    first, *lines = cleandoc(type(aturan).__doc__ or "").splitlines() or [""]
    parts: dict[str, list[str]] = {}
    for line in lines:
        if line and not line.startswith(" "):
            parts[line.removesuffix(":")] = []
        elif parts:
            next(reversed(parts.values())).append(line)
    if tuple(parts) != HEADINGS:
        raise HalamanError(f"judul bagian {list(parts)}, seharusnya {list(HEADINGS)}")
    texts = {name: dedent("\n".join(body)).strip() for name, body in parts.items()}
    if empty := [name for name, text in texts.items() if not text]:
        raise HalamanError(f"bagian kosong: {', '.join(empty)}")
    if not first.endswith("."):
        raise HalamanError("kalimat pertama bukan satu kalimat utuh")
    return Halaman(first, texts)


def write_halaman(aturan: Aturan) -> str:
    """Return the page in Markdown, which reads well on a screen too."""
    halaman = read_halaman(aturan)
    facts = "\n".join(f"- {name}: {text}" for name, text in _facts(aturan).items())
    sections = "\n\n".join(f"**{name}.** {text}" for name, text in halaman.bagian.items())
    return f"## {aturan.kode} {aturan.judul}\n\n{halaman.ringkas}\n\n{facts}\n\n{sections}\n"


def _facts(aturan: Aturan) -> dict[str, str]:
    return {
        "Berat": aturan.tingkat.label.lower(),
        "Kelompok": f"{aturan.kelompok.value} ({aturan.kelompok.label.lower()})",
        "Status": f"{aturan.status.label.lower()}, sejak {format_tanggal(aturan.berlaku_sejak)}",
        "Dasar": aturan.dasar_hukum,
    }
