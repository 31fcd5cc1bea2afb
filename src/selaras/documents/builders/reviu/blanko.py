"""What the papers of the inspectorate share: head, name of the report, signature; blanks are dots."""

from selaras.documents.builders.signing import DOTS
from selaras.documents.model import Letterhead, Signature, Signatures, Text
from selaras.domain.pemeriksaan import CatatanReviu

_LEADERS = {"Kecamatan": "Camat", "Kelurahan": "Lurah"}


def head(catatan: CatatanReviu) -> Letterhead:
    """Return the head of the inspectorate's paper."""
    return Letterhead(
        (f"PEMERINTAH KABUPATEN {(catatan.objek.kabupaten or DOTS).upper()}", "INSPEKTORAT")
    )


def leader(catatan: CatatanReviu) -> str:
    """Return who leads the office: 'Camat Contoh' of 'Kecamatan Contoh', 'Kepala Dinas Contoh'."""
    kind, _, name = catatan.objek.instansi.partition(" ")
    if title := _LEADERS.get(kind):
        return f"{title} {name}"
    return f"Kepala {catatan.objek.instansi or DOTS}"


def report_name(catatan: CatatanReviu) -> str:
    """Return 'Laporan Kinerja Kecamatan Contoh Tahun 2024' as far as known."""
    known = (catatan.objek.instansi or DOTS, catatan.objek.periode or f"Tahun {DOTS}")
    return " ".join(("Laporan Kinerja", *known))


def inspector(*above: str) -> Signatures:
    """Return the signature of the inspectorate, to be filled by hand."""
    return Signatures((Signature((*above, "Inspektur"), (Text(DOTS),), (f"NIP {DOTS}",)),))
