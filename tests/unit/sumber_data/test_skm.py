"""The survey: missing answers are not zero, wrong ones are refused, order does not matter."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.skm import JenisKelamin, PendidikanResponden, RekapUnsurSkm, RespondenSkm
from selaras.domain.hasil.skm import TANPA_PROFIL, calculate_skm, count_profile
from selaras.domain.keutuhan.skm import check_skm
from selaras.domain.skm import AturanSkm, JumlahUnsur, calculate_ikm
from tests.spec.adapters_sumber import aturan_skm

FULL = dict.fromkeys((f"u{n}" for n in range(1, 10)), Decimal(3))
ATURAN = aturan_skm()
answers = st.lists(st.lists(st.sampled_from([None, 1, 2, 3, 4]), min_size=9, max_size=9), min_size=1)


def responden(nomor: str = "1", **answers: int | None) -> RespondenSkm:
    given = {key: None if value is None else Decimal(value) for key, value in answers.items()}
    return RespondenSkm(nomor, **{**FULL, **given})


def filled(table: list[list[int | None]]) -> list[RespondenSkm]:
    return [
        responden(str(n), **{f"u{k}": value for k, value in enumerate(row, start=1)})
        for n, row in enumerate(table)
    ]


@given(answers)
def test_index_is_the_mean_of_means_and_lies_on_its_scale(table: list[list[int | None]]) -> None:
    columns = [[a for a in column if a is not None] for column in zip(*table, strict=True)]
    means = [Decimal(sum(column)) / len(column) for column in columns if column]
    hasil = calculate_skm(filled(table), [], ATURAN).ikm
    if not means:
        assert hasil.ikm is None
        assert hasil.rincian.alasan == "belum ada jawaban survei"
        return
    assert hasil.ikm is not None
    assert abs(hasil.ikm - sum(means) / len(means) * 25) < Decimal("1e-20")
    assert 25 <= hasil.ikm <= 100
    assert hasil.mutu is not None
    assert len(hasil.tidak_dipakai) == 9 - len(means)


@given(answers)
def test_order_of_questionnaires_does_not_matter(table: list[list[int | None]]) -> None:
    rows = filled(table)
    assert calculate_skm(rows, [], ATURAN) == calculate_skm(rows[::-1], [], ATURAN)


@given(answers)
def test_lowest_unsur_lie_below_all_others(table: list[list[int | None]]) -> None:
    hasil = calculate_skm(filled(table), [], ATURAN).ikm
    lowest = [u.nrr for u in hasil.daftar_terendah if u.nrr is not None]
    others = [u.nrr for u in hasil.daftar_unsur if u.nrr is not None and u not in hasil.daftar_terendah]
    assert not others or (len(lowest) >= 3 and max(lowest) < min(others))


def test_a_missing_answer_is_left_out_of_its_unsur_alone() -> None:
    hasil = calculate_skm([responden("1", u4=None), responden("2", u4=1)], [], ATURAN)
    nrr = {unit.unsur.kode: unit.nrr for unit in hasil.ikm.daftar_unsur}
    assert (nrr["U4"], nrr["U5"]) == (1, 3)
    assert hasil.banyak.hasil == 2


def test_an_answer_outside_the_scale_leaves_no_index_and_names_the_respondent() -> None:
    hasil = calculate_skm([responden("7", u3=5), responden("8", u3=0), responden("9")], [], ATURAN)
    assert hasil.ikm.ikm is None
    assert hasil.ikm.mutu is None
    assert hasil.ikm.rincian.alasan == "jawaban U3 responden 7, 8 di luar 1 sampai 4"


def test_a_half_answer_is_refused() -> None:
    row = RespondenSkm("1", **{**FULL, "u1": Decimal("2.5")})
    assert calculate_skm([row], [], ATURAN).ikm.ikm is None
    assert [m.isian for m in check_skm([row], [], ATURAN)] == ["u1"]


def test_a_rule_that_wants_every_unsur_gives_no_index_without_one() -> None:
    strict = AturanSkm(ATURAN.unsur, ATURAN.penghitungan, ATURAN.mutu, boleh_kurang=False)
    assert calculate_skm([responden(u4=None)], [], ATURAN).ikm.ikm == 75
    hasil = calculate_skm([responden(u4=None)], [], strict).ikm
    assert (hasil.ikm, hasil.rincian.alasan) == (None, "unsur U4 belum dijawab")


def test_a_sum_without_its_count_is_no_unsur_left_out() -> None:
    rekap = [RekapUnsurSkm(f"U{n}", Decimal(30), Decimal(10)) for n in range(2, 10)]
    hasil = calculate_skm([], [RekapUnsurSkm("u1", Decimal(30)), *rekap], ATURAN)
    assert hasil.ikm.ikm is None
    assert hasil.ikm.rincian.alasan == "jumlah nilai atau banyaknya jawaban U1 belum diisi"


def test_an_unsur_typed_twice_and_an_unknown_unsur_leave_no_index() -> None:
    twice = [RekapUnsurSkm("U1", Decimal(30), Decimal(10)), RekapUnsurSkm("u1 ", Decimal(3), Decimal(1))]
    assert "dua kali" in calculate_skm([], twice, ATURAN).ikm.rincian.alasan
    strange = calculate_ikm({"U10": JumlahUnsur(Decimal(3), Decimal(1))}, ATURAN)
    assert strange.rincian.alasan == "unsur U10 tidak dikenal"


def test_sums_that_do_not_follow_from_questionnaires_are_told() -> None:
    hasil = calculate_skm([responden()], [RekapUnsurSkm("U1", Decimal(4), Decimal(1))], ATURAN)
    assert hasil.ikm.ikm == 75
    assert hasil.catatan == ("rekap U1 4 dari 1 jawaban, sedangkan kuesioner memberi 3 dari 1",)


def test_an_empty_questionnaire_counts_nobody() -> None:
    empty = RespondenSkm("2")
    hasil = calculate_skm([responden(), empty], [], ATURAN)
    assert hasil.banyak.hasil == 1
    assert hasil.seragam.hasil == 100
    assert hasil.catatan == ("1 kuesioner tanpa jawaban tidak dihitung",)


def test_one_answer_alone_is_not_straight_lined() -> None:
    one = RespondenSkm("1", u1=Decimal(3))
    assert calculate_skm([one], [], ATURAN).seragam.hasil is None


def test_profile_counts_classes_and_what_is_not_filled() -> None:
    rows = [
        RespondenSkm("1", jenis_kelamin=JenisKelamin.PEREMPUAN, pendidikan=PendidikanResponden.SMA),
        RespondenSkm("2", pekerjaan=" Swasta "),
    ]
    profile = count_profile(rows)
    assert profile["Jenis kelamin"] == {"Perempuan": 1, TANPA_PROFIL: 1}
    assert profile["Pekerjaan"] == {"Swasta": 1, TANPA_PROFIL: 1}


def test_weighted_means_add_up_to_the_index_on_the_scale_of_answers() -> None:
    rows = [responden(str(n), u1=1 + n % 4, u2=2) for n in range(10)]
    ikm = calculate_skm(rows, [], ATURAN).ikm
    parts = [ikm.weighted(unit) for unit in ikm.daftar_unsur]
    assert ikm.skala is not None
    total = sum((part for part in parts if part is not None), Decimal())
    assert abs(total - ikm.skala) < Decimal("1E-20")


def test_an_unsur_that_was_not_asked_carries_no_weight_and_no_mutu() -> None:
    ikm = calculate_skm([responden(u4=None)], [], ATURAN).ikm
    unasked = next(unit for unit in ikm.daftar_unsur if unit.unsur.kode == "U4")
    asked = ikm.daftar_unsur[0]
    assert (ikm.weighted(unasked), unasked.mutu) == (None, None)
    assert ikm.weighted(asked) == Decimal(3) / 8
    assert asked.mutu is not None
    assert asked.mutu.kode == "C"


def test_the_mutu_of_an_unsur_follows_from_its_mean_after_conversion() -> None:
    border = [responden(str(n), u1=3 if n < 935 else 4) for n in range(1000)]
    unit = calculate_skm(border, [], ATURAN).ikm.daftar_unsur[0]
    assert unit.nrr == Decimal("3.065")
    assert unit.mutu is not None
    assert unit.mutu.kode == "B"
    assert (unit.jumlah.jumlah, unit.jumlah.banyak) == (3065, 1000)
