"""One report: the data it carries held against its print, or its print alone."""

from collections.abc import Callable
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from selaras.exchange.naskah import read_naskah
from selaras.exchange.serap.acuan import print_of
from selaras.exchange.serap.bawaan import not_used, take_bawaan
from selaras.exchange.serap.membaca import absorb
from selaras.exchange.serap.menyusun import SerapError, build_berkas
from selaras.exchange.serap.selisih import hold_against
from selaras.exchange.serap.terserap import SELURUH_BUKU, Terserap
from selaras.exchange.workbook import LEMBAR_PROFIL

# tables of other kinds speak of other days and years, so their figures say nothing against the data
_HELD = frozenset({"lkjip", "lkj-triwulan", "lkj-individu", "pk", "iku", "rencana-aksi"})
_NOT_HELD = (
    "cetakan dokumen jenis ini tidak dibandingkan dengan data yang dibawanya; perubahan yang diketik "
    "sesudah dicetak tidak ketahuan"
)
_TABLES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".csv"})


def absorb_laporan(
    nama: str, content: bytes, progress: Callable[[int, int], None] | None = None
) -> Terserap:
    """Return what a report gives; raises NaskahError where it cannot be read."""
    cetak = absorb(read_naskah(nama, content, progress))
    bawaan = take_bawaan(cetak.nama, content)
    if not bawaan.profil:
        cetak.catatan += bawaan.catatan
        return cetak
    cetak.jenis = bawaan.jenis
    try:
        bawaan.acuan = print_of(build_berkas(bawaan).berkas)
    except SerapError as refused:
        cetak.catatan.append(not_used(bawaan.nama, refused.pesan))
        return cetak
    if bawaan.jenis in _HELD:
        hold_against(bawaan, cetak)
    else:
        bawaan.catatan.append((LEMBAR_PROFIL, SELURUH_BUKU, _NOT_HELD, bawaan.nama))
    return bawaan


def is_ekspor(nama: str, content: bytes) -> bool:
    """Tell an export of the budget, which is a workbook, from a report."""
    try:
        with ZipFile(BytesIO(content)) as packed:
            return any(name.startswith("xl/") for name in packed.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError):
        return PurePath(nama).suffix.lower() in _TABLES
