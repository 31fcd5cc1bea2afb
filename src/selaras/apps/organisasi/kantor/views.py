"""Pages of a kabupaten and its offices."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone

from selaras.apps.akun.peran import Hak
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.tahun import list_tahun, pick_tahun
from selaras.apps.organisasi.access import KonteksKabupaten, halaman_kabupaten
from selaras.apps.organisasi.kantor.actions import KantorDitolakError, buat_kantor, ubah_kantor
from selaras.apps.organisasi.kantor.forms import KantorForm
from selaras.apps.organisasi.models import Instansi


@halaman_kabupaten(Hak.LIHAT_KABUPATEN)
def kabupaten(request: HttpRequest, konteks: KonteksKabupaten) -> HttpResponse:
    """Show the offices of a kabupaten with the years that hold data."""
    offices = list(Instansi.objects.filter(kabupaten=konteks.kabupaten).order_by("-aktif", "nama"))
    years = list_tahun(kantor.pk for kantor in offices)
    rows = [(kantor, pick_tahun(years[kantor.pk]), years[kantor.pk]) for kantor in offices]
    isi = {
        "baris": rows,
        "berisi": sum(1 for _, _, held in rows if held),
        "tahun_ini": timezone.localdate().year,
        "boleh_kelola": Hak.KELOLA_KANTOR in konteks.hak,
    }
    return render(request, "organisasi/kantor/kabupaten.html", isi)


@halaman_kabupaten(Hak.KELOLA_KANTOR)
def kabupaten_kantor_baru(request: HttpRequest, konteks: KonteksKabupaten) -> HttpResponse:
    """Add an office."""
    form = KantorForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        isi = form.cleaned_data
        try:
            kantor = buat_kantor(
                konteks.pelaku, Ruang(konteks.kabupaten.pk), isi["nama"], isi["slug"], isi["kode"]
            )
        except KantorDitolakError as error:
            form.add_error(error.isian, str(error))
        else:
            messages.success(request, f"{kantor.nama} ditambahkan. Undang admin perangkat daerahnya.")
            return redirect("kabupaten", konteks.kabupaten.slug)
    return _page(request, form, {"judul": "Tambah kantor"})


@halaman_kabupaten(Hak.KELOLA_KANTOR)
def kabupaten_kantor_ubah(request: HttpRequest, konteks: KonteksKabupaten, nomor: int) -> HttpResponse:
    """Change an office."""
    kantor = get_object_or_404(Instansi, pk=nomor, kabupaten=konteks.kabupaten)
    form = KantorForm(request.POST or None, instansi=kantor)
    if request.method == "POST" and form.is_valid():
        try:
            ubah_kantor(konteks.pelaku, Ruang(konteks.kabupaten.pk), kantor.pk, form.cleaned_data)
        except KantorDitolakError as error:
            form.add_error(error.isian, str(error))
        else:
            messages.success(request, "Tersimpan.")
            return redirect("kabupaten", konteks.kabupaten.slug)
    return _page(request, form, {"judul": f"Ubah {kantor.nama}", "kantor": kantor})


def _page(request: HttpRequest, form: KantorForm, isi: dict[str, Any]) -> HttpResponse:
    status = 422 if form.errors else 200
    return render(request, "organisasi/kantor/kantor.html", {**isi, "form": form}, status=status)
