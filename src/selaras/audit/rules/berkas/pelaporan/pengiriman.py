"""The day on which a report reached whom it is for, as far as the book knows."""

from datetime import date

from selaras.audit.lokasi import place_of
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.temuan import LokasiBuku


def sent_on(
    berkas: BerkasKinerja, jenis: JenisDokumenResmi, ditandatangani: date
) -> tuple[date, LokasiBuku]:
    """Return the day of sending of the report signed on a day, else that day, and where it stands."""
    for row in berkas.daftar_dokumen:
        sent = row.tanggal_kirim
        if row.jenis is jenis and row.tanggal == ditandatangani and sent is not None:
            return sent, place_of(row, "tanggal_kirim")
    return ditandatangani, place_of(berkas.profil, "tanggal_laporan")
