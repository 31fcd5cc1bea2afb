import pytest

from selaras.domain.satuan import can_be_added, is_persen


@pytest.mark.parametrize("satuan", ["%", " % ", "persen", "Persen (%)", "Persentase", "prosen"])
def test_a_percentage_is_known_however_it_is_typed(satuan: str) -> None:
    assert is_persen(satuan)
    assert not can_be_added(satuan)


@pytest.mark.parametrize("satuan", ["Dokumen", "Kasus", "Orang/Bulan", "Perseroan", ""])
def test_counts_may_be_added(satuan: str) -> None:
    assert not is_persen(satuan)
    assert can_be_added(satuan)


def test_an_index_is_no_percentage_and_is_never_added() -> None:
    assert not is_persen("Indeks")
    assert not can_be_added("Indeks")
