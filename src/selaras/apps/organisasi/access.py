"""From an address to the office, the year and the right: what every page of an office goes through."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse

from selaras.apps.akun.access import list_hak
from selaras.apps.akun.peran import Hak
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.permintaan import request_id
from selaras.apps.organisasi.models import Instansi, Kabupaten
from selaras.domain.tanggal import TAHUN_TERBESAR, TAHUN_TERKECIL

P = ParamSpec("P")
Halaman = Callable[..., HttpResponse]


@dataclass(frozen=True)
class KonteksKantor:
    """Where a page stands: the office, the year of its address, and what the visitor may do there."""

    instansi: Instansi
    tahun: int
    hak: frozenset[Hak]
    pelaku: Pelaku

    @property
    def ruang(self) -> Ruang:
        """Return the scope that actions ask for."""
        return Ruang.kantor(self.instansi, self.tahun)


@dataclass(frozen=True)
class KonteksKabupaten:
    """Where a page of a kabupaten stands, and what the visitor may do there."""

    kabupaten: Kabupaten
    hak: frozenset[Hak]
    pelaku: Pelaku

    @property
    def ruang(self) -> Ruang:
        """Return the scope that actions ask for."""
        return Ruang(self.kabupaten.pk)


def halaman_kantor(
    hak: Hak,
) -> Callable[[Callable[Concatenate[HttpRequest, KonteksKantor, P], HttpResponse]], Halaman]:
    """Open a page of an office (`kantor`, `tahun` in its address) to those who have the right.

    Who has no right at all in the office gets 404: whether it exists is not theirs to know.
    """

    def wrap(view: Callable[Concatenate[HttpRequest, KonteksKantor, P], HttpResponse]) -> Halaman:
        @login_required
        @wraps(view)
        def open_page(
            request: HttpRequest, kantor: str, tahun: int, *args: P.args, **keywords: P.kwargs
        ) -> HttpResponse:
            konteks = _of_kantor(request, kantor, tahun)
            _check(hak, konteks.hak)
            request.konteks = konteks  # type: ignore[attr-defined]
            return view(request, konteks, *args, **keywords)

        open_page.hak = hak  # type: ignore[attr-defined]
        return open_page

    return wrap


def halaman_kabupaten(
    hak: Hak,
) -> Callable[[Callable[Concatenate[HttpRequest, KonteksKabupaten, P], HttpResponse]], Halaman]:
    """Open a page of a kabupaten (`kabupaten` in its address) to those who have the right."""

    def wrap(view: Callable[Concatenate[HttpRequest, KonteksKabupaten, P], HttpResponse]) -> Halaman:
        @login_required
        @wraps(view)
        def open_page(
            request: HttpRequest, kabupaten: str, *args: P.args, **keywords: P.kwargs
        ) -> HttpResponse:
            konteks = _of_kabupaten(request, kabupaten)
            _check(hak, konteks.hak)
            request.konteks = konteks  # type: ignore[attr-defined]
            return view(request, konteks, *args, **keywords)

        open_page.hak = hak  # type: ignore[attr-defined]
        return open_page

    return wrap


def pelaku_of(request: HttpRequest) -> Pelaku:
    """Return who acts in a request."""
    pengguna: Any = request.user
    return Pelaku(pengguna if pengguna.is_authenticated else None, request_id())


def _of_kantor(request: HttpRequest, slug: str, tahun: int) -> KonteksKantor:
    instansi = Instansi.objects.select_related("kabupaten").filter(slug=slug).first()
    hak = list_hak(request.user, Ruang.kantor(instansi)) if instansi else frozenset()
    if instansi is None or not hak or not TAHUN_TERKECIL <= tahun <= TAHUN_TERBESAR:
        raise Http404("kantor ini tidak ada atau bukan kantor Anda")
    return KonteksKantor(instansi, tahun, hak, pelaku_of(request))


def _of_kabupaten(request: HttpRequest, slug: str) -> KonteksKabupaten:
    kabupaten = Kabupaten.objects.filter(slug=slug).first()
    hak = list_hak(request.user, Ruang(kabupaten.pk)) if kabupaten else frozenset()
    if kabupaten is None or not hak:
        raise Http404("kabupaten ini tidak ada atau bukan kabupaten Anda")
    return KonteksKabupaten(kabupaten, hak, pelaku_of(request))


def _check(hak: Hak, held: frozenset[Hak]) -> None:
    if hak not in held:
        raise PermissionDenied(f"Akun Anda tidak berhak: {hak.label}.")
