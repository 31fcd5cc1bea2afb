"""Every field of a record describes itself completely, and in the way its type says."""

from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields
from datetime import date
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import pytest

from selaras.domain.berkas import Isian, JenisIsian, isian_of
from selaras.domain.kode import Kode
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.pilihan import Pilihan
from tests.registry.discovery import records

KINDS: dict[type, set[JenisIsian]] = {
    str: {JenisIsian.TEKS, JenisIsian.TEKS_PANJANG},
    Decimal: {JenisIsian.UANG, JenisIsian.NILAI},
    int: {JenisIsian.TAHUN},
    date: {JenisIsian.TANGGAL},
    Triwulan: {JenisIsian.TRIWULAN},
    Periode: {JenisIsian.PERIODE},
    Kode: {JenisIsian.KODE},
    Pilihan: {JenisIsian.PILIHAN},
    bool: {JenisIsian.YA_TIDAK},
}


def record_faults(record: type[Any]) -> Iterator[str]:
    """Yield everything that is wrong in how a record describes its fields."""
    described = isian_of(record)
    labels = [isian.label.casefold() for isian in described.values()]
    hints = get_type_hints(record)
    yield from (f"{label}: label twice" for label in {x for x in labels if labels.count(x) > 1})
    for field in fields(record):
        isian = described.get(field.name)
        if isian is None:
            yield f"{field.name}: no Isian"
            continue
        if not isian.label.strip() or not isian.petunjuk.strip():
            yield f"{field.name}: no label or no petunjuk"
        if isian.wajib != (field.default is MISSING and field.default_factory is MISSING):
            yield f"{field.name}: wajib and default contradict each other"
        if isian.jenis not in kinds_of(hints[field.name]):
            yield f"{field.name}: kind does not fit the type"


def kinds_of(hint: Any) -> set[JenisIsian]:
    """Return the kinds that fit a type; None beside it makes no difference."""
    parts = get_args(hint) if get_origin(hint) in {Union, UnionType} else (hint,)
    (kind,) = [part for part in parts if part is not NoneType]
    return KINDS[Pilihan if issubclass(kind, Pilihan) else kind]


def test_records_are_found() -> None:
    names = {record.__name__ for record in records()}
    assert names >= {"Profil", "Pejabat", "Indikator", "BarisAnggaran", "RealisasiKinerja"}


@pytest.mark.parametrize("record", records(), ids=lambda record: record.__name__)
def test_record_describes_its_fields(record: type[Any]) -> None:
    assert list(record_faults(record)) == []


@dataclass(frozen=True)
class Cacat:
    tanpa_label: Annotated[str, Isian("", "Petunjuk", wajib=True)]
    kembar: Annotated[str, Isian("Sama", "Petunjuk", wajib=True)]
    tanpa_petunjuk: Annotated[str, Isian("sama", " ", wajib=True)]
    tak_wajib: Annotated[str, Isian("Boleh kosong", "Petunjuk")]
    jenis_salah: Annotated[Decimal | None, Isian("Uang", "Petunjuk", JenisIsian.TAHUN)] = None
    tanpa_isian: str = ""
    wajib: Annotated[str, Isian("Wajib", "Petunjuk", wajib=True)] = "ada"


def test_planted_faults_are_found() -> None:
    assert sorted(record_faults(Cacat)) == [
        "jenis_salah: kind does not fit the type",
        "sama: label twice",
        "tak_wajib: wajib and default contradict each other",
        "tanpa_isian: no Isian",
        "tanpa_label: no label or no petunjuk",
        "tanpa_petunjuk: no label or no petunjuk",
        "wajib: wajib and default contradict each other",
    ]
