"""Real Chromium against the application on the test database."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page

from selaras.apps.akun.models import Pengguna
from tests.apps.conftest import _flush_beside_the_trail
from tests.apps.dunia import Dunia, make_dunia

# Playwright runs an event loop in the thread of the test; Django would refuse the database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

__all__ = ("_flush_beside_the_trail",)
_BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture(scope="session")
def browser_type_launch_args(need_tool: Callable[[str], str]) -> dict[str, Any]:
    return {"executable_path": need_tool("chromium"), "args": ["--no-sandbox", "--disable-quic"]}


@pytest.fixture(scope="session")
def browser_context_args() -> dict[str, Any]:
    return {"locale": "id-ID", "timezone_id": "Asia/Makassar", "reduced_motion": "reduce"}


@pytest.fixture
def dunia(transactional_db: None) -> Dunia:
    """The small world, saved so that the server's thread sees it."""
    return make_dunia()


@pytest.fixture
def page(page: Page, live_server: Any) -> Iterator[Page]:
    """A page whose complaints (console, failed requests) are kept for `check_page`."""
    page.keluhan = []  # type: ignore[attr-defined]
    page.alamat = live_server.url  # type: ignore[attr-defined]
    page.on("console", lambda m: m.type in {"error", "warning"} and page.keluhan.append(m.text))
    page.on("pageerror", lambda error: page.keluhan.append(str(error)))
    yield page
    page.goto("about:blank")  # no request is under way when the database is emptied


@pytest.fixture
def masuk(page: Page) -> Callable[[Pengguna], None]:
    """Log a person in without the form; the story goes through the form itself."""

    def log_in(pengguna: Pengguna) -> None:
        client = Client()
        client.force_login(pengguna, backend=_BACKEND)
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        cookie = {"name": settings.SESSION_COOKIE_NAME, "value": value, "url": page.alamat}
        page.context.add_cookies([cookie])

    return log_in
