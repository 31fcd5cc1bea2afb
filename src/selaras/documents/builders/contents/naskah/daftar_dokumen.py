"""The register of the office's documents, and those that the evaluation asks for."""

from collections.abc import Iterator
from datetime import date

from selaras.documents.builders.cells import Content, header, row, text_or_missing
from selaras.documents.builders.contents.naskah.writing import broken
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.model import Align, Block, Column, Missing, Table, Text
from selaras.domain.berkas import DokumenResmi
from selaras.domain.hasil.daftar_dokumen import BarisDokumen, list_asked, list_dokumen
from selaras.domain.tanggal import format_tanggal

_NUMBER = Column(1, Align.CENTER)
_REGISTER = (
    _NUMBER,
    Column(6),
    Column(3.4),
    Column(3.4),
    Column(3.4),
    Column(3.4),
    Column(3.4),
    Column(3),
)
_ASKED = (Column(1.6, Align.CENTER), Column(9), Column(4), Column(3))
_NONE = "–"


def register(ctx: Konteks) -> tuple[Block, ...]:
    """Return every document with what proves how far it has come."""
    found = list_dokumen(ctx.berkas)
    if not found:
        return ()
    rows = tuple(row(str(number), *_cells(one)) for number, one in enumerate(found, start=1))
    head = header(
        "No", "Dokumen", "Nomor", "Ditandatangani", "Dikirim", "Tanda terima", "Publikasi", "Status"
    )
    caption = f"Daftar dokumen {ctx.profil.nama_instansi}"
    return (Table("daftar-dokumen", _REGISTER, head, rows, caption=caption),)


def asked(ctx: Konteks) -> tuple[Block, ...]:
    """Return which documents the criteria on existence ask for and whether they are in the register."""
    bentuk = ctx.ketentuan.lke_bentuk
    texts = {one.kode: one.uraian for one in bentuk.daftar_kriteria} if bentuk else {}
    lines = [
        (
            one.kriteria,
            texts.get(one.kriteria, _NONE),
            one.jenis.label,
            Text("Ada") if one.ada else Missing(f"{one.jenis.label} pada daftar dokumen", "belum ada"),
        )
        for one in list_asked(ctx.berkas)
    ]
    if not lines:
        return ()
    head = header("Kriteria", "Uraian", "Dokumen", "Pada daftar")
    caption = "Dokumen yang diminta kriteria keberadaan"
    return (Table("dokumen-diminta", _ASKED, head, merge_down(lines, 2), caption=caption),)


def _cells(one: BarisDokumen) -> Iterator[Content]:
    dokumen = one.dokumen
    year = f"Tahun {dokumen.tahun}" if dokumen.tahun else ""
    yield broken(filter(None, (dokumen.judul, f"{dokumen.jenis.label}{year and ', '}{year}")))
    yield dokumen.nomor or _NONE
    yield _signed(dokumen)
    yield _lines(dokumen.dikirim_ke, _day(dokumen.tanggal_kirim))
    yield _lines(dokumen.tanda_terima, _day(dokumen.tanggal_terima))
    yield _lines(_day(dokumen.tanggal_publikasi), dokumen.tautan)
    yield one.status.label


def _signed(dokumen: DokumenResmi) -> Content:
    day = text_or_missing(_day(dokumen.tanggal), f"tanggal dokumen {dokumen.kode}")
    return broken((day, dokumen.penanda_tangan) if dokumen.penanda_tangan else (day,))


def _day(tanggal: date | None) -> str:
    return format_tanggal(tanggal) if tanggal else ""


def _lines(*texts: str) -> Content:
    return broken(text for text in texts if text.strip()) or _NONE


CONTENTS = {
    "daftar_dokumen": register,
    "dokumen_diminta": asked,
}
