"""The book of what was taken: each cell with its source, and a list of what is missing."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

from selaras.domain.berkas import Profil, isian_of
from selaras.exchange.serap.menyusun import Susunan
from selaras.exchange.serap.terserap import PROFIL
from selaras.exchange.workbook import LEMBAR_PROFIL, Asal, Pemeriksaan, table_of, write_workbook

LEMBAR_DICARI = (
    "daftar_pejabat", "daftar_indikator", "daftar_anggaran", "daftar_realisasi",
    "daftar_realisasi_anggaran", "daftar_tahun_lalu", "daftar_rencana", "daftar_simpul",
    "daftar_target_rencana", "daftar_pk", "daftar_sasaran_pk", "daftar_anggaran_pk",
)  # fmt: skip
_NOTHING = "tidak ditemukan; isi bila ada"


def write_buku(susunan: Susunan, daftar_berkas: Sequence[str]) -> bytes:
    """Return the workbook; `daftar_berkas` are the names of the files that were read."""
    sought = ", ".join(daftar_berkas)
    asal = {kunci: Asal(isi.sumber, isi.ragu) for kunci, isi in susunan.sumber.items()}
    missing = (*susunan.catatan, *_left_out(susunan), *_missing(susunan, sought))
    lembar = [table_of(d).lembar for d in LEMBAR_DICARI[3:] if getattr(susunan.berkas, d)]
    return write_workbook(susunan.berkas, "lkjip", lembar, Pemeriksaan(asal, missing))


def _left_out(susunan: Susunan) -> Iterator[tuple[str, str, str, str]]:
    """Yield the records that cannot stand in the book yet, with what was read of them."""
    for daftar, draf, reason in susunan.tersisa:
        known = "; ".join(str(isi.nilai) for isi in draf.values())
        source = next((isi.sumber for isi in draf.values()), "")
        told = f"baris tidak dimasukkan: {reason}; yang terbaca: {known}"
        yield table_of(daftar).lembar, "seluruh baris", told, source


def _missing(susunan: Susunan, sought: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield every field that no document filled, once for each column; carried data lack nothing."""
    if susunan.dibawa:
        return
    for nama, note in isian_of(Profil).items():
        if (PROFIL, 0, nama) not in susunan.sumber:
            yield LEMBAR_PROFIL, note.label, _NOTHING, sought
    for daftar in LEMBAR_DICARI:
        tabel, count = table_of(daftar), len(getattr(susunan.berkas, daftar))
        if not count:
            yield tabel.lembar, "seluruh lembar", _NOTHING, sought
            continue
        notes = isian_of(tabel.record)
        for nama in (f.name for f in fields(tabel.record) if f.name in notes):
            empty = sum((daftar, n, nama) not in susunan.sumber for n in range(count))
            if empty:
                yield tabel.lembar, notes[nama].label, f"kosong pada {empty} dari {count} baris", sought
