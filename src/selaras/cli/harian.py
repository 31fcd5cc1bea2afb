"""`selaras harian`: the work of the day, done once however often it is asked for."""

import argparse
from typing import TYPE_CHECKING, Any

from selaras.cli.django_siap import prepare_django

if TYPE_CHECKING:
    from selaras.apps.core.pekerjaan.harian import HasilHarian


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("harian", help="kerjakan yang harus dikerjakan tiap hari")
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> None:
    """Do what is due and say what it was."""
    prepare_django()
    for hasil in run_due():
        print(describe(hasil))


def run_due() -> "list[HasilHarian]":
    """Do what is due in the zones of all kabupaten."""
    from django.conf import settings  # noqa: PLC0415 -- all of these need Django to be ready
    from django.utils import timezone  # noqa: PLC0415

    from selaras.apps.core.pekerjaan.harian import run_harian  # noqa: PLC0415
    from selaras.apps.organisasi.models import Kabupaten  # noqa: PLC0415

    zones = set(Kabupaten.objects.order_by().values_list("zona", flat=True).distinct())
    return run_harian(zones or {settings.TIME_ZONE}, timezone.now())


def describe(hasil: "HasilHarian") -> str:
    """Return what was done in a zone, in one line."""
    from selaras.domain.tanggal import format_tanggal  # noqa: PLC0415

    place = f"{hasil.zona}, {format_tanggal(hasil.hari)}"
    if not hasil.dikerjakan:
        return f"{place}: sudah dikerjakan hari ini."
    found = "; ".join(f"{nama}: {count} dihapus" for nama, count in hasil.dihapus.items() if count)
    return f"{place}: selesai. {found or 'Tidak ada yang perlu dibersihkan'}."
