"""Logging in: password, lockout, code, sessions; pages that must not exist."""

import re
import time
from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from allauth.usersessions.models import UserSession
from axes.models import AccessAttempt
from django.core import mail
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils import timezone

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.core.models import Jejak
from tests.apps.dunia import KUNCI_KODE, SANDI, Dunia, make_pengguna, with_code

BARU = "sandi baru yang panjang juga"


def code_now(kunci: str, langkah: int = 0) -> str:
    return format_hotp_value(hotp_value(kunci, int(time.time()) // 30 + langkah))


def log_in(client: Client, email: str, sandi: str = SANDI, **kepala):
    return client.post(reverse("account_login"), {"login": email, "password": sandi}, headers=kepala)


@pytest.fixture
def operator(dunia: Dunia) -> Pengguna:
    return make_pengguna(Peran.OPERATOR, dunia.kopang)


@pytest.fixture
def inspektur(dunia: Dunia) -> Pengguna:
    found = make_pengguna(Peran.INSPEKTORAT, dunia.lombok)
    found.authenticator_set.all().delete()
    return found


def test_password_logs_in_and_is_kept_as_argon2(client: Client, operator: Pengguna, settings) -> None:
    real = "django.contrib.auth.hashers.Argon2PasswordHasher"
    settings.PASSWORD_HASHERS = [real, *settings.PASSWORD_HASHERS]
    response = log_in(client, "  " + operator.email.upper())
    assert response.headers["Location"] == reverse("beranda")
    assert client.session["_auth_user_id"] == str(operator.pk)
    assert Pengguna.objects.get(pk=operator.pk).password.startswith("argon2$")


def test_error_is_the_same_whether_an_address_exists(client: Client, operator: Pengguna) -> None:
    texts = []
    for email in (operator.email, "tidak-ada@kopang.contoh.id"):
        page = log_in(client, email, "salah sama sekali").content.decode()
        assert email in page, "what was typed stays"
        texts.append(re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page.replace(email, "")))
    assert texts[0] == texts[1]
    assert "tidak cocok" in texts[0]


def test_five_wrong_passwords_lock_one_address_from_one_place(
    client: Client, operator: Pengguna
) -> None:
    found = [log_in(client, operator.email, "salah").status_code for _ in range(5)]
    assert found == [200, 200, 200, 200, 429]
    locked = log_in(client, operator.email)
    assert locked.status_code == 429
    assert "Terlalu banyak percobaan" in locked.content.decode()
    assert "Nomor permintaan" in locked.content.decode()
    elsewhere = Client(REMOTE_ADDR="10.1.2.3")
    assert log_in(elsewhere, operator.email).status_code == 302


def test_lock_ends_after_fifteen_minutes(client: Client, operator: Pengguna) -> None:
    for _ in range(5):
        log_in(client, operator.email, "salah")
    assert AccessAttempt.objects.get().username == operator.email
    with time_machine.travel(timezone.now() + timedelta(minutes=14), tick=True):
        assert log_in(client, operator.email).status_code == 429
    with time_machine.travel(timezone.now() + timedelta(minutes=16), tick=True):
        assert log_in(client, operator.email).status_code == 302


def test_address_typed_otherwise_counts_as_the_same(client: Client, operator: Pengguna) -> None:
    for typed in (operator.email, operator.email.upper(), f" {operator.email} ") * 2:
        status = log_in(client, typed, "salah").status_code
    assert status == 429


def test_proxy_header_is_not_believed_unless_set_up(
    client: Client, operator: Pengguna, settings
) -> None:
    for n in range(5):
        status = log_in(client, operator.email, "salah", x_forwarded_for=f"10.0.0.{n}").status_code
    assert status == 429
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    assert log_in(client, operator.email, x_forwarded_for="10.0.0.9").status_code == 302


def test_closed_account_stays_out_and_is_thrown_out(client: Client, operator: Pengguna) -> None:
    log_in(client, operator.email)
    Pengguna.objects.filter(pk=operator.pk).update(is_active=False)
    assert client.get(reverse("akun")).status_code == 302
    fresh = Client()
    assert log_in(fresh, operator.email).headers["Location"] == reverse("account_inactive")
    assert "_auth_user_id" not in fresh.session


def test_logging_out_needs_post(client: Client, operator: Pengguna) -> None:
    log_in(client, operator.email)
    assert client.get(reverse("account_logout")).status_code == 200
    assert "_auth_user_id" in client.session
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


def test_session_ends_after_twelve_hours(client: Client, operator: Pengguna) -> None:
    log_in(client, operator.email)
    assert client.session.get_expire_at_browser_close()
    with time_machine.travel(timezone.now() + timedelta(hours=13), tick=True):
        assert client.get(reverse("akun")).status_code == 302


def test_role_over_a_kabupaten_opens_nothing_before_a_code_is_set_up(
    client: Client, inspektur: Pengguna, django_capture_on_commit_callbacks
) -> None:
    log_in(client, inspektur.email)
    for name in ("akun", "beranda", "mfa_index", "usersessions_list", "account_change_password"):
        assert client.get(reverse(name)).headers["Location"] == reverse("mfa_activate_totp"), name
    page = client.get(reverse("mfa_activate_totp")).content.decode()
    kunci = re.search(r'<code class="kunci">(\w+)</code>', page)
    assert kunci, "the key can be typed where scanning is not possible"
    wrong = client.post(reverse("mfa_activate_totp"), {"code": "000000"})
    assert "Kode salah" in wrong.content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        done = client.post(reverse("mfa_activate_totp"), {"code": code_now(kunci[1])})
    assert done.headers["Location"] == reverse("mfa_view_recovery_codes")
    assert client.get(reverse("mfa_view_recovery_codes")).content.decode().count("<code>") == 10
    assert client.get(reverse("akun")).status_code == 200
    assert Jejak.objects.filter(tindakan="akun.pasang_kode", pengguna=inspektur).exists()
    assert "Aplikasi kode dipasang" in mail.outbox[-1].subject


def test_without_such_a_role_the_code_is_free_to_choose(client: Client, operator: Pengguna) -> None:
    log_in(client, operator.email)
    assert client.get(reverse("akun")).status_code == 200


def test_code_is_asked_at_login_and_taken_once(inspektur: Pengguna) -> None:
    with_code(inspektur)
    client, copy = Client(), Client()
    kode = code_now(KUNCI_KODE)
    for browser in (client, copy):
        response = log_in(browser, inspektur.email)
        assert response.headers["Location"] == reverse("mfa_authenticate")
        assert browser.get(reverse("akun")).status_code == 302, "not in before the code"
    client.post(reverse("mfa_authenticate"), {"code": kode})
    assert client.get(reverse("akun")).status_code == 200
    again = copy.post(reverse("mfa_authenticate"), {"code": kode})
    assert "sudah dipakai" in again.content.decode()
    with time_machine.travel(timezone.now() + timedelta(seconds=40), tick=True):
        still = copy.post(reverse("mfa_authenticate"), {"code": kode})
        assert "sudah dipakai" in still.content.decode(), (
            "the tolerance of the clock opens no second use"
        )


def test_wrong_code_keeps_out(client: Client, inspektur: Pengguna) -> None:
    with_code(inspektur)
    log_in(client, inspektur.email)
    client.post(reverse("mfa_authenticate"), {"code": code_now(KUNCI_KODE, 5)})
    assert "_auth_user_id" not in client.session


def test_guessing_codes_is_stopped(client: Client, inspektur: Pengguna) -> None:
    with_code(inspektur)
    log_in(client, inspektur.email)
    pages = [
        client.post(reverse("mfa_authenticate"), {"code": f"{n:06}"}, follow=True).content.decode()
        for n in range(12)
    ]
    assert any("Terlalu banyak percobaan" in page for page in pages)


def test_authenticator_stays_where_the_role_demands_it(client: Client, inspektur: Pengguna) -> None:
    with_code(inspektur)
    log_in(client, inspektur.email)
    client.post(reverse("mfa_authenticate"), {"code": code_now(KUNCI_KODE)})
    client.post(reverse("account_reauthenticate"), {"password": SANDI})
    page = client.post(reverse("mfa_deactivate_totp"))
    assert "mewajibkan kode" in page.content.decode()
    assert Authenticator.objects.filter(user=inspektur, type="totp").exists()


def test_reset_mail_goes_to_accounts_only_and_the_page_says_the_same(
    client: Client, operator: Pengguna
) -> None:
    for email in (operator.email, "tidak-ada@kopang.contoh.id"):
        response = client.post(reverse("account_reset_password"), {"email": email})
        assert response.headers["Location"] == reverse("account_reset_password_done")
    assert [m.to for m in mail.outbox] == [[operator.email]]
    assert "Atur ulang kata sandi" in mail.outbox[0].subject
    assert "&#" not in mail.outbox[0].body


def test_reset_link_sets_a_password_once(client: Client, operator: Pengguna) -> None:
    client.post(reverse("account_reset_password"), {"email": operator.email})
    link = re.search(r"http://testserver(\S+)", mail.outbox[0].body)
    assert link
    page = client.get(link[1], follow=True)
    address = page.redirect_chain[-1][0]
    short = client.post(address, {"password1": "pendek", "password2": "pendek"})
    assert "12" in short.content.decode()
    done = client.post(address, {"password1": BARU, "password2": BARU})
    assert done.headers["Location"] == reverse("account_reset_password_from_key_done")
    assert log_in(Client(), operator.email, BARU).status_code == 302
    assert "sudah dipakai" in Client().get(link[1], follow=True).content.decode()
    assert Jejak.objects.get(tindakan="akun.atur_ulang_sandi").pengguna == operator


def test_changing_the_password_throws_other_devices_out(operator: Pengguna) -> None:
    here, there = Client(), Client()
    log_in(here, operator.email)
    log_in(there, operator.email)
    form = {"oldpassword": SANDI, "password1": BARU, "password2": BARU}
    assert here.post(reverse("account_change_password"), form).headers["Location"] == reverse("akun")
    assert here.get(reverse("akun")).status_code == 200
    assert there.get(reverse("akun")).status_code == 302
    line = Jejak.objects.get(tindakan="akun.ubah_sandi")
    assert (line.pengguna, line.menjadi) == (operator, {"kejadian": "akun.ubah_sandi"})


def test_another_device_can_be_thrown_out_but_not_anothers(dunia: Dunia, operator: Pengguna) -> None:
    here, there, other = Client(), Client(), Client()
    log_in(here, operator.email)
    log_in(there, operator.email)
    log_in(other, make_pengguna(Peran.KEPALA, dunia.kopang).email)
    keys = {s.session_key: s.pk for s in UserSession.objects.all()}
    foreign = reverse("akun-sesi-akhiri", args=[keys[other.session.session_key]])
    assert here.post(foreign).status_code == 404
    here.post(reverse("akun-sesi-akhiri", args=[keys[there.session.session_key]]))
    assert there.get(reverse("akun")).status_code == 302
    assert other.get(reverse("akun")).status_code == 200
    log_in(there, operator.email)
    here.post(reverse("usersessions_list"))
    assert there.get(reverse("akun")).status_code == 302
    assert here.get(reverse("akun")).status_code == 200


def test_name_can_be_changed_and_is_told(client: Client, operator: Pengguna) -> None:
    log_in(client, operator.email)
    client.post(reverse("akun"), {"nama": "Nama Baru"})
    line = Jejak.objects.get(tindakan="akun.ubah_nama")
    assert (line.menjadi, line.pengguna) == ({"nama": "Nama Baru"}, operator)


@pytest.mark.parametrize(
    "name", ["account_signup", "account_email", "account_confirm_email", "socialaccount_connections"]
)
def test_pages_of_allauth_that_are_not_wanted_have_no_name(name: str) -> None:
    with pytest.raises(NoReverseMatch):
        reverse(name)


TIDAK_ADA = """
/akun/ /akun/signup/ /akun/daftar/ /akun/email/ /akun/3rdparty/ /akun/kabupaten/kabupaten/
/akun/kabupaten-batal/ /akun/kabupaten-gagal/ /accounts/login/ /akun/login/
"""


@pytest.mark.parametrize("address", TIDAK_ADA.split())
def test_addresses_that_are_not_wanted_answer_404(
    client: Client, operator: Pengguna, address: str
) -> None:
    client.force_login(operator)
    assert client.get(address).status_code == 404


def test_pages_of_accounts_speak_indonesian(client: Client, operator: Pengguna) -> None:
    english = re.compile(r"Sign In|Password|Forgot|E-mail|Change|Reset|Authenticator|Recovery|Session\b")
    for name in ("account_login", "account_reset_password", "account_reset_password_done"):
        assert not english.search(client.get(reverse(name)).content.decode()), name
    client.force_login(operator)
    for name in (
        "akun",
        "account_change_password",
        "mfa_index",
        "usersessions_list",
        "account_reauthenticate",
    ):
        assert not english.search(client.get(reverse(name)).content.decode()), name
