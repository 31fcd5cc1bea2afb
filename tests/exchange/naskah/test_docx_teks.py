"""The text of a Word document as Word shows it."""

import pytest

from selaras.exchange.naskah import read_naskah
from tests.exchange.naskah.membuat import docx, p, part, r, read_lines, tbl, tc, tr

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>{inside}'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
NESTED = FIELD.format(inside=FIELD.format(inside="", shown=r("tersembunyi")), shown=r("ya"))
STYLES = part(
    "styles",
    '<w:style w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Anak"><w:name w:val="Sub"/><w:basedOn w:val="Bab"/></w:style>'
    '<w:style w:styleId="Bab"><w:name w:val="Bab"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:styleId="Isi1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>'
    '<w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
)


def style(name: str) -> str:
    return f'<w:pStyle w:val="{name}"/>'


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (p("satu") + p("") + p("dua"), ["satu", "dua"]),
        (f"<w:p>{r('Target ')}{r('12')}{r(' dokumen')}</w:p>", ["Target 12 dokumen"]),
        (f"<w:p>{r('BAB I')}<w:r><w:br/></w:r>{r('ISI')}</w:p>", ["BAB I", "ISI"]),
        (f"<w:p>{r('Nama')}<w:r><w:tab/></w:r>{r(': Dewi')}</w:p>", ["Nama : Dewi"]),
        (p("dua\u00ad kata\u00a0 \u200bada"), ["dua kata ada"]),
        (f"<w:p>{r('lihat ')}{FIELD.format(inside='', shown=r('Tabel 1'))}</w:p>", ["lihat Tabel 1"]),
        (
            f"<w:p>{NESTED}</w:p>",
            ["ya"],
        ),
        (f"<w:p><w:fldSimple w:instr='PAGE'>{r('7')}</w:fldSimple></w:p>", ["7"]),
        (f"<w:p><w:ins>{r('masuk')}</w:ins><w:del>{r('keluar')}</w:del></w:p>", ["masuk"]),
        (f"<w:p><w:moveFrom>{r('lama')}</w:moveFrom><w:moveTo>{r('baru')}</w:moveTo></w:p>", ["baru"]),
        (p("awal ", "<w:rPr><w:del/></w:rPr>") + p("akhir"), ["awal akhir"]),
        ("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>gaib</w:t></w:r></w:p>" + p("tampak"), ["tampak"]),
        (
            f"<w:sdt><w:sdtPr/><w:sdtContent>{p('dalam kendali')}</w:sdtContent></w:sdt>",
            ["dalam kendali"],
        ),
        (f"<w:p><w:hyperlink>{r('tautan')}</w:hyperlink></w:p>", ["tautan"]),
    ],
)
def test_paragraphs_read_as_word_shows_them(body: str, expected: list[str]) -> None:
    assert read_lines(docx(body)) == expected


def test_of_a_text_box_one_alternative_is_read_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{p('dalam kotak')}</w:txbxContent>"
    body = (
        f"<w:p>{r('jangkar')}<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert read_lines(docx(body)) == ["jangkar", "dalam kotak"]


def test_a_footnote_follows_its_paragraph() -> None:
    notes = part(
        "footnotes",
        f'<w:footnote w:type="separator" w:id="0">{p("garis")}</w:footnote>'
        f'<w:footnote w:id="2">{p("angka sementara")}</w:footnote>',
    )
    body = f'<w:p>{r("Nilai 80")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + p("lanjut")
    assert read_lines(docx(body, footnotes=notes)) == ["Nilai 80", "angka sementara", "lanjut"]


def test_levels_come_from_the_paragraph_the_style_or_its_base() -> None:
    body = (
        p("SATU", style("Judul1"))
        + p("dua", style("Anak"))
        + p("tiga", '<w:outlineLvl w:val="2"/>')
        + p("isi", style("Judul1") + '<w:outlineLvl w:val="9"/>')
        + p("lingkaran", style("A"))
    )
    naskah = read_naskah("uji.docx", docx(body, styles=STYLES))
    assert [q.tingkat for q in naskah.daftar_paragraf] == [1, 2, 3, None, None]


def test_a_heading_with_a_line_break_is_one_line() -> None:
    body = f"<w:p><w:pPr>{style('Judul1')}</w:pPr>{r('BAB I')}<w:r><w:br/></w:r>{r('ISI')}</w:p>"
    assert read_lines(docx(body, styles=STYLES)) == ["BAB I ISI"]


def test_a_line_of_the_contents_has_dots_before_its_page() -> None:
    body = f"<w:p><w:pPr>{style('Isi1')}</w:pPr>{r('BAB I')}<w:r><w:tab/></w:r>{r('4')}</w:p>"
    assert read_lines(docx(body, styles=STYLES)) == ["BAB I ..... 4"]


def test_pages_are_known_only_where_word_left_them() -> None:
    turned = f"<w:p><w:r><w:lastRenderedPageBreak/></w:r>{r('dua')}</w:p>"
    row = tbl(tr("a", "b"), tr(f"<w:tc>{turned}</w:tc>", "c"))
    naskah = read_naskah("uji.docx", docx(p("satu") + turned + row))
    pages = [q.tempat.halaman for q in naskah.daftar_paragraf]
    rows = [b.tempat.halaman for t in naskah.daftar_tabel for b in t.daftar_baris]
    assert (pages, rows) == ([1, 2], [2, 3])
    silent = read_naskah("uji.docx", docx(p("satu")))
    assert [q.tempat.halaman for q in silent.daftar_paragraf] == [None]


def test_formulas_become_latex() -> None:
    fraction = (
        "<m:oMath><m:f><m:num><m:r><m:t>54,84</m:t></m:r></m:num><m:den><m:r><m:t>95,45</m:t></m:r>"
        "</m:den></m:f><m:r><m:t>×100</m:t></m:r></m:oMath>"
    )
    body = f"<w:p><m:oMathPara>{fraction}</m:oMathPara></w:p><w:p>{r('yaitu ')}{fraction}</w:p>"
    assert read_lines(docx(body)) == [
        r"$$\frac{54,84}{95,45} \times 100$$",
        r"yaitu \frac{54,84}{95,45}×100",
    ]


def test_a_header_of_the_first_page_comes_first_and_others_are_left_out() -> None:
    head = part("hdr", p("PEMERINTAH KABUPATEN UJI"))
    section = '<w:sectPr><w:headerReference w:type="{kind}" r:id="header"/><w:titlePg{off}/></w:sectPr>'

    def with_header(kind: str, off: str = "") -> list[str]:
        return read_lines(docx(p("isi") + section.format(kind=kind, off=off), header=head))

    assert with_header("first") == ["PEMERINTAH KABUPATEN UJI", "isi"]
    assert with_header("default") == ["isi"]
    assert with_header("first", ' w:val="0"') == ["isi"]


def test_a_strict_document_reads_like_any_other() -> None:
    body = docx(p("isi"))
    strict = docx("", {"word/document.xml": (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r>'
        "<w:t>isi</w:t></w:r></w:p></w:body></w:document>"
    )})  # fmt: skip
    assert read_lines(strict) == read_lines(body) == ["isi"]


def test_what_word_does_not_hold_itself_is_told() -> None:
    naskah = read_naskah("uji.docx", docx(p("isi") + "<w:altChunk/>"))
    assert [pesan for _, pesan in naskah.daftar_masalah] == [
        "bagian yang disisipkan dari berkas lain tidak dibaca"
    ]


def test_lines_are_counted_in_reading_order() -> None:
    body = p("satu") + tbl(tr("a", "b"), tr("", ""), tr("c", "d")) + p("empat")
    naskah = read_naskah("uji.docx", docx(body))
    (tabel,) = naskah.daftar_tabel
    assert [q.tempat.baris for q in naskah.daftar_paragraf] == [1, 4]
    assert [(b.tempat.baris, b.tempat.tabel, b.tempat.baris_tabel) for b in tabel.daftar_baris] == [
        (2, 1, 1),
        (3, 1, 3),
    ]


def test_a_cell_may_hold_tables_and_several_paragraphs() -> None:
    inner = tbl(tr("x", "y"), tr("z", "w"))
    body = tbl(tr(tc("satu", "dua"), "b"), tr(tc("c", inner, "<w:p/>"), "d"))
    assert read_lines(docx(body)) == ["satu dua|b", "c|d", "x|y", "z|w"]
