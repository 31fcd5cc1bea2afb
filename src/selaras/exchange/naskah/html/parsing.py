"""A web page as a tree: no entities of its own, no network, no scripts, cut short by no limit unseen."""

import re

from lxml import etree

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.limits import TANDA_TERBANYAK

_DATA = re.compile(r"data:[\w/+.;=-]{1,100},[^\"'\s)>]*", re.IGNORECASE)  # pictures inside the page
_RESAVE = "simpan lagi dari peramban atau Word, lalu coba lagi"
_SPLIT = "bagi menjadi beberapa berkas"
_LIMITS = frozenset({"ERR_RESOURCE_LIMIT", "ERR_NO_MEMORY"})  # the tree would end there without a word


def parse_page(text: str) -> etree._Element:
    """Return the root; raises NaskahError for what is too deep or too long, or declares entities."""
    if "<!ENTITY" in text:
        raise NaskahError(f"halaman web memuat deklarasi entitas yang tidak wajar; {_RESAVE}")
    if text.count("<") > TANDA_TERBANYAK:
        raise NaskahError(f"halaman web memuat lebih dari {TANDA_TERBANYAK} tanda; {_SPLIT}")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    plain = _DATA.sub("", text.replace("\0", "")).encode("utf-8", errors="replace")
    root = etree.fromstring(plain, parser) if plain.strip() else None
    if any(entry.type_name in _LIMITS for entry in parser.error_log):
        raise NaskahError(f"halaman web bersusun terlalu dalam atau terlalu panjang; {_RESAVE}")
    return etree.Element("html") if root is None else root
