"""Which sheets a book gets: those of its purpose, those asked for, and those that hold records."""

from collections.abc import Mapping, Sequence

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.workbook.labels import sheet_key
from selaras.exchange.workbook.sheets import (
    DAFTAR_LEMBAR,
    DAFTAR_TABEL,
    LEMBAR_PERJANJIAN,
    LEMBAR_POKOK,
    LEMBAR_PROFIL,
    LEMBAR_REALISASI,
    LEMBAR_TAMBAHAN,
    Tabel,
)

UNTUK_BAKU = "triwulan"
_RENCANA = tuple(name for name in LEMBAR_POKOK if name not in LEMBAR_REALISASI)
UNTUK: Mapping[str, tuple[str, ...]] = {
    # A year that has only begun has no realisasi, so a book for promises has no sheet for it.
    "pk": (*_RENCANA, *LEMBAR_PERJANJIAN),
    "renaksi": (*_RENCANA, *LEMBAR_PERJANJIAN, "Rencana Aksi"),
    UNTUK_BAKU: LEMBAR_POKOK,
    # Eight is the most that an office takes in at once. Beyond the figures of the year, every LKjIP
    # has to hold them against earlier years, against others, and against the money of each
    # indicator (PermenPANRB 53/2014). The medium-term target needs three sheets of its own (Rencana,
    # Renstra, Target Renstra), surveys and evaluation only offices that report them: added by name.
    "lkjip": (*LEMBAR_POKOK, "Alokasi", "Realisasi Tahun Lalu", "Pembanding"),
    "semua": DAFTAR_LEMBAR,
}


def choose_tables(berkas: BerkasKinerja | None, untuk: str, lembar: Sequence[str]) -> tuple[Tabel, ...]:
    """Return the tables besides the first sheet, in the order of the template; raises ValueError."""
    if untuk not in UNTUK:
        raise ValueError(f"buku kerja untuk '{untuk}' belum ada; pilih {', '.join(UNTUK)}")
    wanted = {*UNTUK[untuk], *map(known_sheet, lembar)}
    return tuple(
        tabel
        for tabel in DAFTAR_TABEL
        if tabel.lembar != LEMBAR_PROFIL
        and (tabel.lembar in wanted or (berkas is not None and getattr(berkas, tabel.daftar)))
    )


def known_sheet(nama: str) -> str:
    """Return the name of a sheet as the template writes it; raises ValueError for an unknown one."""
    by_key = {sheet_key(name): name for name in DAFTAR_LEMBAR}
    known = by_key.get(sheet_key(nama))
    if known is None:
        raise ValueError(f"lembar '{nama}' tidak dikenal; pilih {', '.join(LEMBAR_TAMBAHAN)}")
    return known
