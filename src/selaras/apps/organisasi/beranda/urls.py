"""Addresses of the home pages."""

from django.urls import path

from selaras.apps.organisasi.beranda import views

urlpatterns = [
    path("", views.beranda, name="beranda"),
    path("cari/", views.cari, name="cari"),
    path("k/<slug:kantor>/<int:tahun>/", views.kantor, name="kantor"),
]
