"""What only the system does, since nobody holds a role in what is not there yet."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied

from selaras.apps.akun.peran import Hak
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of
from selaras.apps.organisasi.models import Kabupaten, ZonaWaktu


@dataclass(frozen=True)
class Wilayah:
    """A kabupaten as it is to be kept; `nama` without the word 'Kabupaten'."""

    nama: str
    slug: str
    provinsi: str = ""
    zona: ZonaWaktu = ZonaWaktu.WIB


@tindakan(Hak.ATUR_KABUPATEN)
def buat_kabupaten(pelaku: Pelaku, _ruang: Ruang, catatan: Catatan, wilayah: Wilayah) -> Kabupaten:
    """Make a kabupaten, or return the one of that address."""
    if pelaku.pengguna is not None:
        raise PermissionDenied("Kabupaten hanya dibuat dari baris perintah.")
    kabupaten, made = Kabupaten.objects.get_or_create(
        slug=wilayah.slug,
        defaults={"nama": wilayah.nama, "provinsi": wilayah.provinsi, "zona": wilayah.zona},
    )
    if made:
        catatan.add(Perubahan(kabupaten, None, fields_of(kabupaten), kabupaten.nama))
    return kabupaten
