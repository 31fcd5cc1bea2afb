"""The questions of the review of a performance report, in the order of their form."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from selaras.domain.ketentuan.loading import KetentuanError, list_files, refuse_keys
from selaras.domain.ketentuan.parameter import Keyakinan

KEY = "pertanyaan_reviu"
_KEYS = {KEY, "dasar_hukum", "berlaku_sejak", "keyakinan"}


@dataclass(frozen=True)
class PertanyaanReviu:
    """One question to be answered yes or no: the part of the form it stands in, its code, its words."""

    bagian: str
    kode: str
    uraian: str


@dataclass(frozen=True)
class FormulirReviu:
    """The form with its basis."""

    daftar_pertanyaan: tuple[PertanyaanReviu, ...]
    dasar_hukum: str
    berlaku_sejak: date
    keyakinan: Keyakinan


@cache
def find_formulir_reviu() -> FormulirReviu:
    """Return the form; KetentuanError names the file and the key that is wrong."""
    return next(_form(place, data) for place, data in list_files() if KEY in data)


def _form(place: str, data: dict[str, Any]) -> FormulirReviu:
    refuse_keys(place, data, _KEYS, _KEYS)
    questions = tuple(_questions(place, data[KEY]))
    codes = [question.kode for question in questions]
    if len(set(codes)) != len(codes):
        raise KetentuanError(f"{place}: kode pertanyaan ganda")
    keyakinan = Keyakinan.from_text(data["keyakinan"])
    return FormulirReviu(questions, data["dasar_hukum"], data["berlaku_sejak"], keyakinan)


def _questions(place: str, parts: Any) -> Iterator[PertanyaanReviu]:
    for part in parts:
        refuse_keys(place, part, {"bagian", "butir"}, {"bagian", "butir"})
        for row in part["butir"]:
            refuse_keys(place, row, {"kode", "uraian"}, {"kode", "uraian"})
            yield PertanyaanReviu(part["bagian"], row["kode"], row["uraian"])
