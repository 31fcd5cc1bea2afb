"""Each perjanjian kinerja as one document: who promises what to whom, and with which money."""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from selaras.domain.berkas import BerkasKinerja, PerjanjianKinerja, SasaranPk
from selaras.domain.berkas.pk import VERSI_AWAL, KunciPk
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.perjanjian import anggaran_of, list_kunci, newest_version, sasaran_of
from selaras.domain.kode import Kode
from selaras.domain.rincian import Rincian, entered, show


@dataclass(frozen=True)
class BarisPk:
    """A line of money. `kedalaman` counts the lines above it within the same document.

    `sumber_dana` lists the sources that the budget of the book names for the code.
    """

    kode: Kode
    uraian: str
    anggaran: Decimal | None
    sumber_dana: tuple[str, ...]
    kedalaman: int


@dataclass(frozen=True)
class HasilPk:
    """One document, its money in the order of the codes.

    `total` adds the lines that stand below no other line, in rupiah.
    """

    kunci: KunciPk
    perjanjian: PerjanjianKinerja
    daftar_sasaran: tuple[SasaranPk, ...]
    daftar_anggaran: tuple[BarisPk, ...]
    total: Rincian


class _Line(NamedTuple):
    """What is written of a line, or what the budget says for it."""

    kode: Kode
    uraian: str
    anggaran: Decimal | None


def list_perjanjian(berkas: BerkasKinerja) -> tuple[PerjanjianKinerja, ...]:
    """Return every perjanjian kinerja with its year, officials in the order of the sheets.

    Without one of the head of the office for the year of the book, the one that the profile speaks of
    is among them.
    """
    year = berkas.profil.periode.tahun
    rows = {row.kunci.in_book(year): row for row in reversed(berkas.daftar_pk)}
    found = [replace(rows[key], tahun=key.tahun) for key in list_kunci(berkas) if key in rows]
    head = berkas.profil.pihak_pertama
    if head and not any((row.jabatan, row.tahun) == (head, year) for row in found):
        found.insert(0, _from_profile(berkas))
    newest = newest_version(berkas, head)
    return tuple(_completed(berkas, row) if row.kunci == newest else row for row in found)


def perjanjian_of_head(berkas: BerkasKinerja) -> PerjanjianKinerja:
    """Return the version in force of the head of the office; without a position where none is named."""
    head, year = berkas.profil.pihak_pertama, berkas.profil.periode.tahun
    own = [row for row in list_perjanjian(berkas) if (row.jabatan, row.tahun) == (head, year)]
    return own[-1] if own else _from_profile(berkas)


def pk_of(berkas: BerkasKinerja, anggaran: HasilAnggaran, perjanjian: PerjanjianKinerja) -> HasilPk:
    """Return what one perjanjian kinerja holds.

    Where no version of the head names money for the year of the book, its lines are the programmes of
    the budget.
    """
    kunci = perjanjian.kunci.in_book(berkas.profil.periode.tahun)
    of_book = kunci.tahun == berkas.profil.periode.tahun
    names = {node.baris.kode: node.baris.uraian for node in anggaran.walk()} if of_book else {}
    sources = sources_by_code(anggaran) if of_book else {}
    written = anggaran_of(berkas, kunci)
    lines = [_Line(row.kode, row.uraian, row.anggaran) for row in written]
    if not written and of_book and _is_head_without_money(berkas, kunci):
        lines = [_Line(p.baris.kode, p.baris.uraian, p.uang.pagu) for p in anggaran.daftar_program]
    codes = {line.kode for line in lines}
    rows = tuple(
        BarisPk(
            line.kode,
            line.uraian or names.get(line.kode, ""),
            line.anggaran,
            sources.get(line.kode, ()),
            sum(above in codes for above in line.kode.daftar_induk),
        )
        for line in sorted(lines, key=_place)
    )
    return HasilPk(kunci, perjanjian, sasaran_of(berkas, kunci), rows, _total(rows))


def sources_by_code(anggaran: HasilAnggaran) -> dict[Kode, tuple[str, ...]]:
    """Return the sources of funds of every code of the budget, each once."""
    found: dict[Kode, tuple[str, ...]] = {}
    for node in anggaran.walk():
        known = found.get(node.baris.kode, ())
        found[node.baris.kode] = tuple(dict.fromkeys((*known, *_sources(node))))
    return found


def change_of_total(semula: HasilPk, menjadi: HasilPk) -> Rincian:
    """Return how much more money the newer version names, negative for less."""
    before, after = semula.total.hasil, menjadi.total.hasil
    name, rumus = "selisih jumlah anggaran PK", "jumlah menjadi - jumlah semula"
    if before is None or after is None:
        return Rincian(name, None, rumus, alasan="anggaran salah satu versi tidak ada")
    return Rincian(name, after - before, rumus, f"{show(after)} - {show(before)}")


def _from_profile(berkas: BerkasKinerja) -> PerjanjianKinerja:
    profil = berkas.profil
    kunci = newest_version(berkas, profil.pihak_pertama)
    versi = kunci.versi if kunci else VERSI_AWAL
    row = PerjanjianKinerja(profil.pihak_pertama, profil.pihak_kedua, versi, profil.periode.tahun)
    return _completed(berkas, row)


def _completed(berkas: BerkasKinerja, row: PerjanjianKinerja) -> PerjanjianKinerja:
    """Take from the profile what the sheet leaves open about the version that the report answers for."""
    profil = berkas.profil
    return replace(
        row,
        nomor=row.nomor or profil.nomor_pk,
        tanggal=row.tanggal or profil.tanggal_pk,
        tempat=row.tempat or profil.tempat_pk,
    )


def _is_head_without_money(berkas: BerkasKinerja, kunci: KunciPk) -> bool:
    if kunci.jabatan != berkas.profil.pihak_pertama:
        return False
    keys = (row.kunci.in_book(berkas.profil.periode.tahun) for row in berkas.daftar_anggaran_pk)
    return all((key.jabatan, key.tahun) != (kunci.jabatan, kunci.tahun) for key in keys)


def _place(line: _Line) -> Kode:
    return line.kode


def _sources(node: SimpulAnggaran) -> tuple[str, ...]:
    """Return what the row names, or else what the rows below it name, each once."""
    if node.baris.sumber_dana:
        return (node.baris.sumber_dana,)
    return tuple(dict.fromkeys(name for child in node.daftar_anak for name in _sources(child)))


def _total(rows: tuple[BarisPk, ...]) -> Rincian:
    rumus = "jumlah baris teratas"
    top = [(row.kode, row.anggaran) for row in rows if row.kedalaman == 0]
    known = [(kode, amount) for kode, amount in top if amount is not None]
    if not known or len(known) < len(top):
        return Rincian("jumlah anggaran PK", None, rumus, alasan="anggaran belum lengkap")
    leaves = tuple(entered(f"anggaran {kode}", amount) for kode, amount in known)
    working = " + ".join(show(amount) for _, amount in known)
    total = sum((amount for _, amount in known), Decimal())
    return Rincian("jumlah anggaran PK", total, rumus, working, dari=leaves)
