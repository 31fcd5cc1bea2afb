"""Rows of performance and of money, drawn from tables."""

from decimal import Decimal

import pytest

from selaras.domain.naskah.anggaran import BarisUang
from selaras.domain.naskah.kinerja import BarisKinerja
from selaras.domain.naskah.pengenalan import recognise_kinerja, recognise_tabel, recognise_uang
from tests.unit.naskah.membuat import make_naskah


def kinerja(text: str) -> tuple[BarisKinerja, ...]:
    return recognise_kinerja(recognise_tabel(make_naskah(text.replace("|", "\t"))))


def uang(text: str) -> tuple[BarisUang, ...]:
    return recognise_uang(recognise_tabel(make_naskah(text.replace("|", "\t"))))


def value(angka: object) -> object:
    return getattr(angka, "nilai", None)


def test_row_carries_the_sasaran_of_the_merged_cell_above() -> None:
    first, second = kinerja(
        "No|Sasaran|Indikator|Satuan|Target|Realisasi|%\n"
        "1|Layanan baik|Indeks|poin|80|75|93,75\n||Nilai|poin|70|77|110"
    )
    assert (second.sasaran, second.indikator, second.satuan) == ("Layanan baik", "Nilai", "poin")
    assert [value(a) for a in (first.target, first.realisasi, first.capaian)] == [
        *(Decimal(80), Decimal(75), Decimal("93.75"))
    ]


def test_sasaran_is_not_carried_into_the_row_of_a_tujuan() -> None:
    rows = kinerja("Tujuan|Sasaran|Indikator|Target\n|Layanan|Indeks|80\nMaju||Nilai|70")
    assert [row.sasaran for row in rows] == ["Layanan", ""]


def test_quarters_give_a_row_each_and_inherit_the_target_of_the_year() -> None:
    rows = kinerja(
        "Indikator|Target 2024|Triwulan I||Triwulan II||Akhir Tahun 2024|\n"
        "||Realisasi|Capaian|Realisasi|Capaian|Realisasi|Capaian\nIndeks|80|20|25|40|50|60|75"
    )
    found = {row.triwulan: (value(row.target), value(row.realisasi), row.tahun) for row in rows}
    assert found == {
        None: (Decimal(80), Decimal(60), 2024),
        1: (Decimal(80), Decimal(20), 2024),
        2: (Decimal(80), Decimal(40), 2024),
    }


def test_quarters_with_targets_of_their_own_inherit_nothing() -> None:
    rows = kinerja("Indikator|Target 2024|Target TW I|Realisasi TW I\nIndeks|80||20")
    assert [value(row.target) for row in rows if row.triwulan == 1] == [None]


def test_years_give_a_row_each() -> None:
    rows = kinerja("Indikator|Target|Realisasi|\n|| 2022|2023\nIndeks|80|60|70")
    assert [(row.tahun, value(row.realisasi)) for row in rows if row.tahun] == [
        (2022, Decimal(60)),
        (2023, Decimal(70)),
    ]


def test_two_targets_without_a_period_say_nothing_sure() -> None:
    (row,) = kinerja("Indikator|Target|Target Kinerja|Target Akhir Renstra\nIndeks|80|85|90")
    assert (value(row.target), value(row.target_akhir)) == (None, Decimal(90))


def test_table_without_figures_gives_no_rows() -> None:
    assert kinerja("Sasaran|Indikator|Sumber Data\nLayanan|Indeks|Survei") == ()


BUDGET = (
    "Kode|Uraian|Pagu|Realisasi|Sisa|%\n"
    "|JUMLAH|9.000|8.000|1.000|88,89\n"
    "7.01.01|PROGRAM LAYANAN|9.000|8.000|1.000|88,89\n"
    "7.01.01.201.|Perencanaan|6.000|5.000|1.000|83,33\n"
    "|Penyusunan Rencana|4.000|3.000|1.000|75\n"
    "7.01.01.2.01.02|Penyusunan Laporan|2.000|2.000|0|100\n"
    "7.01.01.2.02|Keuangan|3.000|3.000|-|100\n"
)


def test_codes_are_cleaned_and_levels_known() -> None:
    rows = uang(BUDGET)
    assert [(row.kode, row.tingkat) for row in rows] == [
        *(("", None), ("7.01.01", 1), ("7.01.01.2.01", 2), ("", 3)),
        *(("7.01.01.2.01.0002", 3), ("7.01.01.2.02", 2)),
    ]
    assert rows[2].kode_cetak == "7.01.01.201."


def test_children_are_one_level_below() -> None:
    rows = uang(BUDGET)
    names = [[child.uraian for child in row.daftar_anak] for row in rows]
    assert names[1:4] == [["Perencanaan", "Keuangan"], ["Penyusunan Rencana", "Penyusunan Laporan"], []]
    assert names[0] == []
    assert rows[1].daftar_anak[0].daftar_anak[0].nilai("realisasi") == Decimal(3000)


def test_level_that_the_table_leaves_out_is_skipped() -> None:
    rows = uang("Kode|Uraian|Pagu\n7.01.01|PROGRAM A|9.000\n7.01.01.2.01.0001|Rapat|9.000")
    assert [child.uraian for child in rows[0].daftar_anak] == ["Rapat"]


def test_row_of_unknown_level_makes_the_children_around_it_unsure() -> None:
    rows = uang("Kode|Uraian|Pagu\n7.01.01|PROGRAM A|9.000\n|Entah apa|1.000\n7.01.01.2.01|Rapat|8.000")
    assert rows[0].daftar_anak == ()


def test_bidang_that_a_code_leaves_out_is_not_added() -> None:
    (row,) = uang("Kode|Uraian|Pagu\n01.2.01.|Perencanaan|9.000")
    assert (row.kode, row.tingkat) == ("01.2.01", 2)


def test_rows_without_codes_take_the_level_that_their_name_has_elsewhere() -> None:
    rows = uang(
        f"{BUDGET}\nUraian lain:\nProgram|Anggaran\n"
        "PROGRAM LAYANAN|9.000\nKeuangan|3.000\nLain-lain|1.000"
    )
    assert [row.tingkat for row in rows[-3:]] == [1, 2, None]


def test_rows_marked_sub_make_the_unmarked_ones_kegiatan() -> None:
    rows = uang(
        "Kegiatan|Anggaran\nPROGRAM A|9.000\nPerencanaan|9.000\nSub Rapat|4.000\nSub Survei|5.000"
    )
    assert [row.tingkat for row in rows] == [1, 2, 3, 3]


@pytest.mark.parametrize(("pagu", "tingkat"), [("4.000", 3), ("5.000", None)])
def test_uncoded_row_between_sub_kegiatan_is_one_unless_it_sums_the_next(
    pagu: str, tingkat: int | None
) -> None:
    rows = uang(
        "Kode|Uraian|Pagu\n7.01.01.2.01|Perencanaan|9.000\n7.01.01.2.01.0001|Rapat|1.000\n"
        f"|Entah apa|{pagu}\n7.01.01.2.01.0003|Survei|5.000"
    )
    assert rows[2].tingkat == tingkat


@pytest.mark.parametrize(
    ("group", "of_realisasi"), [("Anggaran Kas", False), ("Realisasi Anggaran", True)]
)
def test_quarters_of_money_are_pieces(group: str, of_realisasi: bool) -> None:
    (row,) = uang(
        f"Program|Pagu|{group}|||\n||TW I|TW II|TW III|TW IV\nPROGRAM A|9.000|1.000|2.000|-|6.000"
    )
    assert [value(piece) for piece in row.pecahan] == [Decimal(1000), Decimal(2000), None, Decimal(6000)]
    assert row.is_pecahan_realisasi is of_realisasi
    assert row.nilai("pagu") == Decimal(9000)


def test_pagu_after_the_change_counts() -> None:
    (row,) = uang("Program|Pagu Murni|Pagu Perubahan\nPROGRAM A|9.000|8.000")
    assert row.nilai("pagu") == Decimal(8000)


def test_titles_and_rows_without_money_are_left_out() -> None:
    rows = uang("No|Program|Indikator|Pagu\nA|KANTOR CAMAT||\n1|PROGRAM A|Indeks|9.000\n|||0")
    assert [row.uraian for row in rows] == ["PROGRAM A"]


def test_realisasi_of_the_year_of_the_pagu_counts() -> None:
    (row,) = uang(
        "Uraian|Realisasi Anggaran 2021|Anggaran 2022|Realisasi Anggaran 2022\n"
        "Belanja A|7.000|9.000|8.000"
    )
    assert row.nilai("realisasi") == Decimal(8000)


def test_pagu_of_several_years_says_nothing_sure() -> None:
    (row,) = uang("Kode|Program|Pagu 2022|Pagu 2023\n7.01.01|PROGRAM A|9.000|8.000")
    assert row.nilai("pagu") is None
