"""Addresses of the slice."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("selaras.apps.organisasi.beranda.urls")),
    path("", include("selaras.apps.organisasi.akun.urls")),
    path("", include("selaras.apps.organisasi.kantor.urls")),
    path("", include("selaras.apps.organisasi.ketentuan.urls")),
    path("", include("selaras.apps.organisasi.jejak.urls")),
]
