"""A form for one record, derived from what its fields say about themselves."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from selaras.apps.core.tampilan import on_screen, write
from selaras.domain.berkas import JenisIsian
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.periode import Triwulan
from selaras.exchange.workbook import MasalahBuku
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.labels import shown_label
from selaras.exchange.workbook.problems import Tempat
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.rows import read_values

Acuan = Sequence[tuple[str, str]]
_EXCEL_ONLY = (" (ketik sebagai angka, bukan teks)", " pada sel itu")  # advice that holds for cells
_INPUT_MODE = {JenisIsian.UANG: "decimal", JenisIsian.NILAI: "decimal", JenisIsian.TAHUN: "numeric"}


class KunciInput(forms.TextInput):
    """A text field that offers the keys of another list and takes others too."""

    def __init__(self, acuan: Acuan) -> None:
        super().__init__(attrs={"autocomplete": "off"})
        self.acuan = acuan

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """Return the field with its list of offers."""
        offers = f"{(attrs or {}).get('id', name)}-pilihan"
        control = super().render(name, value, {**(attrs or {}), "list": offers}, renderer)
        options = format_html_join("", '<option value="{}">{}</option>', self.acuan)
        return format_html('{}<datalist id="{}">{}</datalist>', control, offers, options)


class RekamanForm(forms.Form):
    """Takes what a person types as the workbook takes it; `rekaman` holds the record once valid.

    `peringatan` are remarks on how something was read. What was typed stays as it was typed.
    """

    use_required_attribute = False

    def __init__(  # noqa: PLR0913 -- one call, each argument has its name
        self,
        data: Mapping[str, Any] | None = None,
        *,
        record: type[Any],
        kolom: tuple[Kolom, ...],
        tahun: int,
        rekaman: Any = None,
        acuan: Mapping[str, Acuan] | None = None,
    ) -> None:
        super().__init__(data, initial=_initial(kolom, rekaman), label_suffix="")
        self.record, self.kolom = record, kolom
        self.rekaman: Any = None
        self.peringatan: list[str] = []
        for one in kolom:
            self.fields[one.nama] = _field_of(one, tahun, (acuan or {}).get(one.nama))

    def clean(self) -> dict[str, Any]:
        """Read every field; what cannot be read is told at its field."""
        typed = {k.nama: self.cleaned_data[k.nama] for k in self.kolom if k.nama in self.cleaned_data}
        cells = {name: Sel(text) for name, text in typed.items()}
        found = read_values(self.kolom, cells, lambda kolom: Tempat(isian=kolom.nama))
        for problem in found.masalah:
            self._tell(problem)
        if not self.errors:
            self._make(found.nilai)
        return typed

    def _make(self, values: Mapping[str, Any]) -> None:
        try:
            self.rekaman = self.record(**values)
        except ValueError as error:
            self.add_error(None, str(error))

    def _tell(self, problem: MasalahBuku) -> None:
        if problem.tingkat is TingkatMasalah.KESALAHAN:
            self.add_error(problem.isian, explain(problem))
        else:
            label = self.fields[problem.isian].label
            self.peringatan.append(f"{label}: {explain(problem)}")


def explain(problem: MasalahBuku) -> str:
    """Return a problem as a sentence: what was found, what is wanted, what to do."""
    advice = problem.saran
    for words in _EXCEL_ONLY:
        advice = advice.replace(words, "")
    wanted = f"; yang diharapkan {problem.diharapkan}" if problem.diharapkan else ""
    return on_screen(f"Terbaca {problem.ditemukan}{wanted}. {advice[:1].upper()}{advice[1:]}.")


def _initial(kolom: tuple[Kolom, ...], rekaman: Any) -> dict[str, str]:
    if rekaman is None:
        return {k.nama: write(k.baku, k) for k in kolom}
    return {k.nama: write(getattr(rekaman, k.nama), k) for k in kolom}


def _field_of(kolom: Kolom, tahun: int, acuan: Acuan | None) -> forms.Field:
    note, guidance = kolom.isian, on_screen(kolom.isian.petunjuk)
    example = f" Contoh: {note.contoh}." if note.contoh and note.contoh not in guidance else ""
    return forms.CharField(
        label=shown_label(note.label, tahun),
        help_text=f"{guidance}.{example}",
        required=note.wajib,
        error_messages={"required": f"Belum diisi. Isi {note.label}: {guidance}.{example}"},
        widget=_widget_of(kolom, acuan),
    )


def _widget_of(kolom: Kolom, acuan: Acuan | None) -> forms.Widget:
    if acuan is not None:
        return KunciInput(acuan)
    match kolom.isian.jenis:
        case JenisIsian.TEKS_PANJANG:
            return forms.Textarea(attrs={"rows": 4})
        case JenisIsian.PILIHAN:
            return forms.Select(choices=_choices([m.label for m in kolom.pilihan or ()]))
        case JenisIsian.TRIWULAN:
            return forms.Select(choices=_choices([t.romawi for t in Triwulan]))
        case JenisIsian.YA_TIDAK:
            return forms.Select(choices=[("Tidak", "Tidak"), ("Ya", "Ya")])
        case jenis:
            mode = {"inputmode": _INPUT_MODE[jenis]} if jenis in _INPUT_MODE else {}
            return forms.TextInput(attrs={"autocomplete": "off", **mode})


def _choices(labels: Sequence[str]) -> list[tuple[str, str]]:
    return [("", "– pilih –"), *((label, label) for label in labels)]
