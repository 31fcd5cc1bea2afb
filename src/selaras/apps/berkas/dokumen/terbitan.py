"""What the data of an office give: the documents by name, grouped, and the kinds that are not there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from selaras.apps.berkas.data.daftar import slug_of
from selaras.apps.berkas.dokumen.kelompok import DIBUTUHKAN, KELOMPOK, sebab_of
from selaras.documents.builders.katalog import KATALOG, JenisDokumen, Terbitan, list_terbitan
from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook import table_of


@dataclass(frozen=True)
class TanpaDokumen:
    """A kind that the data do not give: why, and the list (as in addresses) that would help, or ''."""

    jenis: JenisDokumen
    sebab: str
    daftar: str = ""


@dataclass(frozen=True)
class KelompokDokumen:
    """A group of the page: what can be had by name, and what cannot."""

    judul: str
    daftar: tuple[tuple[str, Terbitan], ...]
    tidak_ada: tuple[TanpaDokumen, ...]


def by_name(berkas: BerkasKinerja) -> Mapping[str, Terbitan]:
    """Return every document by the name of its file without ending; equal names get a number."""
    named: dict[str, Terbitan] = {}
    for terbitan in list_terbitan(berkas):
        stem = nama = terbitan.file_stem(berkas.profil.periode)
        number = 1
        while nama in named:
            number += 1
            nama = f"{stem}-{number}"
        named[nama] = terbitan
    return named


def list_kelompok(berkas: BerkasKinerja) -> Iterator[KelompokDokumen]:
    """Yield the groups in the order of the year."""
    named = by_name(berkas)
    jenis_by_kode = {jenis.kode: jenis for jenis in KATALOG}
    for judul, kinds in KELOMPOK.items():
        found = [(n, t) for kode in kinds for n, t in named.items() if t.jenis.kode == kode]
        there = {terbitan.jenis.kode for _nama, terbitan in found}
        absent = tuple(_absent(jenis_by_kode[kode]) for kode in kinds if kode not in there)
        yield KelompokDokumen(judul, tuple(found), absent)


def dated(terbitan: Terbitan, berkas: BerkasKinerja) -> date:
    """Return the day whose letterhead a document bears."""
    profil = berkas.profil
    return terbitan.subjek.tanggal or profil.tanggal_laporan or profil.periode.akhir


def _absent(jenis: JenisDokumen) -> TanpaDokumen:
    lists = DIBUTUHKAN.get(jenis.kode, ())
    titles = tuple(table_of(name).judul for name in lists)
    return TanpaDokumen(jenis, sebab_of(jenis.kode, titles), slug_of(lists[0]) if lists else "")
