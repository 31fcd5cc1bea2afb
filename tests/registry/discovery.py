"""What the domain holds, found by walking it, so that nothing has to be listed."""

import importlib
import inspect
import pkgutil
from dataclasses import is_dataclass
from enum import Enum
from types import ModuleType
from typing import Any

import selaras.domain
from selaras.domain.berkas import isian_of
from selaras.domain.pilihan import Pilihan


def domain_modules() -> list[ModuleType]:
    """Return every module of the domain."""
    found = pkgutil.walk_packages(selaras.domain.__path__, "selaras.domain.")
    return [importlib.import_module(info.name) for info in found]


def public_classes() -> list[type[Any]]:
    """Return every public class where it is defined, in the order of modules and names."""
    members = [(module, *pair) for module in domain_modules() for pair in vars(module).items()]
    return [
        value
        for module, name, value in members
        if inspect.isclass(value) and value.__module__ == module.__name__ and name[0] != "_"
    ]


def records() -> list[type[Any]]:
    """Return every record whose fields describe themselves."""
    return [cls for cls in public_classes() if is_dataclass(cls) and isian_of(cls)]


def choices() -> list[type[Pilihan]]:
    """Return every closed choice."""
    return [cls for cls in enums() if issubclass(cls, Pilihan)]


def enums() -> list[type[Enum]]:
    """Return every enumeration that has members."""
    return [cls for cls in public_classes() if issubclass(cls, Enum) and len(cls)]
