"""A kabupaten that nobody thought of joins by files alone: outlines, paper, words, scale; no code."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib import resources
from io import BytesIO
from pathlib import Path

import docx
import pdfplumber
import pytest

from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.model import Dokumen, Heading, Signatures, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.domain.berkas import BerkasKinerja
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.ketentuan import list_kerangka, list_parameter, resolve_ketentuan
from selaras.exchange.json import build_hitung
from tests.contoh import load
from tests.documents.reading import tables_of_docx, tables_of_html, tables_of_model, tables_of_pdf

KABUPATEN = "Kabupaten Nusa Contoh"
FILES = {
    "kerangka-lkjip.toml": """
dokumen = "lkjip"
nama = "Laporan Akuntabilitas Kinerja"
dasar_hukum = "Peraturan Bupati contoh"
bagian = [
    { judul = "", tingkat = 0, isi = ["daftar_isi"] },
    { judul = "CAPAIAN LEBIH DAHULU", tingkat = 1, label = "BAB I", isi = ["ikhtisar_capaian"] },
    { judul = "Ukuran yang Dipakai", tingkat = 2, label = "A.", isi = ["skala"] },
    { judul = "UANG KEMUDIAN", tingkat = 1, label = "BAB II", isi = ["anggaran_realisasi"] },
    { judul = "JANJI TAHUN {tahun}", tingkat = 1, label = "BAB III", isi = ["lampiran_pk"] },
]
""",
    "kerangka-pk.toml": """
dokumen = "pk"
nama = "Ikrar Kinerja"
dasar_hukum = "Peraturan Bupati contoh"
bagian = [
    { judul = "", tingkat = 0, isi = ["pk_lampiran_formulasi"] },
    { judul = "", tingkat = 0, isi = ["pk_pernyataan"] },
]
""",
    "kebiasaan.toml": """
[[ketentuan]]
kunci = "kertas"
nilai = "F4"
berlaku_sejak = 2020-01-01
dasar_hukum = "Peraturan Bupati contoh"
keyakinan = "praktik"

[[ketentuan]]
kunci = "skala_capaian"
berlaku_sejak = 2020-01-01
dasar_hukum = "Peraturan Bupati contoh"
keyakinan = "praktik"
nilai = { bacaan = "batas_bawah", dasar_hukum = "Peraturan Bupati contoh", kategori = [
    { label = "Sampai", kode = "S", bawah = 90 },
    { label = "Belum Sampai", kode = "BS", bawah = 0, atas = 90, atas_termasuk = false },
] }
""",
}
HEADS = ["CAPAIAN LEBIH DAHULU", "Ukuran yang Dipakai", "UANG KEMUDIAN", "JANJI TAHUN 2024"]
F4_POINTS = [215 * 72 / 25.4, 330 * 72 / 25.4]


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HasilBerkas]:
    """Return an office moved to a kabupaten whose files lie beside those of the package."""
    data = tmp_path / "data"
    shutil.copytree(str(resources.files("selaras.domain.ketentuan") / "data"), data)
    (data / "nusa-contoh").mkdir()
    for name, text in FILES.items():
        (data / "nusa-contoh" / name).write_text(text, encoding="utf-8")
    others = resources.files
    monkeypatch.setattr(
        resources, "files", lambda name: tmp_path if name == "selaras.domain.ketentuan" else others(name)
    )
    _forget()
    yield calculate_berkas(_moved())
    monkeypatch.undo()
    _forget()


def _moved() -> BerkasKinerja:
    berkas = load("kopang").berkas
    profil = replace(berkas.profil, kabupaten=KABUPATEN.removeprefix("Kabupaten "))
    return replace(berkas, profil=profil, ketentuan=resolve_ketentuan(KABUPATEN, date(2024, 12, 31)))


def _forget() -> None:
    list_kerangka.cache_clear()
    list_parameter.cache_clear()


def build(hasil: HasilBerkas, kode: str) -> Dokumen:
    return next(t for t in list_terbitan(hasil.berkas) if t.jenis.kode == kode).build(hasil)


def heads_of(dokumen: Dokumen) -> list[str]:
    """Return the headings of the outline; contents may bring some of their own."""
    heads = [block for block in dokumen.blocks if isinstance(block, Heading)]
    return [head.text for head in heads if head.key.startswith("bagian-")]


def test_the_report_follows_the_outline_of_the_kabupaten(elsewhere: HasilBerkas) -> None:
    dokumen = build(elsewhere, "lkjip")
    assert dokumen.title.startswith("Laporan Akuntabilitas Kinerja Tahun 2024")
    assert heads_of(dokumen) == HEADS
    assert any("Belum Sampai" in row for table in tables_of_model(dokumen) for row in table)


def test_the_agreement_has_its_name_its_order_and_its_columns(elsewhere: HasilBerkas) -> None:
    dokumen = build(elsewhere, "pk")
    assert dokumen.title.startswith("Ikrar Kinerja")
    kinds = [type(block) for block in dokumen.blocks]
    assert kinds.index(Table) < kinds.index(Signatures)
    assert "pk-formulasi" in {block.key for block in dokumen.blocks if isinstance(block, Table)}


def test_what_the_kabupaten_does_not_settle_is_as_in_the_nation(elsewhere: HasilBerkas) -> None:
    kinds = {t.jenis.kode for t in list_terbitan(elsewhere.berkas)}
    assert kinds == {t.jenis.kode for t in list_terbitan(load("kopang").berkas)}
    assert heads_of(build(elsewhere, "rfk"))
    assert elsewhere.rata_rata.nilai == load("kopang").hasil.rata_rata.nilai


@pytest.mark.parametrize("kode", ["lkjip", "pk"])
def test_every_format_says_the_same_on_f4(elsewhere: HasilBerkas, kode: str) -> None:
    dokumen = build(elsewhere, kode)
    files = dict(print_dokumen(dokumen, tuple(Format)))
    expected = tables_of_model(dokumen)
    assert expected
    assert tables_of_pdf(files[Format.PDF]) == expected
    assert tables_of_docx(files[Format.DOCX]) == expected
    assert tables_of_html(files[Format.HTML]) == expected
    with pdfplumber.open(BytesIO(files[Format.PDF])) as pdf:
        sides = sorted((pdf.pages[0].width, pdf.pages[0].height))
    assert sides == pytest.approx(F4_POINTS, abs=0.1)
    section = docx.Document(BytesIO(files[Format.DOCX])).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (215, 330)


def test_the_figures_are_those_of_the_old_kabupaten(elsewhere: HasilBerkas) -> None:
    here, there = build_hitung(elsewhere), build_hitung(load("kopang").hasil)
    assert here.anggaran == there.anggaran
    assert [one.tahunan.capaian for one in here.indikator] == [
        one.tahunan.capaian for one in there.indikator
    ]
    assert {one.tahunan.kategori for one in here.indikator} <= {"Sampai", "Belum Sampai", None}
