"""Settings of logging in: allauth, second factor, lockout, mail, the login of the kabupaten."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import environ

_FORMULIR = "selaras.apps.akun.formulir_masuk"
_SURAT_LAYAR = "django.core.mail.backends.console.EmailBackend"


def account_settings(env: environ.Env, hosts: Sequence[str], *, tls: bool) -> dict[str, Any]:
    """Return every setting of accounts, by its name."""
    return {**_ACCOUNT, **_AXES, **_CACHE, **_mail(env), **_oidc(env), **_place(env, hosts, tls=tls)}


_ACCOUNT: dict[str, Any] = {
    "ACCOUNT_ADAPTER": "selaras.apps.akun.adapter.AdapterAkun",
    "ACCOUNT_LOGIN_METHODS": {"email"},
    "ACCOUNT_SIGNUP_FIELDS": ["email*", "password1*", "password2*"],
    "ACCOUNT_USER_MODEL_USERNAME_FIELD": None,
    "ACCOUNT_EMAIL_VERIFICATION": "none",
    "ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS": False,
    "ACCOUNT_EMAIL_NOTIFICATIONS": True,
    "ACCOUNT_SESSION_REMEMBER": False,
    "ACCOUNT_LOGOUT_REDIRECT_URL": "account_login",
    # Guessing from one place is stopped by axes; these limits stop what comes from many places at once.
    "ACCOUNT_RATE_LIMITS": {"login": "120/m/ip", "login_failed": "60/m/ip,10/15m/key"},
    "ACCOUNT_FORMS": {
        "login": f"{_FORMULIR}.MasukForm",
        "reauthenticate": f"{_FORMULIR}.UlangSandiForm",
        "change_password": f"{_FORMULIR}.UbahSandiForm",
        "set_password": f"{_FORMULIR}.BuatSandiForm",
        "reset_password": f"{_FORMULIR}.LupaSandiForm",
        "reset_password_from_key": f"{_FORMULIR}.AturUlangSandiForm",
    },
    "MFA_ADAPTER": "selaras.apps.akun.adapter.AdapterFaktorKedua",
    "MFA_SUPPORTED_TYPES": ["totp", "recovery_codes"],
    "MFA_TOTP_ISSUER": "Selaras",
    # The clock of an office's PC may be half a minute off; a code is still taken once only.
    "MFA_TOTP_TOLERANCE": 1,
    "MFA_ALLOW_UNVERIFIED_EMAIL": True,
    "MFA_FORMS": {
        "authenticate": f"{_FORMULIR}.KodeMasukForm",
        "reauthenticate": f"{_FORMULIR}.KodeUlangForm",
        "activate_totp": f"{_FORMULIR}.PasangKodeForm",
    },
}
_AXES: dict[str, Any] = {
    "AXES_FAILURE_LIMIT": 5,
    "AXES_COOLOFF_TIME": timedelta(minutes=15),
    "AXES_LOCKOUT_PARAMETERS": [["username", "ip_address"]],
    "AXES_RESET_ON_SUCCESS": True,
    "AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT": False,
    "AXES_USERNAME_FORM_FIELD": "email",
    "AXES_USERNAME_CALLABLE": "selaras.apps.akun.penolakan.email_of",
    "AXES_CLIENT_IP_CALLABLE": "selaras.apps.akun.penolakan.ip_of",
    "AXES_LOCKOUT_CALLABLE": "selaras.apps.akun.penolakan.locked_out",
    "AXES_SENSITIVE_PARAMETERS": ["login", "email", "username", "ip_address"],
    "AXES_VERBOSE": False,
}
# Counts of attempts and codes already used: all processes must see the same.
_CACHE: dict[str, Any] = {
    "CACHES": {
        "default": {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "akun_singgahan",
            "OPTIONS": {"MAX_ENTRIES": 50_000},
        }
    }
}


def _mail(env: environ.Env) -> dict[str, Any]:
    """Return how mail goes out: SELARAS_SMTP_URL, otherwise on the screen of the server."""
    sender = env.str("SELARAS_SMTP_PENGIRIM", default="selaras@localhost")
    given = env.str("SELARAS_SMTP_URL", default="")
    mail = env.email_url("SELARAS_SMTP_URL") if given else {"EMAIL_BACKEND": _SURAT_LAYAR}
    return {
        **mail,
        "EMAIL_TIMEOUT": 10,
        "DEFAULT_FROM_EMAIL": sender,
        "SERVER_EMAIL": sender,
        "SELARAS_SURAT": bool(given),
    }


def _oidc(env: environ.Env) -> dict[str, Any]:
    """Return the login of the kabupaten where SELARAS_OIDC_URL, _ID and _RAHASIA name one."""
    url = env.str("SELARAS_OIDC_URL", default="")
    app = {
        "provider_id": "kabupaten",
        "name": "akun kabupaten",
        "client_id": env.str("SELARAS_OIDC_ID", default=""),
        "secret": env.str("SELARAS_OIDC_RAHASIA", default=""),
        "settings": {"server_url": url, "email_authentication": True},
    }
    return {
        "SELARAS_OIDC": bool(url),
        "SOCIALACCOUNT_ADAPTER": "selaras.apps.akun.adapter.AdapterAkunKabupaten",
        "SOCIALACCOUNT_PROVIDERS": {"openid_connect": {"APPS": [app]}} if url else {},
        "SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
        # A form may be sent to ourselves only (CSP), so a link leads to the other server.
        "SOCIALACCOUNT_LOGIN_ON_GET": True,
    }


def _place(env: environ.Env, hosts: Sequence[str], *, tls: bool) -> dict[str, Any]:
    """Return under which address the application is reached, and through how many proxies."""
    first = f"https://{hosts[0].lstrip('.')}" if tls and hosts else "http://127.0.0.1:8000"
    return {
        "SELARAS_URL": env.str("SELARAS_URL", default=first).rstrip("/"),
        "ALLAUTH_TRUSTED_PROXY_COUNT": env.int("SELARAS_PROKSI", default=0),
        "ACCOUNT_DEFAULT_HTTP_PROTOCOL": "https" if tls else "http",
    }
