"""Web pages as text: what a browser shows comes back line by line, and nothing else."""

import pytest

from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah import read_naskah
from tests.exchange.naskah.membuat import read_lines


def page(body: str, head: str = "") -> bytes:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def read(body: str, head: str = "") -> list[str]:
    return read_lines(page(body, head), "uji.html")


SHOWN = {
    "blocks part lines, other tags do not": (
        "<div>satu<p>dua <b>ti</b>ga</p>empat</div><span>lima</span> enam",
        ["satu", "dua tiga", "empat", "lima enam"],
    ),
    "a break parts a paragraph, white space does not": ("<p>satu\n  dua<br>tiga", ["satu dua", "tiga"]),
    "a break does not part a heading": ("<h1>BAB I<br>PENDAHULUAN</h1>", ["BAB I PENDAHULUAN"]),
    "line ends count in pre": ("<pre>satu\n  dua</pre>tiga\nempat", ["satu", "dua", "tiga empat"]),
    "entities and unseen letters": ("<p>a&nbsp;&amp;&#8203;b&shy;c &Eacute;&#1;</p>", ["a &bc É"]),
    "numbers of lists": (
        "<ol><li>satu<li>dua<ol type=a><li>anak</ol><li value=7>tujuh<li>delapan</ol>",
        ["1. satu", "2. dua", "a. anak", "7. tujuh", "8. delapan"],
    ),
    "forms of lists": (
        "<ol start=3 type=I><li>x</ol><ol style='list-style-type: upper-alpha'><li>y</ol>"
        "<ol style='list-style:none'><li>z</ol><ul><li>titik</ul>",
        ["III. x", "A. y", "z", "titik"],
    ),
    "an item without text has no number": ("<ol><li></li></ol><p>isi", ["isi"]),
    "names and values": (
        "<dl><dt>Nama<dd>Dewi<dt>Alamat<dd>Jalan Satu<br>Dua<dt>Telepon<dd></dl>akhir",
        ["Nama : Dewi", "Alamat : Jalan Satu Dua", "Telepon :", "akhir"],
    ),
    "parts of a decree": (
        "<dl><dt>Menimbang<dd><ol type=a><li>satu<li>dua</ol><dt>KESATU<dd><p>isi</dl>",
        ["Menimbang : a. satu", "b. dua", "KESATU : isi"],
    ),
    "scripts, styles, drawings and forms are not text": (
        "<script>if (1 < 2) tulis('x')</script><style>p{}</style><svg><text>9</text></svg>"
        "<noscript>hidupkan</noscript><template><p>pola</p></template><textarea>isian</textarea>"
        "<select><option>pilih</select><iframe src='http://contoh.id'>bingkai</iframe><p>isi",
        ["isi"],
    ),
    "deleted text is gone, inserted stays": ("<p><del>lama</del> <ins>baru</ins></p>", ["baru"]),
    "boxes to be ticked": (
        "<p><input type=checkbox checked> ya</p><p><input type=radio> tidak</p>",
        ["☒ ya", "☐ tidak"],
    ),
    "the menu and foot of a site": (
        "<nav><a href='/'>Beranda</a></nav><main>isi</main><footer>Hak cipta</footer>",
        ["isi"],
    ),
    "a footer within an article is text": (
        "<article>isi<footer>kaki</footer></article>",
        ["isi", "kaki"],
    ),
    "the running head that LibreOffice writes": (
        "<div title=header>Laporan 2024</div><p>isi</p><div title=footer>3</div>",
        ["isi"],
    ),
    "links into the page are its contents": (
        "<nav><h2>DAFTAR ISI</h2><ul><li><a href='#a'>BAB I</a></ul></nav><p id=a>isi",
        ["DAFTAR ISI", "BAB I .....", "isi"],
    ),
    "conditional comments and names of Word": (
        "<!--[if gte mso 9]><xml>x</xml><![endif]--><p><![if !supportLists]>1.<![endif]>"
        "<o:p>&nbsp;</o:p>isi</p><xml><w:View>Normal</w:View></xml>",
        ["1. isi"],
    ),
    "broken markup": ("</div><p>a<table><tr><td>b</p></body>c<td>d", ["a", "b", "c", "d"]),
}


@pytest.mark.parametrize("name", SHOWN)
def test_the_text_is_what_a_browser_shows(name: str) -> None:
    body, expected = SHOWN[name]
    assert read(body) == expected


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("", "hidden"),
        ("", "style='display: none'"),
        ("", "style='mso-hide:all'"),
        (".a, .b { color: red } .b { visibility : hidden }", "class='x b'"),
        ("p.b { display: none }", "class=b"),
        ("/* .c{} */ .b { position: absolute; left: -999px }", "class=b"),
        (".b { position: absolute; clip-path: inset(50%) }", "class=b"),
    ],
)
def test_what_nobody_sees_is_not_read(style: str, words: str) -> None:
    assert read(f"<p {words}>rahasia</p><p>isi</p>", f"<style>{style}</style>") == ["isi"]


@pytest.mark.parametrize(
    "style",
    [
        "@media print { .b { display: none } }",
        "p:hover { display: none }",
        ".luar .b { display: none }",
        ".b { display: block } } } { .b {",
        "div.b { display: none }",
    ],
)
def test_a_style_that_does_not_hold_hides_nothing(style: str) -> None:
    assert read("<p class=b>isi</p>", f"<style>{style}</style>") == ["isi"]


def levels(body: str) -> list[int | None]:
    return [p.tingkat for p in read_naskah("uji.html", page(body)).daftar_paragraf]


def test_below_the_one_title_of_a_page_headings_count_from_h2() -> None:
    assert levels("<h1>LAPORAN</h1><h2>BAB I</h2><h3>A. Umum</h3>") == [None, 1, 2]
    assert levels("<h1>BAB I</h1><h1>BAB II</h1><h2>A. Umum</h2>") == [1, 1, 2]
    assert levels("<h1>BAB III AKUNTABILITAS</h1><h2>A. Umum</h2>") == [1, 2]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf<html><body>d\xc3\xa9j\xc3\xa0",
        "<html><body>déjà".encode("utf-16"),
        b"<html><head><meta charset=windows-1252></head><body>d\xe9j\xe0",
        b'<html><meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">d\xe9j\xe0',
        b"<html><body>d\xe9j\xe0",
        b"<html><meta charset=utf-8><body>d\xc3\xa9j\xc3\xa0",
        b"<html><meta charset=utf-7><body>d\xc3\xa9j\xc3\xa0",
        b'<?xml version="1.0" encoding="utf-8"?>\n<!-- Word --><html><body>d\xc3\xa9j\xc3\xa0',
    ],
)
def test_letters_are_read_as_the_page_says_or_as_they_can_be(content: bytes) -> None:
    naskah = read_naskah("uji.htm", content)
    assert [p.teks for p in naskah.daftar_paragraf] == ["déjà"]
    assert naskah.daftar_masalah == ()


def test_letters_that_cannot_be_read_are_told() -> None:
    naskah = read_naskah("uji.html", b"<html><meta charset=utf-8><body>a\xe9b")
    told = [pesan for _, pesan in naskah.daftar_masalah]
    assert told == ["Halaman ini memuat 1 huruf yang tidak terbaca."]


@pytest.mark.parametrize("nama", ["laporan", "laporan.HTML", "laporan.htm", "laporan.xhtml"])
def test_a_page_is_known_by_its_beginning(nama: str) -> None:
    assert read_naskah(nama, b"\n<!-- x -->\n<HTML lang=id><body>isi").asal is Asal.HTML


def test_a_part_of_a_page_is_one_by_its_name_and_text_otherwise() -> None:
    assert read_naskah("a.html", b"<p>isi</p>").asal is Asal.HTML
    assert read_naskah("a.txt", b"<p>isi</p>").asal is Asal.TEKS
