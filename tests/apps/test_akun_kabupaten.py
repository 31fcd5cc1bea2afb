"""The login of the kabupaten, against a small OpenID Connect provider on loopback."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import environ
import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.config.akun import account_settings
from tests.apps.dunia import SANDI, Dunia, make_pengguna


class _Penyedia(BaseHTTPRequestHandler):
    orang: dict[str, object] = {}  # noqa: RUF012 -- set by each test

    def do_GET(self) -> None:
        place = f"http://{self.headers['Host']}"
        found = self.orang
        if self.path.startswith("/.well-known/"):
            found = {
                "issuer": place,
                "authorization_endpoint": f"{place}/masuk",
                "token_endpoint": f"{place}/tanda",
                "userinfo_endpoint": f"{place}/orang",
                "jwks_uri": f"{place}/kunci",
            }
        self._answer(found)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self._answer({"access_token": "tanda-uji", "token_type": "Bearer"})

    def _answer(self, isi: dict[str, object]) -> None:
        body = json.dumps(isi).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def penyedia(settings) -> Iterator[type[_Penyedia]]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Penyedia)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    env = environ.Env()
    env.ENVIRON = {
        "SELARAS_OIDC_URL": f"http://127.0.0.1:{server.server_port}",
        "SELARAS_OIDC_ID": "selaras",
        "SELARAS_OIDC_RAHASIA": "rahasia-uji",
    }
    for name, value in account_settings(env, ["127.0.0.1"], tls=False).items():
        if name.startswith("SOCIALACCOUNT") or name == "SELARAS_OIDC":
            setattr(settings, name, value)
    yield _Penyedia
    server.shutdown()
    server.server_close()


def come_from(penyedia: type[_Penyedia], client: Client, **orang: object):
    penyedia.orang = {"sub": "orang-1", "email_verified": True, **orang}
    out = client.get(reverse("openid_connect_login", args=["kabupaten"]))
    assert out.status_code == 302, out.content.decode()
    state = parse_qs(urlsplit(out.headers["Location"]).query)["state"][0]
    back = reverse("openid_connect_callback", args=["kabupaten"])
    return client.get(back, {"code": "kode-uji", "state": state})


def test_button_stands_only_where_it_is_set_up(client: Client, db: None, request) -> None:
    assert "akun kabupaten" not in client.get(reverse("account_login")).content.decode()
    request.getfixturevalue("penyedia")
    page = client.get(reverse("account_login")).content.decode()
    assert "Masuk dengan akun kabupaten" in page
    assert reverse("openid_connect_login", args=["kabupaten"]) in page


def test_invited_address_is_in(client: Client, dunia: Dunia, penyedia: type[_Penyedia]) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    response = come_from(penyedia, client, email=person.email)
    assert response.headers["Location"] == reverse("beranda")
    assert client.session["_auth_user_id"] == str(person.pk)
    assert Pengguna.objects.get(pk=person.pk).check_password(SANDI)
    assert SocialAccount.objects.get().user == person


@pytest.mark.parametrize(
    "orang",
    [
        {"email": "tidak-diundang@contoh.id"},
        {"email": "operator@kopang.contoh.id", "email_verified": False},
        {"email": ""},
    ],
)
def test_others_are_refused_politely(
    client: Client, dunia: Dunia, penyedia: type[_Penyedia], orang: dict[str, object]
) -> None:
    make_pengguna(Peran.OPERATOR, dunia.kopang)
    response = come_from(penyedia, client, **orang)
    assert response.status_code == 403
    assert "belum mempunyai akun di Selaras" in response.content.decode()
    assert "_auth_user_id" not in client.session
    assert (Pengguna.objects.count(), SocialAccount.objects.count()) == (1, 0)


def test_code_is_asked_here_too(client: Client, dunia: Dunia, penyedia: type[_Penyedia]) -> None:
    person = make_pengguna(Peran.INSPEKTORAT, dunia.lombok)
    EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    response = come_from(penyedia, client, email=person.email)
    assert response.headers["Location"] == reverse("mfa_authenticate")


def test_password_of_an_address_nobody_proved_is_wiped(
    client: Client, dunia: Dunia, penyedia: type[_Penyedia]
) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    come_from(penyedia, client, email=person.email)
    assert not Pengguna.objects.get(pk=person.pk).has_usable_password()


def test_closed_account_stays_out(client: Client, dunia: Dunia, penyedia: type[_Penyedia]) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    Pengguna.objects.filter(pk=person.pk).update(is_active=False)
    come_from(penyedia, client, email=person.email)
    assert "_auth_user_id" not in client.session


def test_connecting_another_account_is_not_offered(
    client: Client, dunia: Dunia, penyedia: type[_Penyedia]
) -> None:
    person = make_pengguna(Peran.OPERATOR, dunia.kopang)
    client.force_login(person)
    penyedia.orang = {"sub": "lain", "email": "lain@contoh.id", "email_verified": True}
    out = client.get(reverse("openid_connect_login", args=["kabupaten"]), {"process": "connect"})
    state = parse_qs(urlsplit(out.headers["Location"]).query)["state"][0]
    back = reverse("openid_connect_callback", args=["kabupaten"])
    assert client.get(back, {"code": "kode-uji", "state": state}).status_code == 403
    assert not SocialAccount.objects.exists()


def test_reply_nobody_asked_for_opens_nothing(
    client: Client, db: None, penyedia: type[_Penyedia]
) -> None:
    back = reverse("openid_connect_callback", args=["kabupaten"])
    response = client.get(back, {"code": "kode-uji", "state": "karangan"})
    assert response.status_code in {401, 403}
    assert "gagal" in response.content.decode()


def test_other_names_of_providers_answer_404(
    client: Client, db: None, penyedia: type[_Penyedia]
) -> None:
    assert client.get(reverse("openid_connect_login", args=["lain"])).status_code == 404
