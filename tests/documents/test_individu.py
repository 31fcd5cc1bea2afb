"""The individual report: figures are those of hasil, the answer of the superior is ticked."""

from dataclasses import replace
from functools import cache

import pytest

from selaras.documents.builders.konteks import Subjek
from selaras.documents.model import Choices, Dokumen, Heading, Text
from selaras.documents.printing import Format
from selaras.documents.walking import missing_parts
from selaras.domain.berkas import TanggapanAtasan
from selaras.domain.berkas.tanggapan import PilihanTanggapan
from selaras.domain.hasil.individu import list_pelapor
from tests.contoh import OFFICES, build, load
from tests.documents import reading
from tests.documents.evaluation import document, joined, printed, rows_of, tables_of
from tests.unit.making import berkas

CAMAT = "Camat Klakah"
each_office = pytest.mark.parametrize("office", OFFICES)


@cache
def klakah() -> Dokumen:
    return build("klakah", "lkj-individu", CAMAT)


def choices(dokumen: Dokumen) -> Choices:
    (found,) = (block for block in dokumen.blocks if isinstance(block, Choices))
    return found


def test_results_of_klakah_are_those_of_the_data_with_the_quarters_as_remark() -> None:
    first, second = rows_of(klakah(), "individu-capaian")
    assert first[3:] == ["95,45", "54,84", "57,45", "TW I: 37,84; TW II: 80,00"]
    assert second[3:] == ["97,22", "33,33", "34,29", "TW I: 33,33"]


def test_means_of_klakah_run_over_two_indicators_not_three() -> None:
    mean = rows_of(klakah(), "individu-pengukuran")[-1]
    assert mean == ["Rata-rata capaian", "–", "36,96", "–", "83,81", "–", "–", "–", "–", "–", "45,87"]


def test_money_of_each_quarter_of_klakah_is_that_of_the_report() -> None:
    rows = rows_of(klakah(), "individu-program")
    assert rows[0][2:] == [
        "1.917.084.558",
        "100,00",
        "498.729.771",
        "26,02",
        "520.584.681",
        "27,16",
        *["–"] * 4,
        "1.019.314.452",
        "53,17",
    ]
    assert rows[-1] == [
        "Jumlah",
        "2.157.521.308",
        "100,00",
        "528.499.771",
        "24,50",
        "548.694.681",
        "25,43",
        *["–"] * 4,
        "1.077.194.452",
        "49,93",
    ]


def test_cost_of_each_result_is_its_allocated_money() -> None:
    first, second = rows_of(klakah(), "individu-biaya")
    assert (first[3], second[3]) == ("2.124.816.808", "32.704.500")
    assert first[6:] == ["95,45", "54,84", "57,45"]


def test_every_figure_is_derived_with_its_formula() -> None:
    rows = rows_of(klakah(), "individu-perhitungan")
    assert rows[0][-2:] == ["(14 + 20) / (37 + 25) × 100", "54,84"]
    assert rows[1][-2:] == ["54,8387… / 95,45 × 100", "57,45"]
    assert len(rows) == 4


def test_the_answer_of_the_superior_is_the_one_ticked_of_six() -> None:
    found = choices(klakah())
    assert len(found.items) == len(PilihanTanggapan) == 6
    assert found.chosen == {list(PilihanTanggapan).index(PilihanTanggapan.BAIK)}
    assert "Lanjutkan pendampingan" in reading.text_of_model(klakah())


def test_without_an_answer_the_boxes_are_empty_and_the_gap_is_named() -> None:
    book = replace(load("klakah").berkas, daftar_tanggapan=())
    dokumen = document(book, "lkj_individu", Subjek(CAMAT))
    assert choices(dokumen).chosen == frozenset()
    assert "tanggapan atasan langsung" in missing_parts(dokumen)


def test_an_answer_to_another_official_is_not_shown() -> None:
    other = TanggapanAtasan("Kepala Seksi Lain", PilihanTanggapan.DIPERBAIKI, "rahasia orang lain")
    book = replace(load("klakah").berkas, daftar_tanggapan=(other,))
    dokumen = document(book, "lkj_individu", Subjek(CAMAT))
    assert choices(dokumen).chosen == frozenset()
    assert "rahasia" not in reading.text_of_model(dokumen)


@each_office
def test_each_official_who_promised_something_measured_gets_a_report(office: str) -> None:
    one = load(office)
    assert [i.jabatan for i in one.hasil.daftar_individu] == [
        row.jabatan for row in list_pelapor(one.berkas)
    ]
    for individu in one.hasil.daftar_individu:
        dokumen = build(office, "lkj-individu", individu.jabatan)
        rows = rows_of(dokumen, "individu-capaian")
        assert [row[2] for row in rows] == [h.indikator.uraian for h in individu.daftar_indikator]


@each_office
def test_every_heading_has_something_below_it(office: str) -> None:
    (first, *_) = load(office).hasil.daftar_individu
    blocks = build(office, "lkj-individu", first.jabatan).blocks
    headings = [n for n, block in enumerate(blocks) if isinstance(block, Heading)]
    for here, after in zip(headings, [*headings[1:], len(blocks)], strict=True):
        heading, following = blocks[here], blocks[after] if after < len(blocks) else None
        assert isinstance(heading, Heading)
        deeper = isinstance(following, Heading) and following.level > heading.level
        assert after - here > 1 or deeper, heading.text


@each_office
@pytest.mark.parametrize("file_format", list(Format))
def test_tables_read_back_are_those_of_the_model(office: str, file_format: Format) -> None:
    jabatan = load(office).hasil.daftar_individu[0].jabatan
    expected = reading.tables_of_model(build(office, "lkj-individu", jabatan))
    found = printed(office, "lkj-individu", jabatan)[file_format]
    assert [joined(t) for t in found] == [joined(t) for t in expected]


def test_a_book_without_figures_shows_gaps_and_no_table() -> None:
    dokumen = document(berkas(), "lkj_individu", Subjek("Camat Contoh"))
    assert tables_of(dokumen) == {}
    assert "capaian Camat Contoh" in missing_parts(dokumen)


def test_an_agreement_with_an_older_pagu_says_so_where_it_stands() -> None:
    dokumen = build("sumber", "lkj-individu", "Kasubag Umum dan Kepegawaian")
    table = tables_of(dokumen)["individu-pk-anggaran"]
    assert table.caption == "Anggaran Tahun 2024 (sebelum perubahan pagu)"
    text = reading.text_of_model(dokumen)
    assert "ditandatangani pada 26 Januari 2024" in text
    assert (
        "Administrasi Umum Perangkat Daerah menjadi Rp 92.401.300 (pergeseran ke-8, 1 November 2024)"
        in text
    )
    of_agreement = reading.text_of_model(build("sumber", "lkjip"))
    assert "sebelum perubahan pagu" not in of_agreement


def test_what_is_promised_is_named_by_its_level() -> None:
    def head(office: str, kode: str, key: str, subjek: str = "") -> str:
        table = tables_of(build(office, kode, subjek))[key]
        return "".join(i.text for i in table.header[0][1].inlines if isinstance(i, Text))

    assert head("sumber", "lkjip", "pk-sasaran") == "Tujuan/sasaran"
    assert (
        head("sumber", "lkj-individu", "individu-pk-sasaran", "Kasubag Umum dan Kepegawaian")
        == "Sasaran"
    )
