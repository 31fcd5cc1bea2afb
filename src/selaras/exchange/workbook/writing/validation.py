"""What Excel offers and asks while somebody types: drop-downs, hints, warnings."""

from datetime import date
from typing import Any

from selaras.domain.berkas import JenisIsian
from selaras.domain.periode import Triwulan
from selaras.domain.tanggal import TAHUN_TERBESAR, TAHUN_TERKECIL
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.labels import shown_label

YA, TIDAK = "Ya", "Tidak"
_TITLE, _MESSAGE = 32, 255  # letters that Excel allows
_NUMBER_LIMIT = 10**15


def validation_of(kolom: Kolom, daftar_kode: str = "") -> dict[str, Any]:
    """Return the data validation of a field; `daftar_kode` is a range of known keys."""
    title = shown_label(kolom.isian.label, None)[:_TITLE]
    hint = {"input_title": title, "input_message": _hint(kolom)}
    error = {"error_title": title, "error_message": _ERRORS.get(kolom.isian.jenis, "")}
    rule = _list_of(daftar_kode) if daftar_kode else _rule(kolom)
    return {"validate": "any", **rule, **hint, **(error if error["error_message"] else {})}


def _hint(kolom: Kolom) -> str:
    note = kolom.isian
    example = f"\nContoh: {note.contoh}" if note.contoh else ""
    need = "\nWajib diisi." if note.wajib else ""
    return f"{note.petunjuk}{example}{need}"[:_MESSAGE]


_ERRORS = {
    JenisIsian.UANG: "Tulis rupiah penuh dengan angka saja, misalnya 6750000.",
    JenisIsian.NILAI: "Tulis angka saja, tanpa satuan.",
    JenisIsian.TAHUN: "Tulis tahun dengan empat angka.",
    JenisIsian.TANGGAL: "Tulis tanggal seperti 03/07/2024.",
    JenisIsian.TRIWULAN: "Pilih I, II, III, atau IV.",
    JenisIsian.PILIHAN: "Pilih salah satu dari daftar.",
    JenisIsian.YA_TIDAK: "Pilih Ya atau Tidak.",
}


def _rule(kolom: Kolom) -> dict[str, Any]:
    if kolom.pilihan is not None:
        return _choices([member.label for member in kolom.pilihan])
    return _RULES.get(kolom.isian.jenis, {})


def _choices(labels: list[str]) -> dict[str, Any]:
    return {"validate": "list", "source": labels, "error_type": "stop"}


def _list_of(cells: str) -> dict[str, Any]:
    return {"validate": "list", "source": f"={cells}", "error_type": "warning"}


def _between(kind: str, lowest: Any, highest: Any) -> dict[str, Any]:
    limits = {"minimum": lowest, "maximum": highest}
    return {"validate": kind, "criteria": "between", **limits, "error_type": "warning"}


_NUMBER = _between("decimal", -_NUMBER_LIMIT, _NUMBER_LIMIT)
_RULES = {
    JenisIsian.TRIWULAN: _choices([quarter.romawi for quarter in Triwulan]),
    JenisIsian.YA_TIDAK: _choices([YA, TIDAK]),
    JenisIsian.UANG: _NUMBER,
    JenisIsian.NILAI: _NUMBER,
    JenisIsian.TAHUN: _between("integer", TAHUN_TERKECIL, TAHUN_TERBESAR),
    JenisIsian.TANGGAL: _between("date", date(TAHUN_TERKECIL, 1, 1), date(TAHUN_TERBESAR, 12, 31)),
}
