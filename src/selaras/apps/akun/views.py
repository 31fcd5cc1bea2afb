"""One's own account, and the page that an invitation opens."""

from typing import Any

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from selaras.apps.akun.access import needs_second_factor
from selaras.apps.akun.actions import terima_undangan, ubah_nama
from selaras.apps.akun.forms import NamaForm, TerimaForm
from selaras.apps.akun.models import Pengguna, Undangan
from selaras.apps.akun.selectors import list_peran
from selaras.apps.akun.sinyal import ruang_of
from selaras.apps.akun.undangan import find_undangan
from selaras.apps.core.halaman import hanya_masuk, terbuka
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.permintaan import request_id


@hanya_masuk
def akun(request: HttpRequest) -> HttpResponse:
    """One's own account: name, roles, password, second factor, where it is logged in."""
    pengguna: Any = request.user
    form = NamaForm(request.POST or None, initial={"nama": pengguna.nama})
    if request.method == "POST" and form.is_valid():
        ubah_nama(Pelaku(pengguna, request_id()), ruang_of(pengguna), form.cleaned_data["nama"])
        messages.success(request, "Nama disimpan.")
        return redirect("akun")
    isi = {
        "form": form,
        "penugasan": list_peran(pengguna),
        "memakai_kode": Authenticator.objects.filter(user=pengguna, type="totp").exists(),
        "wajib_kode": needs_second_factor(pengguna),
        "daftar_sesi": UserSession.objects.purge_and_list(pengguna),
    }
    return render(request, "akun/saya.html", isi)


@hanya_masuk
@require_POST
def akhiri_sesi(request: HttpRequest, sesi: int) -> HttpResponse:
    """Log one's own account out of another device."""
    get_object_or_404(UserSession, pk=sesi, user_id=request.user.pk).end()
    messages.success(request, "Perangkat itu sudah dikeluarkan.")
    return redirect("akun")


@terbuka
@never_cache
@sensitive_post_parameters()
def undangan(request: HttpRequest, tanda: str) -> HttpResponse:
    """Accept an invitation: as a new account, or as the one that has the address already."""
    found = find_undangan(tanda)
    if found is None:
        return render(request, "akun/undangan_usang.html", status=410)
    if Pengguna.objects.filter(email=found.email).exists():
        return _accept_with_account(request, found)
    return _accept_anew(request, found)


def _accept_with_account(request: HttpRequest, undangan: Undangan) -> HttpResponse:
    pengguna: Any = request.user
    own = pengguna.is_authenticated and pengguna.email == undangan.email
    if request.method == "POST" and own:
        try:
            _accept(undangan, pengguna)
        except ValidationError as error:
            messages.error(request, error.messages[0])
        else:
            messages.success(request, "Peran baru Anda sudah berlaku.")
        return redirect("beranda")
    return render(request, "akun/undangan_punya_akun.html", {"undangan": undangan, "miliknya": own})


def _accept_anew(request: HttpRequest, undangan: Undangan) -> HttpResponse:
    form = TerimaForm(undangan, request.POST or None, initial={"nama": undangan.nama})
    if request.method == "POST" and form.is_valid():
        try:
            pengguna = _accept(undangan, (form.cleaned_data["nama"], form.cleaned_data["sandi"]))
        except ValidationError as error:
            form.add_error(None, error)
        else:
            record_authentication(request, pengguna, method="password", email=pengguna.email)
            response: HttpResponse = perform_login(request, Login(user=pengguna, email=pengguna.email))
            return response
    return render(request, "akun/undangan.html", {"undangan": undangan, "form": form})


def _accept(undangan: Undangan, diri: Any) -> Pengguna:
    """Let the system accept: who holds the link holds no role yet."""
    ruang = Ruang(undangan.kabupaten_id, undangan.instansi_id)
    return terima_undangan(Pelaku(None, request_id()), ruang, undangan.pk, undangan.kiriman, diri)
