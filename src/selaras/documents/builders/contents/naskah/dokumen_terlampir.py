"""The documents that go with a letter."""

from selaras.documents.builders.cells import header, row, text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Table
from selaras.domain.berkas import DokumenResmi, Surat
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

_COLUMNS = (Column(1, Align.CENTER), Column(8), Column(3), Column(4))
_SENDING = {JenisSurat.PENGANTAR, JenisSurat.PERMOHONAN_REVIU, JenisSurat.TANDA_TERIMA}


def sent_documents(ctx: Konteks, surat: Surat) -> tuple[Block, ...]:
    """Return the table of what is sent; a gap in it where a letter that sends names nothing."""
    found = next(
        (one for one in ctx.berkas.daftar_dokumen if name_key(one.kode) == name_key(surat.dokumen)), None
    )
    if found is None and surat.jenis not in _SENDING:
        return ()
    title = text_or_missing(found.judul if found else "", f"dokumen yang dikirim surat {surat.kode}")
    count = text_or_missing(surat.lampiran, f"banyaknya dokumen surat {surat.kode}")
    line = row("1", title, count, _remark(found))
    head = header("No", "Dokumen yang dikirim", "Banyaknya", "Keterangan")
    return (Table("dokumen-terlampir", _COLUMNS, head, (line,)),)


def _remark(found: DokumenResmi | None) -> str:
    """Return number and day of the document."""
    if found is None:
        return ""
    number = f"Nomor {found.nomor}" if found.nomor else ""
    day = f"tanggal {format_tanggal(found.tanggal)}" if found.tanggal else ""
    words = " ".join(part for part in (number, day) if part)
    return words[:1].upper() + words[1:] or "–"
