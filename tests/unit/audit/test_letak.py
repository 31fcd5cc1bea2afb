"""The place of a finding is told in the words that lead a person there."""

import pytest

from selaras.domain.letak import tell_places, tell_runs
from selaras.domain.naskah.isi import Asal
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.temuan import LokasiBuku
from tests.unit.audit.temuan_rekaan import finding


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ((), ""),
        ((52,), "52"),
        ((52, 53), "52–53"),
        ((52, 10, 11, 12, 14), "52, 10–12, 14"),
        ((5, 4, 3), "5, 4, 3"),
    ],
)
def test_numbers_that_follow_each_other_are_a_run(numbers: tuple[int, ...], told: str) -> None:
    assert tell_runs(numbers) == told


@pytest.mark.parametrize(
    ("asal", "places", "told"),
    [
        (Asal.TEKS, (Tempat(52, None, 3, 4), Tempat(10)), ("baris 52, 10",)),
        (Asal.PDF, (Tempat(90, 12, 3, 4), Tempat(91, 12, 3, 5)), ("halaman 12, tabel 3, baris 4–5",)),
        (Asal.DOCX, (Tempat(90, None, 3, 4),), ("tabel 3, baris 4",)),
        (Asal.DOCX, (Tempat(90),), ("urutan baca 90",)),
        (
            Asal.PDF,
            (Tempat(90, 12, 3, 4), Tempat(7, 2)),
            ("halaman 12, tabel 3, baris 4", "halaman 2, urutan baca 7"),
        ),
    ],
)
def test_a_place_of_a_report(asal: Asal, places: tuple[Tempat, ...], told: tuple[str, ...]) -> None:
    assert tell_places(finding(tempat=places), asal) == told


def test_a_place_of_a_workbook_names_what_it_has() -> None:
    places = (LokasiBuku("Indikator", "IKM", "Target"), LokasiBuku("Pejabat"))
    told = tell_places(finding(lokasi=places), None)
    assert told == ("lembar Indikator, baris IKM, kolom Target", "lembar Pejabat")


def test_rows_of_one_column_and_columns_of_one_row_are_told_together() -> None:
    rows = ("S1", "S2", "S3")
    places = [LokasiBuku("Indikator", row, column) for row in rows for column in ("Satuan", "Target")]
    told = tell_places(finding(lokasi=tuple(places)), None)
    assert told == ("lembar Indikator, baris S1; S2; S3, kolom Satuan; Target",)
    whole = (LokasiBuku("SOP", "", "Peringatan"), LokasiBuku("SOP", "", "Dasar hukum"))
    told = tell_places(finding(lokasi=whole), None)
    assert told == ("lembar SOP, kolom Peringatan; Dasar hukum",)


def test_an_exception_of_a_text_is_told_by_its_sheet() -> None:
    places = (LokasiBuku("Pengecualian Reviu", "NA001", "Memuat"),)
    told = tell_places(finding("PX001", lokasi=places), Asal.TEKS)
    assert told == ("lembar Pengecualian Reviu, baris NA001, kolom Memuat",)
