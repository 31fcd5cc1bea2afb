"""Catatan pemeriksaan: what the automatic check found, for those who mend it."""

from collections.abc import Iterator

from selaras import __version__
from selaras.documents.builders.cells import header, inlines, note, paragraph, row
from selaras.documents.builders.contents.naskah.writing import title
from selaras.documents.builders.reviu.temuan import rule_blocks, silenced_table
from selaras.documents.model import Align, Block, Column, Dokumen, Fields, Heading, RowKind, Table
from selaras.domain.letak import IN_READING_ORDER, READING_ORDER
from selaras.domain.pemeriksaan import CatatanReviu, count_by_weight
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Kelompok, TingkatTemuan

_JUDUL = "Catatan Pemeriksaan"
_LIMIT = (
    "Pemeriksaan otomatis hanya melaporkan yang dapat dipastikan dari isi berkas. Bagian tanpa temuan "
    "belum tentu benar; penelaahan oleh orang tetap diperlukan."
)


def build_catatan(catatan: CatatanReviu) -> Dokumen:
    """Return the notes."""
    about = catatan.objek.sebutan or catatan.objek.nama_berkas
    return Dokumen(
        title=f"{_JUDUL} {about}",
        author=catatan.objek.instansi or catatan.objek.nama_berkas,
        dated=catatan.tanggal,
        blocks=tuple(_blocks(catatan, about)),
        running_head=f"{_JUDUL} · {about}",
        generator=f"Selaras {__version__}",
    )


def _blocks(catatan: CatatanReviu, about: str) -> Iterator[Block]:
    yield title(_JUDUL.upper(), about)
    yield about_fields(catatan)
    yield paragraph(_LIMIT)
    if not catatan.hasil.daftar_temuan:
        yield paragraph("Tidak ada temuan.")
    else:
        yield summary(catatan)
    if catatan.objek.asal in IN_READING_ORDER:
        yield note(READING_ORDER)
    for tingkat in TingkatTemuan:
        if found := catatan.hasil.of(tingkat):
            yield Heading(2, f"{tingkat.label} ({len(found)} temuan)", f"tingkat-{tingkat}")
            yield from rule_blocks(catatan, found, level=3)
    if catatan.hasil.daftar_terkecuali:
        yield Heading(2, "Dibiarkan dengan alasan", "terkecuali")
        yield silenced_table(catatan)


def about_fields(catatan: CatatanReviu) -> Fields:
    """Return what was checked and as of which day."""
    pairs = (
        ("Berkas", catatan.objek.nama_berkas),
        ("Kantor", catatan.objek.instansi),
        ("Kabupaten", catatan.objek.kabupaten),
        ("Periode", catatan.objek.periode),
        ("Keadaan tanggal", format_tanggal(catatan.tanggal)),
    )
    return Fields(tuple((name, inlines(text)) for name, text in pairs if text))


def summary(catatan: CatatanReviu) -> Table:
    """Return how many findings there are of each kind and weight."""
    found = catatan.hasil.daftar_temuan
    kinds = [kelompok for kelompok in Kelompok if any(t.kelompok is kelompok for t in found)]
    rows = []
    for kelompok in kinds:
        counts = count_by_weight(t for t in found if t.kelompok is kelompok)
        rows.append(row(kelompok.label, *map(str, counts.values())))
    total = count_by_weight(found)
    rows.append(row("Jumlah", *map(str, total.values()), kind=RowKind.TOTAL))
    columns = (Column(34), *(Column(22, Align.RIGHT) for _ in total))
    heads = header("Jenis temuan", *(tingkat.label for tingkat in total))
    return Table("tabel-ringkas", columns, heads, tuple(rows))
