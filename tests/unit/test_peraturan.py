"""The library of regulations: complete, without dead ends, and refused by file where it is wrong."""

from importlib import resources
from pathlib import Path

import pytest

from selaras.domain.ketentuan import KetentuanError, find_peraturan, list_peraturan, rank_of

ENTRY = """
[[peraturan]]
sebutan = "PP 1/2020"
judul = "Peraturan Pemerintah Nomor 1 Tahun 2020"
tentang = "Contoh"
tahun = 2020
keyakinan = "teks"
"""
FAULTS = {
    "unknown key": (ENTRY + 'pasal = "1"\n', "pasal"),
    "missing subject": (ENTRY.replace("tentang", "# "), "tentang"),
    "revoked without a year": (ENTRY + 'dicabut_oleh = "PP 2/2021"\n', "PP 1/2020"),
    "unknown confidence": (ENTRY.replace('"teks"', '"yakin"'), "PP 1/2020"),
}


def test_names_are_given_once() -> None:
    names = [name.casefold() for one in list_peraturan() for name in (one.sebutan, one.judul)]
    assert len(names) == len(set(names))


def test_what_takes_the_place_of_another_is_in_the_library_and_not_older() -> None:
    for one in list_peraturan():
        if one.dicabut_oleh:
            newer = find_peraturan(one.dicabut_oleh)
            assert newer is not None
            assert newer.tahun == one.dicabut_tahun
            assert newer.tahun >= one.tahun


def test_what_every_report_names_is_in_force() -> None:
    assert [one.sebutan for one in list_peraturan() if one.laporan and one.dicabut_oleh] == []


@pytest.mark.parametrize(("tahun", "revoked"), [(2020, False), (2021, True), (2024, True)])
def test_the_old_guideline_of_evaluation_is_revoked_from_the_year_of_the_new_one(
    tahun: int, revoked: bool
) -> None:
    old = find_peraturan(" permenpanrb  12/2015")
    assert old is not None
    assert old.is_revoked(tahun) is revoked


def test_an_unknown_regulation_is_none() -> None:
    assert find_peraturan("Perbup Contoh 6/2018") is None


@pytest.mark.parametrize("fault", FAULTS)
def test_faulty_file_is_refused_by_file_and_key(
    fault: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, named = FAULTS[fault]
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    path = tmp_path / "data" / "nasional" / "contoh.toml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KetentuanError, match=f"nasional/contoh.toml.*{named}"):
        list_peraturan.__wrapped__()


def test_kinds_stand_from_the_highest_down_however_they_are_named() -> None:
    names = ["Perbup Contoh 6/2018", "SK Camat 1", "PermenPANRB 14/2017", "PP 17/2018", "UU 23/2014"]
    assert sorted(names, key=rank_of) == [*names[:1:-1], names[0], names[1]]
    assert rank_of("Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017") == rank_of(
        "Permendagri 86/2017"
    )
    assert rank_of("Perda Contoh 1/2016") < rank_of("Perbup Contoh 1/2016")
