"""Pages to write the lists: add, change, remove, move; plain forms that survive what goes wrong."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.data.actions import hapus_baris, pindah_baris, simpan_baris
from selaras.apps.berkas.data.bentrok import BentrokError, last_change, list_beda
from selaras.apps.berkas.data.daftar import list_kolom, model_of, name_of
from selaras.apps.berkas.data.forms import RekamanForm
from selaras.apps.berkas.data.halaman import frame_of, list_kepala, open_baris, open_daftar, show_baris
from selaras.apps.berkas.data.keutuhan import list_masalah
from selaras.apps.berkas.data.selectors import list_acuan
from selaras.apps.core.models import BarisKantor
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor


@halaman_kantor(Hak.UBAH_DATA)
def data_baru(request: HttpRequest, konteks: KonteksKantor, daftar: str) -> HttpResponse:
    """Add a row at the end of a list."""
    name = open_daftar(daftar)
    form = _form(request, konteks, name, None)
    if request.method != "POST" or not form.is_valid():
        return _page(request, konteks, name, form)
    row = simpan_baris(konteks.pelaku, konteks.ruang, name, form.rekaman)
    return _saved(request, konteks, name, row, form)


@halaman_kantor(Hak.UBAH_DATA)
def data_ubah(request: HttpRequest, konteks: KonteksKantor, daftar: str, nomor: int) -> HttpResponse:
    """Change a row; where somebody else was faster, both versions are shown."""
    name = open_daftar(daftar)
    if request.method != "POST":
        row = open_baris(konteks, name, nomor)
        form = _form(request, konteks, name, row.to_rekaman())
        return _page(request, konteks, name, form, row=row)
    form = _form(request, konteks, name, None)
    seen = _number(request, "revisi")
    if not form.is_valid():
        return _page(request, konteks, name, form, revisi=seen, nomor=nomor)
    try:
        row = simpan_baris(konteks.pelaku, konteks.ruang, name, form.rekaman, nomor, seen)
    except BentrokError as conflict:
        return _conflict(request, konteks, name, form, nomor, conflict)
    return _saved(request, konteks, name, row, form)


@halaman_kantor(Hak.UBAH_DATA)
def data_hapus(request: HttpRequest, konteks: KonteksKantor, daftar: str, nomor: int) -> HttpResponse:
    """Ask whether a row shall go, then remove it as it was shown."""
    name = open_daftar(daftar)
    if request.method != "POST":
        return _ask(request, konteks, name, open_baris(konteks, name, nomor))
    try:
        removed = hapus_baris(konteks.pelaku, konteks.ruang, name, nomor, _number(request, "revisi"))
    except BentrokError as conflict:
        messages.warning(request, "Baris ini baru saja diubah orang lain. Periksa isinya yang sekarang.")
        return _ask(request, konteks, name, conflict.tersimpan, status=409)
    text = "Baris dihapus." if removed else "Baris itu sudah dihapus sebelumnya."
    messages.success(request, text)
    return redirect("data", konteks.instansi.slug, konteks.tahun, daftar)


@require_POST
@halaman_kantor(Hak.UBAH_DATA)
def data_pindah(request: HttpRequest, konteks: KonteksKantor, daftar: str, nomor: int) -> HttpResponse:
    """Move a row one place up or down."""
    name = open_daftar(daftar)
    step = -1 if request.POST.get("arah") == "naik" else 1
    seen = _number(request, "posisi")
    if not pindah_baris(konteks.pelaku, konteks.ruang, name, nomor, step, seen):
        messages.info(request, "Urutan tidak berubah: baris itu sudah berpindah atau di ujung daftar.")
    return redirect("data", konteks.instansi.slug, konteks.tahun, daftar)


def _form(request: HttpRequest, konteks: KonteksKantor, daftar: str, rekaman: Any) -> RekamanForm:
    return RekamanForm(
        request.POST if request.method == "POST" else None,
        record=model_of(daftar).REKAMAN,
        kolom=list_kolom(daftar),
        tahun=konteks.tahun,
        rekaman=rekaman,
        acuan=list_acuan(daftar, konteks.instansi.pk, konteks.tahun),
    )


def _number(request: HttpRequest, name: str) -> int:
    """Return a number that a page put into its form; 0 where somebody has changed it."""
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _page(
    request: HttpRequest,
    konteks: KonteksKantor,
    daftar: str,
    form: RekamanForm,
    row: BarisKantor | None = None,
    **isi: Any,
) -> HttpResponse:
    if row is not None:
        isi |= {"nomor": row.pk, "revisi": row.revisi, "sebutan": name_of(row)}
        isi["catatan"] = list_masalah(konteks.instansi, konteks.tahun, daftar, row.pk)
    status = 409 if "beda" in isi else 422 if form.errors else 200
    isi |= {**frame_of(konteks, daftar), "form": form}
    return render(request, "berkas/data/isi.html", isi, status=status)


def _conflict(  # noqa: PLR0913, PLR0917 -- one call
    request: HttpRequest,
    konteks: KonteksKantor,
    daftar: str,
    form: RekamanForm,
    nomor: int,
    conflict: BentrokError,
) -> HttpResponse:
    """Show both versions; the form keeps the person's own and saves over the other when sent again."""
    stored = conflict.tersimpan
    there: dict[str, Any] = {} if stored is None else {"nomor": nomor, "revisi": stored.revisi}
    isi: dict[str, Any] = {
        "beda": list_beda(list_kolom(daftar), konteks.tahun, form.rekaman, stored),
        "sudah_dihapus": stored is None,
        "perubahan": last_change(model_of(daftar), nomor),
    }
    return _page(request, konteks, daftar, form, **isi, **there)


def _saved(
    request: HttpRequest, konteks: KonteksKantor, daftar: str, row: BarisKantor, form: RekamanForm
) -> HttpResponse:
    messages.success(request, f"Tersimpan. {name_of(row)}")
    for text in (*form.peringatan, *list_masalah(konteks.instansi, konteks.tahun, daftar, row.pk)):
        messages.warning(request, text)
    place = frame_of(konteks, daftar)["alamat"]
    return redirect("data-baru" if "lagi" in request.POST else "data", *place)


def _ask(
    request: HttpRequest, konteks: KonteksKantor, daftar: str, row: Any, status: int = 200
) -> HttpResponse:
    heads, shown = list_kepala(daftar, konteks.tahun), show_baris([row], daftar)[0]
    isi = {
        **frame_of(konteks, daftar),
        "row": row,
        "sebutan": shown.sebutan,
        "pasangan": list(zip(heads, shown.daftar_sel, strict=True)),
    }
    return render(request, "berkas/data/hapus.html", isi, status=status)
