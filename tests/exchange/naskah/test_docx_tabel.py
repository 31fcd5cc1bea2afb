"""Tables of Word: merged cells on their grid, and tables that only lay out text."""

import pytest

from tests.exchange.naskah.membuat import docx, p, part, read_lines, tbl, tc, tr

SPAN = '<w:gridSpan w:val="{n}"/>'
DOWN = '<w:vMerge w:val="restart"/>'
ON = "<w:vMerge/>"


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            tbl(
                tr(tc("No", properties=DOWN), tc("Nilai", properties=SPAN.format(n=2))),
                tr(tc("", properties=ON), "T", "R"),
                tr("1", "80", "79"),
            ),
            ["No|Nilai|", "|T|R", "1|80|79"],
        ),
        (
            tbl(
                tr(tc("Sasaran", properties=DOWN), "a"),
                tr(tc("diulang Word", properties='<w:vMerge w:val="continue"/>'), "b"),
            ),
            ["Sasaran|a", "|b"],
        ),
        (
            tbl(
                tr("a", "b", "c"),
                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("d") + "</w:tr>",
            ),
            ["a|b|c", "|d|"],
        ),
        (
            tbl(
                tr(
                    tc("a", properties='<w:hMerge w:val="restart"/>'),
                    tc("x", properties="<w:hMerge/>"),
                    "b",
                ),
                tr("c", "d", "e"),
            ),
            ["a||b", "c|d|e"],
        ),
        (tbl(tr("a", "b"), "<w:tr><w:trPr><w:del/></w:trPr>" + tc("c") + tc("d") + "</w:tr>"), ["a|b"]),
        (
            tbl(f"<w:sdt><w:sdtContent>{tr('a', '1')}{tr('b', '2')}</w:sdtContent></w:sdt>"),
            ["a|1", "b|2"],
        ),
        (tbl(tr("a", "b"), tr(tc("c", properties=SPAN.format(n=999_999_999)))), None),
    ],
)
def test_merged_cells_have_their_text_at_their_first_place(
    table: str, expected: list[str] | None
) -> None:
    found = read_lines(docx(table))
    assert found == expected if expected else max(line.count("|") for line in found) < 500


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (tbl(tr(tc("kotak", "berbingkai"))), ["kotak", "berbingkai"]),
        (
            tbl(tr("Nama", ":", "Dewi"), tr("Jabatan", ":", "Camat"), ruled=False),
            ["Nama : Dewi", "Jabatan : Camat"],
        ),
        (
            tbl(
                tr("Nomor", ":", "800/1", tc("Uji, 3 Juli 2024", "Yth. Bupati", properties=DOWN)),
                tr("Hal", ":", "Laporan", tc("", properties=ON)),
                ruled=False,
            ),
            ["Nomor : 800/1", "Hal : Laporan", "Uji, 3 Juli 2024", "Yth. Bupati"],
        ),
        (
            tbl(
                tr("Pihak Kedua", "Pihak Pertama"),
                tr("DEWI", "EKO"),
                tr("NIP 19700101 199003 1 001", "NIP 19710101 199103 2 002"),
                ruled=False,
            ),
            [
                "Pihak Kedua", "DEWI", "NIP 19700101 199003 1 001",
                "Pihak Pertama", "EKO", "NIP 19710101 199103 2 002",
            ],
        ),
        (tbl(tr("", "Camat"), tr("", "DEWI"), ruled=False), ["Camat", "DEWI"]),
        (tbl(tr("a.", "satu"), tr("b.", "dua"), ruled=False), ["a. satu", "b. dua"]),
        (tbl(tr("Uraian", "Jumlah"), tr("Camat", "1"), ruled=False), ["Uraian|Jumlah", "Camat|1"]),
        (tbl(tr("Nama", ":", "Dewi"), tr("Usia", ":", "40")), ["Nama|:|Dewi", "Usia|:|40"]),
    ],
)  # fmt: skip
def test_tables_without_lines_that_lay_out_text_become_lines(table: str, expected: list[str]) -> None:
    assert read_lines(docx(table)) == expected


def test_lines_of_a_table_may_come_from_its_style_or_its_cells() -> None:
    ruled = '<w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'
    styles = part("styles", f'<w:style w:styleId="G"><w:name w:val="Grid"/>{ruled}</w:style>')
    rows = tr("Nama", ":", "Dewi") + tr("Usia", ":", "40")
    by_style = f'<w:tbl><w:tblPr><w:tblStyle w:val="G"/></w:tblPr>{rows}</w:tbl>'
    assert read_lines(docx(by_style, styles=styles)) == ["Nama|:|Dewi", "Usia|:|40"]
    edge = '<w:tcBorders><w:top w:val="single"/></w:tcBorders>'
    by_cell = tbl(tr(tc("Nama", properties=edge), ":", "Dewi"), tr("Usia", ":", "40"), ruled=False)
    assert read_lines(docx(by_cell)) == ["Nama|:|Dewi", "Usia|:|40"]


def test_automatic_numbers_stand_where_word_shows_them() -> None:
    def level(n: int, form: str, text: str, start: int = 1) -> str:
        return (
            f'<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
        )

    numbering = part(
        "numbering",
        '<w:abstractNum w:abstractNumId="0">'
        + level(0, "upperRoman", "BAB %1")
        + level(1, "decimal", "%1.%2")
        + level(2, "lowerLetter", "%3.")
        + "</w:abstractNum>"
        '<w:abstractNum w:abstractNumId="1">' + level(0, "bullet", "•") + "</w:abstractNum>"
        '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="7"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2">'
        '<w:startOverride w:val="3"/></w:lvlOverride></w:num>',
    )
    styles = part(
        "styles",
        '<w:style w:styleId="N"><w:name w:val="N"/><w:pPr><w:numPr><w:ilvl w:val="2"/>'
        '<w:numId w:val="5"/></w:numPr></w:pPr></w:style>',
    )

    def numbered(text: str, num: int, at: int) -> str:
        return p(text, f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{num}"/></w:numPr>')

    body = (
        numbered("SATU", 5, 0)
        + numbered("awal", 5, 1)
        + p("huruf", '<w:pStyle w:val="N"/>')
        + p("huruf", '<w:pStyle w:val="N"/>')
        + numbered("berikut", 5, 1)
        + p("huruf", '<w:pStyle w:val="N"/>')
        + numbered("butir", 6, 0)
        + numbered("bukan", 0, 0)
        + numbered("ulang", 7, 2)
        + numbered("DUA", 5, 0)
        + tbl(tr(tc(numbered("", 5, 1)), "isi"), tr(tc(numbered("", 5, 1)), "lagi"))
    )
    assert read_lines(docx(body, numbering=numbering, styles=styles)) == [
        "BAB I SATU", "I.1 awal", "a. huruf", "b. huruf", "I.2 berikut", "a. huruf", "butir", "bukan",
        "c. ulang", "BAB II DUA", "II.1|isi", "II.2|lagi",
    ]  # fmt: skip
