"""Closed choices: the value is what files carry, the label is what a person reads and picks."""

from enum import StrEnum
from typing import Self

from selaras.domain.nama import name_key


class Pilihan(StrEnum):
    """Base of every choice offered in a drop-down."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Make a member from its value and its label."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member

    @classmethod
    def from_text(cls, teks: str) -> Self:
        """Return the member with this label or value, ignoring case; ValueError names the choices."""
        wanted = name_key(teks)
        for member in cls:
            if wanted in {member.label.casefold(), member.value.casefold()}:
                return member
        choices = ", ".join(f"'{member.label}'" for member in cls)
        raise ValueError(f"'{teks}' bukan pilihan; pilih salah satu: {choices}")
