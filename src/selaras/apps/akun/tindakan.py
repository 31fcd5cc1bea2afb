"""What every action shares: the door, one transaction, the audit trail."""

from collections.abc import Callable, Collection, Mapping
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from django.db import models, transaction

from selaras.apps.akun.access import require
from selaras.apps.akun.peran import Hak
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of, write_jejak

P = ParamSpec("P")
R = TypeVar("R")


class Catatan:
    """Collects the changes of one running action; an action hands it every change it makes."""

    def __init__(self) -> None:
        self.daftar: list[Perubahan] = []

    def add(self, *perubahan: Perubahan) -> None:
        """Add changes in the order they were made."""
        self.daftar.extend(perubahan)

    def save(
        self,
        objek: models.Model,
        isi: Mapping[str, Any],
        sebutan: str | None = None,
        tanpa: Collection[str] = (),
    ) -> None:
        """Save columns of an object, a new one whole, and add what that changed.

        `sebutan` names the object, by default as it calls itself afterwards; columns in `tanpa` are
        never told.
        """
        before = fields_of(objek, tanpa) if objek.pk else None
        for name, value in isi.items():
            setattr(objek, name, value)
        objek.save(update_fields=None if before is None else list(isi))
        after = fields_of(objek, tanpa)
        self.add(Perubahan(objek, before, after, str(objek) if sebutan is None else sebutan))


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
