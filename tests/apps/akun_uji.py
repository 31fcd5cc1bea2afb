"""People, roles and invitations for tests that open pages of accounts."""

from datetime import date, timedelta

from django.utils import timezone

from selaras.apps.akun.models import Pengguna, Penugasan, Undangan
from selaras.apps.akun.peran import Peran
from selaras.apps.organisasi.models import Instansi, Kabupaten
from tests.apps.dunia import make_pengguna

Tempat = Instansi | Kabupaten


def make_orang(tempat: Tempat) -> Pengguna:
    """Return somebody with a role in the place, the same at each call."""
    email = f"orang@{tempat.slug}.contoh.id"
    peran = Peran.PPTK if isinstance(tempat, Instansi) else Peran.PIMPINAN
    return Pengguna.objects.filter(email=email).first() or make_pengguna(peran, tempat, email)


def make_peran(tempat: Tempat) -> Penugasan:
    """Return the role of that person."""
    return make_orang(tempat).daftar_penugasan.get()


def make_undangan(tempat: Tempat) -> Undangan:
    """Return an open invitation to the place, the same at each call."""
    office = isinstance(tempat, Instansi)
    return Undangan.objects.get_or_create(
        email=f"undangan@{tempat.slug}.contoh.id",
        peran=Peran.OPERATOR if office else Peran.BAPPEDA,
        kabupaten=tempat.kabupaten if office else tempat,
        instansi=tempat if office else None,
        defaults={
            "nama": "Orang yang Diundang",
            "mulai": date(2024, 1, 1),
            "berlaku_sampai": timezone.now() + timedelta(days=7),
        },
    )[0]
