"""Addresses of the slice: our own pages, and of allauth's those alone that are wanted.

allauth's are named one by one instead of included whole: each says who may open it, and sign-up,
changing the address, and connecting accounts do not exist. The names are allauth's: it looks them up.
"""

from collections.abc import Callable

from allauth.account import views as akun
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as cadangan
from allauth.mfa.totp import views as totp
from allauth.socialaccount import views as sosial
from allauth.socialaccount.providers.openid_connect import views as oidc
from allauth.usersessions import views as sesi
from django.http import HttpResponse
from django.urls import path, register_converter
from django.urls.converters import StringConverter
from django.views.decorators.cache import never_cache

from selaras.apps.akun import views
from selaras.apps.akun.kabupaten import bila_dipakai
from selaras.apps.core.halaman import hanya_masuk, terbuka

Halaman = Callable[..., HttpResponse]


class UidConverter(StringConverter):
    """Letters and digits: the number of an account as allauth writes it."""

    regex = "[0-9A-Za-z]+"


register_converter(UidConverter, "uid")


def _open(view: Halaman) -> Halaman:
    return terbuka(never_cache(view))


def _own(view: Halaman) -> Halaman:
    return hanya_masuk(never_cache(view))


urlpatterns = [
    path("saya/", views.akun, name="akun"),
    path("saya/sesi/<int:sesi>/akhiri/", views.akhiri_sesi, name="akun-sesi-akhiri"),
    path("undangan/<str:tanda>/", views.undangan, name="undangan"),
    path("masuk/", _open(akun.login), name="account_login"),
    path("keluar/", _open(akun.logout), name="account_logout"),
    path("nonaktif/", _open(akun.account_inactive), name="account_inactive"),
    path("sandi/pastikan/", _own(akun.reauthenticate), name="account_reauthenticate"),
    path("sandi/ubah/", _own(akun.password_change), name="account_change_password"),
    path("sandi/buat/", _own(akun.password_set), name="account_set_password"),
    path("sandi/lupa/", _open(akun.password_reset), name="account_reset_password"),
    path("sandi/lupa/terkirim/", _open(akun.password_reset_done), name="account_reset_password_done"),
    path(
        "sandi/atur-ulang/selesai/",
        _open(akun.password_reset_from_key_done),
        name="account_reset_password_from_key_done",
    ),
    path(
        "sandi/atur-ulang/<uid:uidb36>-<path:key>/",
        _open(akun.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path("kode/", _own(mfa.index), name="mfa_index"),
    path("kode/masuk/", _open(mfa.authenticate), name="mfa_authenticate"),
    path("kode/pastikan/", _own(mfa.reauthenticate), name="mfa_reauthenticate"),
    path("kode/pasang/", _own(totp.activate_totp), name="mfa_activate_totp"),
    path("kode/lepas/", _own(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("kode/cadangan/", _own(cadangan.view_recovery_codes), name="mfa_view_recovery_codes"),
    path(
        "kode/cadangan/baru/",
        _own(cadangan.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "kode/cadangan/unduh/",
        _own(cadangan.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path("sesi/", _own(sesi.list_usersessions), name="usersessions_list"),
    path("kabupaten/<str:provider_id>/", _open(bila_dipakai(oidc.login)), name="openid_connect_login"),
    path(
        "kabupaten/<str:provider_id>/kembali/",
        _open(bila_dipakai(oidc.callback)),
        name="openid_connect_callback",
    ),
    path(
        "kabupaten-batal/",
        _open(bila_dipakai(sosial.login_cancelled)),
        name="socialaccount_login_cancelled",
    ),
    path("kabupaten-gagal/", _open(bila_dipakai(sosial.login_error)), name="socialaccount_login_error"),
]
