"""How roles, moments and browsers read on a page, and the way to the login of the kabupaten."""

from datetime import datetime
from typing import Any

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from selaras.domain.tanggal import format_tanggal

register = template.Library()
# The more particular name stands first: an Edge calls itself Chrome, a Chrome Safari.
_PERAMBAN = {
    "Edg/": "Edge",
    "OPR/": "Opera",
    "Firefox/": "Firefox",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
_MESIN = {
    "Android": "Android",
    "iPhone": "iPhone",
    "Windows": "Windows",
    "Mac OS": "Mac",
    "Linux": "Linux",
}


@register.filter
def masa(penugasan: Any) -> str:
    """Return 'sejak 3 Juli 2024' or '3 Juli 2024 sampai 4 Juli 2024'."""
    start = format_tanggal(penugasan.mulai)
    if penugasan.selesai is None:
        return f"sejak {start}"
    return f"{start} sampai {format_tanggal(penugasan.selesai)}"


@register.filter
def waktu(moment: datetime) -> str:
    """Return '3 Juli 2024 pukul 14.05 WIB' in the zone of the application."""
    local = timezone.localtime(moment)
    return f"{format_tanggal(local.date())} pukul {local:%H.%M %Z}"


@register.filter
def peramban(user_agent: str) -> str:
    """Return 'Firefox di Windows'; what names itself otherwise is 'Peramban lain'."""
    browser = next((name for mark, name in _PERAMBAN.items() if mark in user_agent), "Peramban lain")
    machine = next((name for mark, name in _MESIN.items() if mark in user_agent), "")
    return f"{browser} di {machine}" if machine else browser


@register.simple_tag
def alamat_akun_kabupaten() -> str:
    """Return where the login of the kabupaten begins; empty where none is set up."""
    return reverse("openid_connect_login", args=["kabupaten"]) if settings.SELARAS_OIDC else ""
