"""Who may see a whole kabupaten gives a code at login; until it is set up, nothing else opens."""

from collections.abc import Callable
from typing import Any

from allauth.mfa.utils import is_mfa_enabled
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from selaras.apps.akun.access import needs_second_factor

# Setting up needs the password again when the login was long ago.
_TETAP_TERBUKA = {"mfa_activate_totp", "account_reauthenticate", "account_logout", "sehat"}


class FaktorKeduaMiddleware:
    """Leads to the set-up page whoever needs a second factor and has none."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request."""
        return self.get_response(request)

    def process_view(self, request: HttpRequest, _view: Any, _args: Any, _keywords: Any) -> Any:
        """Return the way to the set-up page, None where the page may open."""
        match = request.resolver_match
        if match is None or match.url_name in _TETAP_TERBUKA or not _is_missing(request.user):
            return None
        return redirect("mfa_activate_totp")


def _is_missing(pengguna: Any) -> bool:
    return (
        pengguna.is_authenticated
        and needs_second_factor(pengguna)
        and not is_mfa_enabled(pengguna, ["totp"])
    )
