"""The login of the kabupaten (OpenID Connect): it is there only where one is set up."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse


def bila_dipakai(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Answer 404 where no login of the kabupaten is set up."""

    @wraps(view)
    def open_page(request: HttpRequest, *args: Any, **keywords: Any) -> HttpResponse:
        if not settings.SELARAS_OIDC:
            raise Http404("akun kabupaten tidak dipakai di sini")
        return view(request, *args, **keywords)

    return open_page
