"""What the frame of every page needs."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from selaras import __version__
from selaras.apps.core.bantuan import topic_of
from selaras.apps.core.navigasi import list_akun, list_bawah, list_rel
from selaras.apps.core.tahun import list_tahun, offered_tahun

# Pages that mean the same in another year; the others lie on rows of one year.
_KANTOR = {"kantor", "tahun"}
_TETAP = _KANTOR | {"kelompok", "daftar"}


def bingkai(request: HttpRequest) -> dict[str, Any]:
    """Return the place of the page, the ways from it and the version; `konteks` is None outside."""
    konteks = getattr(request, "konteks", None)
    user = getattr(request, "user", None)
    rel = list_rel(request, konteks) if user is not None and user.is_authenticated else ()
    return {
        "konteks": konteks,
        "versi": __version__,
        "mode_demo": settings.SELARAS_MODE == "demo",
        "rel": rel,
        "bilah_bawah": list_bawah(rel),
        "menu_akun": list_akun(request) if rel else (),
        "topik_bantuan": topic_of(request),
        "tahun_lain": SimpleLazyObject(lambda: _years(request, konteks)),
    }


def _years(request: HttpRequest, konteks: Any) -> list[tuple[int, str]]:
    """Return each year that the switch offers and the same page in it."""
    if not hasattr(konteks, "instansi"):
        return []
    terisi = list_tahun([konteks.instansi.pk])[konteks.instansi.pk]
    return [(t, _same_page(request, konteks, t)) for t in offered_tahun(terisi, konteks.tahun)]


def _same_page(request: HttpRequest, konteks: Any, tahun: int) -> str:
    match = request.resolver_match
    if match is None or match.url_name is None or not _TETAP >= set(match.kwargs) >= _KANTOR:
        return reverse("kantor", kwargs={"kantor": konteks.instansi.slug, "tahun": tahun})
    return reverse(match.url_name, kwargs=match.kwargs | {"tahun": tahun})
