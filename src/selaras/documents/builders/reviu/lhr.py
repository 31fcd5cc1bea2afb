"""Laporan Hasil Reviu: the letter of the inspectorate, its checklist, the findings, the statement."""

from collections.abc import Iterator, Sequence

from selaras import __version__
from selaras.documents.builders.cells import cell, header, inlines, note, paragraph, row
from selaras.documents.builders.contents.naskah.writing import title
from selaras.documents.builders.reviu.blanko import head, inspector, leader, report_name
from selaras.documents.builders.reviu.catatan import about_fields, summary
from selaras.documents.builders.reviu.pernyataan import statement
from selaras.documents.builders.reviu.temuan import place_of, silenced_table, told
from selaras.documents.builders.signing import DOTS
from selaras.documents.model import (
    Block,
    Column,
    Dokumen,
    Heading,
    ItemList,
    LetterOpening,
    LineBreak,
    PageBreak,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.letak import IN_READING_ORDER, READING_ORDER
from selaras.domain.pemeriksaan import CatatanReviu
from selaras.domain.reviu import ButirReviu, JawabanReviu

_JUDUL = "Laporan Hasil Reviu"


def build_lhr(catatan: CatatanReviu, daftar_butir: Sequence[ButirReviu], dasar_hukum: str) -> Dokumen:
    """Return the report; `dasar_hukum` is that of the form of questions."""
    about = catatan.objek.sebutan or catatan.objek.nama_berkas
    return Dokumen(
        title=f"{_JUDUL} {about}",
        author="Inspektorat",
        dated=catatan.tanggal,
        blocks=tuple(_blocks(catatan, daftar_butir, dasar_hukum)),
        generator=f"Selaras {__version__}",
    )


def _blocks(catatan: CatatanReviu, daftar: Sequence[ButirReviu], basis: str) -> Iterator[Block]:
    yield head(catatan)
    yield _opening(catatan)
    yield from _letter(catatan, daftar, basis)
    yield PageBreak()
    yield title("LAMPIRAN I", "KERTAS KERJA REVIU ATAS LAPORAN KINERJA")
    yield about_fields(catatan)
    yield _questions(daftar)
    yield note("Jawaban yang terisi berasal dari pemeriksaan otomatis; pereviu memastikan semuanya.")
    yield PageBreak()
    yield from _findings(catatan)
    yield PageBreak()
    yield from statement(catatan)


def _opening(catatan: CatatanReviu) -> LetterOpening:
    pairs = (
        ("Nomor", DOTS),
        ("Sifat", "Biasa"),
        ("Lampiran", "3 (tiga) berkas"),
        ("Hal", f"Hasil reviu atas {report_name(catatan)}"),
    )
    receiver = (Text("Yth. "), Text(leader(catatan)))
    filled = tuple((name, inlines(text)) for name, text in pairs)
    return LetterOpening(filled, inlines(f"{DOTS}, {DOTS}"), receiver)


def _letter(catatan: CatatanReviu, daftar: Sequence[ButirReviu], basis: str) -> Iterator[Block]:
    yield paragraph(
        f"Berdasarkan {basis}, kami telah mereviu {report_name(catatan)}. Reviu bertujuan memberi "
        "keyakinan terbatas atas akurasi, keandalan, dan keabsahan informasi kinerja di dalamnya."
    )
    yield paragraph(f"Dari {len(daftar)} pertanyaan reviu (Lampiran I):")
    counts = {j: sum(b.jawaban is j for b in daftar) for j in JawabanReviu}
    words = {
        JawabanReviu.YA: "terpenuhi",
        JawabanReviu.TIDAK: "belum terpenuhi",
        JawabanReviu.TIDAK_BERLAKU: "tidak perlu dijawab",
        JawabanReviu.PERLU_DIJAWAB: "perlu dijawab oleh pereviu",
    }
    told = (f"{count} {words[jawaban]}" for jawaban, count in counts.items() if count)
    yield ItemList(tuple(map(inlines, told)))
    yield paragraph("Temuan pemeriksaan menurut jenis dan beratnya (rincian pada Lampiran II):")
    yield summary(catatan)
    yield paragraph(
        "Temuan yang wajib diperbaiki agar diselesaikan sebelum laporan disampaikan. Simpulan reviu "
        "dinyatakan pada Lampiran III sesudah perbaikan diperiksa kembali."
    )
    yield inspector()


def _questions(daftar: Sequence[ButirReviu]) -> Table:
    columns = (Column(7), Column(43), Column(16), Column(34))
    rows: list[Row] = []
    part = ""
    for butir in daftar:
        if butir.pertanyaan.bagian != part:
            part = butir.pertanyaan.bagian
            rows.append(Row((cell(part, colspan=len(columns)),), RowKind.GROUP))
        about = butir.pertanyaan
        rows.append(row(about.kode, about.uraian, butir.jawaban.label, butir.alasan or DOTS))
    return Table("tabel-pertanyaan", columns, header("No", "Uraian", "Jawaban", "Alasan"), tuple(rows))


def _findings(catatan: CatatanReviu) -> Iterator[Block]:
    yield title("LAMPIRAN II", "TEMUAN PEMERIKSAAN")
    if catatan.objek.asal in IN_READING_ORDER:
        yield note(READING_ORDER)
    if not catatan.hasil.daftar_temuan:
        yield paragraph("Tidak ada temuan.")
        return
    yield _table(catatan)
    if catatan.hasil.daftar_terkecuali:
        yield Heading(2, "Dibiarkan dengan alasan", "terkecuali")
        yield silenced_table(catatan)


def _table(catatan: CatatanReviu) -> Table:
    columns = (Column(6), Column(19), Column(47), Column(28))
    rows: list[Row] = []
    weight = None
    for number, temuan in enumerate(catatan.hasil.daftar_temuan, start=1):
        if temuan.tingkat is not weight:
            weight = temuan.tingkat
            rows.append(Row((cell(weight.label, colspan=len(columns)),), RowKind.GROUP))
        rule = (Text(f"{temuan.kode} {temuan.judul}", bold=True), LineBreak())
        text = (*rule, *told(catatan, temuan))
        rows.append(row(str(number), place_of(catatan, temuan), text, temuan.saran))
    heads = header("No", "Tempat", "Temuan", "Saran")
    return Table("tabel-temuan", columns, heads, tuple(rows))
