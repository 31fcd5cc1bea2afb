"""Every regulation value is known, dated, based and convertible; anything else is refused by name."""

from dataclasses import MISSING, fields, replace
from datetime import date
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from selaras.domain.ketentuan import (
    KetentuanBerlaku,
    KetentuanError,
    Keyakinan,
    Parameter,
    list_kerangka,
    list_parameter,
    resolve_ketentuan,
)
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.parameter import NASIONAL

KEYS = {
    field.name: field.default is MISSING
    for field in fields(KetentuanBerlaku)
    if field.name not in {"kabupaten", "setempat"}
}
REQUIRED = {key for key, is_required in KEYS.items() if is_required}
SCOPES = sorted({parameter.lingkup for parameter in list_parameter()})
NATIONAL = {p.kunci: p for p in list_parameter() if p.lingkup == NASIONAL}
WRONG: dict[str, list[Any]] = {
    "teks": [1, True],
    "daftar": ["teks", 1, {}],
    "bilangan": ["15", True],
    "ya/tidak": ["ya", 1],
    "pilihan": ["asing", 1],
    "persen": ["seratus", "100", True],
    "tabel": [
        "teks",
        {},
        {"bacaan": "asing", "dasar_hukum": "x", "kategori": []},
        {"bacaan": "bulatkan", "dasar_hukum": "x", "kategori": [{"label": "Baik", "bawah": "nol"}]},
    ],
}
WRONG_BY_KEY = {
    "kata_periode": "teks",
    "dasar_hukum_laporan": "daftar",
    "skala_capaian": "tabel",
    "varian_turun": "pilihan",
    "target_nol": "pilihan",
    "batas_capaian": "persen",
    "dasar_rata_rata": "pilihan",
    "tenggat_lkj_triwulan": "bilangan",
    "tenggat_pk_bulan": "bilangan",
    "tenggat_lkjip_bulan": "bilangan",
    "penerima_lkj_triwulan": "teks",
    "tembusan_lkj_triwulan": "daftar",
    "digit_sub_kegiatan": "bilangan",
    "tampilkan_nip": "ya/tidak",
    "kertas": "pilihan",
    "format_nomor_surat": "teks",
}
WRONG_FOR_ALL: list[Any] = [[1], {"asing": 1}, date(2014, 11, 20)]
CASES = [(key, value) for key in NATIONAL for value in WRONG_FOR_ALL]
CASES += [(key, value) for key, kind in WRONG_BY_KEY.items() for value in WRONG[kind]]

ENTRY = """
[[ketentuan]]
kunci = "kertas"
nilai = "A4"
berlaku_sejak = 2014-11-20
dasar_hukum = "Peraturan contoh"
keyakinan = "teks"
"""
FILE_FAULTS = {
    "unknown key of an entry": (ENTRY + 'pasal = "4"\n', "pasal"),
    "unknown key of the file": (f'judul = "x"\n{ENTRY}', "judul"),
    "missing basis": (ENTRY.replace("dasar_hukum", "# "), "dasar_hukum"),
    "empty basis": (ENTRY.replace("Peraturan contoh", " "), "kertas"),
    "missing date": (ENTRY.replace("berlaku_sejak", "# "), "berlaku_sejak"),
    "date as text": (ENTRY.replace("2014-11-20", '"2014-11-20"'), "kertas"),
    "confidence as number": (ENTRY.replace('"teks"', "1"), "kertas"),
    "missing confidence": (ENTRY.replace("keyakinan", "# "), "keyakinan"),
    "unknown confidence": (ENTRY.replace('"teks"', '"yakin"'), "kertas"),
    "broken TOML": (ENTRY.replace('"A4"', '"A4'), ""),
}
OUTLINE_FAULTS = {
    "unknown key": ('dokumen = "x"\ndasar_hukum = "y"\nbagian = []\nwarna = "z"\n', "warna"),
    "missing basis": ('dokumen = "x"\nbagian = []\n', "dasar_hukum"),
    "unknown key of a heading": (
        'dokumen = "x"\nnama = "X"\ndasar_hukum = "y"\n'
        'bagian = [{ judul = "A", tingkat = 1, isian = [] }]\n',
        "isian",
    ),
}


def test_every_key_of_the_files_is_a_field() -> None:
    assert {parameter.kunci for parameter in list_parameter()} <= KEYS.keys()


def test_every_field_without_a_default_has_a_national_value() -> None:
    assert REQUIRED - NATIONAL.keys() == set()


@pytest.mark.parametrize("parameter", list_parameter(), ids=lambda p: f"{p.lingkup}-{p.kunci}")
def test_value_is_dated_based_and_converts(parameter: Parameter) -> None:
    assert isinstance(parameter.berlaku_sejak, date)
    assert parameter.dasar_hukum.strip()
    assert isinstance(parameter.keyakinan, Keyakinan)
    convert(parameter)


def test_no_scope_has_two_values_of_a_key_from_one_day() -> None:
    places = [(p.kunci, p.lingkup, p.berlaku_sejak) for p in list_parameter()]
    assert len(places) == len(set(places))


@pytest.mark.parametrize("scope", SCOPES)
def test_every_scope_resolves_on_the_day_when_all_keys_have_begun(scope: str) -> None:
    national = [p for p in list_parameter() if p.lingkup == NASIONAL]
    begins = [min(p.berlaku_sejak for p in national if p.kunci == key) for key in REQUIRED]
    assert resolve_ketentuan(scope, max(begins)).kabupaten == scope


def test_unknown_key_is_refused_by_scope_and_key() -> None:
    planted = replace(NATIONAL["kertas"], kunci="warna_kertas")
    with pytest.raises(KetentuanError, match=r"nasional.*'warna_kertas' tidak dikenal"):
        convert(planted)


@pytest.mark.parametrize(("key", "value"), CASES, ids=[f"{k}-{v!r}" for k, v in CASES])
def test_wrong_type_is_refused_by_scope_and_key(key: str, value: Any) -> None:
    with pytest.raises(KetentuanError, match=f"nasional.*{key}"):
        convert(replace(NATIONAL[key], nilai=value))


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a regulation file that stands in for all of the package."""
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    path = tmp_path / "data" / NASIONAL / "contoh.toml"
    path.parent.mkdir(parents=True)
    return path


def test_a_complete_entry_is_read(file: Path) -> None:
    file.write_text(ENTRY, encoding="utf-8")
    (parameter,) = list_parameter.__wrapped__()
    assert (parameter.kunci, parameter.lingkup) == ("kertas", NASIONAL)


@pytest.mark.parametrize("fault", FILE_FAULTS)
def test_faulty_file_is_refused_by_file_and_key(file: Path, fault: str) -> None:
    text, named = FILE_FAULTS[fault]
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KetentuanError, match=f"nasional/contoh.toml.*{named}"):
        list_parameter.__wrapped__()


@pytest.mark.parametrize("fault", OUTLINE_FAULTS)
def test_faulty_outline_is_refused_by_file_and_key(file: Path, fault: str) -> None:
    text, named = OUTLINE_FAULTS[fault]
    file.write_text(text, encoding="utf-8")
    with pytest.raises(KetentuanError, match=f"nasional/contoh.toml.*{named}"):
        list_kerangka.__wrapped__()
