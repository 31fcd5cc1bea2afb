"""Signature blocks: place and date, position, name, rank, and NIP where the kabupaten shows it."""

from datetime import date

from selaras.documents.builders.cells import text_or_missing
from selaras.documents.model import Inlines, Missing, Signature, Text
from selaras.domain.berkas import BerkasKinerja, Pejabat
from selaras.domain.tanggal import format_tanggal


def sign(berkas: BerkasKinerja, jabatan: str, what: str, *above: str) -> Signature:
    """Return the signature of a position; `what` names the position where the office left it empty."""
    if not jabatan:
        return Signature(above, (Missing(f"jabatan {what}"),))
    pejabat = berkas.pejabat(jabatan) or Pejabat(jabatan)
    lines = (*above, f"{pejabat.status.awalan}{jabatan}")
    return Signature(lines, _name(pejabat), _below(berkas, pejabat))


def place_and_date(tempat: str, tanggal: date | None) -> str:
    """Return 'Klakah, 3 Juli 2024' with dots where something is missing."""
    return f"{tempat or '………………'}, {format_tanggal(tanggal) if tanggal else '………………'}"


def _name(pejabat: Pejabat) -> Inlines:
    if pejabat.nama:
        return (Text(pejabat.nama, bold=True),)
    return (text_or_missing("", f"nama {pejabat.jabatan}"),)


def _below(berkas: BerkasKinerja, pejabat: Pejabat) -> tuple[str, ...]:
    nip = f"NIP {pejabat.nip}" if pejabat.nip and berkas.ketentuan.tampilkan_nip else ""
    return tuple(line for line in (pejabat.pangkat, nip) if line)
