"""The rules of the data sources: read from their files, refused where wrong, shown in words."""

from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain.berkas.desa import StatusDesa
from selaras.domain.desa import InstrumenDesa
from selaras.domain.hasil.desa import calculate_desa, compare_desa
from selaras.domain.ipp import calculate_formulir
from selaras.domain.ketentuan import KetentuanError, Keyakinan, Parameter, list_parameter
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.pelayanan import PELAYANAN
from selaras.domain.skm import JumlahUnsur, calculate_nrr
from tests.spec.adapters_sumber import aturan_desa, aturan_ipp, aturan_skm

OWN = {p.kunci: p for p in list_parameter() if p.kunci in PELAYANAN}
SHOWN = {
    "unsur_skm": "U4 Biaya/Tarif: Bagaimana kewajaran biaya layanan? "
    "(Sangat mahal / Cukup mahal / Murah / Gratis)",
    "penghitungan_skm": "jawaban 1 sampai 4",
    "mutu_skm": "A (Sangat baik): mulai 88,31",
    "sampel_skm": "χ² = 3,841",
    "instrumen_ipp": "VI Inovasi: 12 % (Sumber kedua)",
    "penghitungan_ipp": "IPP = 0,75 × F-02 + 0,25 × F-03",
    "kategori_ipp": "(nilai 0 sampai 5, dibandingkan sesudah dibulatkan ke 2 desimal)",
    "status_idm": "mandiri (Mandiri): di atas 0,8155",
    "status_indeks_desa": "(nilai 0 sampai 100, dibandingkan tanpa dibulatkan)",
}
WRONG: dict[str, list[Any]] = {
    "unsur_skm": ["U1", [{"kode": "U1"}], {}, [1]],
    "penghitungan_skm": [{"terendah": 1}, [], 4],
    "mutu_skm": [{"tertinggi": 100, "baris": []}, {"tertinggi": 100}],
    "kurang_unsur_skm": ["ya", 1],
    "sampel_skm": [{"chi_kuadrat": "3,841", "proporsi": 1, "galat": 1}],
    "instrumen_ipp": [[{"nama": "x", "sejak_tahun": 2022, "aspek": []}], "x"],
    "penghitungan_ipp": [{"bobot_f02": 1, "bobot_f03": 0, "responden": 10}],
    "status_idm": [{"tertinggi": 1, "baris": [{"kode": "mandiri", "makna": "Mandiri", "bawah": 0}]}],
    "tahun_awal_indeks_desa": ["2025", True],
}
CASES = [(key, value) for key, values in WRONG.items() for value in values]


@pytest.mark.parametrize("key", SHOWN)
def test_rule_is_shown_in_words(key: str) -> None:
    assert SHOWN[key] in str(convert(OWN[key])).splitlines()


@pytest.mark.parametrize(("key", "value"), CASES, ids=[f"{k}-{n}" for n, (k, _) in enumerate(CASES)])
def test_wrong_rule_is_refused_by_its_key(key: str, value: Any) -> None:
    with pytest.raises(KetentuanError, match=key):
        convert(replace(OWN[key], nilai=value))


def test_weight_from_an_unknown_confidence_is_refused() -> None:
    instruments = deepcopy(OWN["instrumen_ipp"].nilai)
    instruments[0]["aspek"][0]["keyakinan"] = "yakin"
    with pytest.raises(KetentuanError, match="yakin"):
        convert(replace(OWN["instrumen_ipp"], nilai=instruments))


@pytest.mark.parametrize(
    "parameter", [OWN["status_indeks_desa"], OWN["kurang_unsur_skm"]], ids=lambda p: p.kunci
)
def test_what_was_not_verified_says_so(parameter: Parameter) -> None:
    assert parameter.keyakinan is Keyakinan.INGATAN
    assert "elum diperiksa" in parameter.catatan


def test_gaps_of_the_service_index_are_said_in_its_rule() -> None:
    assert "Bobot tiap pertanyaan tidak ditemukan" in OWN["instrumen_ipp"].catatan
    old = aturan_ipp().instrumen.of_year(2017)
    assert old is not None
    unsure = [a.kode for a in old.daftar_aspek if a.keyakinan == Keyakinan.INGATAN.label]
    assert unsure == ["III", "IV", "V", "VI"]


def test_a_negative_count_of_answers_is_impossible() -> None:
    aturan = aturan_skm()
    hasil = calculate_nrr(aturan.unsur.daftar_unsur[0], JumlahUnsur(Decimal(3), Decimal(-1)), aturan)
    assert (hasil.hasil, hasil.alasan) == (None, "banyaknya jawaban unsur U1 negatif")


def test_an_aspect_that_the_instrument_does_not_have_leaves_no_value() -> None:
    aturan = aturan_ipp()
    hasil = calculate_formulir(
        "F-02", {"VII": Decimal(3)}, aturan.instrumen.daftar_instrumen[0], aturan.kategori
    )
    assert hasil.alasan == "aspek VII tidak dikenal dalam instrumen ini"


def test_a_year_without_a_share_does_not_compare() -> None:
    known = StatusDesa("Ada", 2024, InstrumenDesa.IDM, skor=Decimal("0.9"))
    years = [calculate_desa([], [known], tahun, aturan_desa()) for tahun in (2023, 2024)]
    assert compare_desa(*years).alasan == "salah satu tahun belum mempunyai persentase"
