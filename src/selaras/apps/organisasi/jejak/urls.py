"""Addresses of the audit trail."""

from django.urls import path

from selaras.apps.organisasi.jejak import views

_KANTOR = "k/<slug:kantor>/<int:tahun>/jejak/"
_KABUPATEN = "kab/<slug:kabupaten>/jejak/"

urlpatterns = [
    path(_KANTOR, views.jejak, name="jejak"),
    path(f"{_KANTOR}unduh/<slug:jenis>/", views.jejak_unduh, name="jejak-unduh"),
    path(_KABUPATEN, views.kabupaten_jejak, name="kabupaten-jejak"),
    path(f"{_KABUPATEN}unduh/<slug:jenis>/", views.kabupaten_jejak_unduh, name="kabupaten-jejak-unduh"),
]
