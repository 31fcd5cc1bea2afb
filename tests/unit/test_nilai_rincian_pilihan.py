"""Values that may be missing, derivations, and closed choices."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.capaian import Arah, CaraRekap, VarianTurun
from selaras.domain.ketentuan.kertas import Kertas
from selaras.domain.nilai import Nilai, StatusNilai
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian, entered, show
from selaras.domain.tingkat import Tingkat

CHOICES: list[type[Pilihan]] = [Arah, CaraRekap, VarianTurun, Kertas, StatusNilai, Tingkat]
MEMBERS = [member for choice in CHOICES for member in choice]
STATES = [status for status in StatusNilai if status is not StatusNilai.TERISI]


@pytest.mark.parametrize("status", STATES)
def test_only_a_filled_value_has_a_number(status: StatusNilai) -> None:
    assert Nilai(status, None, "sebabnya").angka is None
    with pytest.raises(ValueError, match=f"status {status.value} tidak cocok dengan angka 0"):
        Nilai(status, Decimal(0))


def test_a_filled_value_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="status terisi tidak cocok"):
        Nilai(StatusNilai.TERISI)


def test_zero_is_a_value_and_missing_is_not() -> None:
    assert Nilai.terisi(Decimal(0)) != Nilai.belum_diisi()
    assert Nilai.terisi(Decimal(0), "resmi").alasan == "resmi"
    assert Nilai.belum_diisi("menyusul") == Nilai(StatusNilai.BELUM_DIISI, None, "menyusul")


@pytest.mark.parametrize(
    ("nilai", "shown"),
    [
        ("90", "90"),
        ("54.84", "54,84"),
        ("0.1234", "0,1234"),
        ("0.12345", "0,1235…"),
        ("-5", "-5"),
        ("2157521308", "2.157.521.308"),
        ("1E+3", "1.000"),
        ("1E-9", "0…"),
        ("12345678901234567890.5", "12.345.678.901.234.567.890,5"),
        ("1E+30", "1" + ".000" * 10),
    ],
)
def test_an_operand_never_hides_that_it_is_rounded(nilai: str, shown: str) -> None:
    assert show(Decimal(nilai)) == shown


def test_the_noise_of_a_division_is_not_shown_as_rounding() -> None:
    thirds = Decimal(1) / 3 + Decimal(1) / 3 + Decimal(1) / 3
    assert thirds != 1
    assert show(thirds) == "1"
    assert show(Decimal(100) / 3) == "33,3333…"


@given(st.decimals(-(10**12), 10**12, places=6))
def test_a_mark_stands_exactly_where_decimals_are_left_out(nilai: Decimal) -> None:
    assert show(nilai).endswith("…") == (nilai != round(nilai, 4))


@pytest.mark.parametrize(
    ("rincian", "sentence"),
    [
        (
            Rincian("capaian", Decimal("54.838"), "r / t", "34 / 62 × 100"),
            "capaian = 34 / 62 × 100 = 54,84",
        ),
        (Rincian("target", Decimal(90)), "target = 90"),
        (Rincian("capaian", None, alasan="target nol"), "capaian = tidak ada nilai (target nol)"),
        (
            Rincian(
                "capaian", Decimal(120), "", "15 / 10 × 100", alasan="hasil rumus 150, dibatasi 120"
            ),
            "capaian = 15 / 10 × 100 = 120 (hasil rumus 150, dibatasi 120)",
        ),
        (Rincian("realisasi", Decimal(0)), "realisasi = 0"),
    ],
)
def test_a_derivation_reads_as_one_sentence(rincian: Rincian, sentence: str) -> None:
    assert rincian.kalimat() == sentence


def test_an_entered_figure_is_a_leaf_with_its_source() -> None:
    leaf = entered("TW I", Decimal(14), "Register")
    assert leaf == Rincian("TW I", Decimal(14), sumber="Register")
    assert leaf.dari == ()


@pytest.mark.parametrize("member", MEMBERS, ids=lambda m: f"{type(m).__name__}-{m.value}")
def test_a_choice_is_found_by_its_label_and_its_value(member: Pilihan) -> None:
    for text in (member.label, member.value):
        for typed in (text, text.upper(), text.lower(), f"  {text} ", text.replace(" ", "   ")):
            assert type(member).from_text(typed) is member


@pytest.mark.parametrize("choice", CHOICES)
@given(text=st.text(max_size=12))
def test_any_other_text_is_refused_with_every_choice_named(choice: type[Pilihan], text: str) -> None:
    known = {word.casefold() for m in choice for word in (m.label, m.value)}
    if " ".join(text.split()).casefold() in known:
        return
    with pytest.raises(ValueError, match="bukan pilihan; pilih salah satu") as refused:
        choice.from_text(text)
    assert all(f"'{member.label}'" in str(refused.value) for member in choice)


def test_a_choice_is_written_as_its_value() -> None:
    assert f"{CaraRekap.RASIO_KUMULATIF}" == "rasio_kumulatif"
    assert Arah("naik") is Arah.NAIK


def test_levels_are_ordered_from_the_top_down() -> None:
    assert [tingkat.urutan for tingkat in Tingkat] == [0, 1, 2, 3, 4]
    assert Tingkat.TUJUAN.urutan < Tingkat.SUB_KEGIATAN.urutan
