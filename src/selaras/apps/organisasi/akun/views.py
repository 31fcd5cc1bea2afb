"""Pages of accounts; each stands in an office and in a kabupaten alike."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import BadRequest, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from selaras.apps.akun import actions
from selaras.apps.akun.models import Penugasan
from selaras.apps.akun.selectors import (
    find_pengguna,
    is_invited,
    list_held,
    list_orang,
    list_undangan,
)
from selaras.apps.akun.tugas import ADMIN
from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.akun.alamat import Konteks, address_of, name_of, ruang_of
from selaras.apps.organisasi.akun.forms import AkhiriForm, TugasForm, UndangForm
from selaras.apps.organisasi.akun.mengirim import tell_invited, tell_role


def daftar(request: HttpRequest, konteks: Konteks) -> HttpResponse:
    """Everybody with a role here, now or before, and who is invited."""
    today = timezone.localdate()
    people = [
        (who, held, any(p.selesai is None or p.selesai >= today for p in held), _of(konteks, who.pk))
        for who, held in list_orang(ruang_of(konteks))
    ]
    undangan = [
        (u, u.berlaku_sampai > timezone.now(), *_links_of_invitation(konteks, u.pk))
        for u in list_undangan(ruang_of(konteks))
    ]
    isi = {"orang": people, "undangan": undangan}
    return _page(request, konteks, "daftar", isi)


def undang(request: HttpRequest, konteks: Konteks) -> HttpResponse:
    """Give a role by address: at once where there is an account, by invitation otherwise."""
    form = UndangForm(ruang_of(konteks), request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            _give_or_invite(request, konteks, form)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect(address_of(konteks))
    return _page(request, konteks, "undang", {"form": form})


def orang(request: HttpRequest, konteks: Konteks, orang: int) -> HttpResponse:
    """One person: roles here over time, a further role, closing the account."""
    held = _held_by(konteks, orang)
    form = TugasForm(ruang_of(konteks), request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            given = actions.beri_peran(konteks.pelaku, ruang_of(konteks), orang, form.tugas())
        except ValidationError as error:
            form.add_error(None, error)
        else:
            tell_role(request, given, name_of(konteks))
            return redirect(_of(konteks, orang))
    roles = [(p, address_of(konteks, "-akhiri", peran=p.pk)) for p in held]
    isi = {
        "orang": held[0].pengguna,
        "sendiri": held[0].pengguna == request.user,
        "daftar_peran": roles,
        "form": form,
        "hari": timezone.localdate(),
        "alamat_status": address_of(konteks, "-status", orang=orang),
    }
    return _page(request, konteks, "orang", isi)


def akhiri(request: HttpRequest, konteks: Konteks, peran: int) -> HttpResponse:
    """Ask for the last day of a role."""
    place = ruang_of(konteks)
    held = list_held(place).filter(pk=peran).first()
    if held is None:
        raise Http404("peran ini tidak ada di sini")
    sendiri = held.pengguna == request.user and held.peran in ADMIN
    form = AkhiriForm(request.POST or None, sendiri=sendiri)
    if request.method == "POST" and form.is_valid():
        sadar = form.cleaned_data.get("sadar", False)
        try:
            actions.akhiri_peran(konteks.pelaku, place, peran, form.cleaned_data["selesai"], sadar=sadar)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, f"Peran {held.peran.label} milik {held.pengguna.nama} disimpan.")
            return redirect(address_of(konteks) if not sendiri else "beranda")
    return _page(request, konteks, "akhiri", {"form": form, "peran": held, "sendiri": sendiri})


def status(request: HttpRequest, konteks: Konteks, orang: int) -> HttpResponse:
    """Close an account, open it again, or take its authenticator off."""
    person = _held_by(konteks, orang)[0].pengguna
    action, done = {
        "nonaktifkan": (actions.nonaktifkan, "dinonaktifkan"),
        "aktifkan": (actions.aktifkan, "diaktifkan"),
        "lepas": (actions.lepas_faktor_kedua, "tidak lagi meminta kode saat masuk"),
    }.get(request.POST.get("tindakan", ""), (None, ""))
    if action is None:
        raise BadRequest("tindakan ini tidak ada")
    place = ruang_of(konteks)
    _try(request, lambda: action(konteks.pelaku, place, orang), f"Akun {person.nama} {done}.")
    return redirect(_of(konteks, orang))


def undangan_kirim(request: HttpRequest, konteks: Konteks, undangan: int) -> HttpResponse:
    """Send an invitation again."""
    place = _place_of_invitation(konteks, undangan)
    try:
        renewed = actions.kirim_ulang_undangan(konteks.pelaku, place, undangan)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        tell_invited(request, renewed)
    return redirect(address_of(konteks))


def undangan_tarik(request: HttpRequest, konteks: Konteks, undangan: int) -> HttpResponse:
    """Withdraw an invitation."""
    place = _place_of_invitation(konteks, undangan)
    _try(request, lambda: actions.tarik_undangan(konteks.pelaku, place, undangan), "Undangan ditarik.")
    return redirect(address_of(konteks))


def _give_or_invite(request: HttpRequest, konteks: Konteks, form: UndangForm) -> None:
    place, tugas = ruang_of(konteks), form.tugas()
    known = find_pengguna(form.cleaned_data["email"])
    if known is None:
        name = form.cleaned_data["nama"]
        invited = actions.undang(konteks.pelaku, place, form.cleaned_data["email"], name, tugas)
        tell_invited(request, invited)
    else:
        given = actions.beri_peran(konteks.pelaku, place, known.pk, tugas)
        tell_role(request, given, name_of(konteks))


def _held_by(konteks: Konteks, orang: int) -> list[Penugasan]:
    """Return the roles of a person here; who never had one is not there (404)."""
    found = list(list_held(ruang_of(konteks)).filter(pengguna_id=orang))
    if not found:
        raise Http404("orang ini tidak bertugas di sini")
    return found


def _place_of_invitation(konteks: Konteks, undangan: int) -> Ruang:
    """Return the scope; an invitation of another place is not there (404)."""
    place = ruang_of(konteks)
    if not is_invited(place, undangan):
        raise Http404("undangan ini tidak ada di sini")
    return place


def _of(konteks: Konteks, orang: int) -> str:
    return address_of(konteks, "-orang", orang=orang)


def _links_of_invitation(konteks: Konteks, undangan: int) -> tuple[str, str]:
    return (
        address_of(konteks, "-undangan-kirim", undangan=undangan),
        address_of(konteks, "-undangan-tarik", undangan=undangan),
    )


def _try(request: HttpRequest, action: Any, done: str) -> None:
    try:
        action()
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, done)


def _page(request: HttpRequest, konteks: Konteks, templat: str, isi: dict[str, Any]) -> HttpResponse:
    shared = {
        "tempat": name_of(konteks),
        "alamat_daftar": address_of(konteks),
        "alamat_undang": address_of(konteks, "-undang"),
    }
    return render(request, f"organisasi/akun/{templat}.html", {**shared, **isi})
