"""Which cell styles show a number as a percentage."""

import re

from selaras.exchange.workbook.reading.xml import attribute, parse_xml

_BUILT_IN = {"9", "10"}  # 0% and 0.00%
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')  # texts, escapes, colours, spacing


def percent_styles(xml: bytes) -> frozenset[str]:
    """Return the numbers of the percent styles as cells name them; raises BukuError."""
    if not xml:
        return frozenset()
    root = parse_xml(xml, "styles.xml")
    percent = _BUILT_IN | {
        attribute(e, "numFmtId")
        for e in root.iter("{*}numFmt")
        if "%" in _NOT_SHOWN.sub("", attribute(e, "formatCode"))
    }
    formats = [xf for group in root.iter("{*}cellXfs") for xf in group.iter("{*}xf")]
    return frozenset(str(n) for n, xf in enumerate(formats) if attribute(xf, "numFmtId") in percent)
