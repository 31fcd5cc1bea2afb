"""The link of an invitation: signed, of use once, for some days."""

from datetime import datetime, timedelta

from django.core import signing
from django.db.models import QuerySet
from django.utils import timezone

from selaras.apps.akun.models import StatusUndangan, Undangan

MASA_BERLAKU = timedelta(days=7)
_GARAM = "selaras.akun.undangan"


def expiry() -> datetime:
    """Return until when a link that is sent now opens."""
    return timezone.now() + MASA_BERLAKU


def make_token(undangan: Undangan) -> str:
    """Return what the link ends with."""
    return signing.dumps([undangan.pk, undangan.kiriman], salt=_GARAM)


def find_undangan(token: str) -> Undangan | None:
    """Return the invitation that a link opens; None where it is forged, old, used or withdrawn."""
    try:
        number, kiriman = signing.loads(token, salt=_GARAM)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return open_undangan().filter(pk=number, kiriman=kiriman).first()


def open_undangan() -> QuerySet[Undangan]:
    """Return the invitations that can still be accepted."""
    return Undangan.objects.select_related("kabupaten", "instansi").filter(
        status=StatusUndangan.MENUNGGU, berlaku_sampai__gt=timezone.now()
    )
