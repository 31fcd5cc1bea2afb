"""A berkas as JSON: whole, public, and what is refused on the way in."""

import json
from dataclasses import replace

import jsonschema
import pytest

from selaras.domain.berkas import BerkasKinerja, Pejabat
from selaras.exchange.json import (
    BerkasJsonError,
    berkas_schema,
    dump_berkas,
    dump_public_berkas,
    load_berkas,
)
from tests.contoh import OFFICES, load

each_office = pytest.mark.parametrize("office", OFFICES)


def with_nip(berkas: BerkasKinerja, *, shown: bool) -> BerkasKinerja:
    officials = (Pejabat("Camat Uji", nip="000000000000000000"),)
    return replace(
        berkas, daftar_pejabat=officials, ketentuan=replace(berkas.ketentuan, tampilkan_nip=shown)
    )


@each_office
def test_a_berkas_survives_json(office: str) -> None:
    berkas = load(office).berkas
    assert load_berkas(dump_berkas(berkas)) == berkas


@each_office
def test_a_berkas_fits_its_schema(office: str) -> None:
    jsonschema.Draft202012Validator(berkas_schema()).validate(
        json.loads(dump_berkas(load(office).berkas))
    )


def test_the_public_form_has_no_nip_unless_the_kabupaten_shows_it() -> None:
    berkas = load("klakah").berkas
    hidden = load_berkas(dump_public_berkas(with_nip(berkas, shown=False)))
    shown = load_berkas(dump_public_berkas(with_nip(berkas, shown=True)))
    assert [p.nip for p in hidden.daftar_pejabat] == [""]
    assert [p.nip for p in shown.daftar_pejabat] == ["000000000000000000"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1E+999999", "1E-999999"])
def test_a_number_nobody_can_compute_with_is_refused(number: str) -> None:
    text = dump_berkas(load("klakah").berkas).replace(b'"95.45"', f'"{number}"'.encode())
    with pytest.raises(BerkasJsonError):
        load_berkas(text)


@pytest.mark.parametrize("text", [b"", b"[]", b"{", b'{"profil": 1}', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_berkas_is_refused(text: bytes) -> None:
    with pytest.raises(BerkasJsonError):
        load_berkas(text)
