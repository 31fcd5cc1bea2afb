"""The settings of a kabupaten: beside what is built in, refused with a reason, in force by year."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.peran import Peran
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.ketentuan.actions import (
    IsiKetentuan,
    KetentuanDitolakError,
    hapus_ketentuan,
    simpan_ketentuan,
)
from selaras.apps.organisasi.ketentuan.bawaan import list_bawaan, resolve_bawaan
from selaras.apps.organisasi.ketentuan.kelompok import KELOMPOK
from selaras.apps.organisasi.ketentuan.nilai import write_nilai
from selaras.apps.organisasi.models import KetentuanKabupaten
from selaras.apps.organisasi.selectors import list_ketentuan
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.ketentuan.setempat import read_setempat, settable_keys
from tests.apps.data_uji import SISTEM, make_berkode, make_ketentuan
from tests.apps.dunia import TAHUN, Dunia

PAGE = reverse("kabupaten-ketentuan", args=("lombok-tengah", TAHUN))
BATAS = reverse("kabupaten-ketentuan-ubah", args=("lombok-tengah", TAHUN, "batas_capaian"))


@pytest.fixture
def organisasi(client: Client, dunia: Dunia) -> Client:
    client.force_login(make_berkode(Peran.BAGIAN_ORGANISASI, dunia.lombok))
    return client


def settle(
    dunia: Dunia, nilai: str, mulai: int, akhir: int | None = None, kunci: str = "batas_capaian"
) -> Any:
    isi = IsiKetentuan(kunci, nilai, "Perbup 1", mulai, akhir)
    return simpan_ketentuan(SISTEM, Ruang(dunia.lombok.pk), isi)


def test_each_setting_stands_in_one_group() -> None:
    grouped = [key for group in KELOMPOK.values() for key in group]
    assert sorted(grouped) == sorted(settable_keys())


def _in_force() -> list[tuple[KetentuanBerlaku, str]]:
    """Return every setting with a value, in each kabupaten that has values of its own."""
    found = []
    for kabupaten in ("Lombok Tengah", "Lumajang", "Paser", "Rembang"):
        ketentuan = resolve_bawaan(kabupaten, TAHUN)
        assert ketentuan is not None
        keys = sorted(list_bawaan(ketentuan, TAHUN))
        found += [(ketentuan, key) for key in keys if getattr(ketentuan, key) != ()]
    return found


def test_a_built_in_value_can_be_typed_as_it_is_shown() -> None:
    for ketentuan, kunci in _in_force():
        value = getattr(ketentuan, kunci)
        found = read_setempat(kunci, write_nilai(value), getattr(value, "dasar_hukum", ""), ketentuan)
        shown = getattr(found, "daftar_kategori", found)
        assert shown == getattr(value, "daftar_kategori", value), kunci


def test_the_page_shows_built_in_values_with_their_basis(organisasi: Client, dunia: Dunia) -> None:
    make_ketentuan(dunia.lombok, nilai="110")
    text = organisasi.get(PAGE).content.decode()
    assert "91-100 Sangat Tinggi" in text
    assert "Permendagri 86/2017" in text
    assert "tanpa batas" in text
    assert "110" in text
    assert "Perbup 1/2024" in text


def test_a_value_is_saved_with_its_trail(organisasi: Client) -> None:
    typed = {"nilai": "120", "dasar_hukum": "Perbup 7/2024", "tahun_mulai": "2024", "tahun_akhir": ""}
    for _ in range(2):
        assert organisasi.post(BATAS, typed).status_code == 302
    row = KetentuanKabupaten.objects.get()
    assert (row.nilai, row.tahun_akhir, row.revisi) == ("120", None, 1)
    assert [j.tindakan for j in Jejak.objects.all()] == ["ketentuan.simpan_ketentuan"]


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"nilai": "seratus lebih"}, "nilai"),
        ({"nilai": "-5"}, "nilai"),
        ({"nilai": ""}, "nilai"),
        ({"dasar_hukum": ""}, "dasar_hukum"),
        ({"tahun_mulai": "24"}, "tahun_mulai"),
        ({"tahun_akhir": "2023"}, "tahun_akhir"),
    ],
)
def test_a_wrong_value_is_refused_at_its_field(
    organisasi: Client, typed: dict[str, str], field: str
) -> None:
    right = {"nilai": "120", "dasar_hukum": "Perbup 7/2024", "tahun_mulai": "2024"}
    answer = organisasi.post(BATAS, right | typed)
    assert answer.status_code == 422
    assert set(answer.context["form"].errors) == {field}
    assert not KetentuanKabupaten.objects.exists()


def test_years_keep_their_values(dunia: Dunia) -> None:
    settle(dunia, "120", 2022)
    settle(dunia, "110", 2024, 2025)
    found = {y: [row.nilai for row in list_ketentuan(dunia.lombok, y)] for y in range(2021, 2027)}
    assert found == {2021: [], 2022: ["120"], 2023: ["120"], 2024: ["110"], 2025: ["110"], 2026: ["120"]}
    assert list_ketentuan(dunia.rembang, 2024) == ()


def test_whoever_comes_second_does_not_overwrite(dunia: Dunia) -> None:
    settle(dunia, "120", 2024)
    with pytest.raises(KetentuanDitolakError, match="Sudah ada nilai lain mulai 2024"):
        settle(dunia, "110", 2024)


def test_removing_lets_the_built_in_value_hold_again(dunia: Dunia) -> None:
    row = make_ketentuan(dunia.lombok)
    assert hapus_ketentuan(SISTEM, Ruang(dunia.rembang.pk), row.pk) is False
    assert hapus_ketentuan(SISTEM, Ruang(dunia.lombok.pk), row.pk) is True
    assert list_ketentuan(dunia.lombok, TAHUN) == ()


def test_who_may_only_look_cannot_settle(client: Client, dunia: Dunia) -> None:
    client.force_login(make_berkode(Peran.BAPPEDA, dunia.lombok))
    assert client.get(PAGE).status_code == 200
    assert client.get(BATAS).status_code == 403
