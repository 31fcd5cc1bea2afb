"""What every action shares: the door, one transaction, the audit trail."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from django.db import transaction

from selaras.apps.akun.access import require
from selaras.apps.akun.peran import Hak
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, write_jejak

P = ParamSpec("P")
R = TypeVar("R")


class Catatan:
    """Collects the changes of one running action; an action hands it every change it makes."""

    def __init__(self) -> None:
        self.daftar: list[Perubahan] = []

    def add(self, *perubahan: Perubahan) -> None:
        """Add changes in the order they were made."""
        self.daftar.extend(perubahan)


DAFTAR_TINDAKAN: dict[str, Hak] = {}


def tindakan(
    hak: Hak,
) -> Callable[
    [Callable[Concatenate[Pelaku, Ruang, Catatan, P], R]], Callable[Concatenate[Pelaku, Ruang, P], R]
]:
    """Make a function an action: checked at the door, whole or not at all, told in the audit trail.

    The function gets a Catatan after the scope; what it adds there is written with it.
    """

    def wrap(
        function: Callable[Concatenate[Pelaku, Ruang, Catatan, P], R],
    ) -> Callable[Concatenate[Pelaku, Ruang, P], R]:
        name = f"{function.__module__.split('.')[-2]}.{function.__name__}"
        DAFTAR_TINDAKAN[name] = hak

        @wraps(function)
        def run(pelaku: Pelaku, ruang: Ruang, *args: P.args, **keywords: P.kwargs) -> R:
            with transaction.atomic():
                require(pelaku, hak, ruang)
                catatan = Catatan()
                result = function(pelaku, ruang, catatan, *args, **keywords)
                write_jejak(pelaku, ruang, name, catatan.daftar)
            return result

        return cast("Callable[Concatenate[Pelaku, Ruang, P], R]", run)

    return wrap
