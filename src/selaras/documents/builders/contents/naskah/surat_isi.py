"""What a letter says by its kind; the office's own text takes the place of the default sentences."""

from collections.abc import Iterator
from typing import assert_never

from selaras.documents.builders.cells import paragraph, text_or_missing
from selaras.documents.builders.contents.naskah.dokumen_terlampir import sent_documents
from selaras.documents.builders.contents.naskah.pertemuan import when_and_where
from selaras.documents.builders.contents.naskah.writing import paragraphs
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block
from selaras.domain.berkas import Surat
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.hasil.rapat import meeting_of

_THANKS = "Atas perhatian Bapak/Ibu, kami ucapkan terima kasih."


def body(ctx: Konteks, surat: Surat) -> Iterator[Block]:
    """Yield the text, what it sends or invites to, and the closing."""
    yield paragraph("Dengan hormat,")
    yield from _says(surat)
    yield from _facts(ctx, surat)
    yield paragraph(_closing(surat.jenis))


def _says(surat: Surat) -> tuple[Block, ...]:
    text = surat.isi.strip() or _default(surat.jenis)
    return paragraphs(text, f"isi surat {surat.kode}")


def _default(jenis: JenisSurat) -> str:
    """Return the sentence that opens a letter of this kind, '' where only the office can know."""
    match jenis:
        case JenisSurat.PENGANTAR:
            return "Bersama surat ini kami sampaikan dokumen berikut."
        case JenisSurat.PERMOHONAN_REVIU:
            return (
                "Bersama surat ini kami mohon reviu atas dokumen berikut, agar keandalan data dan "
                "informasi di dalamnya terjamin sebelum dokumen itu disampaikan."
            )
        case JenisSurat.UNDANGAN:
            return "Dengan ini kami mengundang Bapak/Ibu untuk hadir dalam rapat berikut."
        case JenisSurat.TANDA_TERIMA | JenisSurat.LAINNYA:
            return ""
        case _:
            assert_never(jenis)


def _facts(ctx: Konteks, surat: Surat) -> tuple[Block, ...]:
    """Return the documents that go with the letter, the meeting that it invites to."""
    rapat = meeting_of(ctx.berkas, surat)
    meeting: tuple[Block, ...] = (when_and_where(rapat),) if rapat else ()
    if surat.jenis is JenisSurat.UNDANGAN and rapat is None:
        meeting = (paragraph("Rapat: ", text_or_missing("", f"rapat undangan {surat.kode}")),)
    return (*meeting, *sent_documents(ctx, surat))


def _closing(jenis: JenisSurat) -> str:
    if jenis is JenisSurat.UNDANGAN:
        return f"Kami berharap Bapak/Ibu hadir tepat waktu. {_THANKS}"
    return f"Demikian kami sampaikan. {_THANKS}"
