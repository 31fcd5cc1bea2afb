"""The form of one setting."""

from typing import Any

from django import forms

from selaras.apps.organisasi.ketentuan.actions import IsiKetentuan
from selaras.domain.ketentuan.setempat import settable_keys
from selaras.domain.ketentuan.setempat_teks import Bentuk
from selaras.domain.pilihan import Pilihan
from selaras.domain.tanggal import TAHUN_TERBESAR, TAHUN_TERKECIL

_TAHUN = f"Tahun dengan empat angka, {TAHUN_TERKECIL} sampai {TAHUN_TERBESAR}."


class TahunField(forms.CharField):
    """A year typed in four digits."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "numeric"}), **options)

    def to_python(self, value: Any) -> Any:
        """Return the year, None where nothing is typed; raises ValidationError."""
        text = str(value or "").strip()
        if not text:
            return None
        digits = text.isascii() and text.isdigit() and len(text) == 4
        if not digits or not TAHUN_TERKECIL <= int(text) <= TAHUN_TERBESAR:
            raise forms.ValidationError(f"'{text[:20]}' bukan tahun. {_TAHUN}")
        return int(text)


class KetentuanForm(forms.Form):
    """Value, basis and years; the value is read by the domain when it is saved."""

    use_required_attribute = False
    nilai = forms.CharField(label="Nilai kabupaten", error_messages={"required": "Isi nilainya."})
    dasar_hukum = forms.CharField(
        label="Dasar hukum",
        help_text="Peraturan atau keputusan yang menetapkannya, dengan nomor dan tahunnya.",
        error_messages={"required": "Sebut peraturan yang menetapkannya."},
    )
    tahun_mulai = TahunField(label="Mulai tahun", error_messages={"required": f"Isi tahunnya. {_TAHUN}"})
    tahun_akhir = TahunField(
        label="Sampai tahun", required=False, help_text="Kosongkan bila berlaku seterusnya."
    )

    def __init__(self, kunci: str, *args: Any, **options: Any) -> None:
        super().__init__(*args, **{"label_suffix": "", **options})
        self.kunci = kunci
        bentuk = settable_keys()[kunci]
        self.fields["nilai"].widget = _widget_of(bentuk)
        self.fields["nilai"].help_text = f"Isi {bentuk.diharapkan}. Contoh: {bentuk.contoh}."

    def to_isi(self) -> IsiKetentuan:
        """Return what the valid form says."""
        return IsiKetentuan(self.kunci, **self.cleaned_data)


def _widget_of(bentuk: Bentuk) -> forms.Widget:
    kind = bentuk.jenis
    if isinstance(kind, type) and issubclass(kind, Pilihan):
        return forms.Select(choices=[("", "– pilih –"), *((m.label, m.label) for m in kind)])
    if kind is bool:
        return forms.Select(choices=[("", "– pilih –"), ("Ya", "Ya"), ("Tidak", "Tidak")])
    return forms.Textarea(attrs={"rows": 3})
