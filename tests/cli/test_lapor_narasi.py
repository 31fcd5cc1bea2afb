"""Own words that no document holds are named at the end of the run, not lost in silence."""

from dataclasses import replace
from pathlib import Path

import pytest

from selaras.cli.main import main
from selaras.domain.berkas import Narasi
from selaras.exchange.workbook import write_workbook
from tests.contoh import load


def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], *parts: Narasi) -> str:
    book = tmp_path / "buku.xlsx"
    book.write_bytes(write_workbook(replace(load("klakah").berkas, daftar_narasi=parts)))
    command = ["lapor", str(book), "--jenis", "riwayat-pagu", "--format", "html"]
    assert main([*command, "-o", str(tmp_path)]) == 0
    return capsys.readouterr().err


def test_a_part_without_a_place_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = told(tmp_path, capsys, Narasi("ikhtisar_eksekutif", "Teks kantor."))
    assert "ikhtisar_eksekutif tidak termuat" in words


def test_parts_that_stand_somewhere_are_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = (Narasi("Kata_Pengantar", "Teks."), Narasi("uraian_indikator", "Teks.", "S1"))
    assert "tidak termuat" not in told(tmp_path, capsys, *parts)
