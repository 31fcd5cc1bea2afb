"""A small world for tests: two kabupaten, three offices, one account for each role in each."""

from dataclasses import dataclass
from datetime import date

from allauth.mfa.models import Authenticator

from selaras.apps.akun.models import Pengguna, Penugasan
from selaras.apps.akun.peran import HAK_KABUPATEN, HAK_KANTOR, Peran
from selaras.apps.organisasi.models import Instansi, Kabupaten

TAHUN = 2024
SANDI = "sandi uji yang panjang"
KUNCI_KODE = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # of the authenticator of roles that need one


@dataclass(frozen=True)
class Dunia:
    """`kopang` and `praya` lie in one kabupaten, `sumber` in another."""

    lombok: Kabupaten
    rembang: Kabupaten
    kopang: Instansi
    praya: Instansi
    sumber: Instansi


def make_dunia() -> Dunia:
    """Return the kabupaten and offices, saved."""
    lombok = Kabupaten.objects.create(
        slug="lombok-tengah", nama="Lombok Tengah", provinsi="Nusa Tenggara Barat", zona="Asia/Makassar"
    )
    rembang = Kabupaten.objects.create(slug="rembang", nama="Rembang", provinsi="Jawa Tengah")
    offices = [
        Instansi.objects.create(kabupaten=kabupaten, slug=slug, nama=f"Kecamatan {slug.title()}")
        for kabupaten, slug in ((lombok, "kopang"), (lombok, "praya"), (rembang, "sumber"))
    ]
    return Dunia(lombok, rembang, *offices)


def make_pengguna(peran: Peran, tempat: Instansi | Kabupaten, email: str = "") -> Pengguna:
    """Return an account that holds the role in the office or kabupaten since 2020."""
    address = email or f"{peran.value}@{tempat.slug}.contoh.id".replace("_", "-")
    pengguna = Pengguna.objects.create_user(address, SANDI, nama=f"{peran.label} {tempat.nama}")
    kantor = tempat if isinstance(tempat, Instansi) else None
    kabupaten = tempat.kabupaten if isinstance(tempat, Instansi) else tempat
    Penugasan.objects.create(
        pengguna=pengguna, peran=peran, kabupaten=kabupaten, instansi=kantor, mulai=date(2020, 1, 1)
    )
    return with_code(pengguna) if peran.is_kabupaten else pengguna


def with_code(pengguna: Pengguna) -> Pengguna:
    """Return the account with an authenticator; roles over a kabupaten open nothing without one."""
    kunci = {"data": {"secret": KUNCI_KODE}}
    Authenticator.objects.get_or_create(user=pengguna, type="totp", defaults=kunci)
    return pengguna


def list_peran() -> tuple[tuple[Peran, bool], ...]:
    """Return every role and whether it is held in a kabupaten."""
    return tuple((p, p in HAK_KABUPATEN) for p in (*HAK_KANTOR, *HAK_KABUPATEN))
