"""Tables: headers, kinds of columns, kinds of rows, captions, and pieces that belong together."""

import pytest

from selaras.domain.naskah.pengenalan import recognise_tabel
from selaras.domain.naskah.tabel import JenisBaris, JenisKolom, Tabel
from tests.unit.naskah.membuat import make_naskah

J = JenisKolom


def read(text: str) -> tuple[Tabel, ...]:
    return recognise_tabel(make_naskah(text.replace("|", "\t")))


def kinds(text: str) -> list[JenisKolom]:
    (tabel,) = read(text)
    return [kolom.jenis for kolom in tabel.daftar_kolom]


HEADERS = [
    (
        "No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)|Ket.",
        [J.NOMOR, J.SASARAN, J.INDIKATOR, J.SATUAN, J.TARGET, J.REALISASI, J.CAPAIAN, J.KETERANGAN],
    ),
    (
        "Kode Rekening|Uraian|Pagu Anggaran (Rp)|Realisasi (Rp)|%|Sisa Anggaran",
        [J.KODE, J.URAIAN, J.PAGU, J.REALISASI_ANGGARAN, J.PERSEN_ANGGARAN, J.SISA],
    ),
    (
        "Program|Belanja Operasi|Belanja Modal|Total Belanja|Realisasi Belanja|% Serapan",
        [J.PROGRAM, J.BELANJA_OPERASI, J.BELANJA_MODAL, J.PAGU, J.REALISASI_ANGGARAN, J.PERSEN_ANGGARAN],
    ),
    (
        "Indikator|Target|Realisasi|Realisasi Tahun Sebelumnya|Target Akhir Renstra|Target Nasional",
        [J.INDIKATOR, J.TARGET, J.REALISASI, J.REALISASI_LALU, J.TARGET_AKHIR, J.LAIN],
    ),
    (
        "Tujuan/Sasaran|Indikator Kinerja Utama|Definisi Operasional|Formulasi Perhitungan|Sumber Data"
        "|Penanggung Jawab|Kondisi Awal (2021)|Kondisi Akhir",
        [
            *(J.SASARAN, J.INDIKATOR, J.DEFINISI, J.FORMULA, J.SUMBER_DATA),
            *(J.PENANGGUNG_JAWAB, J.KONDISI_AWAL, J.TARGET_AKHIR),
        ],
    ),
    (
        "Sasaran Strategis / Indikator Kinerja|Target|Realisasi|Program|Anggaran|Realisasi|%",
        [J.INDIKATOR, J.TARGET, J.REALISASI, J.PROGRAM, J.PAGU, J.REALISASI_ANGGARAN, J.PERSEN_ANGGARAN],
    ),
    (
        "No|Nama Jabatan|Bezetting|Kebutuhan|Lebih/Kurang",
        [J.NOMOR, J.URAIAN, J.BEZETTING, J.KEBUTUHAN, J.SELISIH],
    ),
    ("Komponen Yang Dinilai|Bobot|Nilai", [J.URAIAN, J.BOBOT, J.NILAI]),
    ("No|Interval Nilai|Kriteria Penilaian", [J.NOMOR, J.INTERVAL, J.KATEGORI]),
]


@pytest.mark.parametrize(("header", "expected"), HEADERS)
def test_columns_are_known_by_their_header(header: str, expected: list[JenisKolom]) -> None:
    assert kinds(header) == expected


def test_groups_of_columns_are_read_from_top_to_bottom() -> None:
    (tabel,) = read(
        "No|Sasaran|Indikator|Kinerja|||Keuangan||\n|||T|R|%|Anggaran|Realisasi|%\n"
        "1|2|3|4|5|6=5/4|7|8|9\n1|Layanan|Indeks|80|75|93,75|5.000.000|4.000.000|80"
    )
    assert [kolom.jenis for kolom in tabel.daftar_kolom[3:]] == [
        *(J.TARGET, J.REALISASI, J.CAPAIAN, J.PAGU, J.REALISASI_ANGGARAN, J.PERSEN_ANGGARAN)
    ]
    assert tabel.daftar_kolom[4].teks == "Kinerja / R"
    assert [baris.tempat.baris for baris in tabel.daftar_baris] == [4]
    assert len(tabel.kepala) == 3


def test_group_names_alone_in_the_first_row_belong_to_the_header() -> None:
    (tabel,) = read(
        "KINERJA|||KEUANGAN||\nIndikator|Target|Realisasi|Program|Target|Realisasi\n"
        "Indeks|80|75|Program Layanan|5.000.000|4.000.000"
    )
    assert tabel.has(J.TARGET, J.REALISASI, J.PAGU, J.REALISASI_ANGGARAN)


def test_money_and_per_cent_below_one_group_are_told_apart() -> None:
    (tabel,) = read("Program|Anggaran|Realisasi|\n||Rp|%\nProgram Layanan|5.000.000|4.000.000|80")
    assert [kolom.jenis for kolom in tabel.daftar_kolom] == [
        *(J.PROGRAM, J.PAGU, J.REALISASI_ANGGARAN, J.PERSEN_ANGGARAN)
    ]


def test_unit_below_a_column_keeps_its_kind() -> None:
    (tabel,) = read("Indikator|Target|Realisasi\n|(%)|(%)\nPersentase|80|75")
    assert [kolom.jenis for kolom in tabel.daftar_kolom] == [J.INDIKATOR, J.TARGET, J.REALISASI]


def test_years_and_quarters_come_from_the_header() -> None:
    (tabel,) = read(
        "Indikator|Target 2024|Triwulan I||TW 2||s.d. Triwulan II|Realisasi|\n"
        "||Target|Realisasi|Target|Realisasi|Realisasi|2022|2023\nIndeks|80|1|2|3|4|5|6|7"
    )
    assert [(kolom.tahun, kolom.triwulan) for kolom in tabel.daftar_kolom] == [
        *((None, None), (2024, None), (None, 1), (None, 1), (None, 2), (None, 2), (None, None)),
        *((2022, None), (2023, None)),
    ]
    assert tabel.daftar_kolom[7].jenis is J.REALISASI


def test_a_span_of_years_is_no_year() -> None:
    (tabel,) = read("Sasaran Renstra 2021-2026|Indikator|Target\nLayanan|Indeks|80")
    assert tabel.daftar_kolom[0].tahun is None


def test_small_figures_are_no_money_though_the_group_says_so() -> None:
    assert kinds("Program|Anggaran|Target\nProgram Layanan|5.000.000|100%")[2] is J.TARGET


ROWS = [
    ("|JUMLAH|9.000.000", JenisBaris.JUMLAH),
    ("|Total Anggaran|9.000.000", JenisBaris.JUMLAH),
    ("|Jumlah Program 1|9.000.000", JenisBaris.JUMLAH),
    ("|JUMLAH ALOKASI KAS PER SEMESTER|9.000.000", JenisBaris.JUMLAH),
    ("|Jumlah Dokumen yang Disusun|9.000.000", JenisBaris.DATA),
    ("|Capaian Rata Rata|9.000.000", JenisBaris.RATA_RATA),
    ("|Rata-rata persentase desa tertib|9.000.000", JenisBaris.DATA),
    ("A|PROGRAM KECAMATAN|", JenisBaris.JUDUL),
    ("2|Program Sarana|", JenisBaris.DATA),
    ("2|Program Sarana|-", JenisBaris.DATA),
]


@pytest.mark.parametrize(("row", "jenis"), ROWS)
def test_rows_are_told_apart(row: str, jenis: JenisBaris) -> None:
    (tabel,) = read(f"No|Program|Pagu\n1|Program Layanan|9.000.000\n{row}")
    assert tabel.daftar_baris[1].jenis is jenis


def test_score_total_is_one_only_beside_weights() -> None:
    (tabel,) = read("Komponen|Bobot|Nilai\nPerencanaan|30|20\nNilai Hasil Evaluasi|100|56")
    assert tabel.daftar_baris[1].jenis is JenisBaris.JUMLAH


def test_caption_is_the_title_right_above_and_no_prose() -> None:
    first, second, third = read(
        "Capaiannya adalah:\nTabel 3.1\ncapaian layanan tahun ini\nIndikator|Target\nIndeks|80\n"
        "Realisasi dapat dilihat sebagai berikut :\nsepanjang tahun berjalan ini\n"
        "Indikator|Realisasi\nIndeks|75\n"
        "BAB II\nPERJANJIAN KINERJA TAHUN 2024\nIndikator|Target\nIndeks|80"
    )
    assert [first.nama, second.nama, third.nama] == [
        *("Tabel 3.1 capaian layanan tahun ini", "", "PERJANJIAN KINERJA TAHUN 2024")
    ]


def test_title_row_inside_the_table_becomes_its_caption() -> None:
    (tabel,) = read("REKAPITULASI JABATAN||\nNo|Nama Jabatan|Jumlah\n1|Camat|1")
    assert tabel.nama == "REKAPITULASI JABATAN"
    assert [kolom.jenis for kolom in tabel.daftar_kolom] == [J.NOMOR, J.URAIAN, J.JUMLAH]


def test_page_break_with_a_repeated_header_is_one_table() -> None:
    (tabel,) = read(
        "Kode|Uraian|Pagu\n1|2|3\n7.01.01|PROGRAM A|5.000.000\n\n"
        "Kode| Uraian|Pagu\n\n1|2|3\n7.01.02|PROGRAM B|4.000.000"
    )
    assert [baris.tempat.baris for baris in tabel.daftar_baris] == [3, 8]


def test_page_break_without_a_header_is_one_table() -> None:
    (tabel,) = read("Kode|Uraian|Pagu\n7.01.01|PROGRAM A|5.000.000\n\n7.01.02|PROGRAM B|4.000.000")
    assert tabel.daftar_baris[1].teks(J.URAIAN) == "PROGRAM B"


def test_page_that_dropped_empty_columns_is_lined_up_again() -> None:
    (tabel,) = read(
        "No|Tujuan|Sasaran|Indikator|Satuan|Target|Pagu\n1|Maju||Indeks|poin|80|5.000.000\n\n"
        "2|Layanan baik|Persentase jalan|persen|90|4.000.000\n"
        "3|Taman asri|Persentase taman|persen|70|3.000.000"
    )
    last = tabel.daftar_baris[-1]
    assert (last.teks(J.INDIKATOR), last.teks(J.SATUAN), last.teks(J.PAGU)) == (
        *("Persentase taman", "persen", "3.000.000"),
    )


def test_piece_that_does_not_fit_is_a_table_of_its_own() -> None:
    first, second = read(
        "Kode|Uraian|Pagu\n7.01.01|PROGRAM A|5.000.000\n\n"
        "Desa Satu|Desa Dua|Desa Tiga|ya|tidak\nx|y|z|ya|tidak"
    )
    assert not second.kepala
    assert {kolom.jenis for kolom in second.daftar_kolom} == {J.LAIN}
    assert len(first.daftar_baris) == 1


def test_text_between_two_pieces_keeps_them_apart() -> None:
    assert len(read("Kode|Uraian|Pagu\n1|A|5.000\nUraian lain.\nKode|Uraian|Pagu\n2|B|6.000")) == 2


def test_second_header_inside_a_block_begins_a_new_table() -> None:
    first, second = read(
        "No|Sasaran Strategis|Target\n1|Layanan|90 %\nNo|Sasaran Program|Target\n1|Surat|80 %"
    )
    assert [len(first.daftar_baris), len(second.daftar_baris)] == [1, 1]


def test_merged_text_columns_are_one() -> None:
    (tabel,) = read(
        "Kode|Program dan Kegiatan||Pagu\n1|2||3\n01|PROGRAM A||5.000.000\n01.2.01||Rapat|4.000.000"
    )
    assert [kolom.jenis for kolom in tabel.daftar_kolom] == [J.KODE, J.URAIAN, J.PAGU]
    assert [baris.teks(J.URAIAN) for baris in tabel.daftar_baris] == ["PROGRAM A", "Rapat"]


def test_ambiguous_values_take_the_style_of_their_table() -> None:
    (tabel,) = read("No.|U1|Nilai\nNRR|3.063|0.340\nSurvei|3.105|0.345")
    kolom = tabel.daftar_baris[0].daftar_sel[1]
    assert kolom.angka is not None
    assert str(kolom.angka.nilai) == "3.063"


TOPS = [
    "Jabatan|Tugas|Fungsi\nCamat|Memimpin kecamatan|Koordinasi",
    "No|Nama Barang Milik Daerah|Keadaan Barang\n1|Meja kerja|Baik",
    "Atribut|Uraian\nSatuan|Persen",
]


@pytest.mark.parametrize("text", TOPS)
def test_first_row_of_words_is_a_header_though_its_columns_have_no_kind(text: str) -> None:
    (tabel,) = read(text)
    assert [row.tempat.baris for row in tabel.kepala] == [1]


def test_words_of_content_do_not_begin_a_header_further_down() -> None:
    (tabel,) = read("No|Jabatan|Tugas\n1|Camat|Memimpin\n|Pelaksana|Angka\n2|Sekretaris|Hasil")
    assert len(tabel.daftar_baris) == 3


def test_quarters_without_a_group_divide_the_figures_before_them() -> None:
    found = kinds("Indikator|Target|TW I|TW II|TW III|TW IV\nIndeks|80|20|40|60|80")
    assert found[1:] == [J.TARGET] * 5


def test_plan_of_action_in_words_is_no_target_but_its_quarters_are() -> None:
    words = kinds("Indikator|Rencana Aksi|Target\nIndeks|Menyusun jadwal|80")
    figures = kinds("Indikator|Rencana Aksi||\n|I|II|III\nIndeks|20|40|60")
    assert words[1:] == [J.LAIN, J.TARGET]
    assert figures[1:] == [J.TARGET] * 3


def test_targets_and_money_of_each_year_are_told_apart() -> None:
    (tabel,) = read(
        "Kode|Program|Indikator|Target Kinerja Program dan Kerangka Pendanaan||||\n"
        "|||Tahun 2022||Tahun 2023||\n|||Target|Rp|Target|Rp|Lokasi\n"
        "7.01.01|PROGRAM A|Indeks|76|4.279.086.668|77|4.258.792.773|Kantor"
    )
    assert [(kolom.jenis, kolom.tahun) for kolom in tabel.daftar_kolom[3:7]] == [
        (J.TARGET, 2022),
        (J.PAGU, 2022),
        (J.TARGET, 2023),
        (J.PAGU, 2023),
    ]


def test_column_finds_its_cell_in_every_row_by_its_number() -> None:
    (tabel,) = read(
        "Kode|Program dan Kegiatan||Pagu\n1|2||3\n01|PROGRAM A||5.000.000\n\n"
        "Kode|Program dan Kegiatan||Pagu\n01.2.01||Rapat|4.000.000|catatan"
    )
    for baris in tabel.daftar_baris:
        for kolom in tabel.daftar_kolom:
            assert baris.daftar_sel[kolom.indeks].kolom is kolom
