"""Moments by the clock of a kabupaten."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from selaras.apps.organisasi.models import Kabupaten, ZonaWaktu
from selaras.domain.tanggal import format_tanggal


def show_waktu(waktu: datetime, kabupaten: Kabupaten | None) -> str:
    """Write '22 November 2026 pukul 14.05 WITA'; without a kabupaten by the clock of Jakarta."""
    zone = ZonaWaktu(kabupaten.zona) if kabupaten else ZonaWaktu.WIB
    there = waktu.astimezone(ZoneInfo(zone.value))
    return f"{format_tanggal(there.date())} pukul {there:%H.%M} {zone.label}"


def start_of_day(hari: date, kabupaten: Kabupaten, lewat: int = 0) -> datetime:
    """Return the moment when a day begins in a kabupaten, or the day so many days later."""
    return datetime.combine(hari + timedelta(days=lewat), time.min, ZoneInfo(kabupaten.zona))
