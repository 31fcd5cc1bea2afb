"""The profile of the year and the signing of its reports."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.models import PeriodeLaporan, ProfilTahun
from selaras.apps.berkas.profil.isi import PERIODE, kolom_laporan, kolom_tahun
from selaras.apps.core.models import Jejak
from selaras.domain.berkas import isian_of
from selaras.domain.berkas.profil import Profil
from selaras.domain.periode import Triwulan
from tests.apps.dunia import TAHUN, Dunia, make_pengguna

PAGE = reverse("profil", args=("kopang", TAHUN))
UBAH = reverse("profil-ubah", args=("kopang", TAHUN))


@pytest.fixture
def operator(client: Client, dunia: Dunia) -> Client:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    return client


def test_every_field_of_the_profile_has_its_form() -> None:
    known = {"kabupaten", "provinsi", "periode"}
    assert {k.nama for k in (*kolom_tahun(), *kolom_laporan())} | known == set(isian_of(Profil))
    for model, kolom in ((ProfilTahun, kolom_tahun()), (PeriodeLaporan, kolom_laporan())):
        assert {k.nama for k in kolom} <= {f.name for f in model._meta.get_fields()}


def test_an_empty_profile_says_what_to_do(operator: Client) -> None:
    text = operator.get(PAGE).content.decode()
    assert "Profil tahun ini belum diisi" in text
    assert 'value="Kecamatan Kopang"' in operator.get(UBAH).content.decode()


def test_the_profile_is_saved_once_and_told(operator: Client) -> None:
    typed = {"nama_instansi": "Kecamatan Kopang", "tanggal_pk": "15 Januari 2024", "revisi": "0"}
    for _ in range(2):
        assert operator.post(UBAH, typed | {"pagu_tahun_lalu": "2.970.011.891"}).status_code == 302
    row = ProfilTahun.objects.get()
    assert (row.tanggal_pk, row.pagu_tahun_lalu, row.revisi) == (date(2024, 1, 15), 2970011891, 1)
    assert Jejak.objects.count() == 1
    assert "2.970.011.891" in operator.get(PAGE).content.decode()


def test_the_second_of_two_sees_both_versions(operator: Client) -> None:
    operator.post(UBAH, {"nama_instansi": "Kecamatan Kopang", "revisi": "0"})
    answer = operator.post(UBAH, {"nama_instansi": "Kantor Camat Kopang", "revisi": "0"})
    assert answer.status_code == 409
    assert [(b.isian, b.tersimpan) for b in answer.context["beda"]] == [
        ("Kantor Camat Kopang", "Kecamatan Kopang")
    ]
    operator.post(UBAH, {"nama_instansi": "Kantor Camat Kopang", "revisi": "1"})
    assert ProfilTahun.objects.get().nama_instansi == "Kantor Camat Kopang"


@pytest.mark.parametrize("slug", PERIODE)
def test_each_report_has_its_own_signing(operator: Client, slug: str) -> None:
    address = reverse("profil-laporan", args=("kopang", TAHUN, slug))
    assert operator.post(address, {"tanggal_laporan": "05/07/2024", "revisi": "0"}).status_code == 302
    row = PeriodeLaporan.objects.get()
    assert (row.triwulan, row.tanggal_laporan) == (PERIODE[slug], date(2024, 7, 5))
    assert "5 Juli 2024" in operator.get(PAGE).content.decode()


def test_other_periods_do_not_exist(operator: Client) -> None:
    assert {*PERIODE.values()} == {*Triwulan, None}
    assert operator.get(reverse("profil-laporan", args=("kopang", TAHUN, "tw-5"))).status_code == 404


def test_a_wrong_date_keeps_what_was_typed(operator: Client) -> None:
    answer = operator.post(UBAH, {"nama_instansi": "Kecamatan Kopang", "tanggal_pk": "31 Februari 2024"})
    assert answer.status_code == 422
    assert "31 Februari 2024" in answer.content.decode()
    assert not ProfilTahun.objects.exists()
