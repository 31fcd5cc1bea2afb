"""The number of a request: in the log, on error pages, in the audit trail."""

import logging
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponse

_NOMOR: ContextVar[str] = ContextVar("nomor_permintaan", default="-")


def request_id() -> str:
    """Return the number of the running request, '-' outside of one."""
    return _NOMOR.get()


@contextmanager
def bernomor(nomor: str) -> Iterator[None]:
    """Let what happens inside carry this number, as a job outside of any request does."""
    token = _NOMOR.set(nomor)
    try:
        yield
    finally:
        _NOMOR.reset(token)


class NomorPermintaanMiddleware:
    """Gives every request a number of its own and says it in a header."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer the request under its number; the visitor cannot choose it."""
        token = _NOMOR.set(str(uuid.uuid4()))
        try:
            response = self.get_response(request)
            response.headers["X-Permintaan"] = request_id()
            return response
        finally:
            _NOMOR.reset(token)


class NomorPermintaanFilter(logging.Filter):
    """Adds the number to each line of the log."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every line pass, with the number."""
        record.permintaan = request_id()
        return True
