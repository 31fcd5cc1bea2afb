"""Addresses of the whole application; each slice names its own."""

from django.urls import include, path

urlpatterns = [
    path("", include("selaras.apps.core.urls")),
    path("akun/", include("selaras.apps.akun.urls")),
    path("", include("selaras.apps.organisasi.urls")),
    path("", include("selaras.apps.berkas.urls")),
]
handler400 = "selaras.apps.core.galat.bad_request"
handler403 = "selaras.apps.core.galat.permission_denied"
handler404 = "selaras.apps.core.galat.page_not_found"
handler500 = "selaras.apps.core.galat.server_error"
