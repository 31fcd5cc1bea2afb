"""The letters of a web page: by byte order mark, else as the page says, else UTF-8 or Windows-1252."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARED_WITHIN = 4096  # bytes
_WESTERN = "cp1252"  # a page that says ISO-8859-1 means this one, as every browser knows
_READ_AS = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "iso-8859-15": "iso-8859-15",
    **dict.fromkeys(("windows-1252", "cp1252", "iso-8859-1", "latin1", "us-ascii", "ascii"), _WESTERN),
}
_UNREAD = "\N{REPLACEMENT CHARACTER}"


def decode(content: bytes) -> str:
    """Return the text; letters that no encoding could read become U+FFFD."""
    encoding = next((found for mark, found in _MARKS if content.startswith(mark)), "")
    if encoding:
        return content.decode(encoding, errors="replace")
    declared = _DECLARED.search(content[:_DECLARED_WITHIN])
    named = _READ_AS.get(declared[1].decode().lower(), "") if declared else ""
    if named and named != "utf-8":
        return content.decode(named, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(named or _WESTERN, errors="replace")


def count_unread(text: str) -> int:
    """Return how many letters could not be read."""
    return text.count(_UNREAD)
