"""Models keep what the records of the berkas hold: same fields, same kinds, nothing more or less."""

from dataclasses import MISSING, fields
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_type_hints

import pytest
from django.apps import apps
from django.db import models

from selaras.apps.core.fields import AngkaField, KodeField, PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain.berkas import records_of_berkas
from selaras.domain.kode import Kode

MODELS = {m.DAFTAR: m for m in apps.get_models() if issubclass(m, BarisKantor)}
COLUMNS = {str: models.TextField, Decimal: AngkaField, int: models.IntegerField, date: models.DateField}
COLUMNS |= {bool: models.BooleanField, Kode: KodeField}
OWN = {"id", "instansi", "tahun_berkas", "nomor_urut", "revisi"}


def test_each_list_of_the_berkas_has_its_model() -> None:
    assert {name: model.REKAMAN for name, model in MODELS.items()} == dict(records_of_berkas())


@pytest.mark.parametrize("daftar", sorted(MODELS))
def test_columns_are_the_fields_of_the_record(daftar: str) -> None:
    model, hints = MODELS[daftar], get_type_hints(MODELS[daftar].REKAMAN)
    columns = {f.name: f for f in model._meta.concrete_fields if f.name not in OWN}
    assert list(columns) == list(hints)
    for name, hint in hints.items():
        _check_column(columns[name], hint)


def _check_column(column: Any, hint: Any) -> None:
    kinds = [kind for kind in get_args(hint) or (hint,) if kind is not type(None)]
    wanted = PilihanField if issubclass(kinds[0], Enum) else COLUMNS[kinds[0]]
    assert type(column) is wanted, column.name
    assert column.null == (type(None) in get_args(hint)), column.name
    if wanted is PilihanField:
        assert column.pilihan is kinds[0]


@pytest.mark.parametrize("daftar", sorted(MODELS))
def test_keys_are_columns_and_defaults_are_those_of_the_record(daftar: str) -> None:
    model = MODELS[daftar]
    assert model.KUNCI
    assert set(model.KUNCI) <= set(model.isi_baris())
    for field in fields(model.REKAMAN):
        if isinstance(field.default, bool):
            assert model._meta.get_field(field.name).default is field.default
        assert field.default is not MISSING or not isinstance(field.default, bool)
