"""Headings: chapters, numbers, letters and titles, told from lists, captions and signatures."""

from selaras.domain.naskah.bagian import Judul
from selaras.domain.naskah.isi import Asal, Naskah, Paragraf
from selaras.domain.naskah.pengenalan.judul import recognise_judul
from selaras.domain.naskah.tempat import Tempat
from tests.unit.naskah.membuat import make_naskah


def outline(text: str) -> list[tuple[int, str, str, int]]:
    return [(j.tempat.baris, j.nomor, j.teks, j.tingkat) for j in recognise_judul(make_naskah(text))]


def test_chapters_and_their_parts_in_every_numbering() -> None:
    text = (
        "BAB I PENDAHULUAN\nA. Latar Belakang\nB. Maksud\nBAB II\nPERENCANAAN\n2.1. Renstra\n"
        "II. 2. Perjanjian Kinerja\nII.2.1 Target"
    )
    assert outline(text) == [
        (1, "BAB I", "PENDAHULUAN", 1),
        (2, "A", "Latar Belakang", 2),
        (3, "B", "Maksud", 2),
        (4, "BAB II", "PERENCANAAN", 1),
        (6, "2.1", "Renstra", 2),
        (7, "II.2", "Perjanjian Kinerja", 2),
        (8, "II.2.1", "Target", 3),
    ]


def test_chapters_that_the_report_only_lists_are_no_headings() -> None:
    text = (
        "BAB I PENDAHULUAN\nF. Lain\nA. Sistematika\nBAB I : PENDAHULUAN\nUraian umum.\n"
        "BAB II : PENUTUP\n"
        "B. Realisasi Anggaran\nBAB II PENUTUP"
    )
    assert [line for line, *_ in outline(text)] == [1, 3, 8]


def test_a_list_of_chapters_in_prose_swallows_none() -> None:
    text = "BAB I PENDAHULUAN\nA. Sistematika\nLaporan ini terdiri atas dua bab.\nBAB II PENUTUP"
    assert [line for line, *_ in outline(text)] == [1, 2, 4]


def test_what_only_looks_like_a_heading() -> None:
    text = (
        "KATA PENGANTAR\nCAMAT WADUK\nH. CONTOH, S.Sos, MM\nTABEL 3.1\nTARGET DAN REALISASI\n"
        "1.500 warga hadir.\nC. Tanpa pendahulu\nA. Umum\nF. Terlalu jauh\nd. menyusun rencana;"
    )
    assert [line for line, *_ in outline(text)] == [1, 8]


def test_a_chapter_right_below_a_caption_is_a_heading() -> None:
    text = "BAB I PENDAHULUAN\nGambar 1 Serapan anggaran\nBAB II PENUTUP"
    assert [line for line, *_ in outline(text)] == [1, 3]


def test_titles_in_capitals_go_on_from_line_to_line() -> None:
    text = "BAB I PENUTUP\nUraian.\nRENCANA AKSI KINERJA\nTAHUN BERJALAN\nUraian."
    assert outline(text)[1:] == [(3, "", "RENCANA AKSI KINERJA TAHUN BERJALAN", 3)]


def test_what_lies_behind_the_signature_is_annex() -> None:
    text = "BAB I PENDAHULUAN\nNIP. 1\nBAB II PENUTUP\nNIP. 197001011990011001\nRENCANA KERJA TAHUNAN"
    found = recognise_judul(make_naskah(text))
    assert [j.is_lampiran for j in found] == [False, False, True]


def test_annexes_have_titles_of_their_own() -> None:
    text = (
        "BAB I PENUTUP\nLAMPIRAN I\nPERJANJIAN KINERJA\nLAMPIRAN II PROFIL\nLampiran 3\n"
        "Lampiran memuat tabel."
    )
    found = [(j.tempat.baris, j.tingkat, j.is_lampiran) for j in recognise_judul(make_naskah(text))]
    assert found == [(1, 1, False), (2, 1, True), (3, 3, True), (4, 1, True), (5, 1, True)]


def test_levels_of_the_source_win() -> None:
    parts = (Paragraf(Tempat(1), "Gambaran umum", 2), Paragraf(Tempat(2), "1.1 Tugas", 4))
    found = recognise_judul(Naskah("a.docx", Asal.DOCX, parts))
    assert found == (Judul(Tempat(1), "", "Gambaran umum", 2), Judul(Tempat(2), "1.1", "Tugas", 4))
