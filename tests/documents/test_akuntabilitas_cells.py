"""Bab III of yearly reports, cell by cell: published figures, marks, gaps, and words of years."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from selaras.documents.builders.contents import CONTENTS
from selaras.documents.builders.contents.akuntabilitas import CONTENTS as BAB_TIGA
from selaras.documents.model import Block, Dokumen, Missing, Table
from selaras.documents.walking import plain_text
from selaras.domain.hasil import calculate_berkas
from tests.documents import reading
from tests.documents.test_akuntabilitas import SHARED, content, context, rows, rows_of
from tests.unit.hasil.test_akuntabilitas import book
from tests.unit.making import II, I, berkas, lalu, profil, realisasi

WORDS_OF_QUARTERS = re.compile(r"[Tt]riwulan|[Tt]ribulan|\bTW [IV]+|s\.d\.")


def test_a_yearly_report_does_not_speak_of_quarters() -> None:
    ctx = context(calculate_berkas(book(daftar_tahun_lalu=(lalu(2023, 60, "S1", target=80),))))
    blocks = [
        block for name in (*BAB_TIGA, *SHARED, "realisasi_anggaran") for block in CONTENTS[name](ctx)
    ]
    text = reading.text_of_model(Dokumen("Bab III", "Kantor", date(2025, 1, 31), tuple(blocks)))
    assert "Tahun 2024" in text
    assert WORDS_OF_QUARTERS.findall(text) == []


def test_capital_and_operating_money_of_kopang_add_up_to_the_pagu() -> None:
    for row in rows("kopang", "anggaran_realisasi", "anggaran-realisasi"):
        operating, capital, total = (int(text.replace(".", "")) for text in row[-5:-2])
        assert operating + capital == total


def test_ratios_of_batu_sopang_are_those_it_published() -> None:
    """fakta: 102,5 / 98,87 = 1,04 in the report of 2022."""
    body = {r[1]: r[2:] for r in rows("batu-sopang", "efisiensi_tingkat", "efisiensi-tingkat")}
    name = next(name for name in body if name.startswith("Meningkatnya Kualitas Pelayanan"))
    assert body[name] == ["102,50", "98,87", "1,04"]


def test_efficiency_of_sumber_is_that_of_its_outputs() -> None:
    said = " ".join(
        plain_text(b.inlines, {})
        for b in content("sumber", "efisiensi_program")
        if not isinstance(b, Table)
    )
    assert "18 sub kegiatan adalah 3,70 %" in said
    assert "target keluaran tidak tercapai; sisa anggaran bukan efisiensi" in said


def test_spending_by_account_says_which_way_it_went() -> None:
    body = {r[0]: r for r in rows("batu-sopang", "belanja_jenis", "belanja-jenis")[:-1]}
    assert body["5.1"][-2:] == ["Naik", "8,50"]  # 4.915.612.764 after 4.530.347.948
    assert body["5.2"][-2:] == ["Turun", "-75,55"]  # 9.212.500 after 37.675.200
    assert [r[0] for r in rows("batu-sopang", "belanja_modal", "belanja-modal")] == [
        "5.2",
        "5.2.02",
        "5.2.03",
    ]


def test_four_years_of_sumber_stand_beside_each_other() -> None:
    body = rows("sumber", "perbandingan_tahun", "banding-tahun")
    assert body[0][4:] == ["2,25", "3,1", "3,27", "3,3", "3,4", "103,03"]


def test_the_scale_prints_code_or_meaning_where_it_has_them() -> None:
    assert rows("batu-sopang", "skala", "skala")[0] == ["1", "85 – 100", "Sangat Berhasil", "SB"]
    assert rows("kopang", "skala", "skala")[3][-1] == "Hasil belum memenuhi syarat minimal"


def test_a_restated_value_and_a_break_are_marked_and_explained() -> None:
    office = book(
        daftar_tahun_lalu=(
            lalu(2022, 70, "S1"),
            lalu(2023, 71, "S1"),
            lalu(2023, 75, "S2", disajikan_kembali=44, alasan="salah hitung"),
        )
    )
    changed = tuple(
        replace(i, menggantikan="S0", tahun_ganti=2023, sebanding=False) if i.kode == "S1" else i
        for i in office.daftar_indikator
    )
    hasil = calculate_berkas(replace(office, daftar_indikator=changed))
    blocks = CONTENTS["perbandingan_tahun"](context(hasil))
    body = rows_of(blocks, "banding-tahun")
    assert body[1][4:6] == ["70,00 **)", "71,00"]
    assert body[2][5] == "44,00 *)"
    notes = [plain_text(b.inlines, {}) for b in blocks[2:] if not isinstance(b, Table)]
    assert any(n.startswith("*)") and "semula 75 (salah hitung)" in n for n in notes)
    assert any(n.startswith("**)") and "menggantikan 'S0'" in n for n in notes)


def test_last_year_stands_beside_this_year_with_its_own_capaian_and_mean() -> None:
    hasil = calculate_berkas(book(daftar_tahun_lalu=(lalu(2023, 60, "S1", target=75),)))
    body = rows_of(CONTENTS["capaian_dua_tahun"](context(hasil)), "capaian-dua-tahun")
    assert body[2][3:] == ["75", "60,00", "80,00", "80", "88,00", "110,00"]
    assert body[3] == ["Rata-rata capaian", "80,00", "", "110,00"]


def test_a_year_takes_the_newest_words_of_each_indicator() -> None:
    office = book()
    said = (
        realisasi(I, "S1", pendorong="awal tahun"),
        realisasi(II, "S1", pendorong="tengah tahun"),
        realisasi(I, "S2", penghambat="hujan"),
    )
    rows = (*said, *(row for row in office.daftar_realisasi))
    hasil = calculate_berkas(replace(office, daftar_realisasi=rows))
    (table,) = [b for b in CONTENTS["faktor"](context(hasil)) if isinstance(b, Table)]
    text = plain_text(tuple(i for row in table.rows for c in row.cells for i in c.inlines), {})
    assert "tengah tahun" in text
    assert "hujan" in text
    assert "awal tahun" not in text


def test_support_is_told_for_the_programme_below_the_sasaran() -> None:
    blocks = CONTENTS["menunjang"](context(calculate_berkas(book())))
    body = rows_of(blocks, "menunjang")
    assert body[1] == [
        "Sasaran satu",
        "Persentase layanan tepat waktu",
        "110,00",
        "Uraian 7.01.01",
        "Persentase layanan tepat waktu",
        "75,00",
        "Tidak menunjang",
        "belum diisi",
    ]


@pytest.mark.parametrize("name", sorted(BAB_TIGA))
def test_an_empty_book_says_nothing_where_it_has_nothing(name: str) -> None:
    assert BAB_TIGA[name](context(calculate_berkas(berkas(profil=profil())))) == ()


def test_what_the_office_has_not_written_is_a_gap() -> None:
    hasil = calculate_berkas(book())
    for name in ("analisis_keberhasilan", "analisis_indikator", "analisis_sub_kegiatan"):
        assert any(missing_in(BAB_TIGA[name](context(hasil)))), name


def missing_in(blocks: tuple[Block, ...]) -> Iterator[Missing]:
    for block in blocks:
        if isinstance(block, Table):
            cells = (cell for row in block.rows for cell in row.cells)
            yield from (i for cell in cells for i in cell.inlines if isinstance(i, Missing))
