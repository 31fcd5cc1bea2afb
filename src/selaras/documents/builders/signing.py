"""Signature blocks: place and date, position, name, rank, and NIP where the kabupaten shows it."""

from datetime import date

from selaras.documents.builders.cells import text_or_missing
from selaras.documents.model import Inlines, Missing, Signature, Text
from selaras.domain.berkas import BerkasKinerja, Pejabat
from selaras.domain.tanggal import format_tanggal

DOTS = "………………"  # to be written by hand


def sign(
    berkas: BerkasKinerja, jabatan: str, what: str, *above: str, tanggal: date | None = None
) -> Signature:
    """Return the signature of who holds a position on the day of signing, else at the period's end.

    `what` names the position where the office left it empty.
    """
    if not jabatan:
        return Signature(above, (Missing(f"jabatan {what}"),))
    pejabat = berkas.pejabat(jabatan, tanggal) or Pejabat(jabatan)
    lines = (*above, f"{pejabat.status.awalan}{jabatan}")
    return Signature(lines, _name(pejabat), _below(berkas, pejabat))


def place_and_date(tempat: str, tanggal: date | None) -> str:
    """Return 'Klakah, 3 Juli 2024' with dots where something is missing."""
    return f"{tempat or DOTS}, {day_or_dots(tanggal)}"


def day_or_dots(tanggal: date | None) -> str:
    """Return '3 Juli 2024', dots where it is missing."""
    return format_tanggal(tanggal) if tanggal else DOTS


def _name(pejabat: Pejabat) -> Inlines:
    if pejabat.nama:
        return (Text(pejabat.nama, bold=True),)
    return (text_or_missing("", f"nama {pejabat.jabatan}"),)


def _below(berkas: BerkasKinerja, pejabat: Pejabat) -> tuple[str, ...]:
    nip = f"NIP {pejabat.nip}" if pejabat.nip and berkas.ketentuan.tampilkan_nip else ""
    return tuple(line for line in (pejabat.pangkat, nip) if line)
