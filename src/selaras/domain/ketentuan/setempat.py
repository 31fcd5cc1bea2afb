"""What the office's kabupaten settles otherwise: rows of text that take the place of built-in values."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from functools import cache
from types import NoneType
from typing import Any, Protocol, get_args, get_type_hints

from selaras.domain.ketentuan.berlaku import KetentuanBerlaku
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.loading import KetentuanError
from selaras.domain.ketentuan.parameter import DasarSetempat, Keyakinan, Parameter
from selaras.domain.ketentuan.setempat_teks import Bentuk, form_of
from selaras.domain.ketentuan.skala_teks import parse_skala
from selaras.domain.skala import Skala

_SHOWN = 200  # letters of a wrong value that a problem repeats
_NOT_A_SETTING = {"kabupaten", "setempat"}


class BarisSetempat(Protocol):
    """One row of the sheet Ketentuan."""

    @property
    def kunci(self) -> str:
        """The key."""

    @property
    def nilai(self) -> str:
        """The value as text."""

    @property
    def dasar_hukum(self) -> str:
        """The regulation of the kabupaten."""


class SetempatError(ValueError):
    """A row cannot be taken; tells the field, what was found, and how to mend it."""

    def __init__(self, isian: str, ditemukan: str, diharapkan: str, saran: str) -> None:
        self.isian = isian
        self.ditemukan = ditemukan
        self.diharapkan = diharapkan
        self.saran = saran
        super().__init__(f"{isian}: {ditemukan}; {diharapkan}")


def key_of(kunci: str) -> str:
    """Return the key as the files write it: ' Batas capaian' is 'batas_capaian'."""
    return "_".join(kunci.casefold().split())


def apply_setempat(ketentuan: KetentuanBerlaku, rows: Iterable[BarisSetempat]) -> KetentuanBerlaku:
    """Return the values with those of the rows in their place, and which keys they are.

    A row that cannot be taken changes nothing; the checks of the berkas report it.
    """
    values: dict[str, Any] = {}
    bases: dict[str, str] = {}
    for row in rows:
        try:
            value = read_setempat(row.kunci, row.nilai, row.dasar_hukum, ketentuan)
        except SetempatError:
            continue
        values[key_of(row.kunci)] = value
        bases[key_of(row.kunci)] = row.dasar_hukum
    local = tuple(DasarSetempat(kunci, dasar) for kunci, dasar in bases.items())
    return replace(ketentuan, **values, setempat=local)


def local_rows(ketentuan: KetentuanBerlaku, rows: Iterable[BarisSetempat]) -> dict[str, BarisSetempat]:
    """Return the rows that are in force, by key: what readers of a figure have to be told."""
    local = {dasar.kunci for dasar in ketentuan.setempat}
    return {key_of(row.kunci): row for row in rows if key_of(row.kunci) in local}


def read_setempat(kunci: str, nilai: str, dasar_hukum: str, ketentuan: KetentuanBerlaku) -> Any:
    """Return the typed value of a row; raises SetempatError for an unknown key or a wrong value."""
    key = key_of(kunci)
    bentuk = settable_keys().get(key)
    if bentuk is None:
        raise _unknown(kunci)
    try:
        if bentuk.jenis is Skala:
            return parse_skala(nilai, ketentuan.skala_capaian.bacaan, dasar_hukum)
        raw = bentuk.baca(nilai)
        return convert(Parameter(key, raw, date.min, dasar_hukum, Keyakinan.TEKS, ketentuan.kabupaten))
    except KetentuanError:
        raise _wrong(nilai, bentuk, "") from None
    except ValueError as error:
        raise _wrong(nilai, bentuk, str(error)) from None


@cache
def settable_keys() -> Mapping[str, Bentuk]:
    """Return the keys that a row may settle: single values, short lists, and the scale of capaian."""
    hints = {k: h for k, h in get_type_hints(KetentuanBerlaku).items() if k not in _NOT_A_SETTING}
    forms = {key: form_of(_kind(hint), optional=_is_optional(hint)) for key, hint in hints.items()}
    return {key: form for key, form in forms.items() if form is not None}


def _kind(hint: Any) -> Any:
    """Return the type of a field apart from None."""
    return next(arg for arg in get_args(hint) if arg is not NoneType) if _is_optional(hint) else hint


def _is_optional(hint: Any) -> bool:
    return NoneType in get_args(hint)


def _unknown(kunci: str) -> SetempatError:
    key = key_of(kunci)
    if key in get_type_hints(KetentuanBerlaku).keys() - _NOT_A_SETTING:
        wanted = "ketentuan berupa angka, pilihan, teks, atau skala"
        advice = "tabel ini belum dapat diganti lewat lembar; hapus barisnya"
        return SetempatError("kunci", f"'{kunci}', yaitu sebuah tabel", wanted, advice)
    near = get_close_matches(key[:80], settable_keys(), n=3)
    names = ", ".join(f"'{name}'" for name in near)
    advice = f"mungkin maksudnya {names}" if near else "pilih kunci dari acuan ketentuan"
    return SetempatError("kunci", f"'{kunci}'", "nama ketentuan seperti pada acuan", advice)


def _wrong(nilai: str, bentuk: Bentuk, alasan: str) -> SetempatError:
    advice = f"tulis seperti {bentuk.contoh}"
    found = f"'{nilai[:_SHOWN]}'" + (f" ({alasan[:_SHOWN]})" if alasan else "")
    return SetempatError("nilai", found, bentuk.diharapkan, advice)
