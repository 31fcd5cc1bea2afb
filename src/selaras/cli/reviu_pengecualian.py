"""Exceptions for a foreign report, from a TOML file with one table [[pengecualian]] for each."""

import tomllib
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from selaras.cli.reading import BukuError, read_bytes
from selaras.domain.berkas import PengecualianReviu, isian_of

TABLE = "pengecualian"
_FIELDS = {field.name: date if field.name == "sampai" else str for field in fields(PengecualianReviu)}


def read_pengecualian(path: Path) -> tuple[PengecualianReviu, ...]:
    """Return the exceptions of a file; raises BukuError that names the table and field at fault."""
    try:
        content = tomllib.loads(read_bytes(path).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as refused:
        raise BukuError(f"{path}: bukan TOML ({refused}).") from refused
    rows = content.get(TABLE)
    if set(content) != {TABLE} or not isinstance(rows, list):
        raise BukuError(f"{path}: isi hanya tabel [[{TABLE}]].")
    return tuple(_record(f"{path}: [[{TABLE}]] ke-{n}", row) for n, row in enumerate(rows, start=1))


def _record(where: str, row: dict[str, Any]) -> PengecualianReviu:
    for name in row.keys() - _FIELDS.keys():
        raise BukuError(f"{where}: '{name}' bukan isian; pilih dari {', '.join(_FIELDS)}.")
    for name, isian in isian_of(PengecualianReviu).items():
        if isian.wajib and not str(row.get(name, "")).strip():
            raise BukuError(f"{where}: {name} belum diisi ({isian.petunjuk}).")
    for name, value in row.items():
        if not isinstance(value, _FIELDS[name]) or isinstance(value, datetime):
            wanted = (
                "tanggal, misalnya 2025-12-31" if _FIELDS[name] is date else "teks dalam tanda kutip"
            )
            raise BukuError(f"{where}: {name} harus {wanted}.")
    return PengecualianReviu(**row)
