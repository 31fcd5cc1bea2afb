"""Addresses of the frame."""

from django.urls import include, path

from selaras.apps.core import views

urlpatterns = [
    path("sehat/", views.sehat, name="sehat"),
    path("pekerjaan/", include("selaras.apps.core.pekerjaan.urls")),
    path("bantuan/", views.bantuan, name="bantuan"),
    path("bantuan/<slug:topik>/", views.bantuan_topik, name="bantuan-topik"),
    path("gaya/", views.gaya, name="gaya"),
]
