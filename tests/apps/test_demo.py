"""The demonstration goes in through the actions, into an empty database of its own only."""

from pathlib import Path

import pytest
from django.conf import settings

from selaras.apps.akun.access import list_penugasan, needs_second_factor
from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.models import Instansi
from selaras.cli.main import main
from selaras.demo.akun import make_accounts
from selaras.demo.kantor import BukuContoh, list_years, load_office
from selaras.demo.memuat import DemoError, load_demo
from selaras.domain.periode import Triwulan
from tests.apps.dunia import Dunia
from tests.contoh import BOOKS, load

KLAKAH = BukuContoh(BOOKS["klakah"])


@pytest.fixture
def klakah(db: None) -> Instansi:
    return load_office(KLAKAH, lambda _text: None)


def test_an_example_office_has_its_year_and_two_after_it(klakah: Instansi) -> None:
    years = list(list_years(load("klakah").berkas))
    assert [(y.profil.periode.tahun, y.profil.periode.triwulan) for y in years] == [
        (2024, Triwulan.II),
        (2025, None),
        (2026, Triwulan.III),
    ]
    for year in years:
        assert build_berkas(klakah, year.profil.periode.tahun, year.profil.periode.triwulan) == year


def test_every_change_stands_in_the_audit_trail(klakah: Instansi) -> None:
    actions = set(Jejak.objects.filter(instansi=klakah).values_list("tindakan", flat=True))
    assert {"berkas.unggah_impor", "berkas.terapkan_impor"} <= actions


def test_there_is_an_account_for_each_role_and_kabupaten_roles_have_their_codes(
    klakah: Instansi,
) -> None:
    accounts = list(make_accounts(klakah))
    assert [akun.peran for akun in accounts] == list(Peran)
    for akun in accounts:
        pengguna = Pengguna.objects.get(email=akun.email)
        assert [p.peran for p in list_penugasan(pengguna)] == [akun.peran]
        assert bool(akun.daftar_kode) == needs_second_factor(pengguna)


def test_a_database_with_data_is_left_alone(dunia: Dunia, tmp_path: Path) -> None:
    with pytest.raises(DemoError, match="sudah berisi"):
        load_demo(tmp_path, lambda _text: None)


def test_outside_of_the_demonstration_the_command_refuses(
    db: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert settings.SELARAS_MODE != "demo"
    assert main(["demo", "--hanya-muat"]) == 1
    assert "SELARAS_MODE=demo" in capsys.readouterr().err
    assert not Instansi.objects.exists()
