"""Documents stand once, and are signed, sent, received and published in that order."""

from collections.abc import Iterator, Sequence
from datetime import date

from selaras.domain.berkas.dokumen import DokumenResmi, JenisDokumenResmi
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_dokumen"
# Kinds issued under a number of their own; a report or a plan goes by that of its covering letter.
NUMBERED = {
    JenisDokumenResmi.RPJMD,
    JenisDokumenResmi.DPA,
    JenisDokumenResmi.DPPA,
    JenisDokumenResmi.IKU,
    JenisDokumenResmi.LHE,
    JenisDokumenResmi.LHR,
    JenisDokumenResmi.KEPUTUSAN,
    JenisDokumenResmi.SOP,
    JenisDokumenResmi.BERITA_ACARA,
}


def check_dokumen(rows: Sequence[DokumenResmi]) -> Iterator[Masalah]:
    """Yield problems of the sheet Dokumen."""
    yield from find_duplicates(LIST, rows, lambda r: name_key(r.kode), "kode", "kode dokumen")
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        yield from _order(at, row)
        if row.tanggal is not None and row.jenis in NUMBERED and not row.nomor.strip():
            advice = "isi nomornya seperti pada dokumen"
            yield at.warning("nomor", "kosong, padahal sudah bertanggal", "nomor dokumen", advice)


def _order(at: At, row: DokumenResmi) -> Iterator[Masalah]:
    signed = row.tanggal
    yield from _not_before(at, "tanggal_kirim", row.tanggal_kirim, signed, "ditandatangani")
    if row.tanggal_kirim is None:
        yield from _not_before(at, "tanggal_terima", row.tanggal_terima, signed, "ditandatangani")
    else:
        yield from _not_before(at, "tanggal_terima", row.tanggal_terima, row.tanggal_kirim, "dikirim")
    yield from _not_before(at, "tanggal_publikasi", row.tanggal_publikasi, signed, "ditandatangani")


def _not_before(
    at: At, isian: str, tanggal: date | None, awal: date | None, apa: str
) -> Iterator[Masalah]:
    if tanggal is not None and awal is not None and tanggal < awal:
        found = f"{format_tanggal(tanggal)}, sebelum {apa} {format_tanggal(awal)}"
        wanted = f"{format_tanggal(awal)} atau sesudahnya"
        yield at.error(isian, found, wanted, "betulkan salah satu tanggal")
