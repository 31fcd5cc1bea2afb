"""The organisation chart: superiors before those below, vacancies kept, circles not lost."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas import Pejabat, StatusJabatan
from selaras.domain.hasil.struktur import list_struktur

DAY = date(2024, 12, 31)
NAMES = st.sampled_from(["Camat", "Sekretaris", "Kasi", "Kasubag", "Staf", ""])


def test_a_position_stands_below_its_superior_wherever_it_was_typed() -> None:
    rows = [Pejabat("Kasi", atasan="Camat"), Pejabat("Camat", atasan="Bupati"), Pejabat("Bupati")]
    found = [(p.jabatan, p.kedalaman) for p in list_struktur(rows, DAY)]
    assert found == [("Bupati", 0), ("Camat", 1), ("Kasi", 2)]


def test_a_superior_outside_the_list_leaves_the_position_at_the_top() -> None:
    (camat,) = list_struktur([Pejabat("Camat", atasan="Bupati")], DAY)
    assert (camat.kedalaman, camat.atasan) == (0, "Bupati")


def test_a_position_whose_holder_left_is_vacant_and_keeps_its_place() -> None:
    rows = [Pejabat("Camat"), Pejabat("Kasi", atasan="Camat", selesai=date(2024, 6, 30))]
    kasi = list_struktur(rows, DAY)[1]
    assert (kasi.pemegang, kasi.kedalaman) == (None, 1)


def test_of_several_holders_the_one_of_the_day_counts() -> None:
    before = Pejabat("Kasi", "A", atasan="Camat", selesai=date(2024, 6, 30))
    acting = Pejabat("KASI ", "B", status=StatusJabatan.PLT, mulai=date(2024, 7, 1))
    positions = list_struktur([Pejabat("Camat"), before, acting], DAY)
    assert [p.jabatan for p in positions] == ["Camat", "Kasi"]
    assert positions[1].pemegang == acting
    assert positions[1].kedalaman == 1


def test_positions_that_lead_back_to_themselves_are_not_lost() -> None:
    rows = [Pejabat("A", atasan="B"), Pejabat("B", atasan="A"), Pejabat("Camat")]
    assert [p.jabatan for p in list_struktur(rows, DAY)] == ["Camat", "A", "B"]


@given(st.lists(st.tuples(NAMES.filter(bool), NAMES)))
def test_every_position_stands_exactly_once(pairs: list[tuple[str, str]]) -> None:
    rows = [Pejabat(jabatan, atasan=atasan) for jabatan, atasan in pairs]
    found = [p.jabatan for p in list_struktur(rows, DAY)]
    assert sorted(found) == sorted({jabatan for jabatan, _ in pairs})
