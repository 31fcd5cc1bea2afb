"""The page of a job: only for whom it is done, and only while that person still has the right."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from selaras.apps.core.halaman import hanya_masuk
from selaras.apps.core.pekerjaan import antrean
from selaras.apps.core.pekerjaan.jenis import JenisPekerjaan, jenis_of
from selaras.apps.core.pekerjaan.kemajuan import ruang_of
from selaras.apps.core.pekerjaan.models import Pekerjaan, StatusPekerjaan
from selaras.apps.core.unggahan import UnggahanRusakError, serve

TERBANYAK = 50
_HIDUP = (StatusPekerjaan.ANTRE, StatusPekerjaan.BERJALAN)


@hanya_masuk
@require_GET
def daftar(request: HttpRequest) -> HttpResponse:
    """List the visitor's own jobs, the newest first."""
    mine = Pekerjaan.objects.filter(pengguna=request.user.pk).select_related("instansi")[:TERBANYAK]
    return render(request, "core/pekerjaan_daftar.html", {"daftar": mine})


@hanya_masuk
@require_GET
def satu(request: HttpRequest, nomor: UUID) -> HttpResponse:
    """Show how far a job is; a browser with scripts asks for the middle of the page again and again."""
    pekerjaan, jenis = _own(request, nomor)
    isi = {
        "pekerjaan": pekerjaan,
        "hidup": pekerjaan.status in _HIDUP,
        "kembali": jenis.halaman(pekerjaan),
    }
    part = request.headers.get("HX-Request") == "true"
    return render(request, "core/pekerjaan_keadaan.html" if part else "core/pekerjaan.html", isi)


@hanya_masuk
@require_POST
def batal(request: HttpRequest, nomor: UUID) -> HttpResponse:
    """Cancel a job."""
    pekerjaan, _jenis = _own(request, nomor)
    if not antrean.cancel(pekerjaan):
        messages.info(request, "Pekerjaan ini sudah berakhir, jadi tidak ada yang dibatalkan.")
    return redirect("pekerjaan", nomor)


@hanya_masuk
@require_POST
def ulang(request: HttpRequest, nomor: UUID) -> HttpResponse:
    """Put a job that failed or was cancelled into the queue again."""
    pekerjaan, _jenis = _own(request, nomor)
    return redirect("pekerjaan", antrean.retry(pekerjaan).pk)


@hanya_masuk
@require_GET
def hasil(request: HttpRequest, nomor: UUID) -> HttpResponse:
    """Hand out the file that a job made."""
    pekerjaan, _jenis = _own(request, nomor)
    try:
        if pekerjaan.hasil is not None:
            return serve(pekerjaan.hasil)
    except UnggahanRusakError:
        messages.error(request, "Berkas hasil ini rusak atau sudah dihapus. Buat lagi.")
    else:
        messages.info(request, "Pekerjaan ini belum atau tidak lagi mempunyai berkas hasil.")
    return redirect("pekerjaan", nomor)


def _own(request: HttpRequest, nomor: UUID) -> tuple[Pekerjaan, JenisPekerjaan]:
    """Return the visitor's job; what is somebody else's is not there."""
    found = Pekerjaan.objects.select_related("instansi", "hasil").filter(pengguna=request.user.pk)
    pekerjaan = found.filter(pk=nomor).first()
    if pekerjaan is None:
        raise Http404("pekerjaan ini tidak ada atau bukan milik Anda")
    jenis = jenis_of(pekerjaan.jenis)
    if not jenis.boleh(request.user, ruang_of(pekerjaan)):
        raise PermissionDenied("Akun Anda tidak berhak lagi atas pekerjaan ini.")
    return pekerjaan, jenis
