"""Records out of what was taken; what cannot stand in a book yet is told, not forced."""

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from typing import Any

from selaras.domain.berkas import BerkasKinerja, Profil, isian_of, records_of_berkas
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.ketentuan import KetentuanError, resolve_ketentuan
from selaras.domain.ketentuan.setempat import apply_setempat
from selaras.domain.keutuhan import check_berkas
from selaras.exchange.serap.terserap import PROFIL, Catatan, Draf, Isi, Terserap, Tersisa

WAJIB_PROFIL = ("nama_instansi", "kabupaten", "periode")


class SerapError(Exception):
    """Nothing can be made of the documents; `pesan` says why, in Indonesian."""

    def __init__(self, pesan: str) -> None:
        self.pesan = pesan
        super().__init__(pesan)


@dataclass(frozen=True)
class Susunan:
    """A berkas, and the source of each filled field by list, number of the record and field.

    `tersisa` holds records that cannot stand in the book yet: a field is missing or does not fit.
    `dibawa` says that a report carried its data: then what is empty was empty before.
    """

    berkas: BerkasKinerja
    sumber: Mapping[tuple[str, int, str], Isi]
    tersisa: Sequence[Tersisa]
    catatan: Sequence[Catatan] = ()
    dibawa: bool = False


def build_berkas(hasil: Terserap) -> Susunan:
    """Return a berkas without errors; SerapError where office, kabupaten or period are unknown."""
    missing = [nama for nama in WAJIB_PROFIL if nama not in hasil.profil]
    if missing:
        labels = _labels(Profil, missing)
        raise SerapError(f"tidak terbaca dari sampul laporan: {labels}; pastikan ini laporan kinerja")
    kept, left = _complete(hasil)
    berkas = _berkas(hasil.profil, kept)
    while refused := _refused(berkas):
        for daftar, number in sorted(refused, reverse=True):
            left.append((daftar, kept[daftar].pop(number), refused[daftar, number]))
        berkas = _berkas(hasil.profil, kept)
    dibawa = hasil.acuan is not None
    return Susunan(berkas, _sources(hasil.profil, kept), left, hasil.catatan, dibawa)


def _complete(hasil: Terserap) -> tuple[dict[str, list[Draf]], list[Tersisa]]:
    """Return the records that have every field they must have, and the others."""
    kept: dict[str, list[Draf]] = {}
    left: list[Tersisa] = list(hasil.tersisa)
    for daftar, record in records_of_berkas().items():
        kept[daftar] = []
        for draf in hasil.of(daftar):
            lacking = [f.name for f in fields(record) if f.default is MISSING and f.name not in draf]
            if lacking:
                left.append((daftar, draf, f"{_labels(record, lacking)} tidak terbaca"))
            else:
                kept[daftar].append(draf)
    return kept, left


def _labels(record: type, names: Sequence[str]) -> str:
    notes = isian_of(record)
    return ", ".join(notes[nama].label for nama in names)


def _berkas(profil: Draf, kept: Mapping[str, Sequence[Draf]]) -> BerkasKinerja:
    office = Profil(**_values(profil))
    try:
        ketentuan = resolve_ketentuan(office.kabupaten, office.periode.akhir)
    except KetentuanError as unknown:
        raise SerapError(f"periode tanpa ketentuan: {unknown}") from unknown
    lists: dict[str, Any] = {
        daftar: tuple(record(**_values(draf)) for draf in kept[daftar])
        for daftar, record in records_of_berkas().items()
    }
    local = apply_setempat(ketentuan, lists["daftar_ketentuan"])
    return replace(BerkasKinerja(office, local), **lists)


def _values(draf: Draf) -> dict[str, Any]:
    return {nama: isi.nilai for nama, isi in draf.items()}


def _refused(berkas: BerkasKinerja) -> dict[tuple[str, int], str]:
    """Return the records that a book could not be read with, and why; warnings are for the reader."""
    return {
        (masalah.daftar, masalah.nomor): f"{masalah.ditemukan}; diharapkan {masalah.diharapkan}"
        for masalah in check_berkas(berkas)
        if masalah.tingkat is TingkatMasalah.KESALAHAN and masalah.daftar in records_of_berkas()
    }


def _sources(profil: Draf, kept: Mapping[str, Sequence[Draf]]) -> dict[tuple[str, int, str], Isi]:
    sources = {(PROFIL, 0, nama): isi for nama, isi in profil.items()}
    for daftar, records in kept.items():
        for number, draf in enumerate(records):
            sources.update({(daftar, number, nama): isi for nama, isi in draf.items()})
    return sources
