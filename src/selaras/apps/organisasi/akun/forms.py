"""Forms of roles: whom, which role, how held, from when until when."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from selaras.apps.akun.peran import HAK_KABUPATEN, HAK_KANTOR, Peran
from selaras.apps.akun.tugas import Tugas
from selaras.apps.core.jejak import Ruang
from selaras.domain.berkas import StatusJabatan
from selaras.domain.tanggal import TanggalError, format_tanggal, parse_tanggal


class TanggalField(forms.CharField):
    """A date as people write it: '22 November 2026' or '22-11-2026'."""

    def prepare_value(self, value: Any) -> Any:
        """Return a date as it is written."""
        return format_tanggal(value) if isinstance(value, date) else value

    def to_python(self, value: Any) -> Any:
        """Return the date, None where nothing is typed."""
        typed = super().to_python(value)
        if not typed:
            return None
        try:
            return parse_tanggal(typed)
        except TanggalError as error:
            raise ValidationError(f"{error}.") from None


class TugasForm(forms.Form):
    """A role for somebody who is known already."""

    peran = forms.ChoiceField(label="Peran")
    sifat = forms.ChoiceField(
        label="Sifat jabatan",
        choices=[(s.value, s.label) for s in StatusJabatan],
        help_text="Plt., Plh., atau Pj. bila jabatan itu dipegang sementara.",
    )
    mulai = TanggalField(label="Mulai", initial=timezone.localdate)
    selesai = TanggalField(
        label="Sampai",
        required=False,
        help_text="Hari terakhir berlaku. Kosongkan bila belum ditentukan.",
    )

    def __init__(self, ruang: Ruang, *args: Any, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        roles = HAK_KABUPATEN if ruang.instansi_id is None else HAK_KANTOR
        self.fields["peran"].choices = [("", "Pilih peran"), *((p.value, p.label) for p in roles)]  # type: ignore[attr-defined]

    def tugas(self) -> Tugas:
        """Return the role that a valid form says."""
        data = self.cleaned_data
        return Tugas(
            Peran.from_text(data["peran"]),
            StatusJabatan.from_text(data["sifat"]),
            data["mulai"],
            data["selesai"],
        )


class UndangForm(TugasForm):
    """A role for somebody by address; who has no account gets an invitation."""

    field_order = ("email", "nama", "peran", "sifat", "mulai", "selesai")

    email = forms.EmailField(
        label="Alamat surel",
        help_text="Undangan dikirim ke alamat ini; orangnya masuk dengan alamat ini pula.",
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    nama = forms.CharField(label="Nama", max_length=150, help_text="Nama lengkap beserta gelar.")


class AkhiriForm(forms.Form):
    """The last day of a role."""

    selesai = TanggalField(
        label="Hari terakhir berlaku",
        initial=timezone.localdate,
        help_text="Tanggal sebelum peran mulai berarti perannya dibatalkan seluruhnya.",
    )
    sadar = forms.BooleanField(
        label="Saya mengerti bahwa saya melepas peran admin saya sendiri.", required=False
    )

    def __init__(self, *args: Any, sendiri: bool, **keywords: Any) -> None:
        super().__init__(*args, **keywords)
        if not sendiri:
            del self.fields["sadar"]
