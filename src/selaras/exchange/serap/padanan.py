"""Where carried data hold what print shows elsewhere: promises made of budget and targets."""

from collections.abc import Mapping
from dataclasses import dataclass

from selaras.exchange.serap.anggaran import BELANJA, PAGU
from selaras.exchange.serap.indikator import LIST as INDIKATOR
from selaras.exchange.serap.kunci import Kunci, key_of
from selaras.exchange.serap.pk import MONEY, PK, PROMISED
from selaras.exchange.serap.terserap import Draf, Terserap

_ANY_VERSION = {PK: ("jabatan",), PROMISED: ("jabatan", "indikator"), MONEY: ("jabatan", "kode")}
_AS: Mapping[str, tuple[str, Mapping[str, str]]] = {  # the list that holds it, and its fields
    BELANJA: (PAGU, {"kode": "kode", "angka_dokumen": "angka_dokumen"}),
    MONEY: (PAGU, {"kode": "kode", "anggaran": "pagu"}),
    PROMISED: (INDIKATOR, {"indikator": "uraian", "target": "target"}),
    PK: (PK, {}),
}


@dataclass(frozen=True)
class Padanan:
    """Carried records that say the same, and the printed one with their names of fields."""

    daftar: str
    kunci: Kunci
    dibawa: list[Draf]
    cetak: Draf


def find_counterparts(daftar: str, draf: Draf, dasar: Terserap) -> list[Padanan]:
    """Return what a printed record may stand for whose key no carried one has."""
    found = (_other_version(daftar, draf, dasar), _derived(daftar, draf, dasar))
    return [one for one in found if one is not None]


def _other_version(daftar: str, draf: Draf, dasar: Terserap) -> Padanan | None:
    """Find the same promise where print does not say which version it is."""
    names = _ANY_VERSION.get(daftar, ())

    def part(record: Draf) -> tuple[object, ...]:
        return tuple(record.nilai(nama) for nama in names)

    if not names or "versi" in draf:
        return None
    found = [record for record in dasar.of(daftar) if part(record) == part(draf)]
    return Padanan(daftar, key_of(daftar, draf), found, draf) if found else None


def _derived(daftar: str, draf: Draf, dasar: Terserap) -> Padanan | None:
    """Find the row that a record was printed from where the book holds no such record."""
    kept, names = _AS.get(daftar, ("", {}))
    if not kept:
        return None
    said = Draf({names[nama]: isi for nama, isi in draf.items() if nama in names})
    key = key_of(kept, said)
    found = [record for record in dasar.of(kept) if key_of(kept, record) == key]
    return Padanan(kept, key, found or [Draf()], said) if found or not said else None
