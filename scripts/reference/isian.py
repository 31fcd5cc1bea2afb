"""isian.md: every field of every record, as the records describe themselves."""

from collections.abc import Iterator
from typing import get_args, get_type_hints

from reference.markdown import page, section, table
from selaras.domain.berkas import BerkasKinerja, Isian, isian_of

_INTRO = (
    "Isian yang diminta dari kantor. Label, jenis, dan petunjuknya sama pada buku kerja, "
    "skema JSON, dan pesan kesalahan. '{n-1}' berarti tahun sebelum tahun buku."
)
_COLUMNS = ("Label", "Nama dalam berkas", "Jenis", "Wajib", "Petunjuk", "Contoh")


def isian_pages() -> dict[str, str]:
    """Return the page by its path below docs/acuan/."""
    parts = [
        section(title, table(_COLUMNS, [_row(field, isian) for field, isian in isian_by_field.items()]))
        for title, isian_by_field in _records()
    ]
    return {"isian.md": page("Isian", f"{_INTRO}\n", *parts)}


def _records() -> Iterator[tuple[str, dict[str, Isian]]]:
    """Yield the title and the fields of every record that a BerkasKinerja holds."""
    for name, hint in get_type_hints(BerkasKinerja).items():
        for kind in (hint, *get_args(hint)):
            if isinstance(kind, type) and (found := isian_of(kind)):
                yield f"{kind.__name__} (`{name}`)", found


def _row(field: str, isian: Isian) -> tuple[str, ...]:
    required = "ya" if isian.wajib else ""
    return (isian.label, f"`{field}`", isian.jenis.value, required, isian.petunjuk, isian.contoh)
