"""Forms of offices, their parts and their letterhead."""

from typing import Any

from django import forms

from selaras.apps.organisasi.jejak.forms import TanggalField
from selaras.apps.organisasi.models import Instansi, JenisUnit, SubUnit

_BESAR = 5 * 1024 * 1024


class KantorForm(forms.Form):
    """An office; its name in addresses is chosen once."""

    use_required_attribute = False
    nama = forms.CharField(label="Nama kantor", error_messages={"required": "Isi nama lengkap kantor."})
    slug = forms.SlugField(
        label="Nama pada alamat",
        max_length=60,
        help_text="Huruf kecil, angka, dan tanda hubung; tidak dapat diganti lagi. Contoh: kec-kopang.",
        error_messages={
            "required": "Isi nama singkat untuk alamat halaman.",
            "invalid": "Hanya huruf tanpa tanda baca, angka, dan tanda hubung.",
        },
    )
    kode = forms.CharField(label="Kode perangkat daerah", required=False)
    aktif = forms.BooleanField(label="Kantor masih ada", required=False, initial=True)

    def __init__(self, *args: Any, instansi: Instansi | None = None, **options: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **options})
        if instansi is not None:
            del self.fields["slug"]
            self.initial = {"nama": instansi.nama, "kode": instansi.kode, "aktif": instansi.aktif}

    def clean_slug(self) -> str:
        """Return the name in small letters; ValidationError where another office has it."""
        slug = str(self.cleaned_data["slug"]).lower()
        if Instansi.objects.filter(slug=slug).exists():
            raise forms.ValidationError(f"'{slug}' sudah dipakai kantor lain; pilih yang lain.")
        return slug


class SubUnitForm(forms.Form):
    """A part of an office."""

    use_required_attribute = False
    nama = forms.CharField(label="Nama unit", error_messages={"required": "Isi nama unitnya."})
    jenis = forms.ChoiceField(
        label="Jenis", choices=JenisUnit.choices, error_messages={"required": "Pilih jenis unitnya."}
    )
    induk = forms.ModelChoiceField(
        label="Di bawah unit", queryset=SubUnit.objects.none(), required=False, empty_label="(langsung)"
    )
    aktif = forms.BooleanField(label="Unit masih ada", required=False, initial=True)

    def __init__(
        self, *args: Any, instansi: Instansi, unit: SubUnit | None = None, **options: Any
    ) -> None:
        super().__init__(*args, **{"label_suffix": "", **options})
        offered = SubUnit.objects.filter(instansi=instansi)
        if unit is not None:
            offered = offered.exclude(pk=unit.pk)
            names = ("nama", "jenis", "induk", "aktif")
            self.initial = {name: getattr(unit, name) for name in names}
        self.fields["induk"].queryset = offered  # type: ignore[attr-defined]


class KopForm(forms.Form):
    """The office's own .docx and the day from which documents take its looks."""

    use_required_attribute = False
    berkas = forms.FileField(
        label="Berkas Word (.docx)",
        help_text="Gaya, kop, dan kaki halamannya dipakai; isinya tidak. Paling besar 5 MB.",
        widget=forms.FileInput(attrs={"accept": ".docx"}),
        error_messages={"required": "Pilih berkas .docx-nya."},
    )
    berlaku_sejak = TanggalField(
        label="Berlaku sejak",
        help_text="Misalnya 1 Januari 2026.",
        error_messages={"required": "Isi tanggal mulai berlakunya."},
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **options})

    def clean_berkas(self) -> Any:
        """Return the file; ValidationError where it is larger than a letterhead is."""
        berkas = self.cleaned_data["berkas"]
        if berkas.size > _BESAR:
            raise forms.ValidationError("Berkasnya lebih dari 5 MB; perkecil gambar kopnya.")
        return berkas
