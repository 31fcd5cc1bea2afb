"""The 23 questions of the review: answered by findings, by data, or left to the reviewer."""

from collections import Counter

import pytest

from selaras.audit.bukti_reviu import BUKTI_BERKAS, BUKTI_NASKAH
from selaras.audit.butir_reviu import BERSYARAT, MENYANGKAL, answer_questions
from selaras.audit.registry import list_aturan
from selaras.domain.ketentuan.reviu_lkj import find_formulir_reviu
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pemeriksaan import HasilPemeriksaan
from selaras.domain.reviu import ButirReviu, JawabanReviu
from selaras.domain.temuan import Temuan
from selaras.exchange.naskah import read_teks
from tests.cli.reviu_naskah import FAULTY
from tests.contoh import load
from tests.unit.audit.temuan_rekaan import finding

FORM = find_formulir_reviu()
CODES = [question.kode for question in FORM.daftar_pertanyaan]


def answers(*found: Temuan, berkas: bool = False) -> dict[str, ButirReviu]:
    isi = load("klakah").berkas if berkas else NaskahTerbaca(read_teks("a.txt", FAULTY.encode()))
    rows = answer_questions(FORM, isi, HasilPemeriksaan(found))
    return {butir.pertanyaan.kode: butir for butir in rows}


def test_the_form_has_its_parts() -> None:
    parts = Counter(question.bagian for question in FORM.daftar_pertanyaan)
    assert parts == {"Format": 6, "Mekanisme penyusunan": 7, "Substansi": 10}
    assert list(answers()) == CODES


def test_what_answers_a_question_is_there() -> None:
    rules = {aturan.kode for aturan in list_aturan()}
    assert {code for codes in MENYANGKAL.values() for code in codes} <= rules
    named = {*MENYANGKAL, *BERSYARAT, *BUKTI_BERKAS, *BUKTI_NASKAH}
    assert named | {code for codes in BERSYARAT.values() for code in codes} <= set(CODES)


def test_a_finding_answers_no_with_its_name() -> None:
    butir = answers(finding("NA001"), finding("NA001"))["F3"]
    assert butir.jawaban is JawabanReviu.TIDAK
    assert butir.alasan == "NA001 Capaian salah hitung (2 temuan)"


def test_what_the_report_shows_answers_yes_with_how_much() -> None:
    butir = answers()
    assert (butir["F2"].jawaban, butir["F2"].alasan) == (
        JawabanReviu.YA,
        "2 baris tabel memuat target indikator.",
    )
    assert butir["F3"].jawaban is JawabanReviu.YA


@pytest.mark.parametrize("kode", ["M1", "M7", "F4", "S8", "S10"])
def test_what_nothing_shows_is_left_to_the_reviewer(kode: str) -> None:
    assert answers()[kode].jawaban is JawabanReviu.PERLU_DIJAWAB
    assert answers()[kode].alasan == ""


def test_a_book_shows_its_targets_and_money() -> None:
    butir = answers(berkas=True)
    count = len(load("klakah").berkas.daftar_indikator)
    assert butir["F2"].alasan == f"Seluruh {count} indikator memuat target."
    assert butir["F6"].jawaban is JawabanReviu.YA


def test_a_question_on_a_condition_falls_away_where_it_does_not_hold(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = {**BUKTI_NASKAH, "S1": lambda _: "a", "S2": lambda _: "b"}
    monkeypatch.setattr("selaras.audit.butir_reviu.BUKTI_NASKAH", shown)
    assert answers()["S3"].jawaban is JawabanReviu.TIDAK_BERLAKU
    assert answers()["S3"].alasan == "S1 dan S2 dijawab ya."
    assert answers(finding("NB004"))["S3"].jawaban is JawabanReviu.PERLU_DIJAWAB
    assert answers()["S9"].jawaban is JawabanReviu.PERLU_DIJAWAB
