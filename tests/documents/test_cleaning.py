"""What every format must leave out, and what it must keep."""

import pytest

from selaras.documents.cleaning import clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x00b\x1bc\x7fd\x9fe", "abcde"),
        ("a\ud800b\uffffc\ufffed", "abcd"),
        ("satu\r\ndua\rtiga\x0bempat\u2028lima\x85enam", "satu\ndua\ntiga\nempat\nlima\nenam"),
        ("tab\tbaris\n", "tab\tbaris\n"),
        ("é ≥ – 🙂 字 \u00a0", "é ≥ – 🙂 字 \u00a0"),
    ],
)
def test_only_what_no_format_can_carry_is_dropped(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
    assert clean(cleaned) == cleaned
