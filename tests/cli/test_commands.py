"""The commands as a user calls them: exit codes, what goes where, nothing half written."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from selaras.cli.main import main
from selaras.documents.builders.katalog import list_terbitan
from selaras.domain.tingkat import Tingkat
from selaras.exchange.json import hitung_schema
from tests.contoh import BOOKS, QUARTERLY, load

KLAKAH = BOOKS["klakah"]
# A part of the JSON is null where the book holds no record of these lists.
PARTS = {
    "alokasi": ("daftar_alokasi",),
    "piramida": ("daftar_anggaran_pk",),
    "rfk": ("daftar_kemajuan",),
    "skm": ("daftar_responden_skm", "daftar_rekap_skm"),
    "ipp": ("daftar_nilai_ipp",),
    "desa": ("daftar_status_desa",),
    "lke": ("daftar_nilai_lke", "daftar_lke_lalu"),
}


def spoil(target: Path) -> Path:
    """Copy klakah's book with a letter where an amount belongs."""
    book = openpyxl.load_workbook(KLAKAH)
    sheet = book["Realisasi Anggaran"]
    head = next(r for r in sheet.iter_rows(max_row=15) if str(r[0].value).startswith("Kode"))
    column = next(c.column for c in head if str(c.value).startswith("TW I "))
    sheet.cell(head[0].row + 2, column).value = "banyak"
    book.save(target)
    return target


def test_templat_writes_a_book_that_asks_to_be_filled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = tmp_path / "buku.xlsx"
    assert main(["templat", "-o", str(book)]) == 0
    assert main(["hitung", str(book)]) == 2
    message = capsys.readouterr().err
    assert "Nama instansi" in message
    assert "Profil & Pejabat" in message


@pytest.mark.parametrize("office", QUARTERLY)
def test_hitung_json_prints_one_object_and_nothing_else(
    office: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["hitung", str(BOOKS[office]), "--json"]) == 0
    printed = json.loads(capfdbinary.readouterr().out)
    jsonschema.Draft202012Validator(hitung_schema()).validate(printed)
    assert printed["periode"] == "tw2"
    book = load(office).berkas
    assert {part for part in PARTS if printed[part] is not None} == {
        part for part, lists in PARTS.items() if any(getattr(book, name) for name in lists)
    }
    subs = any(i.tingkat is Tingkat.SUB_KEGIATAN for i in book.daftar_indikator)
    assert {printed[part] is not None for part in ("efisiensi", "efisiensi_total")} == {subs}
    years = [row for row in printed["perbandingan"] or () if row["tahun"]]
    assert bool(years) == (office == "rowokangkung")


def test_hitung_text_shows_how_a_figure_came_about(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hitung", str(KLAKAH)]) == 0
    text = capsys.readouterr().out
    assert "(14 + 20) / (37 + 25) × 100 = 54,84" in text
    assert "33,3333… / 97,22 × 100 = 34,29" in text
    assert "49,93 %" in text


def test_lapor_writes_three_formats_and_names_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["lapor", str(KLAKAH), "--jenis", "lkj-triwulan", "-o", str(tmp_path)]
    assert main(command) == 0
    said = capsys.readouterr()
    names = {"lkj-triwulan-tw2-2024.docx", "lkj-triwulan-tw2-2024.pdf", "lkj-triwulan-tw2-2024.html"}
    assert {path.name for path in tmp_path.iterdir()} == names
    assert {Path(line).name for line in said.out.split("\n") if line} == names
    assert "[4/4]" in said.err
    assert "Belum diisi" in said.err


def test_lapor_writes_only_the_formats_asked_for(tmp_path: Path) -> None:
    assert main(["lapor", str(KLAKAH), "--format", "html", "-o", str(tmp_path)]) == 0
    assert {path.suffix for path in tmp_path.iterdir()} == {".html"}


def test_lapor_writes_every_document_that_the_book_gives(tmp_path: Path) -> None:
    assert main(["lapor", str(KLAKAH), "--format", "html", "-o", str(tmp_path)]) == 0
    book = load("klakah").berkas
    wanted = {terbitan.file_stem(book.profil.periode) for terbitan in list_terbitan(book)}
    assert {path.stem for path in tmp_path.iterdir()} == wanted
    assert len(wanted) == len(list_terbitan(book))


def test_a_book_with_an_error_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = spoil(tmp_path / "rusak.xlsx")
    out = tmp_path / "keluaran"
    assert main(["lapor", str(book), "-o", str(out)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Realisasi Anggaran" in said.err
    assert "banyak" in said.err
    assert not out.exists()


@pytest.mark.parametrize("name", ["tidak-ada.xlsx", "."])
def test_a_file_that_cannot_be_read_is_named(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["hitung", str(tmp_path / name)]) == 2
    assert str(tmp_path / name) in capsys.readouterr().err


def test_a_folder_that_cannot_be_made_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "berkas"
    blocked.write_text("")
    assert main(["lapor", str(KLAKAH), "--format", "html", "-o", str(blocked / "dalam")]) == 2
    assert "tidak dapat ditulis" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["hitung", "--help"], ["lapor", "x", "--format", "exe"], ["hitung"], ["salah"]],
)
def test_help_and_errors_speak_indonesian(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    said = "".join(capsys.readouterr())
    for english in (
        "usage",
        "options",
        "show this",
        "error",
        "required",
        "invalid",
        "choose",
        "positional",
    ):
        assert english not in said


def test_the_command_stands_alone(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "selaras.cli.main", "--versi"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("Selaras 0.")


def test_a_document_that_cannot_be_made_is_told_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("selaras.documents.renderers.pdf.render._CHILD", "selaras.tidak.ada")
    assert main(["lapor", str(KLAKAH), "--format", "pdf", "-o", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert "PDF tidak dapat dibuat" in said
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []
