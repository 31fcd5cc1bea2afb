"""Notes of a check and the result of the review: whole, in order, the same in every format."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from selaras.audit.butir_reviu import answer_questions
from selaras.audit.pemeriksaan import check_naskah
from selaras.documents.builders.reviu import build_catatan, build_lhr
from selaras.documents.model import Choices, Dokumen, Heading, Letterhead, Row, RowKind, Table
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import missing_parts, plain_text
from selaras.domain.berkas import PengecualianReviu
from selaras.domain.ketentuan.reviu_lkj import find_formulir_reviu
from selaras.domain.letak import READING_ORDER, tell_runs
from selaras.domain.naskah.isi import Asal
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pemeriksaan import CatatanReviu, HasilPemeriksaan, ObjekReviu
from selaras.domain.temuan import TingkatTemuan
from selaras.exchange.naskah import read_teks
from tests.cli.reviu_naskah import FAULTY
from tests.documents.reading import text_of_docx, text_of_html, text_of_model, text_of_pdf
from tests.unit.audit.temuan_rekaan import finding

NASKAH = NaskahTerbaca(read_teks("laporan.txt", FAULTY.encode()))
OBJEK = ObjekReviu("laporan.txt", Asal.TEKS, "Kecamatan Rekaan", "Khayalan", "Tahun 2024", 2024)
HASIL = check_naskah(NASKAH)
CATATAN = CatatanReviu(OBJEK, date(2025, 6, 30), HASIL, {9: "1 | Persentase layanan tepat waktu"})
EMPTY = replace(CATATAN, hasil=HasilPemeriksaan(()))
KEPT = PengecualianReviu("NA001", "Rumus setempat", "Camat Rekaan", date(2025, 12, 31))
SILENCED = replace(CATATAN, hasil=HasilPemeriksaan((), ((finding(), KEPT),)))


def lhr(catatan: CatatanReviu = CATATAN) -> Dokumen:
    form = find_formulir_reviu()
    return build_lhr(catatan, answer_questions(form, NASKAH, catatan.hasil), form.dasar_hukum)


def words(dokumen: Dokumen) -> str:
    return " ".join(text_of_model(dokumen).split())


def tables(dokumen: Dokumen, key: str) -> Iterator[Row]:
    found = (block for block in dokumen.blocks if isinstance(block, Table))
    return (row for table in found if table.key.startswith(key) for row in table.rows)


@pytest.mark.parametrize("dokumen", [build_catatan(CATATAN), lhr()], ids=["catatan", "lhr"])
def test_every_finding_stands_with_message_place_and_advice(dokumen: Dokumen) -> None:
    assert HASIL.daftar_temuan
    text = words(dokumen)
    for temuan in HASIL.daftar_temuan:
        place = f"baris {tell_runs(tempat.baris for tempat in temuan.tempat)}"
        for part in (temuan.pesan, temuan.saran, temuan.hitungan, place):
            assert " ".join(part.split()) in text
    assert "Tertulis: 1 | Persentase layanan tepat waktu" in text
    assert missing_parts(dokumen) == ()


def test_notes_count_by_weight_and_name_rules_below_it() -> None:
    headings = [block for block in build_catatan(CATATAN).blocks if isinstance(block, Heading)]
    weights = [heading.text for heading in headings if heading.level == 2]
    counts = {tingkat: len(HASIL.of(tingkat)) for tingkat in TingkatTemuan}
    assert weights == [f"{t.label} ({count} temuan)" for t, count in counts.items() if count]
    assert {h.label for h in headings if h.level == 3} == {t.kode for t in HASIL.daftar_temuan}
    total = list(tables(build_catatan(CATATAN), "tabel-ringkas"))[-1]
    assert [plain_text(cell.inlines, {}) for cell in total.cells] == [
        "Jumlah",
        *map(str, counts.values()),
    ]
    assert len({heading.key for heading in headings}) == len(headings)


def test_the_result_holds_letter_questions_findings_and_statement() -> None:
    dokumen = lhr()
    assert isinstance(dokumen.blocks[0], Letterhead)
    assert dokumen.blocks[0].lines == ("PEMERINTAH KABUPATEN KHAYALAN", "INSPEKTORAT")
    rows = list(tables(dokumen, "tabel-pertanyaan"))
    assert sum(row.kind is RowKind.PLAIN for row in rows) == 23
    assert sum(row.kind is RowKind.GROUP for row in rows) == 3
    findings = [row for row in tables(dokumen, "tabel-temuan") if row.kind is RowKind.PLAIN]
    assert len(findings) == len(HASIL.daftar_temuan)
    (choices,) = (block for block in dokumen.blocks if isinstance(block, Choices))
    assert choices.chosen == frozenset()
    assert "PERNYATAAN TELAH DIREVIU" in words(dokumen)


@pytest.mark.parametrize(
    ("instansi", "receiver"),
    [
        ("Kecamatan Rekaan", "Yth. Camat Rekaan"),
        ("Kelurahan Rekaan Barat", "Yth. Lurah Rekaan Barat"),
        ("Dinas Kesehatan", "Yth. Kepala Dinas Kesehatan"),
        ("", "Yth. Kepala …"),
    ],
)
def test_the_letter_goes_to_who_leads_the_office(instansi: str, receiver: str) -> None:
    dokumen = lhr(replace(CATATAN, objek=replace(OBJEK, instansi=instansi)))
    assert receiver in words(dokumen)


@pytest.mark.parametrize("build", [build_catatan, lhr])
def test_without_findings_it_says_so(build: object) -> None:
    assert callable(build)
    assert "Tidak ada temuan." in words(build(EMPTY))


@pytest.mark.parametrize("build", [build_catatan, lhr])
def test_what_is_kept_on_purpose_stands_with_its_reason(build: object) -> None:
    assert callable(build)
    text = words(build(replace(SILENCED, hasil=replace(SILENCED.hasil, daftar_temuan=(finding(),)))))
    assert "Rumus setempat" in text
    assert "Camat Rekaan, sampai 31 Desember 2025" in text


@pytest.mark.parametrize("asal", [Asal.DOCX, Asal.PDF])
def test_places_in_reading_order_are_explained(asal: Asal) -> None:
    found = HasilPemeriksaan((finding(tempat=(Tempat(7),)),))
    catatan = replace(CATATAN, objek=replace(OBJEK, asal=asal), hasil=found)
    for dokumen in (build_catatan(catatan), lhr(catatan)):
        assert "urutan baca 7" in words(dokumen)
        assert READING_ORDER in words(dokumen)


def test_what_the_report_does_not_say_is_left_to_be_written() -> None:
    dokumen = lhr(replace(CATATAN, objek=ObjekReviu("laporan.txt", Asal.TEKS)))
    assert isinstance(dokumen.blocks[0], Letterhead)
    assert "…" in dokumen.blocks[0].lines[0]
    assert "laporan.txt" in dokumen.title


@pytest.mark.parametrize("dokumen", [build_catatan(CATATAN), lhr()], ids=["catatan", "lhr"])
def test_every_format_tells_the_same(dokumen: Dokumen) -> None:
    printed = dict(print_dokumen(dokumen, tuple(Format)))
    told = [
        "".join(text.split())
        for text in (
            text_of_docx(printed[Format.DOCX]),
            text_of_pdf(printed[Format.PDF]),
            text_of_html(printed[Format.HTML]),
        )
    ]
    for temuan in HASIL.daftar_temuan:
        assert all("".join(temuan.kode.split()) in text for text in told)
