"""Settings of one office: its parts and its letterhead."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from selaras.apps.akun.peran import Hak
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.unggahan import UnggahanDitolakError, serve
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.apps.organisasi.kantor.actions import (
    IsiUnit,
    KantorDitolakError,
    lepas_kop,
    pasang_kop,
    simpan_unit,
)
from selaras.apps.organisasi.kantor.forms import KopForm, SubUnitForm
from selaras.apps.organisasi.kantor.pohon import list_unit
from selaras.apps.organisasi.models import Kop, SubUnit
from selaras.apps.organisasi.selectors import kop_of
from selaras.documents.printing import IndukRefusedError
from selaras.domain.tanggal import format_tanggal


@halaman_kantor(Hak.KELOLA_KANTOR)
def kantor_pengaturan(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Show the parts and the letterhead of an office, and take a new letterhead."""
    form = KopForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and _take_kop(request, konteks, form):
        return redirect("kantor-pengaturan", konteks.instansi.slug, konteks.tahun)
    today = timezone.localdate()
    in_force = kop_of(konteks.instansi, today)
    letterheads = Kop.objects.filter(instansi=konteks.instansi).select_related("unggahan")
    isi = {
        "unit": list_unit(konteks.instansi),
        "kop": [(k, format_tanggal(k.berlaku_sejak), k == in_force) for k in letterheads],
        "form": form,
    }
    return render(request, "organisasi/kantor/pengaturan.html", isi, status=422 if form.errors else 200)


@halaman_kantor(Hak.KELOLA_KANTOR)
def kantor_unit_baru(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Add a part."""
    return _unit(request, konteks, None)


@halaman_kantor(Hak.KELOLA_KANTOR)
def kantor_unit_ubah(request: HttpRequest, konteks: KonteksKantor, nomor: int) -> HttpResponse:
    """Change a part."""
    return _unit(request, konteks, get_object_or_404(SubUnit, pk=nomor, instansi=konteks.instansi))


@require_POST
@halaman_kantor(Hak.KELOLA_KANTOR)
def kantor_kop_lepas(request: HttpRequest, konteks: KonteksKantor, nomor: int) -> HttpResponse:
    """Stop using a letterhead."""
    removed = lepas_kop(konteks.pelaku, _ruang(konteks), nomor)
    messages.success(request, "Kop tidak dipakai lagi." if removed else "Kop itu sudah dilepas.")
    return redirect("kantor-pengaturan", konteks.instansi.slug, konteks.tahun)


@halaman_kantor(Hak.KELOLA_KANTOR)
def kantor_kop_unduh(_request: HttpRequest, konteks: KonteksKantor, nomor: int) -> HttpResponse:
    """Send the file of a letterhead."""
    found = Kop.objects.select_related("unggahan")
    return serve(get_object_or_404(found, pk=nomor, instansi=konteks.instansi).unggahan)


def _ruang(konteks: KonteksKantor) -> Ruang:
    """Return the office in all its years: parts and letterheads belong to no single one."""
    return Ruang.kantor(konteks.instansi)


def _take_kop(request: HttpRequest, konteks: KonteksKantor, form: KopForm) -> bool:
    sent, day = form.cleaned_data["berkas"], form.cleaned_data["berlaku_sejak"]
    try:
        pasang_kop(konteks.pelaku, _ruang(konteks), sent.name, sent.read(), day)
    except (IndukRefusedError, UnggahanDitolakError, KantorDitolakError) as error:
        form.add_error("berkas", str(error))
        return False
    messages.success(request, f"Kop dipakai mulai {format_tanggal(day)}.")
    return True


def _unit(request: HttpRequest, konteks: KonteksKantor, unit: SubUnit | None) -> HttpResponse:
    form = SubUnitForm(request.POST or None, instansi=konteks.instansi, unit=unit)
    if request.method == "POST" and form.is_valid() and _take_unit(konteks, form, unit):
        messages.success(request, "Tersimpan.")
        return redirect("kantor-pengaturan", konteks.instansi.slug, konteks.tahun)
    isi: dict[str, Any] = {"form": form, "judul": f"Ubah {unit.nama}" if unit else "Tambah unit"}
    return render(request, "organisasi/kantor/unit.html", isi, status=422 if form.errors else 200)


def _take_unit(konteks: KonteksKantor, form: SubUnitForm, unit: SubUnit | None) -> bool:
    found = form.cleaned_data
    above = found["induk"].pk if found["induk"] else None
    isi = IsiUnit(found["nama"], found["jenis"], above, found["aktif"])
    try:
        simpan_unit(konteks.pelaku, _ruang(konteks), isi, unit.pk if unit else None)
    except KantorDitolakError as error:
        form.add_error(error.isian, str(error))
        return False
    return True
