"""A document that holds every block and inline, small and hostile; renderers are tested on it."""

from datetime import date
from decimal import Decimal

from selaras.documents.model import (
    Align,
    Amount,
    Axis,
    BarChart,
    Cell,
    Choices,
    Clause,
    Clauses,
    Column,
    Contents,
    Cover,
    Dokumen,
    Fields,
    Figure,
    Heading,
    ItemList,
    Letterhead,
    LetterOpening,
    LineBreak,
    Listing,
    Marks,
    Missing,
    PageBreak,
    Paragraph,
    Reference,
    Row,
    RowKind,
    Series,
    Signature,
    Signatures,
    Table,
    Text,
)

HOSTILE = 'a < b & "c" #let x = 1 $y$ \\frac{1}{2} @tabel *bintang* [kurung] {x} =SUM(A1) 🙂 ≥ – é'


def cell(text: str, **options: int) -> Cell:
    return Cell((Text(text),), **options)


SMALL_TABLE = Table(
    key="tbl-kinerja",
    label="Tabel 3.1",
    caption="Target dan realisasi (contoh)",
    columns=(Column(1, Align.CENTER), Column(6), Column(2, Align.RIGHT), Column(2, Align.RIGHT)),
    header=(
        (cell("No", rowspan=2), cell("Indikator", rowspan=2), cell("Triwulan II", colspan=2)),
        (cell("Target"), cell("Realisasi")),
    ),
    rows=(
        Row((cell("1"), cell("Sasaran <contoh> & lain", colspan=3)), RowKind.GROUP),
        Row((cell("1.1"), cell("Persentase contoh", indent=1), cell("95,45"), cell("54,84"))),
        Row((cell("1.2"), cell(HOSTILE, indent=1), cell("97,22"), Cell((Missing("realisasi 1.2"),)))),
        Row((cell("Jumlah", colspan=2), cell("1.234.567"), cell("-98,7")), RowKind.TOTAL),
    ),
)

LONG_TABLE = Table(
    key="tbl-panjang",
    label="Tabel 3.2",
    caption="Pagu dan realisasi panjang",
    wide=True,
    columns=(Column(3), Column(6), *(Column(3, Align.RIGHT) for _ in range(4))),
    header=(tuple(cell(h) for h in ("Kode", "Uraian", "Pagu", "Realisasi", "Sisa", "Serapan (%)")),),
    rows=tuple(
        Row(
            (
                cell(f"7.01.01.2.{n // 10:02d}.{n:04d}"),
                cell(
                    f"Sub kegiatan contoh nomor {n} dengan uraian yang agak panjang agar baris terlipat"
                ),
                cell(f"{n}.345.678"),
                cell(f"{n}.000.000"),
                cell("345.678"),
                cell("98,76"),
            )
        )
        for n in range(1, 81)
    ),
)

LETTER = (
    Letterhead(
        ("PEMERINTAH KABUPATEN CONTOH", "KECAMATAN CONTOH"), ("Jalan Contoh Nomor 1 Telepon <0>",)
    ),
    LetterOpening(
        (
            ("Nomor", (Text("000.8/12/2024"),)),
            ("Sifat", (Text("Biasa"),)),
            ("Lampiran", (Missing("lampiran"),)),
            ("Hal", (Text("Penyampaian laporan & lampirannya yang agak panjang sehingga terlipat"),)),
        ),
        (Text("Contoh, 3 Juli 2024"),),
        (Text("Yth. Bupati Contoh"), LineBreak(), Text("di Contoh")),
    ),
    Clauses(
        (
            Clause("Menimbang", ((Text("bahwa satu;"),), (Text("bahwa dua;"),)), Marks.LETTERS),
            Clause("Mengingat", ((Text("Undang-Undang <contoh>;"),),), Marks.NUMBERS),
            Clause("KESATU", ((Text("Menetapkan contoh."),),)),
        )
    ),
    Choices(((Text("Kurang baik"),), (Text("Baik"),), (Text("Diperbaiki"),)), frozenset({1})),
)

BARS = Figure(
    key="gbr-capaian",
    label="Gambar 3.1",
    caption="Capaian contoh",
    chart=BarChart(
        ("Persentase contoh", HOSTILE),
        (Series("Capaian", (Amount(Decimal("95.45"), "95,45"), None)),),
        Axis("Capaian (%)"),
    ),
    alternative="Persentase contoh 95,45 persen; yang lain belum ada.",
)

EVERYTHING = Dokumen(
    title="Laporan Kinerja Triwulan II Tahun 2024",
    author="Kecamatan Contoh",
    dated=date(2024, 7, 3),
    running_head="Laporan Kinerja Triwulan II Tahun 2024 · Kecamatan Contoh",
    generator="Selaras uji",
    blocks=(
        Cover(
            ("LAPORAN KINERJA", "TRIWULAN II"), ("TAHUN 2024",), ("KECAMATAN CONTOH", "KABUPATEN CONTOH")
        ),
        Heading(1, "KATA PENGANTAR", "kata-pengantar"),
        Paragraph(
            (Text("Pengantar dengan "), Text("tebal", bold=True), Text(" dan miring.", italic=True))
        ),
        Signatures(
            (Signature(("Contoh, 3 Juli 2024", "Camat Contoh"), (Missing("nama camat"),), ("NIP –",)),)
        ),
        Contents("DAFTAR ISI", "daftar-isi"),
        Contents("DAFTAR TABEL", "daftar-tabel", of=Listing.TABLES),
        Heading(1, "PENDAHULUAN", "bab-1", "BAB I"),
        Heading(2, "Latar Belakang", "bab-1-a", "A."),
        Paragraph(
            (
                Text(HOSTILE),
                LineBreak(),
                Missing("latar belakang"),
                Text(" lihat "),
                Reference("tbl-kinerja"),
            )
        ),
        ItemList(
            ((Text("butir satu"),), (Text("butir dua"), LineBreak(), Text("lanjutan"))), ordered=True
        ),
        ItemList(((Text("titik"),),)),
        Heading(3, "Lebih dalam", "bab-1-a-1", "1."),
        SMALL_TABLE,
        Paragraph((Text("Sumber: data contoh."),), note=True),
        BARS,
        LONG_TABLE,
        Heading(1, "PENUTUP", "bab-4", "BAB IV"),
        Paragraph((Text("Rata tengah"),), align=Align.CENTER),
        Fields((("Nama", (Text("Pejabat Contoh"),)), ("Jabatan", (Missing("jabatan"),)))),
        PageBreak(),
        Signatures(
            (
                Signature(("Pihak Kedua,", "Bupati Contoh"), (Text("NAMA CONTOH", bold=True),)),
                Signature(
                    ("Pihak Pertama,", "Camat Contoh"), (Missing("nama camat"),), ("Pembina", "NIP –")
                ),
            )
        ),
        PageBreak(),
        *LETTER,
    ),
)
