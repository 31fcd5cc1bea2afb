"""How cells look: one accent colour, calm borders, formats by the kind of a field."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from selaras.domain.berkas import JenisIsian

AKSEN = "#1F4E79"
_PALE, _LINE, _GREY, _INK = "#DCE6F0", "#B8C4CF", "#5F6B76", "#1B2A38"
_BASE = {"font_name": "Calibri", "font_size": 11, "valign": "top"}
_CELL = {**_BASE, "border": 1, "border_color": _LINE}
_TEXT = {"num_format": "@", "text_wrap": True, "align": "left", "indent": 1}

LEBAR: Mapping[JenisIsian, int] = {
    JenisIsian.TEKS: 28,
    JenisIsian.TEKS_PANJANG: 44,
    JenisIsian.UANG: 18,
    JenisIsian.NILAI: 13,
    JenisIsian.TAHUN: 10,
    JenisIsian.TANGGAL: 14,
    JenisIsian.TRIWULAN: 11,
    JenisIsian.PERIODE: 20,
    JenisIsian.KODE: 24,
    JenisIsian.PILIHAN: 20,
    JenisIsian.YA_TIDAK: 12,
}  # characters
_BY_KIND: Mapping[JenisIsian, dict[str, Any]] = {
    JenisIsian.TEKS: _TEXT,
    JenisIsian.TEKS_PANJANG: _TEXT,
    JenisIsian.UANG: {"num_format": "#,##0"},
    JenisIsian.NILAI: {"num_format": "General"},
    JenisIsian.TAHUN: {"num_format": "0"},
    JenisIsian.TANGGAL: {"num_format": "dd/mm/yyyy"},
    JenisIsian.TRIWULAN: {"num_format": "@", "align": "center"},
    JenisIsian.PERIODE: _TEXT,
    JenisIsian.KODE: {"num_format": "@", "align": "left", "indent": 1},
    JenisIsian.PILIHAN: _TEXT,
    JenisIsian.YA_TIDAK: {"num_format": "@", "align": "center"},
}
_IN_FORM = {"align": "left", "valign": "vcenter", "indent": 1}


class Gaya:
    """The formats of one workbook; xlsxwriter writes each of them once."""

    def __init__(self, buku: Any) -> None:
        self._buku = buku
        self._kinds: dict[tuple[JenisIsian, str], Any] = {}

    def cell(self, jenis: JenisIsian, varian: str = "") -> Any:
        """Return the format of an input cell; `varian` is '', 'sen' for cents, 'bebas' or 'formulir'."""
        key = (jenis, varian)
        if key not in self._kinds:
            self._kinds[key] = self._buku.add_format(_properties(jenis, varian))
        return self._kinds[key]

    @cached_property
    def judul(self) -> Any:
        """Title of a sheet."""
        return self._buku.add_format({**_BASE, "bold": True, "font_size": 15, "font_color": AKSEN})

    @cached_property
    def petunjuk(self) -> Any:
        """Guidance of a whole sheet, running over the cells to its right."""
        return self._buku.add_format({**_BASE, "font_color": _INK})

    @cached_property
    def petunjuk_kolom(self) -> Any:
        """Guidance of one column."""
        look = {"font_size": 9, "italic": True, "font_color": _GREY, "text_wrap": True}
        return self._buku.add_format({**_BASE, **look, "valign": "bottom", "align": "left", "indent": 1})

    @cached_property
    def petunjuk_isian(self) -> Any:
        """Guidance of one field of the form."""
        look = {"font_size": 10, "italic": True, "font_color": _GREY, "valign": "vcenter", "indent": 1}
        return self._buku.add_format({**_BASE, **look})

    @cached_property
    def otomatis(self) -> Any:
        """A cell that is computed."""
        look = {"italic": True, "font_color": _GREY, "bg_color": "#F3F5F7"}
        return self._buku.add_format({**_CELL, **_TEXT, **look, "num_format": "General"})

    @cached_property
    def ragu(self) -> Any:
        """A value that somebody must look at."""
        return self._buku.add_format({"bg_color": "#FFE8A3"})

    def header(self, *, wajib: bool) -> Any:
        """Return the format of the header of a column."""
        return self._wajib if wajib else self._boleh

    @cached_property
    def _wajib(self) -> Any:
        return self._header({"bg_color": AKSEN, "font_color": "#FFFFFF"})

    @cached_property
    def _boleh(self) -> Any:
        return self._header({"bg_color": _PALE, "font_color": _INK})

    def _header(self, tone: dict[str, Any]) -> Any:
        look = {"bold": True, "text_wrap": True, "valign": "vcenter", "indent": 1}
        return self._buku.add_format({**_CELL, **look, **tone})


def _properties(jenis: JenisIsian, varian: str) -> dict[str, Any]:
    kind = _BY_KIND[jenis]
    match varian:
        case "sen":
            return {**_CELL, **kind, "num_format": "#,##0.00##########"}
        case "bebas":  # beyond the prepared rows: ready to type in, without lines
            return {**_BASE, **kind}
        case "formulir":
            return {**_CELL, **kind, **_IN_FORM}
        case _:
            return {**_CELL, **kind}
