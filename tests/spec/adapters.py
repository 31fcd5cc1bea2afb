"""From a row of a spec table to a call: one small function per `fungsi` named in the spec files."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain import angka

Row = Mapping[str, Any]
ADAPTERS: dict[str, Callable[[Row], dict[str, Any]]] = {}


def adapter(name: str) -> Callable[[Callable[[Row], dict[str, Any]]], Callable[[Row], dict[str, Any]]]:
    def register(function: Callable[[Row], dict[str, Any]]) -> Callable[[Row], dict[str, Any]]:
        ADAPTERS[name] = function
        return function

    return register


def text(value: Decimal | None) -> str:
    return "" if value is None else str(value)


@adapter("parse_angka")
def _parse_angka(row: Row) -> dict[str, Any]:
    read = angka.parse_angka(row["teks"], angka.JenisAngka(row["jenis"]))
    return {
        "nilai": text(read.nilai),
        "satuan": read.satuan,
        "predikat": read.predikat,
        "peringatan": len(read.peringatan),
    }


@adapter("parse_angka_ditolak")
def _parse_angka_refused(row: Row) -> dict[str, Any]:
    with pytest.raises(angka.AngkaError) as refused:
        angka.parse_angka(row["teks"], angka.JenisAngka(row["jenis"]))
    return {"kemungkinan": "; ".join(map(str, refused.value.kemungkinan))}


@adapter("format")
def _format(row: Row) -> dict[str, Any]:
    write = {
        "uang": angka.format_uang,
        "persen": angka.format_persen,
        "ringkas": angka.format_ringkas,
        "angka": angka.format_angka,
        "polos": angka.format_polos,
    }[row["bentuk"]]
    return {"tertulis": write(Decimal(row["nilai"]))}
