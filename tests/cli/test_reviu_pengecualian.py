"""Exceptions: of a report from a file, of a book from its sheet; wrong ones are refused by name."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from selaras.domain.berkas import PengecualianReviu
from selaras.exchange.json import dump_berkas
from selaras.exchange.workbook import write_workbook
from tests.cli.reviu_naskah import CODE, review, review_json, write_faulty
from tests.contoh import BOOKS, load

SOUND = f"""[[pengecualian]]
kode = "{CODE}"
alasan = "Rumus setempat"
pemilik = "Camat Rekaan"
sampai = 2025-12-31
"""


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    return write_faulty(tmp_path)


def exceptions(folder: Path, text: str = SOUND) -> Path:
    path = folder / "pengecualian.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_an_exception_silences_and_is_told(laporan: Path, tmp_path: Path) -> None:
    file = exceptions(tmp_path)
    printed = review_json(tmp_path / "a.json", laporan, "--pilih", CODE, "--pengecualian", file)
    assert printed["temuan"] == []
    (silenced,) = printed["terkecuali"]
    assert silenced["temuan"]["kode"] == CODE
    assert (silenced["alasan"], silenced["pemilik"], silenced["sampai"]) == (
        "Rumus setempat",
        "Camat Rekaan",
        "2025-12-31",
    )


def test_text_tells_what_is_silenced(
    laporan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(laporan, "--pilih", CODE, "--pengecualian", exceptions(tmp_path)) == 0
    text = capsys.readouterr().out
    assert "== Dikecualikan (1) ==" in text
    assert "Rumus setempat (Camat Rekaan, sampai 31 Desember 2025)" in text


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (("2025-12-31", "2025-06-29"), {CODE, "PX002"}),
        ((f'"{CODE}"', '"NB003"'), {CODE, "PX001"}),
        ((f'"{CODE}"', '"NA1"'), {CODE, "PX003"}),
        (("[[pengecualian]]", '[[pengecualian]]\nmemuat = "lain sama sekali"'), {CODE, "PX001"}),
    ],
)
def test_an_exception_that_silences_nothing_is_a_finding(
    change: tuple[str, str], codes: set[str], laporan: Path, tmp_path: Path
) -> None:
    file = exceptions(tmp_path, SOUND.replace(*change))
    rules = f"{CODE},NB003,PX"
    printed = review_json(tmp_path / "a.json", laporan, "--pilih", rules, "--pengecualian", file)
    assert {t["kode"] for t in printed["temuan"]} == codes
    assert printed["terkecuali"] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("kode =", "bukan TOML"),
        ('lain = "x"', "isi hanya tabel [[pengecualian]]"),
        (SOUND.replace("alasan", "sebab"), "'sebab' bukan isian"),
        (SOUND.replace('"Rumus setempat"', '" "'), "alasan belum diisi"),
        (SOUND.replace('pemilik = "Camat Rekaan"\n', ""), "pemilik belum diisi"),
        (SOUND.replace("2025-12-31", '"akhir tahun"'), "sampai harus tanggal"),
        (SOUND.replace('"Rumus setempat"', "5"), "alasan harus teks"),
    ],
)
def test_a_file_of_exceptions_is_refused_by_name(
    text: str, said: str, laporan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(laporan, "--pengecualian", exceptions(tmp_path, text)) == 2
    assert said in capsys.readouterr().err


def test_a_book_has_its_exceptions_on_a_sheet(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = review_json(tmp_path / "a.json", BOOKS["klakah"])["temuan"]
    kept = PengecualianReviu(before[0]["kode"], "Sudah disepakati", "Camat", date(2025, 12, 31))
    berkas = replace(load("klakah").berkas, daftar_pengecualian=(kept,))
    book = tmp_path / "buku.xlsx"
    book.write_bytes(write_workbook(berkas))
    after = review_json(tmp_path / "b.json", book)
    assert [t for t in before if t["kode"] != kept.kode] == after["temuan"]
    assert {t["temuan"]["kode"] for t in after["terkecuali"]} == {kept.kode}
    assert review(book, "--pengecualian", exceptions(tmp_path)) == 2
    assert "lembar Pengecualian Reviu" in capsys.readouterr().err


def test_a_berkas_in_json_keeps_its_exceptions(tmp_path: Path) -> None:
    kept = PengecualianReviu("PR001", "", "Camat", date(2025, 12, 31))
    path = tmp_path / "berkas.json"
    path.write_bytes(dump_berkas(replace(load("klakah").berkas, daftar_pengecualian=(kept,))))
    assert review(path) == 2
