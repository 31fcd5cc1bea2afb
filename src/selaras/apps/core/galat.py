"""Error pages: what went wrong, the number of the request, and what to do next."""

import sys
from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from selaras import __version__
from selaras.apps.core.permintaan import request_id

_BERANDA = "Periksa alamatnya, atau mulai lagi dari Beranda."
_TIDAK_BERHAK = "Minta admin perangkat daerah memberi Anda peran yang sesuai."
_RINCI = {
    405: ("Cara membuka halaman ini keliru", "Kembali ke halaman sebelumnya lalu tekan tombolnya."),
    429: ("Terlalu banyak percobaan", "Tunggu 15 menit, lalu coba lagi."),
    503: ("Basis data sedang tidak dapat dihubungi", "Tunggu sebentar lalu muat ulang halaman ini."),
}


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: the address or the form could not be understood; nothing of the request is trusted."""
    return _plain(400, "Permintaan tidak dapat dipahami", "Muat ulang halaman lalu coba lagi.")


def permission_denied(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: a right is missing."""
    why = " ".join(filter(None, (str(exception), _TIDAK_BERHAK)))
    return _page(request, 403, "Anda tidak berhak membuka ini", why)


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: there is no such page, or it is not the visitor's to see."""
    return _page(request, 404, "Halaman tidak ditemukan", _BERANDA)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form was not sent from a page of this application, or that page was too old."""
    return _page(
        request, 403, "Formulir sudah kedaluwarsa", "Kembali, muat ulang halaman, lalu kirim lagi."
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 where the database does not answer: our fault, told without asking the database."""
    if isinstance(sys.exception(), OperationalError):
        response = _plain(503, *_RINCI[503])
        response.headers["Retry-After"] = "30"
        return response
    return _plain(
        500, "Terjadi kesalahan di sistem", "Coba lagi; bila berulang, sebutkan nomor di bawah."
    )


class HalamanGalatMiddleware:
    """Gives bare refusals (a form's address opened by hand, too many tries) a page to read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Fill an empty error response; those with a text of their own stay."""
        response = self.get_response(request)
        if response.status_code in _RINCI and not response.streaming and not response.content:
            page = _page(request, response.status_code, *_RINCI[response.status_code])
            response.content = page.content
            response.headers["Content-Type"] = page.headers["Content-Type"]
        return response


def _page(request: HttpRequest, status: int, judul: str, langkah: str) -> HttpResponse:
    isi = {"judul": judul, "langkah": langkah, "nomor": request_id(), "status": status}
    return render(request, "core/galat.html", isi, status=status)


def _plain(status: int, judul: str, langkah: str) -> HttpResponse:
    """Return a page that needs neither session nor database."""
    isi = {"judul": judul, "langkah": langkah, "nomor": request_id(), "status": status}
    return HttpResponse(
        render_to_string("core/galat_polos.html", isi | {"versi": __version__}), status=status
    )
