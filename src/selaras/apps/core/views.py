"""Pages of the frame: health, help, and the components for those who build and judge them."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from selaras import __version__
from selaras.apps.core.bantuan import DAFTAR_TOPIK, find_topik
from selaras.apps.core.gaya import isi_gaya
from selaras.apps.core.halaman import terbuka
from selaras.apps.core.pekerjaan.pekerja import living


@terbuka
def sehat(request: HttpRequest) -> JsonResponse:
    """Tell an operator's monitor that application and database answer, and whether a worker lives."""
    worker = "hidup" if living() else "tidak ada"
    return JsonResponse({"status": "sehat", "versi": __version__, "pekerja": worker})


@terbuka
def bantuan(request: HttpRequest) -> HttpResponse:
    """List the topics of the help."""
    return render(request, "core/bantuan.html", {"daftar_topik": DAFTAR_TOPIK})


@terbuka
def bantuan_topik(request: HttpRequest, topik: str) -> HttpResponse:
    """Show one topic of the help."""
    found = find_topik(topik)
    if found is None:
        raise Http404("topik bantuan ini tidak ada")
    return render(request, found.berkas, {"topik": found, "daftar_topik": DAFTAR_TOPIK})


@terbuka
def gaya(request: HttpRequest) -> HttpResponse:
    """Show every component in every state; not part of an office's installation."""
    if not settings.DEBUG and settings.SELARAS_MODE == "kantor":
        raise Http404("halaman ini hanya ada pada mode peragaan dan uji")
    return render(request, "core/gaya.html", isi_gaya(request.GET.get("halaman")))
