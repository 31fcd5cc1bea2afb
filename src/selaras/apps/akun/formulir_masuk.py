"""The forms of logging in, in our words; what they check is allauth's."""

from typing import Any

from allauth.account import forms as akun
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as kode
from allauth.mfa.totp import forms as totp
from django import forms
from django.core.cache import cache

from selaras.apps.akun.kata import describe, describe_new_password

_MASA_KODE = 120  # seconds: longer than a code is taken, so that none is taken twice


class MasukForm(akun.LoginForm):  # type: ignore[misc]
    """Address and password."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, login="Alamat surel", password="Kata sandi")  # noqa: S106 -- labels
        self.fields["login"].widget.attrs["autofocus"] = True


class UlangSandiForm(akun.ReauthenticateForm):  # type: ignore[misc]
    """The password once more."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, password="Kata sandi")  # noqa: S106


class UbahSandiForm(akun.ChangePasswordForm):  # type: ignore[misc]
    """The password now and the new one."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, oldpassword="Kata sandi sekarang")
        describe_new_password(self)


class BuatSandiForm(akun.SetPasswordForm):  # type: ignore[misc]
    """A first password for an account that has none."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe_new_password(self)


class LupaSandiForm(akun.ResetPasswordForm):  # type: ignore[misc]
    """The address that gets the link."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, email="Alamat surel")


class AturUlangSandiForm(akun.ResetPasswordKeyForm):  # type: ignore[misc]
    """The new password."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe_new_password(self)


class _SekaliPakai(forms.Form):
    """Takes no code twice, also where the clock's tolerance makes one good for 90 seconds."""

    user: Any

    def clean_code(self) -> str:
        """Return the code that allauth found right, at its first use."""
        code: str = super().clean_code()  # type: ignore[misc]
        if not cache.add(f"akun.kode:{self.user.pk}:{code.strip()}", 1, _MASA_KODE):
            raise get_adapter().validation_error("incorrect_code")
        return code


class KodeMasukForm(_SekaliPakai, kode.AuthenticateForm):  # type: ignore[misc]
    """The code at login."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, code="Kode dari aplikasi, atau satu kode cadangan")
        self.fields["code"].widget.attrs["autofocus"] = True


class KodeUlangForm(_SekaliPakai, kode.ReauthenticateForm):  # type: ignore[misc]
    """The code once more."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, code="Kode dari aplikasi, atau satu kode cadangan")


class PasangKodeForm(totp.ActivateTOTPForm):  # type: ignore[misc]
    """The first code, which proves that the application was set up."""

    def __init__(self, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        describe(self, code="Kode 6 angka yang tampil di aplikasi")
        self.fields["code"].widget.attrs["inputmode"] = "numeric"
