"""Meetings and letters stand once; a letter names what it sends and what it invites to."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from selaras.domain.berkas.dokumen import DokumenResmi
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.rapat import Rapat
from selaras.domain.berkas.surat import JenisSurat, Surat
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.rincian import show
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_surat"
LIST_RAPAT = "daftar_rapat"


def check_rapat(rows: Sequence[Rapat]) -> Iterator[Masalah]:
    """Yield problems of the sheet Rapat."""
    yield from find_duplicates(LIST_RAPAT, rows, lambda r: name_key(r.kode), "kode", "kode rapat")


def check_surat(
    rows: Sequence[Surat],
    daftar_rapat: Sequence[Rapat],
    daftar_dokumen: Sequence[DokumenResmi],
    tahun: int,
) -> Iterator[Masalah]:
    """Yield problems of the sheet Surat; a letter without date counts to the year of the book."""
    yield from find_duplicates(LIST, rows, lambda r: name_key(r.kode), "kode", "kode surat")
    yield from find_duplicates(LIST, rows, lambda r: name_key(r.nomor) or None, "nomor", "nomor surat")
    yield from find_duplicates(
        LIST, rows, lambda r: _agenda(r, tahun), "nomor_agenda", "nomor agenda dalam tahun ini"
    )
    documents = {name_key(dokumen.kode) for dokumen in daftar_dokumen}
    meetings = {name_key(rapat.kode): rapat.tanggal for rapat in daftar_rapat}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        number = row.nomor_agenda
        if number is not None and (number < 1 or number != number.to_integral_value()):
            yield at.error("nomor_agenda", show(number), "bilangan bulat mulai 1", "betulkan nomornya")
        if row.dokumen.strip() and name_key(row.dokumen) not in documents:
            found = f"'{row.dokumen}'"
            yield at.error("dokumen", found, "kode pada lembar Dokumen", "betulkan kodenya")
        yield from _meeting(at, row, meetings)


def _agenda(row: Surat, tahun: int) -> tuple[int, object] | None:
    if row.nomor_agenda is None:
        return None
    return (tahun if row.tanggal is None else row.tanggal.year), row.nomor_agenda


def _meeting(at: At, row: Surat, meetings: Mapping[str, date]) -> Iterator[Masalah]:
    if not row.rapat.strip():
        if row.jenis is JenisSurat.UNDANGAN:
            advice = "isi kode rapat yang diundangkan"
            yield at.error("rapat", "kosong", "kode rapat untuk undangan", advice)
        return
    day = meetings.get(name_key(row.rapat))
    if day is None:
        yield at.error("rapat", f"'{row.rapat}'", "kode pada lembar Rapat", "betulkan kodenya")
    elif row.jenis is JenisSurat.UNDANGAN and row.tanggal is not None and row.tanggal > day:
        wanted = f"{format_tanggal(day)}, hari rapat, atau sebelumnya"
        advice = "periksa tanggal surat dan tanggal rapatnya"
        yield at.warning("tanggal", format_tanggal(row.tanggal), wanted, advice)
