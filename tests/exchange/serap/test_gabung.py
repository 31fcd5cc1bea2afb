"""Several reports of one office and year complete each other; where they differ, both are told."""

import zlib
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest

from selaras.documents.builders.katalog import list_terbitan
from selaras.documents.printing import Format
from selaras.domain.periode import Periode
from selaras.exchange.json import describe_bawaan, dump_public_berkas
from selaras.exchange.serap import SELURUH_BUKU, SerapError, absorb_anggaran, absorb_laporan, is_ekspor
from selaras.exchange.serap.sandi import align_codes
from selaras.exchange.serap.terserap import Draf, Isi, Terserap
from tests.cetakan import print_one
from tests.contoh import load
from tests.exchange.serap.membawa import absorbed, carrying, changed, with_carried
from tests.exchange.serap.test_ekspor import CODE, DOKUMEN, book, document
from tests.exchange.serap.test_membaca import LAPORAN

HEAD, _, CHAPTER = LAPORAN.partition("BAB II ")
CHAPTER_2, _, CHAPTER_3 = CHAPTER.partition("BAB III ")
PLAN = f"{HEAD}BAB II {CHAPTER_2}".encode()
RESULT = f"{HEAD}BAB III {CHAPTER_3}".encode()


def with_embedded(sheet: bytes) -> bytes:
    """Return a report of Word in which a workbook lies unpacked."""
    report = BytesIO()
    with ZipFile(report, "w") as packed:
        packed.writestr("word/document.xml", b"<a/>")
        packed.writestr("word/embeddings/isi.xlsx", sheet)
    return report.getvalue()


def test_a_plan_and_a_result_make_one_book() -> None:
    both = absorbed(("hasil.txt", RESULT), ("rencana.txt", PLAN))
    alone = absorbed(("hasil.txt", RESULT)).berkas
    assert alone.daftar_target_rencana == ()
    assert len(both.berkas.daftar_target_rencana) == 1
    assert len(both.berkas.daftar_indikator) == 1
    assert both.berkas.daftar_realisasi == alone.daftar_realisasi
    names = {isi.sumber.partition(",")[0] for isi in both.sumber.values()}
    assert names == {"hasil.txt", "rencana.txt"}


def test_codes_of_the_second_report_become_those_of_the_first() -> None:
    other = PLAN.decode().replace("Meningkatnya pelayanan\t", "Indeks lain yang naik\t")
    more = (
        "\nTabel 3.1 Capaian kinerja tahun 2024\n\nNo\tSasaran\tIndikator kinerja\tSatuan\tTarget\t"
        "Realisasi\n1\tSasaran lain\tIndikator lain\tNilai\t5\t6\n"
    )
    susunan = absorbed(("hasil.txt", RESULT), ("lain.txt", f"{other}{more}".encode()))
    codes = [indikator.kode for indikator in susunan.berkas.daftar_indikator]
    assert len(set(codes)) == len(codes) == 2
    values = {r.indikator: r.realisasi for r in susunan.berkas.daftar_realisasi}
    assert values == {codes[0]: Decimal("83.5"), codes[1]: Decimal(6)}


def test_two_indicators_of_one_name_keep_the_codes_that_both_reports_give_them() -> None:
    def hasil(*codes: str) -> Terserap:
        found = Terserap()
        for code in codes:
            found.add("daftar_indikator", Draf(kode=Isi(code, "a"), uraian=Isi("Indeks", "a")))
            found.add("daftar_realisasi", Draf(indikator=Isi(code, "a")))
        return found

    lain = hasil("A", "B", "C")
    align_codes(lain, hasil("A", "B"))
    assert [d.nilai("kode") for d in lain.of("daftar_indikator")] == ["A", "B", "A"]
    assert [d.nilai("indikator") for d in lain.of("daftar_realisasi")] == ["A", "B", "A"]


def test_a_contradiction_is_marked_with_both_sources() -> None:
    other = RESULT.replace(b"83,5", b"84,5")
    susunan = absorbed(("satu.txt", RESULT), ("dua.txt", other))
    assert susunan.berkas.daftar_realisasi[0].realisasi == Decimal("83.5")
    isi = susunan.sumber["daftar_realisasi", 0, "realisasi"]
    assert isi.sumber.startswith("satu.txt, tabel ke-")
    assert isi.ragu.startswith("dua.txt, tabel ke-")
    assert isi.ragu.endswith("memuat 84,5")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b"KECAMATAN MELATI", b"KECAMATAN MAWAR", "Kecamatan Mawar Lumajang 2024"),
        (b"TAHUN 2024\n", b"TAHUN 2023\n", "Kecamatan Melati Lumajang 2023"),
    ],
)
def test_another_office_or_year_is_refused(old: bytes, new: bytes, said: str) -> None:
    other = RESULT.replace(old, new).replace(b"2024", b"2023" if b"2023" in new else b"2024")
    with pytest.raises(SerapError, match=rf"dua\.txt: laporan {said}, padahal satu\.txt laporan"):
        absorbed(("satu.txt", RESULT), ("dua.txt", other))


def test_a_report_whose_office_is_unknown_is_taken_with_a_note() -> None:
    nameless = f"BAB II {CHAPTER_2}".encode()
    susunan = absorbed(("satu.txt", RESULT), ("lembar.txt", nameless))
    notes = [(told, file) for _, column, told, file in susunan.catatan if column == SELURUH_BUKU]
    assert [file for _, file in notes] == ["lembar.txt"]
    assert "tidak terbaca" in notes[0][0]


def test_the_report_that_reaches_further_says_the_period() -> None:
    quarterly = RESULT.replace(b"TAHUN 2024", b"TRIWULAN II TAHUN 2024", 1)
    susunan = absorbed(("tw2.txt", quarterly), ("tahun.txt", RESULT))
    assert susunan.berkas.profil.periode == Periode(2024)
    assert susunan.sumber["profil", 0, "periode"].ragu == ""
    assert [r.triwulan for r in susunan.berkas.daftar_realisasi] == [2, 4]


def test_carried_data_come_first_and_print_of_others_is_held_against_them() -> None:
    printed = print_one("sumber", "lkjip")[Format.DOCX]
    promise = carrying("pk", first_promise())[Format.DOCX]
    susunan = absorbed(("lkjip.docx", printed), ("pk.docx", promise))
    assert susunan.dibawa
    alone = absorbed(("pk.docx", promise)).berkas
    assert susunan.berkas == alone
    edited = changed(printed, "word/document.xml", ">88,61<", ">98,61<")
    marked = absorbed(("lkjip.docx", edited), ("pk.docx", promise))
    assert marked.berkas == alone
    found = [isi.ragu for isi in marked.sumber.values() if "98,61" in isi.ragu]
    assert found
    assert all("(lkjip.docx, tabel ke-" in ragu for ragu in found)


def first_promise() -> str:
    daftar = list_terbitan(load("sumber").berkas)
    return next(terbitan.subjek.kode for terbitan in daftar if terbitan.jenis.kode == "pk")


def test_documents_of_one_book_give_the_book_without_a_doubt() -> None:
    files = [("pk.docx", carrying("pk", first_promise())[Format.DOCX])]
    files += [("lkjip.pdf", carrying()[Format.PDF]), ("lkjip.docx", carrying()[Format.DOCX])]
    susunan = absorbed(*files)
    alone = absorbed(files[-1])
    assert susunan.berkas == alone.berkas
    assert [i.ragu for i in susunan.sumber.values()] == [i.ragu for i in alone.sumber.values()]
    assert len(susunan.catatan) == len(alone.catatan)
    assert list(susunan.tersisa) == []


def test_what_one_report_prints_otherwise_stays_marked_when_another_comes_first() -> None:
    edited = changed(carrying()[Format.DOCX], "word/document.xml", ">88,61<", ">98,61<")
    susunan = absorbed(("pk.docx", carrying("pk", first_promise())[Format.DOCX]), ("lkjip.docx", edited))
    found = [isi for isi in susunan.sumber.values() if "laporan mencetak 98,61 (lkjip.docx" in isi.ragu]
    assert [isi.sumber for isi in found] == ["pk.docx, data yang dibawa laporan"]


def test_two_books_that_differ_are_told_apart() -> None:
    berkas = load("sumber").berkas
    first, *others = berkas.daftar_isu
    other = replace(berkas, daftar_isu=(replace(first, uraian="Isu yang lain"), *others))
    content = dump_public_berkas(other)
    docx = carrying("pk", first_promise())[Format.DOCX]
    changed_data = with_carried(docx, zlib.compress(content), describe_bawaan("pk", content))
    susunan = absorbed(("satu.docx", docx), ("dua.docx", changed_data))
    assert [isu.uraian for isu in susunan.berkas.daftar_isu][:1] == [first.uraian]
    told = " ".join(isi.ragu for (daftar, *_), isi in susunan.sumber.items() if daftar == "daftar_isu")
    assert "dua.docx" in told


def test_an_export_takes_the_place_of_what_a_report_says_and_months_still_add_up() -> None:
    hasil = absorb_laporan("lama.txt", LAPORAN.encode())
    money = next(d for d in hasil.of("daftar_realisasi_anggaran") if str(d.nilai("kode")) == CODE)
    del money["sd_periode"]
    money["tw1"] = Isi(Decimal(1000), "lama.txt, tabel ke-8, baris 4")
    for month in (1, 2, 3):
        export = book(DOKUMEN, document("GU", f"2024-0{month}-03", "", 100))
        absorb_anggaran(f"ekspor{month}.xlsx", export, hasil)
    isi = money["tw1"]
    assert isi.nilai == Decimal(300)
    assert "laporan mencetak angka lain: 1.000" in isi.ragu


@pytest.mark.parametrize(
    ("nama", "content", "expected"),
    [
        ("ekspor.bin", book(("Kode", "Pagu")), True),
        ("laporan.docx", with_embedded(book(("Kode", "Pagu"))), False),
        ("rusak.xlsx", b"bukan zip", True),
        ("laporan.txt", LAPORAN.encode(), False),
    ],
)
def test_exports_are_known_by_what_they_are(nama: str, content: bytes, expected: bool) -> None:
    assert is_ekspor(nama, content) is expected
