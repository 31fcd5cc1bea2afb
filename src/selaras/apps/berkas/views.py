"""Pages for books that come in and go out."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.actions import (
    ImporError,
    PilihanImpor,
    batalkan_impor,
    terapkan_impor,
    unggah_impor,
)
from selaras.apps.berkas.forms import UnggahForm, read_pilihan
from selaras.apps.berkas.models import Impor, StatusImpor
from selaras.apps.berkas.muatan import Muatan, read_muatan
from selaras.apps.berkas.pratinjau import build_pratinjau, list_terapan
from selaras.apps.berkas.selectors import list_impor, list_periode
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.exchange.json import BerkasJsonError

_PER_HALAMAN = 20
_USANG = "Isi impor ini disimpan oleh versi lama dan tidak terbaca lagi; unggah bukunya sekali lagi."


@halaman_kantor(Hak.IMPOR)
def impor(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Take a book, and show what was imported before."""
    if request.method != "POST":
        return _upload_page(request, konteks, UnggahForm())
    form = UnggahForm(request.POST, request.FILES)
    if not form.is_valid():
        return _upload_page(request, konteks, form, status=422)
    sent = form.cleaned_data["berkas"]
    muatan = read_muatan(sent.read(), konteks.instansi)
    if muatan.berkas is None:
        return _upload_page(request, konteks, UnggahForm(), muatan, status=422)
    try:
        found = unggah_impor(konteks.pelaku, konteks.ruang, muatan, sent.name or "tanpa nama")
    except ImporError as error:
        form.add_error("berkas", str(error))
        return _upload_page(request, konteks, form, status=422)
    return redirect("impor-pratinjau", konteks.instansi.slug, konteks.tahun, found.pk)


@require_safe
@halaman_kantor(Hak.IMPOR)
def impor_pratinjau(request: HttpRequest, konteks: KonteksKantor, nomor: int) -> HttpResponse:
    """Show what an import would change, or what it has changed."""
    return _preview_page(request, konteks, _find(konteks, nomor))


@require_POST
@halaman_kantor(Hak.IMPOR)
def impor_terapkan(request: HttpRequest, konteks: KonteksKantor, nomor: int) -> HttpResponse:
    """Apply what is ticked."""
    found, pilihan = _find(konteks, nomor), read_pilihan(request.POST)
    try:
        done = terapkan_impor(konteks.pelaku, konteks.ruang, found, pilihan)
    except ImporError as error:
        messages.error(request, str(error))
        return _preview_page(request, konteks, _find(konteks, nomor), pilihan, status=409)
    messages.success(
        request,
        f"Impor diterapkan: {done.jumlah_tambah} baris baru, {done.jumlah_ubah} berubah, "
        f"{done.jumlah_hapus} dihapus.",
    )
    return redirect("impor-pratinjau", konteks.instansi.slug, konteks.tahun, nomor)


@require_POST
@halaman_kantor(Hak.IMPOR)
def impor_batal(request: HttpRequest, konteks: KonteksKantor, nomor: int) -> HttpResponse:
    """Take an applied import back."""
    try:
        batalkan_impor(konteks.pelaku, konteks.ruang, _find(konteks, nomor))
        messages.success(request, "Impor dibatalkan; data kembali seperti sebelumnya.")
    except ImporError as error:
        messages.error(request, str(error))
    return redirect("impor-pratinjau", konteks.instansi.slug, konteks.tahun, nomor)


def _find(konteks: KonteksKantor, nomor: int) -> Impor:
    """Return an import of this office and year; 404 for any other."""
    return get_object_or_404(Impor, pk=nomor, instansi=konteks.instansi, tahun_berkas=konteks.tahun)


def _upload_page(
    request: HttpRequest,
    konteks: KonteksKantor,
    form: UnggahForm,
    muatan: Muatan | None = None,
    status: int = 200,
) -> HttpResponse:
    history = Paginator(list_impor(konteks.instansi, konteks.tahun), _PER_HALAMAN)
    isi = {
        "form": form,
        "muatan": muatan,
        "page": history.get_page(request.GET.get("halaman")),
        "daftar_periode": list_periode(konteks.instansi, konteks.tahun),
    }
    return render(request, "berkas/impor.html", isi, status=status)


def _preview_page(
    request: HttpRequest,
    konteks: KonteksKantor,
    found: Impor,
    pilihan: PilihanImpor | None = None,
    status: int = 200,
) -> HttpResponse:
    if found.status != StatusImpor.PRATINJAU:
        isi = {"impor": found, "terapan": list_terapan(found)}
        return render(request, "berkas/impor_selesai.html", isi)
    try:
        shown = build_pratinjau(found, pilihan)
    except BerkasJsonError:
        messages.error(request, _USANG)
        return redirect("impor", konteks.instansi.slug, konteks.tahun)
    return render(request, "berkas/pratinjau.html", {"impor": found, "pratinjau": shown}, status=status)
