"""Settings of accounts from the environment, and the command that makes the first account."""

import re
from typing import Any

import environ
import pytest
from django.conf import settings as berlaku
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.models import Pengguna, Penugasan, Undangan
from selaras.apps.akun.peran import Peran
from selaras.apps.core.models import Jejak
from selaras.cli.main import main
from selaras.config.akun import account_settings
from tests.apps.dunia import Dunia, make_pengguna


def read(tls: bool = False, **lingkungan: str) -> dict[str, Any]:
    env = environ.Env()
    env.ENVIRON = lingkungan
    return account_settings(env, ["sakip.contoh.go.id"], tls=tls)


def test_without_smtp_mail_stays_on_the_screen() -> None:
    found = read()
    assert found["EMAIL_BACKEND"].endswith("console.EmailBackend")
    assert found["SELARAS_SURAT"] is False


def test_smtp_comes_from_one_address() -> None:
    found = read(SELARAS_SMTP_URL="smtp+tls://surat:r%40hasia@surel.contoh.go.id:587")
    assert found["EMAIL_BACKEND"].endswith("smtp.EmailBackend")
    assert (found["EMAIL_HOST"], found["EMAIL_PORT"], found["EMAIL_USE_TLS"]) == (
        "surel.contoh.go.id",
        587,
        True,
    )
    assert found["EMAIL_HOST_PASSWORD"] == "r@hasia"
    assert found["SELARAS_SURAT"] is True


def test_login_of_the_kabupaten_is_off_unless_named() -> None:
    assert read()["SOCIALACCOUNT_PROVIDERS"] == {}
    on = read(SELARAS_OIDC_URL="https://masuk.contoh.go.id", SELARAS_OIDC_ID="selaras")
    (app,) = on["SOCIALACCOUNT_PROVIDERS"]["openid_connect"]["APPS"]
    assert (app["client_id"], app["settings"]["server_url"]) == ("selaras", "https://masuk.contoh.go.id")


def test_links_of_the_command_go_to_the_address_that_others_reach() -> None:
    assert read()["SELARAS_URL"] == "http://127.0.0.1:8000"
    assert read(tls=True)["SELARAS_URL"] == "https://sakip.contoh.go.id"
    assert read(SELARAS_URL="http://10.0.0.5:8000/")["SELARAS_URL"] == "http://10.0.0.5:8000"


def test_no_language_but_indonesian_and_no_code_that_always_works() -> None:
    assert berlaku.LANGUAGE_CODE == "id"
    assert not getattr(berlaku, "MFA_TOTP_INSECURE_BYPASS_CODE", None)


def run(*words: str) -> int:
    return main(["akun-baru", "--email", "Awal@Lombok.contoh.id", "--nama", "Orang Pertama", *words])


def test_command_prints_a_link_that_makes_the_first_admin(
    dunia: Dunia, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--peran", "admin_kabupaten", "--kabupaten", "lombok-tengah") == 0
    link = re.search(r"http://127\.0\.0\.1:8000(\S+)", capsys.readouterr().out)
    assert link
    form = {
        "nama": "Orang Pertama",
        "sandi": "kopi tubruk tanpa gula",
        "sandi_lagi": "kopi tubruk tanpa gula",
    }
    guest = Client()
    assert guest.post(link[1], form).headers["Location"] == reverse("beranda")
    person = Pengguna.objects.get(email="awal@lombok.contoh.id")
    assert person.daftar_penugasan.get().peran is Peran.ADMIN_KABUPATEN
    assert Jejak.objects.get(tindakan="akun.undang").permintaan == "akun-baru"


def test_command_makes_a_new_link_where_the_first_was_lost(
    dunia: Dunia, capsys: pytest.CaptureFixture[str]
) -> None:
    links = []
    for _ in range(2):
        assert run("--peran", "admin_kabupaten", "--kabupaten", "lombok-tengah") == 0
        links.append(capsys.readouterr().out.strip().rpartition("127.0.0.1:8000")[2])
    assert [Client().get(link).status_code for link in links] == [410, 200]


def test_command_gives_the_role_at_once_to_an_account(
    dunia: Dunia, capsys: pytest.CaptureFixture[str]
) -> None:
    make_pengguna(Peran.OPERATOR, dunia.praya, "awal@lombok.contoh.id")
    assert run("--peran", "admin_pd", "--kantor", "kopang") == 0
    assert "sudah mempunyai akun" in capsys.readouterr().out
    assert Penugasan.objects.get(peran=Peran.ADMIN_PD).instansi == dunia.kopang


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--peran", "raja", "--kabupaten", "lombok-tengah"), "bukan pilihan"),
        (("--peran", "admin_kabupaten", "--kabupaten", "tidak-ada"), "lombok-tengah, rembang"),
        (("--peran", "admin_kabupaten", "--kantor", "kopang"), "tidak dapat diberikan di sini"),
        (("--peran", "admin_pd", "--kabupaten", "rembang"), "tidak dapat diberikan di sini"),
        (("--peran", "admin_pd"), "Tidak ada kabupaten"),
    ],
)
def test_command_says_what_is_wrong(
    dunia: Dunia, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert run(*words) == 1
    assert said in capsys.readouterr().err
    assert not Undangan.objects.exists()
