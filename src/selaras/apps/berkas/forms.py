"""What is sent when a book is uploaded and when its differences are chosen."""

from typing import TYPE_CHECKING

from django import forms
from django.http import QueryDict

from selaras.apps.berkas.actions import PilihanImpor
from selaras.apps.berkas.banding import JenisBeda
from selaras.apps.berkas.muatan import UNGGAHAN_TERBESAR
from selaras.apps.berkas.wadah import list_wadah

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile

_MB = 1024 * 1024


class UnggahForm(forms.Form):
    """One file, not too large; what it holds is looked at when it is read."""

    berkas = forms.FileField(
        label="Buku kerja",
        help_text="Berkas .xlsx dari templat Selaras, atau .json hasil ekspor Selaras.",
        widget=forms.ClearableFileInput(attrs={"accept": ".xlsx,.json"}),
        error_messages={
            "required": "Pilih dahulu berkasnya.",
            "empty": "Berkas ini kosong; pilih berkas lain.",
        },
        max_length=200,
    )

    def clean_berkas(self) -> "UploadedFile[bytes]":
        """Refuse what is too large before it is read."""
        found: UploadedFile[bytes] = self.cleaned_data["berkas"]
        if (found.size or 0) > UNGGAHAN_TERBESAR:
            raise forms.ValidationError(
                f"Berkas ini lebih besar dari {UNGGAHAN_TERBESAR // _MB} MB; "
                "hapus gambar atau lembar yang bukan dari templat."
            )
        return found


def read_pilihan(sent: QueryDict) -> PilihanImpor:
    """Return what was ticked; what no page offered is left out."""
    offered = {f"{w.daftar}:{jenis}": (w.daftar, jenis) for w in list_wadah() for jenis in JenisBeda}
    chosen = frozenset(offered[value] for value in sent.getlist("pilih") if value in offered)
    return PilihanImpor(chosen, frozenset(sent.getlist("lewati")), sent.get("keadaan", ""))
