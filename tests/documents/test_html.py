"""The HTML is well formed and accessible."""

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from lxml import etree

from selaras.documents.model import (
    Column,
    Heading,
    Paragraph,
    Reference,
    Row,
    Table,
    Text,
)
from tests.documents.html_probe import CONTENT, PAGE, page_of, table
from tests.documents.samples import EVERYTHING, cell

VOID = {"br", "col", "hr", "meta"}


class Balance(HTMLParser):
    """Follow start and end tags; `open` must be empty at the end, `faults` at all times."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len(attrs) != len(dict(attrs)):
            self.faults.append(f"attribute twice in <{tag}>")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}>")


def test_it_is_html5_in_utf8_and_indonesian() -> None:
    assert CONTENT.startswith(b'<!DOCTYPE html>\n<html lang="id"><head><meta charset="utf-8">')
    assert PAGE.findtext("head/title") == EVERYTHING.title
    CONTENT.decode("utf-8")


def test_all_tags_are_balanced() -> None:
    parser = Balance()
    parser.feed(CONTENT.decode())
    assert (parser.open, parser.faults) == ([], [])


def test_the_html_parser_finds_no_error() -> None:
    """libxml2 knows HTML 4 only, so its complaints about newer elements are left out."""
    parser = etree.HTMLParser()
    etree.fromstring(CONTENT, parser)
    unknown = re.compile(r"Tag (header|main|nav|section|footer|mark) invalid")
    assert [e.message for e in parser.error_log if not unknown.match(e.message)] == []


def test_head_says_who_when_and_by_what() -> None:
    meta = {m.get("name"): m.get("content") for m in PAGE.iter("meta") if m.get("name")}
    assert (meta["author"], meta["date"], meta["generator"]) == (
        "Kecamatan Contoh",
        "2024-07-03",
        "Selaras uji",
    )
    assert meta["viewport"] == "width=device-width, initial-scale=1"


def test_ids_are_unique_and_every_link_has_its_target() -> None:
    ids = Counter(e.get("id") for e in PAGE.iter() if e.get("id"))
    assert [key for key, count in ids.items() if count > 1] == []
    links = [a.get("href") for a in PAGE.iter("a")]
    assert len(links) == 9
    assert [link for link in links if link.removeprefix("#") not in ids or link[0] != "#"] == []
    labelled = {e.get("aria-labelledby") for e in PAGE.iter() if e.get("aria-labelledby")}
    assert labelled <= set(ids)


def test_heading_levels_do_not_skip_and_begin_with_one_h1() -> None:
    levels = [int(e.tag[1]) for e in PAGE.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [(a, b) for a, b in pairwise(levels) if b > a + 1] == []


def test_every_level_one_heading_opens_a_section() -> None:
    titles = [section[0].text_content() for section in PAGE.iter("section")]
    assert titles == ["KATA PENGANTAR", "BAB I PENDAHULUAN", "BAB IV PENUTUP"]


def test_landmarks_are_header_two_navs_main_and_footer() -> None:
    assert [e.tag for e in PAGE.find("body")] == ["a", "header", "main", "footer"]
    assert len(list(PAGE.iter("nav"))) == 2
    assert PAGE.find("body")[0].text == "Langsung ke isi"
    assert PAGE.find("body")[0].get("href") == f"#{PAGE.find('body/main').get('id')}"


def test_every_class_of_the_body_but_plain_ones_is_in_the_style() -> None:
    style = PAGE.findtext("head/style") or ""
    used = {name for e in PAGE.iter() for name in (e.get("class") or "").split()}
    assert {name for name in used if not re.search(rf"\.{name}\b", style)} == {"left"}


def test_a_gap_shows_and_says_what_is_missing() -> None:
    mark = next(PAGE.iter("mark"))
    assert (mark.text, mark.get("class"), mark.get("title")) == (
        "belum diisi",
        "belum",
        "Perlu diisi: nama camat",
    )


def test_a_reference_links_to_its_table_unless_that_has_no_label() -> None:
    labelled = Table("tbl-b", (Column(1),), (), (Row((cell("x"),)),), label="Tabel 1")
    pointing = Paragraph((Reference("tbl-a"), Reference("tbl-b")))
    page = page_of(pointing, labelled, table(Row((cell("a"), cell("b")))))
    assert [(a.text, a.get("href")) for a in page.iterfind(".//p/a")] == [("Tabel 1", "#tbl-b")]


def test_without_a_cover_the_title_is_there_for_screen_readers() -> None:
    page = page_of(Paragraph((Text("isi"),)))
    assert [(h.text, h.get("class")) for h in page.iter("h1")] == [("Judul", "tersembunyi")]


def test_headings_deeper_than_html_knows_become_h6() -> None:
    page = page_of(*(Heading(level, f"tingkat {level}", f"k{level}") for level in range(1, 8)))
    assert [e.tag for e in page.iterfind(".//section/*")] == ["h2", "h3", "h4", "h5", "h6", "h6", "h6"]


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(first: str, second: str) -> float:
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("letters", ["tinta", "redup", "aksen", "belum-tinta"])
def test_letters_stand_out_from_their_ground(mode: int, letters: str) -> None:
    style = PAGE.findtext("head/style") or ""
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", style.split(":root {")[1 + mode]))
    grounds = ["belum"] if letters == "belum-tinta" else ["kertas", "kepala", "jumlah"]
    assert min(_contrast(colours[letters], colours[ground]) for ground in grounds) >= 4.5
