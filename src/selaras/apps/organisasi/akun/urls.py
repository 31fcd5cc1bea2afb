"""Addresses of accounts: the same pages under an office and under a kabupaten."""

from collections.abc import Callable
from typing import Any

from django.urls import URLPattern, path
from django.views.decorators.http import require_POST

from selaras.apps.akun.peran import Hak
from selaras.apps.organisasi.access import halaman_kabupaten, halaman_kantor
from selaras.apps.organisasi.akun import views

Halaman = Callable[..., Any]
_HALAMAN: tuple[tuple[str, str, Halaman], ...] = (
    ("", "", views.daftar),
    ("undang/", "-undang", views.undang),
    ("orang/<int:orang>/", "-orang", views.orang),
    ("orang/<int:orang>/status/", "-status", require_POST(views.status)),
    ("peran/<int:peran>/akhiri/", "-akhiri", views.akhiri),
    ("undangan/<int:undangan>/kirim/", "-undangan-kirim", require_POST(views.undangan_kirim)),
    ("undangan/<int:undangan>/tarik/", "-undangan-tarik", require_POST(views.undangan_tarik)),
)


def _under(prefix: str, name: str, door: Callable[[Halaman], Halaman]) -> list[URLPattern]:
    return [
        path(f"{prefix}akun/{part}", door(view), name=f"{name}{end}") for part, end, view in _HALAMAN
    ]


urlpatterns = [
    *_under("k/<slug:kantor>/<int:tahun>/", "akun-kantor", halaman_kantor(Hak.KELOLA_AKUN_KANTOR)),
    *_under("kab/<slug:kabupaten>/", "akun-kabupaten", halaman_kabupaten(Hak.KELOLA_AKUN_KABUPATEN)),
]
