"""Files that an HTML page carries as data blocks, found without reading the page itself."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice

from selaras.exchange.naskah.lampiran import LAMPIRAN_TERBANYAK, RUANG_NAMA, Lampiran

_BLOCK = re.compile(rb"<script\b([^<>]{0,2000})>([A-Za-z0-9+/=\s]*)</script>")
_ATTRIBUTE = re.compile(r"""data-(lampiran|nama|keterangan)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def carried_in_html(content: bytes) -> Iterator[Lampiran]:
    """Yield what Selaras put into a page; nothing for a text of any other kind."""
    for block in islice(_BLOCK.finditer(content), LAMPIRAN_TERBANYAK):
        head = block[1].decode("utf-8", "replace")
        told = {name: unescape(one or other) for name, one, other in _ATTRIBUTE.findall(head)}
        if told.get("lampiran") == RUANG_NAMA:
            packed = block[2].decode("ascii")
            yield Lampiran(told.get("nama", ""), told.get("keterangan", ""), packed)
