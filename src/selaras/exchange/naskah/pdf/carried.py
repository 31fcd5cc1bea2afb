"""Files attached to a PDF, handed on packed: nothing is unpacked here."""

import zlib
from base64 import b64encode
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.utils import decode_text

from selaras.exchange.naskah.lampiran import KEMASAN_TERBESAR, LAMPIRAN_TERBANYAK, Lampiran
from selaras.exchange.naskah.pdf.opening import DAMAGED, open_pdf

_DEEPEST = 5  # levels of the tree of names
_FLATE: list[tuple[str, Any]] = [("FlateDecode", {})]


def read_carried(stream: BinaryIO) -> Iterator[Lampiran]:
    """Yield every attachment; none where the list of them is broken. Raises NaskahError."""
    with open_pdf(stream) as pdf:
        try:
            names = resolve1(resolve1(pdf.doc.catalog.get("Names") or {}).get("EmbeddedFiles") or {})
            yield from [_lampiran(spec) for spec in islice(_specs(names, 0), LAMPIRAN_TERBANYAK)]
        except (RecursionError, *DAMAGED):
            return


def _specs(node: Any, depth: int) -> Iterator[Any]:
    """Yield the descriptions of files under a node of the tree of names."""
    if depth > _DEEPEST:
        return
    for pair in (resolve1(node.get("Names")) or [])[1::2]:
        yield resolve1(pair)
    for child in resolve1(node.get("Kids")) or []:
        yield from _specs(resolve1(child), depth + 1)


def _lampiran(spec: Any) -> Lampiran:
    name, told = (_text(spec.get(key)) for key in ("UF", "Desc"))
    file = resolve1((resolve1(spec.get("EF")) or {}).get("F"))
    return Lampiran(name or _text(spec.get("F")), told, _packed(file))


def _packed(file: Any) -> str:
    """Return the content by zlib in base64, '' where it is packed in another way or too large."""
    raw = file.rawdata if isinstance(file, PDFStream) else None
    if not raw or len(raw) > KEMASAN_TERBESAR:
        return ""
    filters = [(getattr(name, "name", ""), params or {}) for name, params in file.get_filters()]
    if filters not in ([], _FLATE):
        return ""
    return b64encode(raw if filters else zlib.compress(raw)).decode("ascii")


def _text(value: Any) -> str:
    found = resolve1(value)
    return decode_text(found) if isinstance(found, bytes) else str(found or "")
