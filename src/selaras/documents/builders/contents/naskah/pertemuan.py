"""When and where a meeting is, and what it is about."""

from selaras.documents.builders.cells import inlines, text_or_missing
from selaras.documents.model import Fields
from selaras.domain.berkas import Rapat
from selaras.domain.tanggal import format_hari_tanggal


def when_and_where(rapat: Rapat) -> Fields:
    """Return day, time, place and subject."""
    return Fields(
        (
            ("Hari, tanggal", inlines(format_hari_tanggal(rapat.tanggal))),
            ("Waktu", (text_or_missing(rapat.waktu, f"waktu rapat {rapat.kode}"),)),
            ("Tempat", (text_or_missing(rapat.tempat, f"tempat rapat {rapat.kode}"),)),
            ("Acara", (text_or_missing(rapat.acara, f"acara rapat {rapat.kode}"),)),
        )
    )
