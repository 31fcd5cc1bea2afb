"""Tell people by mail what was given to them, and tell the giver whether the mail left."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest
from django.urls import reverse

from selaras.apps.akun.models import Penugasan, Undangan
from selaras.apps.akun.surat import send, send_undangan
from selaras.apps.akun.undangan import make_token


def tell_invited(request: HttpRequest, undangan: Undangan) -> None:
    """Send the link; where no mail is set up, or it fails, the admin hands the link over."""
    link = request.build_absolute_uri(reverse("undangan", args=[make_token(undangan)]))
    sent = send_undangan(undangan, link)
    if sent and settings.SELARAS_SURAT:
        messages.success(request, f"Undangan dikirim ke {undangan.email}.")
        return
    messages.warning(
        request,
        f"Surel tidak terkirim dari komputer ini. Serahkan tautan ini kepada {undangan.nama} saja, "
        f"berlaku sekali: {link}",
    )


def tell_role(request: HttpRequest, penugasan: Penugasan, tempat: str) -> None:
    """Tell somebody who has an account about a further role."""
    person = penugasan.pengguna
    isi = {
        "pengguna": person,
        "penugasan": penugasan,
        "tempat": tempat,
        "tautan": request.build_absolute_uri(reverse("account_login")),
    }
    send(person.email, "Peran baru di Selaras", "peran", isi)
    messages.success(request, f"{person.nama} mendapat peran {penugasan.peran.label}.")
