"""Own words have one place each; answers and notes say what they have to say."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.catatan import CatatanSumber
from selaras.domain.berkas.konteks import CaraNarasi, Narasi
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.tanggapan import TanggapanAtasan
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.narasi import BagianNarasi, KodeDikenal, PokokNarasi, find_bagian, find_faults
from selaras.domain.narasi.bagian import near_bagian
from selaras.domain.narasi.cacat import sheet_of

LIST = "daftar_narasi"
LIST_TANGGAPAN = "daftar_tanggapan"
LIST_CATATAN = "daftar_catatan"


def check_narasi(rows: Sequence[Narasi], kode: KodeDikenal) -> Iterator[Masalah]:
    """Yield problems of the sheet Narasi; `kode` are the codes of indicators and budget rows."""
    yield from find_duplicates(LIST, rows, _replaced, "bagian", "bagian yang digantikan")
    for nomor, row in enumerate(rows):
        at, bagian = At(LIST, nomor), find_bagian(row.bagian)
        if bagian is None:
            wanted = "nama bagian pada panduan, misalnya kata_pengantar"
            yield at.error("bagian", f"'{row.bagian}'", wanted, near_bagian(row.bagian))
        else:
            yield from _check_pokok(at, row, bagian, kode)
        for cacat in find_faults(row.teks, kode):
            yield at.error("teks", cacat.ditemukan, cacat.diharapkan, cacat.saran)


def _check_pokok(at: At, row: Narasi, bagian: BagianNarasi, kode: KodeDikenal) -> Iterator[Masalah]:
    pokok = row.pokok.strip()
    if bagian.pokok is PokokNarasi.KANTOR:
        if pokok:
            wanted = f"kosong, karena bagian {bagian.nama} hanya satu"
            yield at.warning("pokok", f"'{row.pokok}'", wanted, "kosongkan; teksnya tetap dicetak")
    elif not kode.knows(pokok, bagian.pokok):
        wanted = f"kode pada {sheet_of(bagian.pokok)}, karena bagian ini ditulis untuk tiap kode"
        yield at.error("pokok", f"'{row.pokok}'", wanted, kode.advise(pokok, bagian.pokok))


def _replaced(row: Narasi) -> tuple[str, str] | None:
    """Return which default sentences the text takes the place of; added texts compete with none."""
    return (row.bagian.strip(), name_key(row.pokok)) if row.cara is CaraNarasi.GANTI else None


def check_tanggapan(rows: Sequence[TanggapanAtasan], positions: set[str]) -> Iterator[Masalah]:
    """Yield problems of the sheet Tanggapan Atasan; `positions` are the keys of the officials."""
    for nomor, row in enumerate(rows):
        at = At(LIST_TANGGAPAN, nomor)
        if name_key(row.jabatan) not in positions:
            wanted = "jabatan yang ada pada tabel Pejabat"
            advice = "tambahkan barisnya pada tabel Pejabat"
            yield at.warning("jabatan", f"'{row.jabatan}'", wanted, advice)
        if row.pilihan.mengembalikan and not row.catatan.strip():
            found = f"kosong, padahal laporannya dikembalikan ({row.pilihan.label})"
            yield at.error("catatan", found, "yang harus diperbaiki", "isi catatan atasan")


def check_catatan(rows: Sequence[CatatanSumber]) -> Iterator[Masalah]:
    """Yield problems of the sheet Catatan Sumber."""
    yield from find_duplicates(LIST_CATATAN, rows, _note, "pokok", "pokok dan isi")
    for nomor, row in enumerate(rows):
        if name_key(row.dipakai) == name_key(row.tertulis):
            found = "sama dengan yang dipakai"
            advice = "isi nilai lain itu, atau hapus catatannya"
            yield At(LIST_CATATAN, nomor).warning("tertulis", found, "nilai yang lain", advice)


def _note(row: CatatanSumber) -> tuple[str, str, str]:
    return name_key(row.pokok), name_key(row.dipakai), name_key(row.tertulis)
