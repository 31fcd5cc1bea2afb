"""`selaras hitung --json` tells everything that is computed, and why something is not."""

from collections.abc import Iterator
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

import jsonschema
import msgspec
import pytest

from selaras.domain.hasil import HasilBerkas
from selaras.domain.rincian import Rincian
from selaras.exchange.json import Hitung, build_hitung, hitung_schema, write_json
from selaras.exchange.json.dasar import Hasil
from tests.contoh import OFFICES, load

# Where each part of HasilBerkas stands in the JSON; the records themselves are printed by dump_berkas.
PLACES = {
    "berkas": "instansi",
    "daftar_indikator": "indikator",
    "efisiensi_tanpa_gaji": "efisiensi_total.tanpa_gaji",
    "sampel_skm": "skm.sampel_minimal",
    "profil_skm": "skm.profil",
    "daftar_ipp": "ipp_tahunan",
    "desa_lalu": "desa.tahun_lalu",
    "perubahan_desa": "desa.perubahan",
    "daftar_perbandingan": "perbandingan",
    "daftar_pk": "pk",
    "daftar_matriks": "matriks",
    "daftar_register": "register",
    "daftar_individu": "individu",
}
# What is null because it does not apply, not because it is missing.
NOT_MISSING = {
    "predikat",
    "predikat_kinerja",
    "predikat_uang",
    "resmi",
    "tahun",
    "tahun_data",
    "tahun_terbit",
    "target_bawah",
    "target_atas",
    "kategori",
    "kode",
    "klaim",
    "keputusan",
    "keluaran",
    "uang",
    "uang_seluruh",
    "jumlah_uang",
    "digunakan",
    "tidak_digunakan",
    "efisiensi",
    "tahun_lalu",
    "arah",
}


def printed(office: str) -> dict[str, Any]:
    found: dict[str, Any] = msgspec.json.decode(write_json(build_hitung(load(office).hasil)))
    return found


def objects(value: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(value, dict):
        yield path, value
        for key, below in value.items():
            yield from objects(below, f"{path}.{key}")
    elif isinstance(value, list):
        for below in value:
            yield from objects(below, path)


def has_reason(one: dict[str, Any], key: str) -> bool:
    told = one.get("alasan")
    if isinstance(told, dict):
        return bool(told.get(key))
    beside = (part for part in one.values() if isinstance(part, dict))
    return bool(told) or any(isinstance(part.get("alasan"), str) and part["alasan"] for part in beside)


@pytest.mark.parametrize("field", [field.name for field in fields(HasilBerkas)])
def test_every_computed_part_has_its_place(field: str) -> None:
    schema = hitung_schema()
    place: dict[str, Any] = schema["$defs"]["Hitung"]
    for name in PLACES.get(field, field).split("."):
        place = resolved(place["properties"][name], schema)
    assert place


def resolved(part: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Return the definition that a property points at, or the property where it points at none."""
    choices = [part, *part.get("anyOf", [])]
    names = [choice["$ref"].rpartition("/")[2] for choice in choices if "$ref" in choice]
    return schema["$defs"][names[0]] if names else part


@pytest.mark.parametrize("office", OFFICES)
def test_the_json_of_every_office_follows_its_schema(office: str) -> None:
    jsonschema.Draft202012Validator(hitung_schema()).validate(printed(office))


@pytest.mark.parametrize("office", OFFICES)
def test_what_is_null_says_why(office: str) -> None:
    top = set(Hitung.__struct_fields__)
    silent = {
        f"{path}.{key}"
        for path, one in objects(printed(office))
        if path
        for key, value in one.items()
        if value is None and key not in NOT_MISSING and key not in top and not has_reason(one, key)
    }
    assert silent == set()


@pytest.mark.parametrize("office", OFFICES)
def test_no_part_with_records_is_null(office: str) -> None:
    hasil, found = load(office).hasil, printed(office)
    for field in fields(HasilBerkas):
        name = PLACES.get(field.name, field.name)
        if getattr(hasil, field.name) and "." not in name:
            assert found[name], field.name


def test_the_change_of_desa_and_the_sample_stand_beside_their_year() -> None:
    hasil = load("kopang").hasil
    assert hasil.desa is not None
    before = replace(hasil.desa, tahun=hasil.desa.tahun - 1)
    more = {"desa_lalu": before, "perubahan_desa": Rincian("perubahan", Decimal(2))}
    found = build_hitung(replace(hasil, **more, sampel_skm=Rincian("sampel", Decimal(90))))
    assert found.desa is not None
    assert found.desa.tahun_lalu is not None
    assert (found.desa.tahun_lalu.tahun, found.desa.tahun_lalu.mandiri) == (2023, 10)
    assert found.desa.perubahan == Hasil("2", "")
    assert found.skm is not None
    assert (found.skm.sampel_minimal, "sampel_minimal" in found.skm.alasan) == ("90", False)


def test_an_evaluation_that_nobody_made_says_so() -> None:
    hasil = load("sumber").hasil
    assert hasil.lke is not None
    found = build_hitung(replace(hasil, lke=replace(hasil.lke, mandiri=None, penjaminan=None))).lke
    assert found is not None
    assert (found.total, found.penilaian_mandiri, found.perubahan) == (None, None, None)
    assert (found.alasan["total"], found.alasan["penilaian_mandiri"]) == ("belum dinilai",) * 2
    assert found.alasan["perubahan"]


def test_money_for_no_purpose_says_so() -> None:
    costs = printed("kopang")["alokasi"]["penunjang_umum"]
    assert (costs["pagu"], costs["alasan"]) == (None, "tidak ada uang untuk tujuan ini")


def test_absorption_of_a_pagu_of_zero_says_why() -> None:
    rows = printed("sumber")["anggaran"]["baris"]
    empty = [row for row in rows if row["pagu"] == "0"]
    assert len(empty) >= 8
    assert all(row["serapan"] is None and row["alasan"] == "pagu nol" for row in empty)
