"""Addresses of the slice."""

from django.urls import include, path

from selaras.apps.berkas import ekspor, views

_KANTOR = "k/<slug:kantor>/<int:tahun>/"
_IMPOR = f"{_KANTOR}impor/<int:nomor>/"

urlpatterns = [
    path(f"{_KANTOR}impor/", views.impor, name="impor"),
    path(_IMPOR, views.impor_pratinjau, name="impor-pratinjau"),
    path(f"{_IMPOR}terapkan/", views.impor_terapkan, name="impor-terapkan"),
    path(f"{_IMPOR}batal/", views.impor_batal, name="impor-batal"),
    path(f"{_KANTOR}ekspor.xlsx", ekspor.ekspor_xlsx, name="ekspor-xlsx"),
    path(f"{_KANTOR}ekspor.json", ekspor.ekspor_json, name="ekspor-json"),
    path("", include("selaras.apps.berkas.data.urls")),
    path("", include("selaras.apps.berkas.profil.urls")),
    path("", include("selaras.apps.berkas.dokumen.urls")),
]
