"""Which regulation value is in force, for whom and since when."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import AturanCapaian
from selaras.domain.ketentuan import (
    KetentuanError,
    Keyakinan,
    Parameter,
    berlaku,
    resolve_kerangka,
    resolve_ketentuan,
)
from selaras.domain.ketentuan.berlaku import slug_of
from selaras.domain.ketentuan.loading import list_kerangka, list_parameter, make_parameter

Put = Callable[..., None]
QUARTER_END = date(2024, 6, 30)
REAL = list_parameter()
ENTRY = {
    "kunci": "kertas",
    "nilai": "F4",
    "berlaku_sejak": date(2020, 1, 1),
    "dasar_hukum": "Peraturan contoh",
    "keyakinan": "teks",
}


def kertas(nilai: str, since: date, scope: str) -> Parameter:
    return Parameter("kertas", nilai, since, "Peraturan contoh", Keyakinan.TEKS, scope)


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> Put:
    """Return a function that puts parameters beside those of the package."""

    def put_beside(*more: Parameter) -> None:
        monkeypatch.setattr(berlaku, "list_parameter", lambda: (*more, *REAL))

    return put_beside


@pytest.mark.parametrize(
    "kabupaten",
    [
        "Lumajang",
        "LUMAJANG",
        "Kabupaten Lumajang",
        "KABUPATEN LUMAJANG",
        "Kab. Lumajang",
        "kab.lumajang",
        "KAB LUMAJANG",
        "  Kabupaten   Lumajang ",
    ],
)
def test_every_way_to_write_a_kabupaten_finds_its_values(kabupaten: str) -> None:
    assert slug_of(kabupaten) == "lumajang"
    assert resolve_ketentuan(kabupaten, QUARTER_END).penerima_lkj_triwulan == "Bupati Lumajang"


def test_a_name_of_several_words_keeps_them() -> None:
    assert slug_of("Kabupaten Lombok Tengah") == "lombok-tengah"
    assert slug_of("Kota Batu") == "kota-batu"


def test_a_kabupaten_has_its_own_values_before_the_national_ones() -> None:
    own, national = resolve_ketentuan("Lumajang", QUARTER_END), resolve_ketentuan("Sumbawa", QUARTER_END)
    assert (own.penerima_lkj_triwulan, national.penerima_lkj_triwulan) == ("Bupati Lumajang", "Bupati")
    assert len(own.tembusan_lkj_triwulan) == 3
    assert national.tembusan_lkj_triwulan == ()
    assert own.skala_capaian == national.skala_capaian


def test_an_unknown_kabupaten_falls_back_to_the_national_values_under_its_name() -> None:
    found = resolve_ketentuan("Kabupaten Antah Berantah", QUARTER_END)
    assert found.kabupaten == "Kabupaten Antah Berantah"
    assert replace(found, kabupaten="") == replace(
        resolve_ketentuan("nasional", QUARTER_END), kabupaten=""
    )
    assert resolve_kerangka("lkj_triwulan", found.kabupaten).lingkup == "nasional"


def test_the_outline_of_the_kabupaten_wins_too() -> None:
    assert resolve_kerangka("lkj_triwulan", "Kab. Lumajang").lingkup == "lumajang"
    assert {k.lingkup for k in list_kerangka()} >= {"nasional", "lumajang"}


@pytest.mark.parametrize(
    ("day", "digits"),
    [(date(2023, 12, 31), 2), (date(2024, 1, 1), 4), (date(2019, 1, 1), 2), (date(2030, 1, 1), 4)],
)
def test_a_value_holds_from_its_first_day_until_the_next_one(day: date, digits: int) -> None:
    assert resolve_ketentuan("Lumajang", day).digit_sub_kegiatan == digits


@given(st.dates(date(2019, 1, 1), date(2100, 1, 1)))
def test_every_day_has_a_value_for_every_key(day: date) -> None:
    assert resolve_ketentuan("Lumajang", day).skala_capaian.daftar_kategori


@pytest.mark.parametrize(
    ("day", "paper"),
    [
        (date(2019, 12, 31), "A4"),
        (date(2020, 1, 1), "F4"),
        (date(2021, 12, 31), "F4"),
        (date(2022, 1, 1), "A4"),
    ],
)
def test_the_newest_value_of_the_kabupaten_in_force_wins(put: Put, day: date, paper: str) -> None:
    put(
        kertas("A4", date(2022, 1, 1), "paser"),
        kertas("F4", date(2020, 1, 1), "paser"),
    )
    assert resolve_ketentuan("Paser", day).kertas == paper


def test_a_newer_national_value_does_not_overrule_the_kabupaten(put: Put) -> None:
    put(
        kertas("F4", date(2020, 1, 1), "paser"),
        kertas("A4", date(2023, 1, 1), "nasional"),
    )
    assert resolve_ketentuan("Paser", QUARTER_END).kertas == "F4"
    assert resolve_ketentuan("Kutai", QUARTER_END).kertas == "A4"


def test_the_values_of_another_kabupaten_do_not_matter(put: Put) -> None:
    put(kertas("F4", date(2020, 1, 1), "rembang"))
    assert resolve_ketentuan("Paser", QUARTER_END).kertas == "A4"


def test_before_the_first_regulation_the_missing_keys_are_named() -> None:
    with pytest.raises(KetentuanError, match=r"belum ada ketentuan pada 2013-12-31: .*varian_turun"):
        resolve_ketentuan("Lumajang", date(2013, 12, 31))


def test_the_rules_of_capaian_are_those_in_force() -> None:
    ketentuan = resolve_ketentuan("Lumajang", QUARTER_END)
    assert ketentuan.aturan_capaian == AturanCapaian(
        ketentuan.varian_turun, ketentuan.target_nol, ketentuan.batas_capaian
    )
    capped = replace(ketentuan, batas_capaian=Decimal(120))
    assert capped.aturan_capaian.batas_atas == 120


def test_no_value_is_an_empty_one() -> None:
    ketentuan = resolve_ketentuan("Lumajang", QUARTER_END)
    for field in fields(ketentuan):
        assert getattr(ketentuan, field.name) != ""


def test_a_cap_is_a_number_or_the_words_for_none(put: Put) -> None:
    cap = next(p for p in REAL if p.kunci == "batas_capaian")
    later = replace(cap, nilai=Decimal("120.5"), berlaku_sejak=date(2021, 1, 1))
    put(later)
    assert resolve_ketentuan("Paser", QUARTER_END).batas_capaian == Decimal("120.5")
    assert resolve_ketentuan("Paser", date(2020, 1, 1)).batas_capaian is None


@pytest.mark.parametrize("nilai", ["120", True, [120]])
def test_a_cap_of_the_wrong_type_is_refused_by_key_and_scope(put: Put, nilai: object) -> None:
    cap = next(p for p in REAL if p.kunci == "batas_capaian")
    put(replace(cap, nilai=nilai, lingkup="paser"))
    with pytest.raises(KetentuanError, match=r"paser: batas_capaian: .*bukan angka"):
        resolve_ketentuan("Paser", QUARTER_END)


def test_an_entry_is_read_with_the_scope_of_its_folder() -> None:
    parameter = make_parameter("paser/perbup.toml", dict(ENTRY))
    assert (parameter.lingkup, parameter.keyakinan) == ("paser", Keyakinan.TEKS)


@pytest.mark.parametrize(
    "fault",
    [
        {"berlaku_sejak": "2020-01-01"},
        {"dasar_hukum": " "},
        {"keyakinan": "yakin"},
        {"keyakinan": 1},
    ],
)
def test_a_faulty_entry_is_refused_by_file_and_key(fault: dict[str, object]) -> None:
    with pytest.raises(KetentuanError, match=r"paser/perbup\.toml: kertas"):
        make_parameter("paser/perbup.toml", ENTRY | fault)


def test_a_moment_is_no_day() -> None:
    moment = datetime(2020, 1, 1)  # noqa: DTZ001 -- as TOML would give it
    with pytest.raises(KetentuanError, match="kertas tanpa tanggal"):
        make_parameter("paser/perbup.toml", ENTRY | {"berlaku_sejak": moment})
