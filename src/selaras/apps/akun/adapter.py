"""How allauth behaves here: accounts by invitation only, our words, our mails."""

from typing import Any, ClassVar

from allauth.account import app_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.http import HttpRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone

from selaras.apps.akun.access import needs_second_factor
from selaras.apps.akun.surat import PEMBERITAHUAN, send

_KODE_SALAH = "Kode salah atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi."


class AdapterAkun(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts come by invitation only."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "account_inactive": "Akun ini nonaktif.",
        "email_password_mismatch": "Alamat surel atau kata sandi tidak cocok. Periksa, lalu coba lagi.",
        "enter_current_password": "Kata sandi sekarang tidak cocok.",
        "incorrect_password": "Kata sandi tidak cocok.",
        "incorrect_code": _KODE_SALAH,
        "invalid_password_reset": "Tautan ini tidak berlaku lagi.",
        "too_many_login_attempts": "Terlalu banyak percobaan masuk. Coba lagi 15 menit lagi.",
        "rate_limited": "Terlalu sering. Tunggu sebentar, lalu coba lagi.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 -- allauth's signature
        """Nobody registers by themselves."""
        return False

    def send_notification_mail(
        self,
        template_prefix: str,
        user: Any,
        context: dict[str, Any] | None = None,  # noqa: ARG002 -- allauth's signature
        email: str | None = None,
    ) -> None:
        """Tell the person that something about the account's safety changed."""
        if judul := PEMBERITAHUAN.get(template_prefix):
            send(
                email or user.email, judul, "pemberitahuan", {"pengguna": user, "waktu": timezone.now()}
            )

    def send_password_reset_mail(self, user: Any, email: str, context: dict[str, Any]) -> None:
        """Send the link that sets a new password."""
        isi = {"pengguna": user, "tautan": context["password_reset_url"]}
        send(email, "Atur ulang kata sandi", "atur_ulang", isi)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:  # noqa: ARG002
        """Go back to one's own account."""
        return reverse("akun")

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Ask for the password again, but not of whoever logged in just now."""
        if app == "allauth.mfa" and self._just_came_in():
            return False
        return bool(super().is_reauthentication_required(app=app))

    def _just_came_in(self) -> bool:
        records = get_authentication_records(self.request, self.request.user)
        now = timezone.now().timestamp()
        return any(now - r["at"] < app_settings.REAUTHENTICATION_TIMEOUT for r in records)


class AdapterFaktorKedua(DefaultMFAAdapter):  # type: ignore[misc]
    """The second factor stays where a role demands it."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultMFAAdapter.error_messages,
        "cannot_delete_authenticator": "Peran Anda mewajibkan kode; aplikasi kode tidak dapat dilepas.",
        "cannot_generate_recovery_codes": "Pasang aplikasi kode dahulu.",
        "incorrect_code": _KODE_SALAH,
    }

    def can_delete_authenticator(self, authenticator: Any) -> bool:
        """Refuse to whoever has a role that reaches a kabupaten."""
        return not needs_second_factor(authenticator.user)


class AdapterAkunKabupaten(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The login of the kabupaten opens accounts that were invited; it makes none."""

    def pre_social_login(self, request: HttpRequest, sociallogin: Any) -> None:
        """Refuse an address nobody invited, and connecting an account to another address."""
        if sociallogin.is_existing and sociallogin.state.get("process") != "connect":
            return
        page = render(request, "akun/kabupaten_ditolak.html", status=403)
        raise ImmediateHttpResponse(page)

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:  # noqa: ARG002
        """Nobody registers by themselves."""
        return False
