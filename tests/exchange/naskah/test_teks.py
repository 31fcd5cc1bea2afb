"""Text reports: encodings, markup, tables, and what is refused."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.naskah.isi import BarisTabel, Paragraf, TabelMentah
from selaras.exchange.naskah import NaskahError, read_teks
from selaras.exchange.naskah import teks as module


def lines(text: str) -> list[tuple[int, str]]:
    return [(p.tempat.baris, p.teks) for p in read_teks("a.txt", text.encode()).daftar_paragraf]


def rows(text: str) -> list[list[BarisTabel]]:
    return [list(tabel.daftar_baris) for tabel in read_teks("a.txt", text.encode()).daftar_tabel]


@pytest.mark.parametrize(
    "content",
    [
        "Capaian – 90 %".encode(),
        codecs.BOM_UTF8 + "Capaian – 90 %".encode(),
        codecs.BOM_UTF16_LE + "Capaian – 90 %".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "Capaian – 90 %".encode("utf-16-be"),
        "Capaian – 90 %".encode("cp1252"),
    ],
)
def test_every_usual_encoding_is_read(content: bytes) -> None:
    (paragraf,) = read_teks("a.txt", content).daftar_paragraf
    assert paragraf.teks == "Capaian – 90 %"


def test_lines_are_counted_as_the_file_has_them() -> None:
    assert lines("\r\nBAB I\r\n\r\n  Uraian  singkat\u00a0ini\r\n") == [
        (2, "BAB I"),
        (4, "Uraian singkat ini"),
    ]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("**Tabel 3.1**", "Tabel 3.1"),
        ("BAB III**A. Capaian**", "BAB III A. Capaian"),
        ("memuat *good governance* yang", "memuat good governance yang"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("**) 79,15", "**) 79,15"),
        ("- ✓ a. Menyusun rencana", "a. Menyusun rencana"),
        ("➤ **Tabel Capaian**", "Tabel Capaian"),
        ("dibagi $(33,33 / 97,22) = 34,29\\%$ saja", "dibagi (33,33 / 97,22) = 34,29% saja"),
        ("$$= \\frac{1}{2} \\times 100\\%$$", "$$= \\frac{1}{2} \\times 100\\%$$"),
        ("satu<br>dua", "satu dua"),
        ("<i>Rapat</i>an m<sup>2</sup>", "Rapatan m2"),
        ("nilai < 50 dan > 20", "nilai < 50 dan > 20"),
    ],
)
def test_markup_is_taken_off(written: str, plain: str) -> None:
    assert lines(written) == [(1, plain)]


def test_markdown_heading_keeps_its_level() -> None:
    (paragraf,) = read_teks("a.txt", b"## 1.1 Latar Belakang").daftar_paragraf
    assert (paragraf.teks, paragraf.tingkat) == ("1.1 Latar Belakang", 2)


def test_lines_with_tabs_that_follow_each_other_are_one_table() -> None:
    first, second = rows("No\tNilai\n1\t$\\leq 50\\%$\n\n2\t \nselesai")
    assert [row.sel for row in first] == [("No", "Nilai"), ("1", "≤ 50%")]
    assert [
        (row.tempat.baris, row.tempat.tabel, row.tempat.baris_tabel) for row in (*first, *second)
    ] == [*((1, 1, 1), (2, 1, 2), (4, 2, 1))]
    assert second[0].sel == ("2", "")


def test_drawn_lines_and_empty_rows_are_no_rows() -> None:
    ((row, nil),) = rows("No\tNilai\n---\t-----\n\t\n1\t-")
    assert (row.sel, nil.sel) == (("No", "Nilai"), ("1", "-"))


def test_paragraphs_and_tables_keep_their_order() -> None:
    parts = read_teks("a.txt", b"satu\nNo\tNilai\ndua").daftar_bagian
    assert [type(part) for part in parts] == [Paragraf, TabelMentah, Paragraf]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"abc\0def", "karakter kosong"),
        (codecs.BOM_UTF16_LE + b"a\0b", "pengodean"),
        ("satu dua".encode("utf-16-le"), "karakter kosong"),
        (b"a" * 1_000_001, "Baris 1 berkas a.txt lebih panjang"),
        (b"x\n" + b"\t" * 600, "Baris 2 berkas a.txt memuat lebih dari 500 kolom"),
        (b"\n" * 500_001, "500000 baris"),
    ],
)
def test_hostile_text_is_refused_in_words(content: bytes, said: str) -> None:
    with pytest.raises(NaskahError) as wrong:
        read_teks("a.txt", content)
    assert said in wrong.value.pesan


def test_large_file_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MAX_BYTES", 3)
    with pytest.raises(NaskahError, match="lebih besar"):
        read_teks("a.txt", b"\xff\xfe\xff\xff")


@given(st.text(alphabet=st.sampled_from("a1*$<i>/\t\n |-#➤.,()"), max_size=200))
def test_every_line_is_read_at_most_once(text: str) -> None:
    naskah = read_teks("a.txt", text.encode())
    places = [p.tempat.baris for p in naskah.daftar_paragraf]
    places += [row.tempat.baris for tabel in naskah.daftar_tabel for row in tabel.daftar_baris]
    assert len(places) == len(set(places))
    assert set(places) <= set(range(1, text.count("\n") + 2))
