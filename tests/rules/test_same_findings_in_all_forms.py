"""A defective report gives the same arithmetic findings as text, Word, HTML, and PDF of two programs."""

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from selaras.audit.pemeriksaan import Pilih, check_naskah
from selaras.documents.model import (
    Block,
    Cell,
    Column,
    Cover,
    Dokumen,
    Heading,
    Paragraph,
    Row,
    RowKind,
    Table,
    Text,
)  # fmt: skip
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.exchange.naskah import read_naskah

ARITHMETIC = Pilih(("NA",))
EXPECTED = {"NA001", "NA002", "NA003", "NA006", "NA008"}
PERFORMANCE = (
    ("No", "Sasaran", "Indikator kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"),
    (
        "1",
        "Meningkatnya mutu layanan",
        "Indeks kepuasan masyarakat",
        "Nilai",
        "82,00",
        "83,50",
        "101,83",
    ),
    ("2", "Meningkatnya tertib desa", "Persentase desa tertib", "%", "80,00", "60,00", "85,00"),
    ("3", "Meningkatnya ketenteraman", "Persentase aduan selesai", "%", "90,00", "81,00", "90,00"),
)
MEAN = ("Rata-rata capaian", "", "", "", "", "", "95,00")
MONEY = (
    ("No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Sisa (Rp)", "Serapan (%)"),
    ("1", "Program Pelayanan Publik", "30.000.000", "27.000.000", "3.000.000", "80,00"),
    ("2", "Program Pemberdayaan Masyarakat Desa", "50.000.000", "40.000.000", "9.000.000", "80,00"),
    ("3", "Program Ketenteraman dan Ketertiban", "20.000.000", "15.000.000", "5.000.000", "75,00"),
)
TOTAL = ("Jumlah", "", "101.000.000", "82.000.000", "", "")


def cell(text: str) -> Cell:
    return Cell((Text(text),))


def table(key: str, rows: tuple[tuple[str, ...], ...], last: tuple[str, ...], title: str) -> Table:
    header, *data = rows
    body = (
        *(Row(tuple(map(cell, row))) for row in data),
        Row(tuple(map(cell, last)), RowKind.TOTAL),
    )
    columns = tuple(Column(3 if n in {1, 2} else 2) for n in range(len(header)))
    return Table(key, columns, (tuple(map(cell, header)),), body, f"Tabel {key}", title)


BLOCKS: tuple[Block, ...] = (
    Cover(("LAPORAN KINERJA TAHUN 2024",), ("KECAMATAN MELATI", "KABUPATEN LUMAJANG"), ()),
    Heading(1, "AKUNTABILITAS KINERJA", "tiga", "BAB III"),
    Paragraph((Text("Capaian kinerja dan realisasi anggaran dimuat pada tabel di bawah ini."),)),
    table("3.1", PERFORMANCE, MEAN, "Capaian kinerja tahun 2024"),
    Paragraph((Text("Anggaran dan realisasinya adalah sebagai berikut."),)),
    table("3.2", MONEY, TOTAL, "Realisasi anggaran tahun 2024"),
)


def as_text() -> bytes:
    """Return the report as text with tabs between cells."""
    lines = ["LAPORAN KINERJA TAHUN 2024", "KECAMATAN MELATI", "KABUPATEN LUMAJANG", ""]
    lines += ["BAB III AKUNTABILITAS KINERJA", ""]
    for title, rows in (
        ("Tabel 3.1 Capaian kinerja tahun 2024", (*PERFORMANCE, MEAN)),
        ("Tabel 3.2 Realisasi anggaran tahun 2024", (*MONEY, TOTAL)),
    ):
        lines += [title, "", *("\t".join(row) for row in rows), ""]
    return "\n".join(lines).encode()


def findings(name: str, content: bytes) -> list[tuple[str, str, str]]:
    found = check_naskah(NaskahTerbaca(read_naskah(name, content)), ARITHMETIC)
    return sorted((one.kode, one.pesan, one.hitungan) for one in found.daftar_temuan)


@pytest.fixture(scope="module")
def printed() -> dict[Format, bytes]:
    dokumen = Dokumen("Uji", "Uji", date(2025, 1, 20), BLOCKS, "kepala berjalan")
    return dict(print_dokumen(dokumen, tuple(Format)))


def test_the_text_shows_every_planted_fault() -> None:
    assert {kode for kode, _, _ in findings("uji.txt", as_text())} == EXPECTED


@pytest.mark.parametrize("form", list(Format))
def test_our_prints_give_the_same_findings(form: Format, printed: dict[Format, bytes]) -> None:
    assert findings(f"uji.{form}", printed[form]) == findings("uji.txt", as_text())


def test_the_pdf_of_libreoffice_gives_the_same_findings(
    printed: dict[Format, bytes], need_tool: Callable[[str], str], tmp_path: Path
) -> None:
    soffice = need_tool("soffice")
    (tmp_path / "uji.docx").write_bytes(printed[Format.DOCX])
    profile = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "uji.docx")], check=True, capture_output=True, timeout=120)
    content = (tmp_path / "uji.pdf").read_bytes()
    assert findings("uji.pdf", content) == findings("uji.txt", as_text())
