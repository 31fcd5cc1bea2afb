"""Documents of the evaluation of AKIP and of recommendations: figures, bars, letters."""

from datetime import date
from decimal import Decimal
from typing import Any

from selaras.documents.model import Letterhead, LetterOpening
from selaras.documents.walking import missing_parts
from selaras.domain.angka import format_angka
from selaras.domain.berkas import BerkasKinerja, NilaiLke, Rekomendasi, TindakLanjut
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.lke import GradeLke
from tests.contoh import build, load
from tests.documents import reading
from tests.documents.evaluation import document, rows_of, tables_of
from tests.unit.making import YEAR, berkas, profil


def office(**records: Any) -> BerkasKinerja:
    return berkas(profil=profil(YEAR), **records)


def test_the_evaluation_of_sumber_shows_both_parties_and_computed_totals() -> None:
    rows = rows_of(build("sumber", "lke"), "lke")
    assert rows[0] == ["1", "Perencanaan Kinerja", "30", "19,80", "21,60", "21,00"]
    assert rows[-2] == ["Nilai hasil evaluasi", "100", "64,85", "66,20", "64,40"]
    assert rows[-1] == ["Predikat", "B", "B", "B"]
    text = reading.text_of_model(build("sumber", "lke"))
    assert "turun 0,45 dari 64,85 pada Tahun 2023" in text
    assert "Nilai butir 1 diturunkan dari 21,6 menjadi 21 tanpa alasan." in text


def test_the_components_of_kopang_stand_beside_last_year_with_the_predikat() -> None:
    rows = rows_of(build("kopang", "lhe"), "rincian-akip")
    assert rows[0][1:] == ["Perencanaan Kinerja", "30", "18,60", "21,92"]
    assert rows[-2] == ["Nilai hasil evaluasi", "100", "51,00", "56,43"]
    assert rows[-1] == ["Predikat", "CC – Cukup (Memadai)", "CC – Cukup (Memadai)"]


def test_sub_components_and_criteria_are_shown_as_far_as_they_are_filled() -> None:
    rows = (
        NilaiLke("1.a", PihakLke.PENILAIAN_MANDIRI, 2024, grade=GradeLke.A),
        NilaiLke("1.a.2", PihakLke.PENILAIAN_MANDIRI, 2024, nilai=Decimal(50)),
    )
    table = rows_of(document(office(daftar_nilai_lke=rows), "lke"), "lke")
    codes = [row[0] for row in table]
    assert codes[:4] == ["1", "1.a", "1.a.2", "2"]
    assert table[1][4:] == ["5,40 (A)", "–"]
    assert table[2][4:] == ["50", "–"]


def test_the_letter_of_the_inspectorate_carries_number_day_and_recommendations() -> None:
    blocks = build("kopang", "lhe").blocks
    (head,) = (b for b in blocks if isinstance(b, Letterhead))
    assert head.lines == ("PEMERINTAH KABUPATEN LOMBOK TENGAH", "INSPEKTORAT")
    assert any(isinstance(b, LetterOpening) for b in blocks)
    text = reading.text_of_model(build("kopang", "lhe"))
    for said in ("700/02/INSP/2024/RHS/Eva", "28 Juni 2024", "Yth. Camat Kopang", "Inspektur Kabupaten"):
        assert said in text
    assert text.count("Rekomendasi ke-") == 9


def test_the_two_lists_of_sumber_stand_apart() -> None:
    dokumen = build("sumber", "tindak-lanjut")
    own, other = (rows_of(dokumen, f"tindak-lanjut-{n}") for n in (1, 2))
    assert (len(own), len(other)) == (8, 7)
    assert {row[-3] for row in own} == {"Diklaim selesai"}
    assert {row[-2] for row in own} == {"Belum diputuskan"}
    assert {row[-3] for row in other} == {"Belum dinyatakan"}
    assert [row[-2] for row in other].count("Dinyatakan tuntas") == 4
    text = reading.text_of_model(dokumen)
    assert "8 rekomendasi, 100,00 % diklaim selesai, belum ada yang diputuskan Inspektorat" in text
    assert "57,14 % dinyatakan tuntas oleh Inspektorat; 7 belum mempunyai rencana aksi" in text


def test_the_schedule_fills_the_months_between_its_ends_over_the_turn_of_a_year() -> None:
    actions = (
        TindakLanjut("R1", "Susun", mulai=date(2024, 11, 5), selesai=date(2025, 1, 31)),
        TindakLanjut("R2", "Susun", mulai=date(2025, 2, 1), selesai=date(2025, 2, 28)),
        TindakLanjut("R3", "Susun"),
    )
    listed = tuple(Rekomendasi(f"R{n}", "Lengkapi", "LHE", 2024) for n in (1, 2, 3))
    book = office(daftar_rekomendasi=listed, daftar_tindak_lanjut=actions)
    table = tables_of(document(book, "tindak_lanjut"))["tindak-lanjut-1"]
    assert len(table.header[1]) == 4
    assert [[c.filled for c in row.cells[6:10]] for row in table.rows[:2]] == [
        [True, True, True, False],
        [False, False, False, True],
    ]
    assert table.rows[2].cells[6].colspan == 4
    assert "jadwal R3" in missing_parts(document(book, "tindak_lanjut"))


def test_several_actions_share_one_recommendation() -> None:
    actions = (TindakLanjut("R1", "Susun"), TindakLanjut("R1", "Tetapkan"))
    book = office(daftar_rekomendasi=(Rekomendasi("R1", "Lengkapi"),), daftar_tindak_lanjut=actions)
    rows = tables_of(document(book, "tindak_lanjut"))["tindak-lanjut-1"].rows
    assert [row.cells[0].rowspan for row in rows] == [2, 1]
    assert len(rows[1].cells) == len(rows[0].cells) - 2


def test_points_are_written_alike_in_the_letter_and_in_the_recapitulation() -> None:
    lke = load("kopang").hasil.lke
    assert lke is not None
    assert lke.berlaku is not None
    points = [format_angka(k.nilai.hasil) for k in lke.berlaku.daftar_komponen if k.nilai.hasil]
    letter = [row[-1] for row in rows_of(build("kopang", "lhe"), "rincian-akip")[:4]]
    form = [row[-1] for row in rows_of(build("kopang", "lke"), "lke")[:4]]
    assert points == letter == form
