"""Addresses of the settings of a kabupaten."""

from django.urls import path

from selaras.apps.organisasi.ketentuan import views

_TAHUN = "kab/<slug:kabupaten>/ketentuan/<int:tahun>/"

urlpatterns = [
    path(_TAHUN, views.kabupaten_ketentuan, name="kabupaten-ketentuan"),
    path(f"{_TAHUN}<slug:kunci>/", views.kabupaten_ketentuan_ubah, name="kabupaten-ketentuan-ubah"),
    path(
        f"{_TAHUN}hapus/<int:nomor>/",
        views.kabupaten_ketentuan_hapus,
        name="kabupaten-ketentuan-hapus",
    ),
]
