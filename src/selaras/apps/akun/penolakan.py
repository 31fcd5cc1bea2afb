"""Too many attempts: who is counted, and the page that says so."""

from typing import Any

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from selaras.apps.core.permintaan import request_id


def email_of(request: HttpRequest, credentials: dict[str, Any] | None) -> str:
    """Return the address of an attempt, in one form."""
    typed = (credentials or {}).get("email") or request.POST.get("login", "")
    return str(typed).strip().lower()


def ip_of(request: HttpRequest) -> str:
    """Return from where the attempt comes, through the proxies that are ours; '' without a network."""
    if "REMOTE_ADDR" not in request.META:
        return ""
    return str(get_adapter().get_client_ip(request))


def locked_out(
    request: HttpRequest, _response: HttpResponse | None, _credentials: dict[str, Any] | None
) -> HttpResponse:
    """429: five wrong passwords for one address from one place; says no word about the account."""
    return render(request, "429.html", {"nomor": request_id()}, status=429)
