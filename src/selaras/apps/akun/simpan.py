"""Save people, roles and invitations for the actions, and tell the audit trail."""

from collections.abc import Mapping
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction

from selaras.apps.akun.models import Pengguna, Penugasan, StatusUndangan, Undangan
from selaras.apps.akun.tindakan import Catatan
from selaras.apps.akun.tugas import Tugas, check_governs, place_of
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of

_RAHASIA = {"password", "last_login"}


def save_once(objek: models.Model, sudah_ada: str) -> None:
    """Save a new object; ValidationError where it is there already, be it made this very moment."""
    try:
        with transaction.atomic():
            objek.save()
    except IntegrityError:
        raise ValidationError(sudah_ada) from None


def make_account(catatan: Catatan, undangan: Undangan, nama: str, sandi: str) -> Pengguna:
    """Make the account of an invitation."""
    pengguna = Pengguna(email=undangan.email, nama=nama.strip())
    pengguna.set_password(sandi)
    save_once(pengguna, "Alamat ini sudah mempunyai akun. Masuk, lalu buka tautan ini lagi.")
    # Only a link that went out by mail proves that the address is theirs.
    EmailAddress.objects.create(
        user=pengguna, email=pengguna.email, primary=True, verified=settings.SELARAS_SURAT
    )
    catatan.add(Perubahan(pengguna, None, fields_of(pengguna, _RAHASIA), str(pengguna)))
    return pengguna


def give(catatan: Catatan, pengguna: Pengguna, ruang: Ruang, tugas: Tugas) -> Penugasan:
    """Save a role for a person."""
    penugasan = Penugasan(pengguna=pengguna, **tugas.isi(ruang))
    penugasan.save()
    catatan.add(Perubahan(penugasan, None, fields_of(penugasan), tugas.peran.label))
    return penugasan


def find_waiting(ruang: Ruang, undangan_id: int) -> Undangan:
    """Return an invitation that nobody has accepted; ValidationError where there is none."""
    found = Undangan.objects.select_for_update().filter(pk=undangan_id, **place_of(ruang))
    undangan = found.filter(status=StatusUndangan.MENUNGGU).first()
    if undangan is None:
        raise ValidationError("Undangan ini sudah diterima atau ditarik. Muat ulang daftarnya.")
    return undangan


def find_governed(pelaku: Pelaku, ruang: Ruang, pengguna_id: int) -> Pengguna:
    """Return a person of the place whose account is in the hands of whoever acts."""
    here = Penugasan.objects.filter(**place_of(ruang), pengguna_id=pengguna_id)
    pengguna = Pengguna.objects.select_for_update().filter(pk__in=here.values("pengguna")).first()
    if pengguna is None:
        raise ValidationError("Orang ini tidak pernah bertugas di sini.")
    check_governs(pelaku, pengguna)
    return pengguna


def change(catatan: Catatan, objek: models.Model, isi: Mapping[str, Any]) -> None:
    """Save columns of an object and tell what they were."""
    catatan.save(objek, isi, tanpa=_RAHASIA)
