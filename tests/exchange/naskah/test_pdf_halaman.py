"""Lines of a PDF: joined to paragraphs, put side by side, rid of what repeats on every page."""

import pytest

from selaras.exchange.naskah.pdf.bookmarks import Penanda, mark_by_bookmarks
from selaras.exchange.naskah.pdf.cetak import BarisCetak, Halaman, Kata, KisiCetak, gather_lines
from selaras.exchange.naskah.pdf.columns import unfold_columns
from selaras.exchange.naskah.pdf.continued import join_tables
from selaras.exchange.naskah.pdf.edges import without_furniture
from selaras.exchange.naskah.pdf.headings import mark_by_size
from selaras.exchange.naskah.pdf.joining import join_lines
from selaras.exchange.naskah.pdf.paragraphs import Alinea, join_paragraphs
from selaras.exchange.naskah.potongan import BarisKisi, Teks

WIDTH, HEIGHT, LETTER, LEFT = 600.0, 800.0, 5.0, 80.0


def words(text: str, top: float, left: float = LEFT, size: float = 10.0) -> list[Kata]:
    """Return words of letters 5 points wide; '_' widens the gap before a word by 10 points."""
    found, x = [], left
    for word in text.split(" "):
        x += 10 * (len(word) - len(word.lstrip("_")))
        plain = word.lstrip("_")
        found.append(Kata(plain, x, x + LETTER * len(plain), top, top + size))
        x += LETTER * (len(plain) + 1)
    return found


def line(text: str, top: float, left: float = LEFT, size: float = 10.0, page: int = 1) -> BarisCetak:
    return BarisCetak(tuple(words(text, top, left, size)), page)


def page(*items: BarisCetak | KisiCetak, nomor: int = 1) -> Halaman:
    return Halaman(nomor, WIDTH, HEIGHT, items)


def joined(*items: BarisCetak | KisiCetak) -> list[str]:
    pages = [page(*(i for i in items if i.halaman == n), nomor=n) for n in (1, 2)]
    return [item.teks if isinstance(item, Alinea) else "KISI" for item in join_paragraphs(items, pages)]


def grid(*rows: tuple[str, ...], page: int = 1, edges: tuple[float, ...] = (80, 200)) -> KisiCetak:
    return KisiCetak(tuple(BarisKisi(row, page) for row in rows), 150, page, edges)


FULL = "a" * 80  # reaches the right margin at 480


def test_words_of_one_height_are_a_line_also_raised_ones() -> None:
    raised = Kata("2", 117, 122, 98, 104)
    lines = gather_lines([*words("dua", 115), raised, *words("luas m", 100)], 1)
    assert [one.teks for one in lines] == ["luas m 2", "dua"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([FULL, "sambungan"], [f"{FULL} sambungan"]),
        (["pendek", "pendek"], ["pendek", "pendek"]),
        ([FULL, "1. butir"], [FULL, "1. butir"]),
        ([FULL, "Tabel 3.1 Uji"], [FULL, "Tabel 3.1 Uji"]),
        (["• satu", "\uf0b7 dua"], ["satu", "dua"]),
    ],
)
def test_a_line_goes_on_where_its_next_word_had_no_room(lines: list[str], expected: list[str]) -> None:
    more = [FULL, FULL]  # the usual distance of lines and the margin
    items = [line(text, 100 + 12 * n) for n, text in enumerate([*lines, "1. " + FULL[3:], *more])]
    assert joined(*items)[: len(expected)] == expected


def test_distance_size_indent_and_tables_part_paragraphs() -> None:
    body = [line(FULL, 100 + 12 * n) for n in range(4)]
    assert joined(*body, line("jauh", 170))[-1] == "jauh"
    assert joined(*body, line("besar", 148, size=14))[-1] == "besar"
    assert joined(*body, line("kanan", 148, left=350))[-1] == "kanan"
    assert joined(*body, grid(("a", "b")), line("bawah", 180))[-2:] == ["KISI", "bawah"]


def test_a_sentence_goes_on_over_the_page_but_a_new_one_does_not() -> None:
    assert joined(line(FULL, 700), line("lanjut", 80, page=2)) == [f"{FULL} lanjut"]
    assert joined(line(FULL, 700), line("Kalimat", 80, page=2)) == [FULL, "Kalimat"]
    assert joined(line(f"{FULL[1:]}.", 700), line("lanjut", 80, page=2))[1] == "lanjut"


def test_lines_of_the_contents_stand_alone_with_dots_before_their_page() -> None:
    first = line("BAB I ISI _________________________________8", 100)
    second = line("BAB II LAIN ........................... 12", 112)
    assert joined(first, second) == ["BAB I ISI ..... 8", "BAB II LAIN ..... 12"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["terbuka dan", "jujur"], "terbuka dan jujur"),
        (["program-", "program"], "program-program"),
        (["dan/", "atau"], "dan/atau"),
        (["2023–", "2024"], "2023–2024"),
        (["2.940.193.", "491"], "2.940.193.491"),
        (["2.940.19", "3.491"], "2.940.193.491"),
        (["7.01.01.", "2.01"], "7.01.01.2.01"),
        (["12", "13"], "12 13"),
        (["1.000", "2.000"], "1.000 2.000"),
        (["tahun 2024.", "2 kali"], "tahun 2024. 2 kali"),
        (["sebesar 2.940.193.", "5 indikator"], "sebesar 2.940.193. 5 indikator"),
        (["1", "2.000"], "1 2.000"),
        (["1.234", ",50"], "1.234,50"),
        (["pada 5.", "Camat"], "pada 5. Camat"),
    ],
)
def test_what_a_line_end_cut_is_put_together(lines: list[str], expected: str) -> None:
    assert join_lines(lines) == expected


def test_two_signatures_are_read_one_after_the_other() -> None:
    items = (
        line("Uji, 3 Juli 2024", 100, left=350),
        line("Pihak Kedua _______________Pihak Pertama", 115),
        line("DEWI ______________________EKO", 160),
        line("Penutup yang panjang sampai ke seberang kolom tanda tangan di atas ini semua", 300),
    )
    assert [one.teks for one in unfold_columns(page(*items)) if isinstance(one, BarisCetak)] == [
        "Pihak Kedua", "DEWI", "Uji, 3 Juli 2024", "Pihak Pertama", "EKO",
        "Penutup yang panjang sampai ke seberang kolom tanda tangan di atas ini semua",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Nama ______________: Dewi", "kata ____kata ____kata ____kata", "BAB I __________________7"],
)
def test_pairs_wide_words_and_pages_are_no_columns(text: str) -> None:
    items = tuple(line(text, 100 + 15 * n) for n in range(3))
    assert tuple(unfold_columns(page(*items))) == items


def test_what_repeats_at_the_edges_and_page_numbers_are_left_out() -> None:
    pages = [
        page(
            line("LKjIP 2024", 20),
            line(f"isi {n}", 400),
            line("isi yang sama", 420),
            line(f"Halaman {n} dari 4", 780),
            nomor=n,
        )
        for n in range(1, 5)
    ]
    kept = [item.teks for one in without_furniture(pages) for item in one.daftar_baris]
    assert kept == [text for n in range(1, 5) for text in (f"isi {n}", "isi yang sama")]
    assert len(without_furniture(pages[:2])[0].isi) == 3


def test_bookmarks_give_levels_in_order_and_join_their_lines() -> None:
    texts = ["ISI ..... 2", "BAB I", "ISI", "paragraf", "ISI", "lain"]
    items = [Alinea(text, 1, 10) for text in texts]
    found = mark_by_bookmarks(items, [Penanda(1, "babiisi"), Penanda(2, "isi")])
    assert [(t.teks, t.tingkat) for t in found if isinstance(t, Teks)] == [
        ("ISI ..... 2", None), ("BAB I ISI", 1), ("paragraf", None), ("ISI", 2), ("lain", None),
    ]  # fmt: skip


def test_a_bookmark_with_a_page_marks_no_line_of_another_page() -> None:
    items = [Alinea("BAB II ISI", 1, 10), Alinea("BAB I ISI", 2, 10), Alinea("BAB II ISI", 3, 10)]
    bookmarks = [Penanda(1, "babiisi", 2), Penanda(1, "babiiisi", 3)]
    found = mark_by_bookmarks(items, bookmarks)
    assert [t.tingkat for t in found if isinstance(t, Teks)] == [None, 1, 1]


def test_without_bookmarks_larger_letters_behind_the_cover_are_headings() -> None:
    items = [
        Alinea("SAMPUL", 1, 24),
        Alinea("BAB I", 2, 14),
        Alinea("PENDAHULUAN", 2, 14),
        Alinea("isi " * 50, 2, 11),
        Alinea("A. Sub", 3, 12.5),
        grid(("a",), page=3),
        Alinea("catatan", 3, 9),
    ]
    texts = [item for item in mark_by_size(items) if isinstance(item, Teks)]
    assert [text.tingkat for text in texts] == [None, 1, None, 2, None]
    assert texts[1].teks == "BAB I PENDAHULUAN"


def cells(items: list[BarisCetak | KisiCetak]) -> list[list[tuple[str, ...]]]:
    return [[row.sel for row in item.daftar_baris] for item in items if isinstance(item, KisiCetak)]


def test_a_table_that_goes_on_over_the_page_is_one_without_its_repeated_header() -> None:
    first = grid(("No", "Nilai"), ("1", "80"))
    again = grid(("No", "Nilai"), ("2", "81"), page=2)
    taken_out = grid(("", ""), ("3", "82"), page=3)
    joined = join_tables([first, again, taken_out])
    assert cells(joined) == [[("No", "Nilai"), ("1", "80"), ("2", "81"), ("3", "82")]]
    assert isinstance(joined[0], KisiCetak)
    assert [row.halaman for row in joined[0].daftar_baris] == [1, 1, 2, 3]


@pytest.mark.parametrize(
    "second",
    [
        grid(("a", "b"), page=2, edges=(80, 230)),
        grid(("a", "b"), page=2, edges=(80, 200, 300)),
        grid(("a", "b"), page=3),
        grid(("a", "b"), page=1),
    ],
)
def test_tables_of_other_columns_or_places_stay_apart(second: KisiCetak) -> None:
    assert len(join_tables([grid(("x", "y")), second])) == 2


def test_tables_with_a_line_between_them_stay_apart() -> None:
    items = [grid(("x", "y")), line("Tabel 2 Lain", 80, page=2), grid(("a", "b"), page=2)]
    assert len(join_tables(items)) == 3


@pytest.mark.parametrize(
    ("above", "below", "is_torn"),
    [
        (("7.01", "Pembinaan wawasan", "60", "9"), ("", "kebangsaan", "", ""), True),
        (("7.01", "Pembinaan", "Jumlah orang", "9"), ("", "Kebangsaan", "Yang ikut", ""), True),
        (("7.01", "Pembinaan", "Jumlah orang", "9"), ("", "", "Indikator lain", ""), False),
        (("7.01", "Pembinaan", "Jumlah", "9"), ("", "", "Persentase", "80"), False),
        (("7.01", "Pembinaan", "60", "9"), ("7.02", "kebangsaan", "", ""), False),
        (("Camat", "Tugas", "Fungsi a", "x"), ("", "", "fungsi b", ""), False),
    ],
)
def test_a_row_torn_by_the_page_is_mended(
    above: tuple[str, ...], below: tuple[str, ...], *, is_torn: bool
) -> None:
    edges = (80.0, 120.0, 200.0, 300.0)
    joined = join_tables([grid(above, edges=edges), grid(below, page=2, edges=edges)])
    assert len(cells(joined)[0]) == (1 if is_torn else 2)
