"""`selaras serap` and `selaras hitung` on its book."""

import subprocess
import sys
from pathlib import Path

import pytest

from selaras.cli.main import main
from selaras.documents.printing import Format
from selaras.exchange.workbook import read_workbook
from tests.cli.reviu_naskah import as_page
from tests.exchange.serap.membawa import ITEM, carrying, changed
from tests.exchange.serap.test_ekspor import CODE, book
from tests.exchange.serap.test_membaca import LAPORAN


def report(folder: Path, teks: str = LAPORAN, nama: str = "lama.txt") -> str:
    path = folder / nama
    path.write_text(teks, encoding="utf-8")
    return str(path)


def test_a_report_becomes_a_book_that_hitung_computes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "baru.xlsx")
    assert main(["serap", report(tmp_path), "-o", target]) == 0
    said = capsys.readouterr().out
    assert "isian terbaca" in said
    assert "mulai dari lembar 'Perlu diperiksa'" in said
    assert main(["hitung", target]) == 0
    assert "83,5 / 82 × 100 = 101,83" in capsys.readouterr().out


def test_a_saved_web_page_gives_the_book_of_its_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(tmp_path / "baru.xlsx")
    assert main(["serap", report(tmp_path), "-o", target]) == 0
    of_text = capsys.readouterr().out
    assert main(["serap", report(tmp_path, as_page(LAPORAN), "lama.html"), "-o", target]) == 0
    assert capsys.readouterr().out == of_text
    assert main(["hitung", target]) == 0


def test_exports_of_the_budget_join_the_report(tmp_path: Path) -> None:
    export = tmp_path / "realisasi.xlsx"
    export.write_bytes(book(("Kode", "Uraian", "Realisasi"), (CODE, "Sub", 28_000_000)))
    target = tmp_path / "baru.xlsx"
    assert main(["serap", report(tmp_path), str(export), "-o", str(target)]) == 0
    assert target.exists()


def test_reports_and_exports_are_told_apart_in_any_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = tmp_path / "realisasi.xlsx"
    export.write_bytes(book(("Kode", "Uraian", "Realisasi"), (CODE, "Sub", 28_000_000)))
    head, _, rest = LAPORAN.partition("BAB II ")
    plan, _, result = rest.partition("BAB III ")
    first = report(tmp_path, f"{head}BAB III {result}", "hasil.txt")
    second = report(tmp_path, f"{head}BAB II {plan}", "rencana.txt")
    target = tmp_path / "baru.xlsx"
    assert main(["serap", str(export), first, second, "-o", str(target)]) == 0
    berkas = read_workbook(target.read_bytes()).berkas
    assert berkas is not None
    assert berkas.daftar_target_rencana
    assert [r.sd_periode for r in berkas.daftar_realisasi_anggaran if str(r.kode) == CODE] == [
        28_000_000
    ]


def test_exports_without_a_report_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export = tmp_path / "realisasi.xlsx"
    export.write_bytes(book(("Kode", "Uraian", "Realisasi"), (CODE, "Sub", 28_000_000)))
    assert main(["serap", str(export), "-o", str(tmp_path / "baru.xlsx")]) == 2
    assert "tidak ada laporan di antara berkas itu" in capsys.readouterr().err


def test_data_that_are_not_used_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spoilt = changed(carrying()[Format.DOCX], ITEM, "sha256=[0-9a-f]{4}", "sha256=0000")
    (tmp_path / "lkjip.docx").write_bytes(spoilt)
    assert main(["serap", str(tmp_path / "lkjip.docx"), "-o", str(tmp_path / "baru.xlsx")]) == 0
    assert "lkjip.docx: data yang dibawa laporan tidak dipakai" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("nama", "teks", "reason"),
    [
        ("lama.pdf", LAPORAN, "isinya teks biasa"),
        ("lama.txt", "Resep masakan", "tidak terbaca dari sampul"),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], nama: str, teks: str, reason: str
) -> None:
    target = tmp_path / "baru.xlsx"
    assert main(["serap", report(tmp_path, teks, nama), "-o", str(target)]) == 2
    assert reason in capsys.readouterr().err
    assert not target.exists()


def test_a_file_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serap", str(tmp_path / "x.docx"), "-o", str(tmp_path / "y.xlsx")]) == 2
    assert "berkas tidak ditemukan" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["hitung", "templat", "lapor"])
def test_other_commands_load_neither_the_readers_of_reports_nor_their_libraries(command: str) -> None:

    code = (
        "import sys; from selaras.cli.main import build_parser; "
        f"build_parser([{command!r}]); "
        "print([m for m in sys.modules if m.startswith(('pdfplumber', 'selaras.exchange.naskah'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
