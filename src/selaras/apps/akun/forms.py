"""Forms of one's own account and of accepting an invitation."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password

from selaras.apps.akun.kata import SandiBaru
from selaras.apps.akun.models import Pengguna, Undangan


class NamaForm(forms.Form):
    """The name that others read."""

    nama = forms.CharField(
        label="Nama",
        max_length=150,
        help_text="Nama lengkap beserta gelar, seperti tertulis di dokumen.",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )


class TerimaForm(SandiBaru, NamaForm):
    """Name and password of a new account."""

    field_order = ("nama", "sandi", "sandi_lagi")

    def __init__(self, undangan: Undangan, *args: Any, **keywords: Any) -> None:
        self.undangan = undangan
        super().__init__(*args, **keywords)

    def clean_sandi(self) -> str:
        """Refuse a password that is short, known to all, or made of the name or address."""
        sandi: str = self.cleaned_data["sandi"]
        owner = Pengguna(email=self.undangan.email, nama=self.cleaned_data.get("nama", ""))
        validate_password(sandi, owner)
        return sandi
