"""The HTML runs nothing, fetches nothing, and text stays text."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

from lxml import html

from selaras.documents.model import (
    Cell,
    Heading,
    Missing,
    Paragraph,
    Row,
    Text,
)
from selaras.documents.renderers.html import render_html
from tests.documents.html_probe import CONTENT, PAGE, document, table
from tests.documents.reading import text_of_html
from tests.documents.samples import EVERYTHING, HOSTILE, cell


def test_nothing_runs_and_nothing_is_fetched() -> None:
    assert list(PAGE.iter("script", "link", "img", "iframe", "object", "base")) == []
    attributes = {name for e in PAGE.iter() for name in e.attrib}
    assert [name for name in attributes if name == "style" or name.startswith("on")] == []
    style = PAGE.findtext("head/style") or ""
    assert "url(" not in style
    assert "@import" not in style
    assert "//" not in style


def test_the_policy_allows_this_style_and_nothing_else() -> None:
    digest = b64encode(sha256(re.search(b"<style>(.*?)</style>", CONTENT, re.DOTALL)[1]).digest())
    policy = PAGE.find("head/meta[@http-equiv]").get("content")
    wanted = (
        f"default-src 'none'; style-src 'sha256-{digest.decode()}'; base-uri 'none'; form-action 'none'"
    )
    assert policy == wanted


def test_hostile_text_stays_text_everywhere() -> None:
    attack = f'</style></title><script>alert(1)</script>" onload="x" {HOSTILE}'
    hostile = replace(
        document(Heading(1, attack, "k", attack), table(Row((cell(attack), Cell((Missing(attack),)))))),
        title=attack,
        author=attack,
        running_head=attack,
        generator=attack,
    )
    content = render_html(hostile)
    page = html.document_fromstring(content)
    assert list(page.iter("script")) == []
    assert {name for e in page.iter() for name in e.attrib} & {"onload"} == set()
    assert page.findtext("head/title") == attack
    assert page.find("head/meta[@name='author']").get("content") == attack
    assert next(page.iter("mark")).get("title") == f"Perlu diisi: {attack}"
    assert text_of_html(content).count(attack) == 5  # hidden title, label, heading, cell, running head


def test_control_characters_are_dropped() -> None:
    torn = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0xD800, 0xFFFE, 0xFFFF]))
    content = render_html(document(Paragraph((Text(f"ka{torn}ta"), Missing(torn, f"ke{torn}lu")))))
    assert "ka ta" in text_of_html(content)  # tab and new line are white space
    assert (
        re.search(r"[^\n\t\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", content.decode())
        is None
    )


def test_equal_documents_give_equal_bytes() -> None:
    assert render_html(replace(EVERYTHING)) == CONTENT
