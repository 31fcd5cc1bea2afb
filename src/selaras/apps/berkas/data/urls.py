"""Addresses of the lists."""

from django.urls import path

from selaras.apps.berkas.data import ubah, views

_KANTOR = "k/<slug:kantor>/<int:tahun>/"
_DAFTAR = f"{_KANTOR}data/<slug:daftar>/"

urlpatterns = [
    path(f"{_KANTOR}data-kelompok/<slug:kelompok>/", views.data_kelompok, name="data-kelompok"),
    path(_DAFTAR, views.data, name="data"),
    path(f"{_DAFTAR}baru/", ubah.data_baru, name="data-baru"),
    path(f"{_DAFTAR}<int:nomor>/", ubah.data_ubah, name="data-ubah"),
    path(f"{_DAFTAR}<int:nomor>/hapus/", ubah.data_hapus, name="data-hapus"),
    path(f"{_DAFTAR}<int:nomor>/pindah/", ubah.data_pindah, name="data-pindah"),
]
