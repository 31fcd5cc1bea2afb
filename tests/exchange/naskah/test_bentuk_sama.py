"""One document reads the same from our Word, PDF and HTML, and from what LibreOffice makes of it."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from selaras.documents.model import (
    Block,
    Cell,
    Column,
    Fields,
    Heading,
    Missing,
    PageBreak,
    Paragraph,
    Reference,
    Row,
    RowKind,
    Signature,
    Signatures,
    Table,
    Text,
)  # fmt: skip
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah import read_naskah
from tests.exchange.naskah.membuat import dokumen, lines

LONG = "Kalimat panjang yang tidak muat dalam satu baris sehingga harus dilipat oleh pencetak. " * 3


def cell(text: str, colspan: int = 1, rowspan: int = 1) -> Cell:
    return Cell((Text(text),), colspan=colspan, rowspan=rowspan)


def table() -> Table:
    header = (
        (cell("No", rowspan=2), cell("Indikator", rowspan=2), cell("Kinerja", colspan=2)),
        (cell("Target"), cell("Realisasi")),
    )
    data = tuple(
        Row((cell(str(n)), cell(f"Indikator panjang yang ke-{n} dari semua"), cell("80"), cell("79,15")))
        for n in range(1, 60)
    )
    gap = Row((cell("60"), Cell((Missing("belum diisi"),)), cell("1.000.000"), cell("–")))
    total = Row((cell("Jumlah", colspan=2), cell("4.720"), cell("4.669,85")), RowKind.TOTAL)
    columns = (Column(1), Column(5), Column(2), Column(2))
    return Table("t", columns, header, (*data, gap, total), "Tabel 1", "Uji")


BLOCKS: tuple[Block, ...] = (
    Heading(1, "PENDAHULUAN", "satu", "BAB I"),
    Paragraph((Text(LONG.strip()),)),
    Paragraph((Text("Lihat "), Reference("t"), Text("."))),
    table(),
    PageBreak(),
    Fields((("Nama", (Text("Dewi"),)), ("Jabatan", (Text("Camat"),)))),
    Signatures(
        (
            Signature(("Pihak Kedua",), (Text("DEWI UJI"),), ("NIP 19700101 199003 1 001",)),
            Signature(("Pihak Pertama",), (Text("EKO UJI"),), ("NIP 19710101 199103 2 002",)),
        )
    ),
)
EXPECTED = [
    "BAB I PENDAHULUAN",
    LONG.strip(),
    "Lihat Tabel 1.",
    "Tabel 1 Uji",
    "No|Indikator|Kinerja|",
    "||Target|Realisasi",
    *(f"{n}|Indikator panjang yang ke-{n} dari semua|80|79,15" for n in range(1, 60)),
    "60|belum diisi|1.000.000|–",
    "Jumlah||4.720|4.669,85",
    "Nama : Dewi",
    "Jabatan : Camat",
    "Pihak Kedua", "DEWI UJI", "NIP 19700101 199003 1 001",
    "Pihak Pertama", "EKO UJI", "NIP 19710101 199103 2 002",
]  # fmt: skip


@pytest.fixture(scope="module")
def printed() -> dict[Format, bytes]:
    return dict(print_dokumen(dokumen(*BLOCKS), tuple(Format)))


def test_word_gives_back_what_was_written(printed: dict[Format, bytes]) -> None:
    naskah = read_naskah("uji.docx", printed[Format.DOCX])
    assert (naskah.asal, lines(naskah)) == (Asal.DOCX, EXPECTED)
    assert [p.tingkat for p in naskah.daftar_paragraf][:2] == [1, None]


def test_our_pdf_gives_back_what_was_written(printed: dict[Format, bytes]) -> None:
    naskah = read_naskah("uji.pdf", printed[Format.PDF])
    assert (naskah.asal, lines(naskah)) == (Asal.PDF, EXPECTED)
    assert [p.tingkat for p in naskah.daftar_paragraf][:2] == [1, None]
    pages = [row.tempat.halaman for t in naskah.daftar_tabel for row in t.daftar_baris]
    assert pages == sorted(pages)
    assert set(pages) >= {1, 2}


def test_our_web_page_gives_back_what_was_written(printed: dict[Format, bytes]) -> None:
    naskah = read_naskah("uji.html", printed[Format.HTML])
    assert (naskah.asal, lines(naskah)) == (Asal.HTML, EXPECTED)
    assert [p.tingkat for p in naskah.daftar_paragraf][:2] == [1, None]


@pytest.mark.parametrize("form", ["pdf", "html"])
def test_what_libreoffice_makes_of_it_gives_back_what_was_written(
    form: str, printed: dict[Format, bytes], need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    soffice = need_tool("soffice")
    (tmp_path / "uji.docx").write_bytes(printed[Format.DOCX])
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", form, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "uji.docx")], check=True, capture_output=True, timeout=120)
    naskah = read_naskah(f"uji.{form}", (tmp_path / f"uji.{form}").read_bytes())
    assert lines(naskah) == EXPECTED
