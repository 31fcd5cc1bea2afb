"""Addresses of the profile."""

from django.urls import path

from selaras.apps.berkas.profil import views

_PROFIL = "k/<slug:kantor>/<int:tahun>/profil/"

urlpatterns = [
    path(_PROFIL, views.profil, name="profil"),
    path(f"{_PROFIL}ubah/", views.profil_ubah, name="profil-ubah"),
    path(f"{_PROFIL}laporan/<slug:periode>/", views.profil_laporan, name="profil-laporan"),
]
