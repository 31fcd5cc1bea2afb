"""What the page of components shows: invented figures, forms in each of their states."""

from typing import Any

from django import forms
from django.core.paginator import Paginator

WARNA = ("berhasil", "info", "peringatan", "bahaya", "netral")
KELAS = (
    ("sangat-tinggi", "Sangat Tinggi"),
    ("tinggi", "Tinggi"),
    ("sedang", "Sedang"),
    ("rendah", "Rendah"),
    ("sangat-rendah", "Sangat Rendah"),
)
_ARAH = (("naik", "Naik lebih baik"), ("turun", "Turun lebih baik"))


class ContohForm(forms.Form):
    """One field of each kind."""

    uraian = forms.CharField(label="Uraian indikator", help_text="Seperti tertulis pada Renstra.")
    target = forms.CharField(
        label="Target",
        help_text="Angka dengan koma untuk pecahan, misalnya 84,22.",
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    tanggal = forms.CharField(label="Tanggal penetapan", help_text="Misalnya 22 November 2026.")
    arah = forms.ChoiceField(label="Arah", choices=_ARAH)
    rumus = forms.CharField(label="Rumus", required=False, widget=forms.Textarea(attrs={"rows": 3}))
    berkas = forms.FileField(label="Buku kerja", required=False, help_text="Berkas .xlsx sampai 10 MB.")
    utama = forms.BooleanField(label="Indikator kinerja utama", required=False)
    triwulan = forms.MultipleChoiceField(
        label="Diukur pada",
        required=False,
        choices=[(str(n), f"Triwulan {r}") for n, r in enumerate(("I", "II", "III", "IV"), 1)],
        widget=forms.CheckboxSelectMultiple,
    )


def isi_gaya(halaman: str | None) -> dict[str, Any]:
    """Return what the page is filled with."""
    salah = ContohForm({"uraian": "", "target": "delapan puluh", "tanggal": "31 Februari 2026"})
    salah.add_error("target", "“delapan puluh” bukan angka. Tulis misalnya 80 atau 80,5.")
    salah.add_error("tanggal", "31 Februari 2026 tidak ada dalam kalender.")
    return {
        "form": ContohForm(auto_id="isi_%s"),
        "form_salah": salah,
        "warna": WARNA,
        "kelas": KELAS,
        "page": Paginator(range(1, 451), 100).get_page(halaman),
    }
