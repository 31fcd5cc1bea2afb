"""Names compared: what is one name, what is a slip, what is another name."""

import pytest

from selaras.audit.kemiripan import Kemiripan, compare_nama, is_salah_tulis, kesamaan_isi, kunci


@pytest.mark.parametrize(
    ("kiri", "kanan", "hasil"),
    [
        ("Persentase arsip tertata", "PERSENTASE  ARSIP TERTATA.", Kemiripan.SAMA),
        ("Persentase arsip tertata", "Presentase arsip tertata", Kemiripan.SALAH_TULIS),
        ("Desa penyusun RKPDes", "Desa penyusun LPPDes", Kemiripan.BERBEDA),
        ("Jumlah arsip tahun 2023", "Jumlah arsip tahun 2024", Kemiripan.BERBEDA),
        ("Persentase arsip tertata", "Persentase arsip tertata rapi", Kemiripan.BERBEDA),
        ("Arsip", "Arsib", Kemiripan.BERBEDA),
    ],
)
def test_names_are_compared_word_by_word(kiri: str, kanan: str, hasil: Kemiripan) -> None:
    assert compare_nama(kiri, kanan) is hasil
    assert compare_nama(kanan, kiri) is hasil


def test_long_word_may_differ_in_two_letters_and_a_short_one_in_none() -> None:
    assert is_salah_tulis("perpustakaan", "perpustkan")
    assert not is_salah_tulis("desa", "dosa")
    assert not is_salah_tulis("20231", "20232")


def test_meaning_ignores_order_and_empty_words() -> None:
    assert kesamaan_isi("Jumlah arsip yang tertata", "Laporan tertata arsip") == 100
    assert kesamaan_isi("Jumlah arsip", "Jumlah ternak") < 50
    assert kesamaan_isi("Jumlah", "Laporan") == 0


def test_key_drops_spaces_case_and_punctuation() -> None:
    assert kunci("S. Sukma-Wirawan") == kunci("s sukma wirawan") == "ssukmawirawan"
