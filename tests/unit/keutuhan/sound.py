"""An office without any problem, and ways to change one row of it."""

from dataclasses import dataclass, replace
from typing import Any

from selaras.domain.berkas import BerkasKinerja, Pejabat, records_of_berkas
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.capaian import CaraRekap
from tests.unit.making import II, I, anggaran, belanja, berkas, indikator, profil, realisasi

ERROR, WARNING = TingkatMasalah
GAJI, LISTRIK = "7.01.01.2.01.0001", "7.01.01.2.01.0002"
SOUND = berkas(
    [indikator("S1"), indikator("S2", satuan="Dokumen", cara_rekap=CaraRekap.JUMLAH)],
    [realisasi(I, pembilang=14, penyebut=37), realisasi(II, pembilang=20, penyebut=25)],
    [
        anggaran("7.01.01"),
        anggaran("7.01.01.2.01"),
        anggaran(GAJI, 1000),
        anggaran(LISTRIK, 500),
        anggaran("7.01.01", 70, belum_dirinci=True),
    ],
    [belanja(GAJI, tw1=300, tw2=200), belanja(LISTRIK, sd_periode=100)],
    daftar_pejabat=(Pejabat("Camat Contoh"), Pejabat("Bupati Lumajang")),
    profil=profil(
        penanda_tangan="Camat Contoh",
        pihak_pertama="Camat Contoh",
        pihak_kedua="Bupati Lumajang",
        tahun_awal_renstra=2024,
        tahun_akhir_renstra=2024,
    ),
)
Place = tuple[TingkatMasalah, str, int, str]


@dataclass(frozen=True)
class Case:
    """A damaged office, where its problem lies, and words that it must show."""

    berkas: BerkasKinerja
    place: Place
    ditemukan: str
    diharapkan: str


def with_profile(**changes: Any) -> BerkasKinerja:
    return replace(SOUND, profil=replace(SOUND.profil, **changes))


def change(daftar: str, nomor: int, **changes: Any) -> BerkasKinerja:
    """Return the sound office with one row changed."""
    rows = list(getattr(SOUND, daftar))
    rows[nomor] = replace(rows[nomor], **changes)
    return replace(SOUND, **{daftar: tuple(rows)})


def add(daftar: str, *rows: Any) -> BerkasKinerja:
    """Return the sound office with rows put behind."""
    return replace(SOUND, **{daftar: (*getattr(SOUND, daftar), *rows)})


def with_rows(*rows: Any) -> BerkasKinerja:
    """Return the sound office with records put behind, each in the list of its kind."""
    lists = {record: daftar for daftar, record in records_of_berkas().items()}
    office = SOUND
    for row in rows:
        daftar = lists[type(row)]
        office = replace(office, **{daftar: (*getattr(office, daftar), row)})
    return office
