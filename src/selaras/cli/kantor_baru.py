"""`selaras kantor-baru`: an office on this computer, and the link with which its first person begins."""

import argparse
from typing import TYPE_CHECKING, Any

from selaras.cli.django_siap import prepare_django
from selaras.cli.writing import GagalError

if TYPE_CHECKING:
    from selaras.apps.organisasi.models import Instansi

ZONA = ("wib", "wita", "wit")


def add_command(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser("kantor-baru", help="daftarkan kantor dan undang adminnya")
    parser.add_argument("--nama", required=True, help="misalnya 'Kecamatan Contoh'")
    parser.add_argument("--kabupaten", required=True, help="tanpa kata 'Kabupaten'")
    parser.add_argument("--provinsi", default="", help="nama provinsi")
    parser.add_argument("--zona", choices=ZONA, default="wib", help="zona waktu; bawaan: wib")
    parser.add_argument("--email", required=True, metavar="ALAMAT", help="alamat surel admin kantor")
    parser.add_argument("--admin", required=True, metavar="NAMA", help="nama lengkap admin kantor")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """Make what is not there yet and print the link; GagalError says why not."""
    prepare_django()
    from selaras.cli import akun_baru  # noqa: PLC0415 -- needs Django to be ready
    from selaras.cli.layan.persiapan import prepare_database  # noqa: PLC0415

    prepare_database()
    kantor = _make_office(options)
    print(f"{kantor.nama} terdaftar. Jalankan `selaras layan`, lalu buka tautan di bawah.")
    akun_baru.run(
        argparse.Namespace(
            email=options.email,
            nama=options.admin,
            peran="admin_pd",
            kantor=kantor.slug,
            kabupaten=None,
        )
    )


def _make_office(options: argparse.Namespace) -> "Instansi":
    from django.utils.text import slugify  # noqa: PLC0415

    from selaras.apps.core.jejak import Pelaku, Ruang  # noqa: PLC0415
    from selaras.apps.organisasi.kantor.actions import KantorDitolakError, buat_kantor  # noqa: PLC0415
    from selaras.apps.organisasi.models import ZonaWaktu  # noqa: PLC0415
    from selaras.apps.organisasi.pendirian.actions import Wilayah, buat_kabupaten  # noqa: PLC0415

    pelaku, zona = Pelaku(None, "kantor-baru"), ZonaWaktu[options.zona.upper()]
    slug = slugify(options.kabupaten)
    place = buat_kabupaten(pelaku, Ruang(), Wilayah(options.kabupaten, slug, options.provinsi, zona))
    words = options.nama.removeprefix("Kecamatan ")
    try:
        return buat_kantor(pelaku, Ruang(place.pk), options.nama, slugify(words), "")
    except KantorDitolakError as refused:
        raise GagalError(str(refused)) from refused
