"""ketentuan.md: every regulation value with its scope, date, basis and confidence; every outline."""

import tomllib
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

import reference.nilai_lke  # noqa: F401  teaches show_nilai the tables of the worksheet
from reference.markdown import page, section, table
from reference.nilai import show_nilai
from selaras.domain.ketentuan import (
    Kerangka,
    KetentuanBerlaku,
    Parameter,
    list_kerangka,
    list_parameter,
)
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.parameter import NASIONAL
from selaras.domain.ketentuan.setempat import settable_keys
from selaras.domain.tanggal import format_tanggal

MEANINGS = "docs/data/arti-ketentuan.toml"
_INTRO = (
    "Nilai yang ditetapkan peraturan atau pilihan daerah. Yang berlaku ialah nilai kabupaten itu "
    "sendiri, selain itu nilai nasional, masing-masing yang terbaru sampai dengan tanggal laporan; "
    "nilai lama tetap tinggal, sehingga laporan lama terhitung seperti dahulu."
)
_COLUMNS = (
    "Lingkup", "Nilai", "Satuan", "Berlaku sejak", "Dasar hukum", "Keyakinan", "Catatan",
)  # fmt: skip
_OUTLINE_COLUMNS = ("Label", "Judul", "Tingkat", "Isi")


def ketentuan_pages(root: Path) -> dict[str, str]:
    """Return the page by its path below docs/acuan/; ValueError where a key has no sentence or two."""
    meanings = tomllib.loads((root / MEANINGS).read_text(encoding="utf-8"))
    keys = parameter_keys()
    if odd := meanings.keys() ^ set(keys):
        raise ValueError(f"{MEANINGS} dan KetentuanBerlaku tidak sama: {', '.join(sorted(odd))}")
    parts = [_parameter_section(key, meanings[key]) for key in keys]
    outlines = [_outline_section(outline) for outline in sorted(list_kerangka(), key=_outline_place)]
    heading = section("Kerangka dokumen", "Susunan tiap jenis dokumen menurut lingkupnya.")
    return {"ketentuan.md": page("Ketentuan", f"{_INTRO}\n", *parts, heading, *outlines)}


def parameter_keys() -> list[str]:
    """Return the keys of parameters in the order of KetentuanBerlaku."""
    names = [field.name for field in fields(KetentuanBerlaku)]
    return [name for name in names if name not in {"kabupaten", "setempat"}]


def _parameter_section(key: str, meaning: str) -> str:
    own = [parameter for parameter in list_parameter() if parameter.kunci == key]
    rows = [_parameter_row(parameter) for parameter in sorted(own, key=_parameter_place)]
    return section(f"`{key}`", f"{meaning}{_local_setting(key)}", table(_COLUMNS, rows))


def _local_setting(key: str) -> str:
    """Return the sentence how an office settles the key in its workbook, '' where it cannot."""
    form = settable_keys().get(key)
    if form is None:
        return ""
    return f" Pada lembar Ketentuan: {form.diharapkan}; contoh: {form.contoh}."


def _parameter_place(parameter: Parameter) -> tuple[bool, str, str]:
    """National first, then by kabupaten, the oldest first."""
    return parameter.lingkup != NASIONAL, parameter.lingkup, parameter.berlaku_sejak.isoformat()


def _parameter_row(parameter: Parameter) -> Sequence[str]:
    return (
        parameter.lingkup,
        show_nilai(convert(parameter)),
        parameter.satuan,
        format_tanggal(parameter.berlaku_sejak),
        parameter.dasar_hukum,
        parameter.keyakinan.label,
        parameter.catatan,
    )


def _outline_place(outline: Kerangka) -> tuple[str, bool, str]:
    return outline.dokumen, outline.lingkup != NASIONAL, outline.lingkup


def _outline_section(outline: Kerangka) -> str:
    rows = [(b.label, b.judul, b.tingkat, ", ".join(b.isi)) for b in outline.daftar_bagian]
    title = f"`{outline.dokumen}`, {outline.lingkup}"
    about = f"{outline.nama}. Dasar: {outline.dasar_hukum}"
    return section(title, about, table(_OUTLINE_COLUMNS, rows), depth=3)
