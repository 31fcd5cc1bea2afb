"""Addresses of a kabupaten and of the settings of its offices."""

from django.urls import path

from selaras.apps.organisasi.kantor import pengaturan, views

_KAB = "kab/<slug:kabupaten>/"
_ATUR = "k/<slug:kantor>/<int:tahun>/pengaturan/"

urlpatterns = [
    path(_KAB, views.kabupaten, name="kabupaten"),
    path(f"{_KAB}kantor/baru/", views.kabupaten_kantor_baru, name="kabupaten-kantor-baru"),
    path(f"{_KAB}kantor/<int:nomor>/", views.kabupaten_kantor_ubah, name="kabupaten-kantor-ubah"),
    path(_ATUR, pengaturan.kantor_pengaturan, name="kantor-pengaturan"),
    path(f"{_ATUR}unit/baru/", pengaturan.kantor_unit_baru, name="kantor-unit-baru"),
    path(f"{_ATUR}unit/<int:nomor>/", pengaturan.kantor_unit_ubah, name="kantor-unit-ubah"),
    path(f"{_ATUR}kop/<int:nomor>/lepas/", pengaturan.kantor_kop_lepas, name="kantor-kop-lepas"),
    path(f"{_ATUR}kop/<int:nomor>/unduh/", pengaturan.kantor_kop_unduh, name="kantor-kop-unduh"),
]
