"""The review of the draft RKPD and the proposals: each row once, a side with its programme, its year."""

from collections.abc import Iterator

from selaras.domain.angka import format_uang
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.renja import ReviuRkpd
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST_REVIU = "daftar_reviu_rkpd"
LIST_USULAN = "daftar_usulan"


def check_reviu_rkpd(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Reviu RKPD."""
    rows, what = berkas.daftar_reviu_rkpd, "tahun, program/kegiatan, lokasi, dan indikator"
    yield from find_duplicates(LIST_REVIU, rows, _key, "program", what)
    for nomor, row in enumerate(rows):
        at = At(LIST_REVIU, nomor)
        yield from _year(at, row.tahun, berkas.profil.periode.tahun)
        yield from _sides(at, row)
        for column, amount in (("pagu", row.pagu), ("dana_kebutuhan", row.dana_kebutuhan)):
            if amount is not None and amount < 0:
                yield at.error(column, format_uang(amount), "nol atau lebih", "betulkan tandanya")


def _key(row: ReviuRkpd) -> tuple[object, ...]:
    texts = (
        row.program,
        row.lokasi,
        row.indikator,
        row.program_kebutuhan,
        row.lokasi_kebutuhan,
        row.indikator_kebutuhan,
    )
    return (row.tahun, *map(name_key, texts))


def _sides(at: At, row: ReviuRkpd) -> Iterator[Masalah]:
    """Yield a side that says something of no programme, or a row without any."""
    draft = (row.lokasi, row.indikator, row.target, row.pagu)
    needed = (row.lokasi_kebutuhan, row.indikator_kebutuhan, row.target_kebutuhan, row.dana_kebutuhan)
    advice = "isi nama program atau kegiatannya"
    if not row.program.strip() and _says_something(draft):
        yield at.error("program", "kosong", "program/kegiatan dari isian RKPD di sebelahnya", advice)
    if not row.program_kebutuhan.strip() and _says_something(needed):
        wanted = "program/kegiatan dari isian kebutuhan di sebelahnya"
        yield at.error("program_kebutuhan", "kosong", wanted, advice)
    if not _says_something((*draft, *needed, row.program, row.program_kebutuhan)):
        yield at.error("program", "kosong", "program/kegiatan RKPD atau kebutuhan", advice)


def _says_something(cells: tuple[object, ...]) -> bool:
    return any(cell.strip() if isinstance(cell, str) else cell is not None for cell in cells)


def check_usulan(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Usulan."""
    rows, what = berkas.daftar_usulan, "tahun, program/kegiatan, lokasi, dan indikator"
    yield from find_duplicates(
        LIST_USULAN,
        rows,
        lambda r: (r.tahun, name_key(r.program), name_key(r.lokasi), name_key(r.indikator)),
        "program",
        what,
    )
    for nomor, row in enumerate(rows):
        yield from _year(At(LIST_USULAN, nomor), row.tahun, berkas.profil.periode.tahun)


def _year(at: At, tahun: int, buku: int) -> Iterator[Masalah]:
    """Yield a year that was over before that of the book."""
    if tahun < buku:
        yield at.warning("tahun", tahun, f"{buku} atau sesudahnya", "periksa tahunnya")
