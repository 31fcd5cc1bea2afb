"""The table of contents, lists and sentences."""

from selaras.domain.naskah.pengenalan.butir import recognise_butir
from selaras.domain.naskah.pengenalan.daftar_isi import recognise_daftar_isi
from selaras.domain.naskah.pengenalan.kalimat import recognise_kalimat, split_kalimat
from tests.unit.naskah.membuat import make_naskah


def test_lines_of_the_contents_with_leaders_gaps_and_cells() -> None:
    text = (
        "DAFTAR ISI\nKATA PENGANTAR .......... ii\nBAB I PENDAHULUAN\t6\nI.1 Tugas dan\n"
        "fungsi perangkat daerah 7\nTabel 3.1 Capaian ..... 12\nBAB I PENDAHULUAN\nTahun 2024"
    )
    found = [
        (e.tempat.baris, e.nomor, e.teks, e.halaman) for e in recognise_daftar_isi(make_naskah(text))
    ]
    assert found == [
        (2, "", "KATA PENGANTAR", "ii"),
        (3, "BAB I", "PENDAHULUAN", "6"),
        (4, "I.1", "Tugas dan", ""),
        (5, "", "fungsi perangkat daerah", "7"),
        (6, "Tabel 3.1", "Capaian", "12"),
    ]


def test_without_its_title_only_leaders_make_a_line_of_contents() -> None:
    text = "Realisasi tahun berjalan 12\nPenutup ........ 9\nJumlah pegawai ............ orang"
    assert [entri.teks for entri in recognise_daftar_isi(make_naskah(text))] == ["Penutup"]


def lists(text: str) -> list[list[str]]:
    return [
        [butir.penanda for butir in found.daftar_butir] for found in recognise_butir(make_naskah(text))
    ]


def test_a_list_inside_a_list_does_not_end_it() -> None:
    text = "Susunan:\n1. Camat;\n2. Sekretariat:\n- a. Umum;\nb. Keuangan.\n\n3. Seksi."
    assert lists(text) == [["1", "2", "3"], ["a", "b"]]
    first, second = recognise_butir(make_naskah(text))
    announced = [found.pengantar.teks for found in (first, second) if found.pengantar]
    assert announced == ["Susunan:", "2. Sekretariat:"]


def test_a_number_twice_or_left_out_is_kept_for_the_rules_to_see() -> None:
    assert lists("Misi:\n1. Satu\n2. Dua\n2. Tiga\n4. Empat") == [["1", "2", "2", "4"]]


def test_a_new_list_begins_at_one_and_behind_a_heading() -> None:
    text = "1) Satu\n2) Dua\n1) Satu\nBAB II PENUTUP\n2) Dua"
    assert lists(text) == [["1", "2"], ["1"], ["2"]]


def test_a_sentence_ends_at_no_abbreviation_and_no_number() -> None:
    text = (
        "Target 2.500 orang s.d. Maret tercapai. Camat, A. Contoh, S.Sos. M.Si., hadir. "
        'Nilainya "B". Jl. Melati No. 5 tetap.'
    )
    assert list(split_kalimat(text)) == [
        "Target 2.500 orang s.d. Maret tercapai.",
        "Camat, A. Contoh, S.Sos. M.Si., hadir.",
        'Nilainya "B".',
        "Jl. Melati No. 5 tetap.",
    ]


def test_sentences_keep_the_place_of_their_paragraph_and_skip_the_contents() -> None:
    text = "DAFTAR ISI\nPenutup .... 9\nBAB I PENUTUP\n1. Satu. Dua."
    found = [(kalimat.tempat.baris, kalimat.teks) for kalimat in recognise_kalimat(make_naskah(text))]
    assert found[-2:] == [(4, "1. Satu."), (4, "Dua.")]
    assert 2 not in {baris for baris, _ in found}
