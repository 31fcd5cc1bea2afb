"""Every rule there is, found by walking the folders; nothing is listed by hand."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from inspect import isabstract
from pkgutil import walk_packages
from typing import TypeGuard

from selaras.audit import rules
from selaras.audit.aturan import (
    Aturan,
    AturanBerkas,
    AturanNaskah,
    AturanPengecualian,
    StatusAturan,
)


@cache
def list_aturan() -> tuple[Aturan, ...]:
    """Return one instance of each rule, by code."""
    return tuple(sorted((rule() for rule in _walk()), key=lambda rule: rule.kode))


def list_naskah() -> tuple[AturanNaskah, ...]:
    """Return the rules over a report that still run."""
    return tuple(rule for rule in _running() if isinstance(rule, AturanNaskah))


def list_berkas() -> tuple[AturanBerkas, ...]:
    """Return the rules over an office's data that still run."""
    return tuple(rule for rule in _running() if isinstance(rule, AturanBerkas))


def list_pengecualian() -> tuple[AturanPengecualian, ...]:
    """Return the rules over exceptions that still run."""
    return tuple(rule for rule in _running() if isinstance(rule, AturanPengecualian))


def _running() -> Iterator[Aturan]:
    return (rule for rule in list_aturan() if rule.status is not StatusAturan.DICABUT)


def _walk() -> Iterator[type[Aturan]]:
    for found in walk_packages(rules.__path__, f"{rules.__name__}."):
        module = import_module(found.name)
        for value in vars(module).values():
            if _is_rule(value) and value.__module__ == found.name:
                yield value


def _is_rule(value: object) -> TypeGuard[type[Aturan]]:
    """Tell whether it is a rule: a base that several rules share bears no code."""
    if not isinstance(value, type) or not issubclass(value, Aturan):
        return False
    return not isabstract(value) and hasattr(value, "kode")
