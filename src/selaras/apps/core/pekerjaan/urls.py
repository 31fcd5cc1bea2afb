"""Addresses of the jobs."""

from django.urls import path

from selaras.apps.core.pekerjaan import views

urlpatterns = [
    path("", views.daftar, name="pekerjaan-daftar"),
    path("<uuid:nomor>/", views.satu, name="pekerjaan"),
    path("<uuid:nomor>/batal/", views.batal, name="pekerjaan-batal"),
    path("<uuid:nomor>/ulang/", views.ulang, name="pekerjaan-ulang"),
    path("<uuid:nomor>/hasil/", views.hasil, name="pekerjaan-hasil"),
]
