"""Labels of fields that come from allauth, and the password fields of our own."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

PETUNJUK_SANDI = (
    "Paling sedikit 12 huruf atau angka. Beberapa kata yang mudah Anda ingat lebih aman daripada "
    "satu kata dengan tanda baca."
)


def describe(form: forms.Form, **labels: str) -> None:
    """Give fields their labels; hints inside the field and guidance of allauth's go."""
    for name, label in labels.items():
        field = form.fields[name]
        field.label, field.help_text = label, ""
        field.widget.attrs.pop("placeholder", None)


def describe_new_password(form: forms.Form) -> None:
    """Label the two fields of a new password."""
    describe(form, password1="Kata sandi baru", password2="Kata sandi baru, sekali lagi")
    form.fields["password1"].help_text = PETUNJUK_SANDI


class SandiBaruField(forms.CharField):
    """A new password, never trimmed nor shown again."""

    def __init__(self, **options: Any) -> None:
        widget = forms.PasswordInput(attrs={"autocomplete": "new-password"})
        super().__init__(strip=False, widget=widget, **options)


class SandiBaru(forms.Form):
    """A new password typed twice; the rules are those of AUTH_PASSWORD_VALIDATORS."""

    sandi = SandiBaruField(label="Kata sandi", help_text=PETUNJUK_SANDI)
    sandi_lagi = SandiBaruField(label="Kata sandi, sekali lagi")

    def clean_sandi(self) -> str:
        """Return a password that is long and not among those everybody tries."""
        sandi: str = self.cleaned_data["sandi"]
        validate_password(sandi)
        return sandi

    def clean_sandi_lagi(self) -> str:
        """Refuse what differs from the first."""
        if self.cleaned_data.get("sandi") not in {None, self.cleaned_data["sandi_lagi"]}:
            raise ValidationError("Kedua kata sandi tidak sama. Ketik ulang.")
        return str(self.cleaned_data["sandi_lagi"])
