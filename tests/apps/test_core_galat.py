"""Error pages: each says what happened, its number, and a next step; none shows the program's inside."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.db import OperationalError, connection
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client
from django.urls import path
from django.views.decorators.http import require_POST

from selaras.config.urls import handler400, handler403, handler404, handler500
from selaras.config.urls import urlpatterns as _asli

RAHASIA = "kata sandi basis data"


def _raise(kind: type[Exception]):
    def view(request: HttpRequest) -> HttpResponse:
        raise kind(RAHASIA)

    return view


urlpatterns = [
    *_asli,
    path("uji/400/", _raise(SuspiciousOperation)),
    path("uji/403/", _raise(PermissionDenied)),
    path("uji/404/", _raise(Http404)),
    path("uji/405/", require_POST(lambda request: HttpResponse())),
    path("uji/429/", lambda request: HttpResponse(status=429)),
    path("uji/500/", _raise(ZeroDivisionError)),
    path("uji/503/", _raise(OperationalError)),
]
__all__ = ("handler400", "handler403", "handler404", "handler500")


@pytest.mark.urls(__name__)
@pytest.mark.parametrize("status", [400, 403, 404, 405, 429, 500, 503])
def test_an_error_page_names_its_number_and_a_way_on(db: None, status: int) -> None:
    response = Client(raise_request_exception=False).get(f"/uji/{status}/")
    text = response.content.decode()
    assert response.status_code == status
    assert response.headers["X-Permintaan"] in text
    assert "Ke Beranda" in text
    assert "Traceback" not in text
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@pytest.mark.urls(__name__)
@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_an_error_page_keeps_the_message_of_the_program_to_itself(db: None, status: int) -> None:
    text = Client(raise_request_exception=False).get(f"/uji/{status}/").content.decode()
    assert RAHASIA not in text


@pytest.mark.urls(__name__)
@pytest.mark.parametrize("status", [400, 500, 503])
def test_the_pages_of_our_own_faults_need_no_database(status: int) -> None:
    """No `db` fixture: pytest-django refuses any query."""
    response = Client(raise_request_exception=False).get(f"/uji/{status}/")
    assert response.status_code == status


def test_a_form_without_its_token_is_told_to_reload(db: None) -> None:
    response = Client(enforce_csrf_checks=True).post("/akun/masuk/", {"login": "a@b.id"})
    assert response.status_code == 403
    assert "Formulir sudah kedaluwarsa" in response.content.decode()


def test_a_broken_database_is_503_with_a_time_to_come_back(db: None) -> None:
    response = Client(raise_request_exception=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "cursor", _broken)
        answer = response.get("/sehat/")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")


def _broken(*_args: object) -> None:
    raise OperationalError("could not connect")
