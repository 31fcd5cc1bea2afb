"""`selaras reviu` as a user calls it: forms, exit codes, what goes where, what is refused."""

import json
from pathlib import Path

import docx
import jsonschema
import pytest

from selaras.domain.temuan import TingkatTemuan
from selaras.exchange.json import dump_berkas, reviu_schema
from tests.cli.reviu_naskah import (
    CODE,
    FAULT_LINE,
    FAULTY,
    as_page,
    review,
    review_json,
    write_faulty,
)
from tests.contoh import BOOKS, load

KLAKAH = BOOKS["klakah"]


@pytest.fixture
def laporan(tmp_path: Path) -> Path:
    return write_faulty(tmp_path)


def test_json_prints_one_object_and_nothing_else(
    laporan: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert review(laporan, "--format", "json") == 1
    said = capfdbinary.readouterr()
    printed = json.loads(said.out)
    jsonschema.Draft202012Validator(reviu_schema()).validate(printed)
    assert printed["objek"] == {
        "berkas": "laporan.txt",
        "instansi": "Kecamatan Rekaan",
        "kabupaten": "Khayalan",
        "periode": "Tahun 2024",
        "tahun": 2024,
    }
    assert b"Memeriksa hitungan" in said.err
    found = next(t for t in printed["temuan"] if t["kode"] == CODE)
    assert (found["kelompok"], found["tingkat"]) == ("A", "wajib_diperbaiki")
    assert found["baris"][0] == found["tempat"][0]["baris"] == FAULT_LINE
    assert found["lokasi"] == []
    assert "75" in found["hitungan"]


def test_text_tells_place_message_derivation_and_advice(
    laporan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(laporan, "--pilih", CODE) == 1
    text = capsys.readouterr().out
    assert "Kecamatan Rekaan, Kabupaten Khayalan, Tahun 2024" in text
    assert "Wajib diperbaiki 1 · Perlu diperiksa 0 · Saran 0" in text
    assert f"Tempat    : baris {FAULT_LINE}" in text
    assert "Tertulis  : 1 | Persentase layanan tepat waktu | % | 80,00" in text
    for name in ("Temuan", "Hitungan", "Saran", "Dasar"):
        assert f"  {name:<10}: " in text


def test_a_report_without_findings_ends_in_zero(
    laporan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(laporan, "--pilih", "NB003") == 0
    assert "Tidak ada temuan." in capsys.readouterr().out


def test_codes_choose_and_leave_out(laporan: Path, tmp_path: Path) -> None:
    out = tmp_path / "temuan.json"
    codes = {t["kode"] for t in review_json(out, laporan, "--pilih", "NA")["temuan"]}
    assert codes
    assert all(code.startswith("NA") for code in codes)
    rest = {t["kode"] for t in review_json(out, laporan, "--abaikan", f"{CODE},NE")["temuan"]}
    assert not {code for code in rest if code == CODE or code.startswith("NE")}


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
def test_notes_are_printed_in_every_form(form: str, laporan: Path, tmp_path: Path) -> None:
    out = tmp_path / f"catatan.{form}"
    assert review(laporan, "--format", form, "-o", out) == 1
    assert out.read_bytes()[:4] in {b"<!do", b"<!DO", b"PK\x03\x04", b"%PDF"}


@pytest.mark.parametrize("name", ["LAPORAN", "BUKU"])
def test_the_result_of_the_review_is_printed_for_reports_and_books(
    name: str, laporan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    subject = {"LAPORAN": laporan, "BUKU": KLAKAH}[name]
    assert review(subject, "--lhr", "--format", "html") == 1
    page = capsys.readouterr().out
    assert page.lower().startswith("<!doctype html>")
    assert "PERNYATAAN TELAH DIREVIU" in page
    assert "S10" in page


def test_a_word_report_is_checked_by_table_and_row(laporan: Path, tmp_path: Path) -> None:
    word = tmp_path / "laporan.docx"
    document = docx.Document()
    lines = FAULTY.splitlines()
    rows = [line.split("\t") for line in lines if "\t" in line]
    for line in lines:
        if "\t" not in line:
            document.add_paragraph(line)
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.save(str(word))
    (found,) = review_json(tmp_path / "a.json", word, "--pilih", CODE)["temuan"]
    (of_text,) = review_json(tmp_path / "b.json", laporan, "--pilih", CODE)["temuan"]
    assert (found["pesan"], found["hitungan"]) == (of_text["pesan"], of_text["hitungan"])
    assert (found["tempat"][0]["tabel"], found["tempat"][0]["baris_tabel"]) == (1, 2)


def test_a_saved_web_page_is_checked_by_table_and_row(
    laporan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "laporan.html"
    saved.write_text(as_page(FAULTY), encoding="utf-8")
    (found,) = review_json(tmp_path / "a.json", saved, "--pilih", CODE)["temuan"]
    (of_text,) = review_json(tmp_path / "b.json", laporan, "--pilih", CODE)["temuan"]
    assert (found["pesan"], found["hitungan"]) == (of_text["pesan"], of_text["hitungan"])
    capsys.readouterr()
    assert review(saved, "--pilih", CODE) == 1
    said = capsys.readouterr().out
    assert "Tempat    : tabel 1, baris 2" in said
    assert "Urutan baca menghitung tiap alinea" in said


def test_a_book_is_checked_by_sheet_row_and_column(tmp_path: Path) -> None:
    printed = review_json(tmp_path / "a.json", KLAKAH)
    jsonschema.Draft202012Validator(reviu_schema()).validate(printed)
    assert printed["objek"]["instansi"] == "Kecamatan Klakah"
    assert printed["temuan"]
    assert all(t["lokasi"] and not t["baris"] and not t["tempat"] for t in printed["temuan"])


def test_a_berkas_in_json_gives_the_findings_of_its_book(tmp_path: Path) -> None:
    berkas = tmp_path / "berkas.json"
    berkas.write_bytes(dump_berkas(load("klakah").berkas))
    of_json = review_json(tmp_path / "a.json", berkas)
    of_book = review_json(tmp_path / "b.json", KLAKAH)
    assert of_json["temuan"] == of_book["temuan"]


def test_a_berkas_at_odds_with_itself_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = json.loads(dump_berkas(load("klakah").berkas))
    content["daftar_realisasi"].append(content["daftar_realisasi"][0])
    berkas = tmp_path / "berkas.json"
    berkas.write_text(json.dumps(content), encoding="utf-8")
    assert review(berkas) == 2
    assert "daftar_realisasi/" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Sebutkan berkas yang diperiksa"),
        (("tidak-ada.txt",), "tidak ditemukan"),
        (("tidak-ada.json",), "tidak ditemukan"),
        (("LAPORAN", "--format", "docx"), "-o catatan.docx"),
        (("LAPORAN", "--lhr"), "--format docx"),
        (("LAPORAN", "--lhr", "--format", "html", "--pilih", "NA"), "memakai semua aturan"),
        (("LAPORAN", "--pilih", "XX9"), "Tidak ada aturan 'XX9'"),
        (("--jelaskan", "XX9"), "Tidak ada aturan 'XX9'"),
    ],
)
def test_what_does_not_fit_is_refused(
    words: tuple[str, ...], said: str, laporan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review(*(laporan if word == "LAPORAN" else word for word in words)) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert told.out == ""


def test_a_day_that_is_none_is_refused(laporan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        review(laporan, "--tanggal", "besok")
    assert ended.value.code == 2
    assert "'besok' bukan tanggal" in capsys.readouterr().err


def test_the_list_names_every_weight_and_the_page_every_heading(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert review("--daftar") == 0
    listed = capsys.readouterr().out
    assert f"{CODE}  Wajib diperbaiki" in listed
    assert all(tingkat.label in listed for tingkat in TingkatTemuan)
    assert review("--jelaskan", CODE.lower()) == 0
    page = capsys.readouterr().out
    assert page.startswith(f"## {CODE} ")
    for heading in ("Yang diperiksa", "Mengapa", "Contoh", "Saran"):
        assert f"**{heading}.** " in page
