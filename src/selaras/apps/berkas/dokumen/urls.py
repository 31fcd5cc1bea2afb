"""Addresses of the documents."""

from django.urls import path

from selaras.apps.berkas.dokumen import lihat, views

_DOKUMEN = "k/<slug:kantor>/<int:tahun>/dokumen/"

urlpatterns = [
    path(_DOKUMEN, views.dokumen, name="dokumen"),
    path(f"{_DOKUMEN}buat/", views.dokumen_buat, name="dokumen-buat"),
    path(f"{_DOKUMEN}<str:nama>/", lihat.dokumen_lihat, name="dokumen-lihat"),
    path(f"{_DOKUMEN}<str:nama>/isi/", lihat.dokumen_isi, name="dokumen-isi"),
    path(f"{_DOKUMEN}<str:nama>/<slug:bentuk>/", views.dokumen_unduh, name="dokumen-unduh"),
]
