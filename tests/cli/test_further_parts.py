"""What only some books hold: in the text, in the JSON, and in the template."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import openpyxl
import pytest

from selaras.cli.main import main
from selaras.exchange.json import hitung_schema
from tests.contoh import BOOKS, QUARTERLY

YEARLY = tuple(office for office in BOOKS if office not in QUARTERLY)
PRINTED = {
    "kopang": (
        "IKM = (3,0632… + 3,1053…",
        "79,15 · B Baik",
        "S1 predikat = 56,43 (CC) dibandingkan 67 (B) = 56,43 (tidak tercapai)",
        "S1 kemajuan terhadap target akhir = 56,43 / 71 × 100 = 79,48",
        "banyaknya responden = 95",
        "IDM 2024: desa mandiri = 10 / 13 × 100 = 76,92",
        "21,92 + 15,05 + 8,38 + 11,08 = 56,43 · CC",
        "2023: nilai AKIP tahun lalu = 18,6 + 12,9 + 8,25 + 11,25 = 51",
        "TW I: Rp 576.987.694",
        "penurunan = (10 - 8) / 10 × 100 = 20",
        "rata-rata capaian = (92,5581… + 94,2286… + 96,1538… + 100) / 4 = 95,74",
        "15 kondisi dalam 4 lapis",
    ),
    "sumber": (
        "84.007.314 / 2.271.113.295 × 100 = 3,7 dari 18 sub kegiatan",
        "tanpa gaji: efisiensi = 4.580.071 / 348.103.800 × 100 = 1,32",
        "2024: IPP = 3,4",
        "21 + 17,4 + 9,75 + 16,25 = 64,4 · B Baik",
        "perubahan nilai AKIP = 64,4 - 64,85 = -0,45",
        "T1 2021 2,25; 2022 3,1; 2023 3,27; 2024 3,4 · meningkat dari 2021 sampai 2024",
        "S1 terhadap Kecamatan Sulang = 88,61 / 82,94 × 100 = 106,84",
        "nisbah capaian terhadap serapan = 103,0303… / 99,9996… = 1,03",
        "Pergeseran ke-8 (2024-11-01): Rp 2.273.853.295, selisih Rp 84.364.295",
        "7.01.04 selisih anggaran PK = 40.000.000 - 30.000.000 = 10.000.000",
        "2021: IPP = 2,25",
    ),
    "batu-sopang": (
        "S2 kemajuan terhadap target akhir = 82 / 85 × 100 = 96,47",
        "8 program dibandingkan, 4 tidak cocok",
        "Pagu menurut indikator",
        "56 angka tidak sama dengan jumlah rinciannya",
        "5.1 Belanja Operasi: serapan = ",
        "belanja operasi = Rp ",
    ),
    "klakah": (
        "Matriks Aktivitas × desa",
        "tercapai = 84 / 216 × 100 = 38,89",
        "Camat Klakah, awal 2024: jumlah anggaran PK = 1.917.084.558 + ",
    ),
}


def read_json(office: str, capfdbinary: pytest.CaptureFixture[bytes]) -> dict[str, Any]:
    assert main(["hitung", str(BOOKS[office]), "--json"]) == 0
    found: dict[str, Any] = json.loads(capfdbinary.readouterr().out)
    return found


@pytest.mark.parametrize("office", YEARLY)
def test_the_json_of_a_year_follows_its_schema(
    office: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    jsonschema.Draft202012Validator(hitung_schema()).validate(read_json(office, capfdbinary))


@pytest.mark.parametrize("office", PRINTED)
def test_the_text_shows_the_further_parts(office: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["hitung", str(BOOKS[office])]) == 0
    text = capsys.readouterr().out
    assert [part for part in PRINTED[office] if part not in text] == []


def test_the_text_of_a_quarter_names_no_part_that_is_not_there(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["hitung", str(BOOKS["klakah"])]) == 0
    text = capsys.readouterr().out
    titles = ("Survei kepuasan", "Desa mandiri", "Evaluasi AKIP", "Efisiensi", "Aset", "Formasi")
    assert [title for title in titles if title in text] == []


def test_the_survey_and_the_desa_of_kopang(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    printed = read_json("kopang", capfdbinary)
    skm, desa, lke = printed["skm"], printed["desa"], printed["lke"]
    assert (skm["n"], skm["mutu"], skm["ikm"][:6]) == ("95", "B", "79.152")
    assert (skm["nrr"]["U1"][:6], skm["nrr"]["U9"][:6]) == ("3.0631", "3.4526")
    assert (desa["jumlah"], desa["mandiri"], desa["persen_mandiri"][:6]) == (13, 10, "76.923")
    assert (lke["total"], lke["predikat"]) == ("56.43", "CC")
    assert (lke["tahun_lalu"]["total"], lke["tahun_lalu"]["predikat"]) == ("51", "CC")


def test_the_efficiency_and_the_evaluation_of_sumber(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    printed = read_json("sumber", capfdbinary)
    total, lke = printed["efisiensi_total"], printed["lke"]
    assert (total["sub_kegiatan"], total["efisiensi"][:6]) == (18, "3.6989")
    assert total["tanpa_gaji"]["efisiensi"][:6] == "1.3157"
    rows = [row for row in printed["efisiensi"] if row["keikutsertaan"] == "ikut"]
    assert str(sum(int(row["hemat"]) for row in rows)) == total["hemat"]
    assert lke["komponen"] == {"1": "21", "2": "17.4", "3": "9.75", "4": "16.25"}
    assert (lke["total"], lke["predikat"], lke["penilaian_mandiri"]) == ("64.4", "B", "66.2")
    (ipp,) = [row for row in printed["perbandingan"] if row["kode"] == "T1"]
    assert [year["realisasi"] for year in ipp["tahun"]] == ["2.25", "3.1", "3.27", "3.4"]
    assert [year["perubahan"] for year in ipp["tahun"]] == [None, "0.85", "0.17", "0.13"]
    assert (ipp["kemajuan"][0]["target_akhir_angka"], ipp["kemajuan"][0]["kemajuan"][:6]) == (
        "3.5",
        "97.142",
    )
    (sulang,) = ipp["pembanding"]
    assert (sulang["nama"], sulang["nilai"], sulang["selisih"]) == ("Kecamatan Sulang", "3.32", "0.08")


def test_templat_adds_sheets_by_name(tmp_path: Path) -> None:
    book = tmp_path / "buku.xlsx"
    assert main(["templat", "--untuk", "lkjip", "--lembar", "Alokasi, fisik", "-o", str(book)]) == 0
    names = openpyxl.load_workbook(book).sheetnames
    assert names[5:] == ["Alokasi", "Fisik", "Realisasi Tahun Lalu", "Pembanding"]


def test_an_unknown_sheet_is_refused_in_indonesian(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["templat", "--lembar", "Anggarann", "-o", str(tmp_path / "buku.xlsx")])
    said = capsys.readouterr().err
    assert "lembar 'Anggarann' tidak dikenal; pilih Versi Pagu, Alokasi" in said
    assert not list(tmp_path.iterdir())
