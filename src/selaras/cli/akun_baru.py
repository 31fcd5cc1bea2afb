"""`selaras akun-baru`: the first account of an installation, as a link that sets its password."""

import argparse
from typing import TYPE_CHECKING, Any

from selaras.cli.django_siap import prepare_django
from selaras.cli.writing import GagalError

if TYPE_CHECKING:
    from selaras.apps.core.jejak import Ruang


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("akun-baru", help="undang orang pertama, misalnya admin kabupaten")
    parser.add_argument("--email", required=True, metavar="ALAMAT", help="alamat surel orangnya")
    parser.add_argument("--nama", required=True, help="nama lengkap beserta gelar")
    parser.add_argument("--peran", required=True, help="misalnya admin_kabupaten atau admin_pd")
    parser.add_argument("--kabupaten", metavar="SLUG", help="bagi peran tingkat kabupaten")
    parser.add_argument("--kantor", metavar="SLUG", help="bagi peran di satu kantor")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Invite, or give the role at once where the address has an account; GagalError says why not."""
    prepare_django()
    from django.core.exceptions import ValidationError  # noqa: PLC0415 -- needs Django to be ready

    try:
        print(_invite(options))
    except ValidationError as wrong:
        raise GagalError(wrong.messages[0]) from None


def _invite(options: argparse.Namespace) -> str:
    from django.conf import settings  # noqa: PLC0415
    from django.urls import reverse  # noqa: PLC0415

    from selaras.apps.akun.actions import beri_peran, kirim_ulang_undangan, undang  # noqa: PLC0415
    from selaras.apps.akun.selectors import find_pengguna, find_waiting_for  # noqa: PLC0415
    from selaras.apps.akun.undangan import MASA_BERLAKU, make_token  # noqa: PLC0415
    from selaras.apps.core.jejak import Pelaku  # noqa: PLC0415

    pelaku, ruang, tugas = Pelaku(None, "akun-baru"), _place(options), _tugas(options)
    if known := find_pengguna(options.email):
        beri_peran(pelaku, ruang, known.pk, tugas)
        return f"{known.nama} sudah mempunyai akun dan sekarang {tugas.peran.label}."
    if waiting := find_waiting_for(ruang, options.email, tugas.peran):
        undangan = kirim_ulang_undangan(pelaku, ruang, waiting.pk)
    else:
        undangan = undang(pelaku, ruang, options.email, options.nama, tugas)
    link = settings.SELARAS_URL + reverse("undangan", args=[make_token(undangan)])
    return f"Buka tautan ini untuk membuat kata sandi (sekali, {MASA_BERLAKU.days} hari):\n{link}"


def _place(options: argparse.Namespace) -> "Ruang":
    from selaras.apps.core.jejak import Ruang  # noqa: PLC0415
    from selaras.apps.organisasi.models import Instansi, Kabupaten  # noqa: PLC0415

    if options.kantor:
        return Ruang.kantor(_find(Instansi, options.kantor, "kantor"))
    return Ruang(_find(Kabupaten, options.kabupaten, "kabupaten").pk)


def _find(model: Any, slug: str | None, sebutan: str) -> Any:
    found = model.objects.filter(slug=slug or "").first()
    if found is None:
        known = ", ".join(model.objects.values_list("slug", flat=True)[:20]) or "belum ada"
        raise GagalError(f"Tidak ada {sebutan} '{slug or ''}'. Yang ada: {known}.")
    return found


def _tugas(options: argparse.Namespace) -> Any:
    from django.utils import timezone  # noqa: PLC0415

    from selaras.apps.akun.peran import Peran  # noqa: PLC0415
    from selaras.apps.akun.tugas import Tugas  # noqa: PLC0415
    from selaras.domain.berkas import StatusJabatan  # noqa: PLC0415

    try:
        peran = Peran.from_text(options.peran)
    except ValueError as wrong:
        raise GagalError(str(wrong)) from None
    return Tugas(peran, StatusJabatan.DEFINITIF, timezone.localdate())
