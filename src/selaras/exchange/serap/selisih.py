"""Print held against carried data: the carried value stays in its cell, what print says is told beside.

A person edits a report in one place; the carried figures agree with each other, and print can be read
wrongly. So nothing is changed silently, and everything that differs is marked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from selaras.domain.berkas import Profil, isian_of, records_of_berkas
from selaras.domain.nilai import StatusNilai
from selaras.exchange.serap.kata import show
from selaras.exchange.serap.kunci import Kunci, key_fields, key_of
from selaras.exchange.serap.padanan import Padanan, find_counterparts
from selaras.exchange.serap.sama import same_value
from selaras.exchange.serap.sandi import align_codes
from selaras.exchange.serap.terserap import PROFIL, Acuan, Draf, Isi, Terserap
from selaras.exchange.workbook import LEMBAR_PROFIL, table_of

_PRINTED = "laporan mencetak {} ({})"
_ELSEWHERE = "laporan juga mencetak {} di tempat lain, selain {}"
_NOT_CARRIED = "laporan mencetak {} ({}), tetapi isian itu kosong dalam data yang dibawanya"
_NO_RECORD = "tercetak dalam {}, tetapi tidak ada dalam data yang dibawa"
_REPORTS = frozenset({"", "lkjip", "lkj-triwulan"})  # the covers of other kinds speak of other things
_DERIVED = frozenset({"rumus"})  # a derivation stands under the same heading as the formula
_INSTEAD = {  # where a difference is shown when the field itself is empty
    "pagu": ("angka_dokumen", "kode"),
    "angka_dokumen": ("pagu", "sd_periode", "tw4", "tw3", "tw2", "tw1", "kode"),
    "sd_periode": ("tw4", "tw3", "tw2", "tw1", "kode"),
    "realisasi": ("realisasi_sd", "pembilang", "indikator"),
    "realisasi_sd": ("realisasi", "pembilang", "indikator"),
}


@dataclass(frozen=True)
class _Pasangan:
    """Carried records of one key, the printed one, and what else print may show for them."""

    daftar: str
    kunci: Kunci
    dibawa: list[Draf]
    cetak: Draf
    acuan: Acuan

    def differences(self) -> Iterator[tuple[str, str]]:
        """Yield the fields that print shows otherwise, with what it shows."""
        names = () if self.daftar == PROFIL else key_fields(self.daftar)
        for nama, isi in self.cetak.items():
            # what print only lets one assume says nothing against the data
            if nama not in names and (isi.lain or not isi.ragu):
                yield from ((nama, told) for told in self._told(nama, isi))

    def _told(self, nama: str, isi: Isi) -> Iterator[str]:
        accepted = self._accepted(nama)
        if not accepted and nama not in _DERIVED:
            yield _NOT_CARRIED.format(show(isi.nilai), isi.sumber)
        for value in (isi.nilai, *isi.lain) if accepted else ():
            if not any(same_value(value, one) for one in accepted):
                yield (_PRINTED if value is isi.nilai else _ELSEWHERE).format(show(value), isi.sumber)

    def _accepted(self, nama: str) -> set[Any]:
        """Return the values that print may show in a field."""
        carried = {draf.nilai(nama) for draf in self.dibawa} - {None}
        return carried | self.acuan.get((self.daftar, self.kunci, nama), frozenset())


def hold_against(dasar: Terserap, cetak: Terserap) -> None:
    """Mark in `dasar`, which was carried, what `cetak` prints otherwise.

    A record that only print has is set aside where the report is the same, else added with a doubt.
    """
    align_codes(cetak, dasar)
    acuan = dasar.acuan or {}
    if cetak.jenis in _REPORTS:
        _mark(dasar, _Pasangan(PROFIL, (), [dasar.profil], cetak.profil, acuan))
    for daftar, records in cetak.daftar.items():
        by_key = index_of(daftar, dasar.of(daftar))
        for draf in map(_said, records):
            pairs = [
                _Pasangan(one.daftar, one.kunci, one.dibawa, one.cetak, acuan)
                for one in _found(daftar, draf, by_key, dasar)
            ]
            if pairs:
                _mark(dasar, min(pairs, key=lambda pair: len(list(pair.differences()))))
            elif draf.keys() - {*key_fields(daftar), "uraian", "kode"}:
                _keep_apart(dasar, cetak, daftar, draf)


def _found(
    daftar: str, draf: Draf, by_key: Mapping[Kunci, list[Draf]], dasar: Terserap
) -> list[Padanan]:
    key = key_of(daftar, draf)
    if key in by_key:
        return [Padanan(daftar, key, by_key[key], draf)]
    return find_counterparts(daftar, draf, dasar)


def index_of(daftar: str, records: Iterable[Draf]) -> dict[Kunci, list[Draf]]:
    """Return the records by key, in order."""
    found: dict[Kunci, list[Draf]] = {}
    for draf in records:
        found.setdefault(key_of(daftar, draf), []).append(draf)
    return found


def _said(draf: Draf) -> Draf:
    """Return the record without what print says about itself: nothing filled, or a heading above."""
    return Draf(
        {
            nama: isi
            for nama, isi in draf.items()
            if isi.nilai is not StatusNilai.BELUM_DIISI and not isinstance(isi.nilai, bool)
        }
    )


def _keep_apart(dasar: Terserap, cetak: Terserap, daftar: str, draf: Draf) -> None:
    if cetak.nama == dasar.nama:
        dasar.tersisa.append((daftar, draf, _NO_RECORD.format("laporan")))
        return
    first = next(iter(draf))
    draf[first] = draf[first].doubted(_NO_RECORD.format(cetak.nama))
    dasar.add(daftar, draf)


def _mark(dasar: Terserap, pair: _Pasangan) -> None:
    """Mark the cell of each difference; one without any cell is told in a line of its own."""
    first = pair.dibawa[0]
    for nama, told in pair.differences():
        record: type = Profil if pair.daftar == PROFIL else records_of_berkas()[pair.daftar]
        label = isian_of(record)[nama].label
        place = next((n for n in (nama, *_INSTEAD.get(nama, ())) if n in first), "")
        if place:
            first[place] = first[place].doubted(told if place == nama else f"{label}: {told}")
        else:
            sheet = LEMBAR_PROFIL if pair.daftar == PROFIL else table_of(pair.daftar).lembar
            named = key_fields(pair.daftar) if pair.kunci else ()
            who = " ".join(show(first.nilai(n)) for n in named if n in first)
            dasar.catatan.append((sheet, label, f"{who}: {told}".removeprefix(": "), dasar.nama))
