"""The filter of the audit trail."""

from typing import Any

from django import forms

from selaras.apps.organisasi.jejak.saringan import Konteks, Saringan, list_objek, list_pelaku
from selaras.apps.organisasi.jejak.sebutan import name_objek
from selaras.domain.tanggal import TanggalError, parse_tanggal


class TanggalField(forms.CharField):
    """A date typed as people type it: 22 November 2026 or 22-11-2026."""

    def to_python(self, value: Any) -> Any:
        """Return the date, None where nothing is typed; raises ValidationError with the reason."""
        text = str(value or "").strip()
        if not text:
            return None
        try:
            return parse_tanggal(text)
        except TanggalError as error:
            raise forms.ValidationError(f"'{text[:40]}' {error.alasan}.") from None


class SaringanForm(forms.Form):
    """All fields may stay empty; unknown choices find nothing rather than fail."""

    objek = forms.CharField(label="Jenis data", required=False)
    pengguna = forms.CharField(label="Oleh", required=False)
    dari = TanggalField(label="Sejak tanggal", required=False)
    sampai = TanggalField(label="Sampai tanggal", required=False)
    permintaan = forms.CharField(label="Nomor permintaan", required=False)
    nomor = forms.CharField(widget=forms.HiddenInput, required=False)

    def __init__(self, data: Any, konteks: Konteks) -> None:
        super().__init__(data, label_suffix="")
        kinds = sorted((name_objek(o), o) for o in list_objek(konteks))
        people = [*list_pelaku(konteks), ("sistem", "Sistem")]
        self.fields["objek"].widget = forms.Select(choices=[("", "Semua"), *((o, n) for n, o in kinds)])
        self.fields["pengguna"].widget = forms.Select(choices=[("", "Siapa saja"), *people])

    def to_saringan(self) -> Saringan:
        """Return the filter; what cannot be read is left out, the form says so."""
        self.is_valid()
        found = self.cleaned_data
        names = ("objek", "nomor", "pengguna", "permintaan")
        objek, nomor, pengguna, permintaan = (found.get(name) or "" for name in names)
        return Saringan(objek, nomor, pengguna, permintaan, found.get("dari"), found.get("sampai"))
