"""Every page of the application, found by walking its addresses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse

from selaras.apps.organisasi.models import Instansi
from tests.apps.alamat import ALAMAT
from tests.apps.dunia import TAHUN


@dataclass(frozen=True)
class Halaman:
    """A page: its name, what answers it, and the parts of its address."""

    nama: str
    view: Callable[..., Any]
    bagian: frozenset[str]

    def alamat(self, instansi: Instansi, lain: Instansi | None = None) -> str:
        """Return the address in an office; ids are those of `lain` where it is given."""
        own = {"kantor": instansi.slug, "kabupaten": instansi.kabupaten.slug, "tahun": TAHUN}
        make = ALAMAT.get(self.nama)
        parts = own | (make(lain or instansi) if make else {})
        if lain is not None:  # the ids of another office under the name of one's own
            parts |= own
        return reverse(self.nama, kwargs={name: parts[name] for name in self.bagian})


def list_halaman() -> tuple[Halaman, ...]:
    """Return every named page; a page without a name cannot be linked to and fails here."""
    return tuple(sorted(_walk(get_resolver().url_patterns, frozenset()), key=lambda h: h.nama))


def _walk(patterns: Any, above: frozenset[str]) -> Iterator[Halaman]:
    for pattern in patterns:
        parts = above | frozenset(pattern.pattern.converters)
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, parts)
            continue
        assert isinstance(pattern, URLPattern)
        assert pattern.name, f"halaman tanpa nama: {pattern.pattern}"
        yield Halaman(pattern.name, pattern.callback, parts)
