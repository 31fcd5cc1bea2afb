"""Characters that no format can carry."""

import re

_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
# Controls, lone surrogates, the two non-characters that XML refuses.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    r"""Return the text with every end of a line as '\n' and without what XML or HTML forbids."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))
