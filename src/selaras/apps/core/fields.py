"""Columns for the values of the field: exact numbers, codes of programmes, closed choices."""

from decimal import Decimal
from enum import Enum
from typing import Any

from django.db import models

from selaras.domain.kode import Kode, parse_kode


class AngkaField(models.Field[Any, Any]):
    """A Decimal kept digit by digit: numeric on PostgreSQL, text on SQLite.

    SQLite has binary numbers only; they would lose digits.
    """

    def db_type(self, connection: Any) -> str:
        """Return the column type of the database."""
        return "numeric" if connection.vendor == "postgresql" else "text"

    def get_internal_type(self) -> str:
        """Say that no type of Django's own is meant."""
        return "AngkaField"

    def from_db_value(self, value: Any, _expression: Any, _connection: Any) -> Decimal | None:
        """Return the number, None where none is set."""
        return None if value is None else Decimal(value)

    def to_python(self, value: Any) -> Decimal | None:
        """Return the number of a Decimal or its text; floats are refused, they have lost digits."""
        if isinstance(value, float):
            raise TypeError("angka tidak boleh berupa bilangan biner")
        return None if value is None else Decimal(value)

    def get_prep_value(self, value: Any) -> Decimal | None:
        """Return the number as the database gets it."""
        return self.to_python(super().get_prep_value(value))

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:  # noqa: FBT001, FBT002 -- Django's signature
        """Return text for SQLite; NaN and infinity are no figures of anything."""
        angka = value if prepared else self.get_prep_value(value)
        if angka is not None and not angka.is_finite():
            raise ValueError(f"{angka} bukan angka")
        return angka if connection.vendor == "postgresql" or angka is None else f"{angka:f}"


class KodeField(models.TextField[Any, Any]):
    """The code of a programme, kegiatan or sub kegiatan, always in its one form."""

    def from_db_value(self, value: Any, _expression: Any, _connection: Any) -> Kode | None:
        """Return the code, None where none is set."""
        return None if value is None else parse_kode(value)

    def to_python(self, value: Any) -> Kode | None:
        """Return the code of a Kode or its text; KodeError says what is wrong."""
        return value if value is None or isinstance(value, Kode) else parse_kode(value)

    def get_prep_value(self, value: Any) -> str | None:
        """Return the text of the code."""
        return None if value is None else str(value)


class PilihanField(models.CharField[Any, Any]):
    """A member of a closed choice, kept by its value."""

    def __init__(self, pilihan: type[Enum] | None = None, **options: Any) -> None:
        self.pilihan = pilihan
        options.setdefault("max_length", 60)
        super().__init__(**options)

    def deconstruct(self) -> Any:
        """Let migrations see plain text: they must run when the choice has moved or grown."""
        name, _path, args, keywords = super().deconstruct()
        if isinstance(keywords.get("default"), Enum):
            keywords["default"] = str(keywords["default"].value)
        return name, "django.db.models.CharField", args, keywords

    def from_db_value(self, value: Any, _expression: Any, _connection: Any) -> Any:
        """Return the member, None where nothing is chosen."""
        return self.to_python(value)

    def to_python(self, value: Any) -> Any:
        """Return the member of a value; ValueError where there is none."""
        if value is None or self.pilihan is None or isinstance(value, self.pilihan):
            return value
        return next(m for m in self.pilihan if str(m.value) == str(value))

    def get_prep_value(self, value: Any) -> str | None:
        """Return the value as text."""
        return None if value is None else str(value.value if isinstance(value, Enum) else value)
