"""Faults of an HTML file that a reader at a screen would meet."""

import re
from collections.abc import Iterator

from lxml import html

_FETCHED = re.compile(rb"(?:src|href|url)\s*[=(]\s*[\"']?\s*(?:https?:)?//|@import", re.IGNORECASE)


def faults_of_html(content: bytes) -> Iterator[str]:
    """Yield what makes the file less than one closed page with one title."""
    page = html.document_fromstring(content)
    if (count := len(page.findall(".//h1"))) != 1:
        yield f"{count} judul h1"
    if found := _FETCHED.search(content):
        yield f"mengambil dari luar: {found[0]!r}"
    identities = page.xpath("//@id")
    if len(identities) != len(set(identities)):
        yield "id kembar"
    if lost := {link[1:] for link in page.xpath("//a/@href") if link[1:] not in identities}:
        yield f"tautan tanpa tujuan: {sorted(lost)[:3]}"
