"""The daily work of this slice: let go of previews that nobody applied."""

from datetime import datetime, timedelta

from selaras.apps.berkas.actions import hapus_pratinjau
from selaras.apps.berkas.models import Impor, StatusImpor
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.pekerjaan.harian import register_pembersih

SIMPAN = timedelta(days=7)


def register_pembersihan() -> None:
    """Have the previews cleaned up from now on."""
    register_pembersih("pratinjau impor lama", clean_pratinjau)


def clean_pratinjau(now: datetime) -> int:
    """Empty the previews of more than a week ago and return how many there were."""
    old = Impor.objects.select_related("instansi").filter(
        status=StatusImpor.PRATINJAU, waktu__lt=now - SIMPAN
    )
    found = list(old)
    for impor in found:
        ruang = Ruang.kantor(impor.instansi, impor.tahun_berkas)
        hapus_pratinjau(Pelaku(None, "harian"), ruang, impor)
    return len(found)
