"""Registers: an empty one is not zero, rows win over typed counts, quarters add up."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.hasil.register import calculate_register, compare_register
from selaras.domain.periode import Periode, Triwulan

days = st.lists(st.dates(date(2023, 1, 1), date(2024, 12, 31)))


def row(nomor: int, tanggal: date, **more: object) -> BarisRegister:
    return BarisRegister("Trantibum", str(nomor), tanggal, "pencurian", "Sukamaju", **more)  # type: ignore[arg-type]


@given(days, st.sampled_from(Triwulan))
def test_quarters_add_up_to_the_count_of_the_period(found: list[date], last: Triwulan) -> None:
    rows = [row(n, day) for n, day in enumerate(found)]
    periode = Periode(2024, last)
    hasil = calculate_register(rows, [], "trantibum", periode)
    inside = sum(day.year == 2024 and day <= periode.akhir for day in found)
    if any(day.year == 2024 for day in found):
        assert hasil.jumlah.hasil == inside == sum(hasil.per_triwulan.values())
        assert len(hasil.per_triwulan) == last
    else:
        assert hasil.jumlah.hasil is None
        assert "belum diisi" in hasil.jumlah.alasan


def test_rows_win_over_a_typed_count_and_the_difference_is_told() -> None:
    rekap = [RekapRegister("trantibum", 2024, Decimal(9))]
    hasil = calculate_register([row(1, date(2024, 2, 1))], rekap, "Trantibum", Periode(2024))
    assert hasil.jumlah.hasil == 1
    assert hasil.catatan == ("rekap 2024 menulis 9, sedangkan register memuat 1",)


def test_other_registers_do_not_count() -> None:
    other = BarisRegister("Fasilitasi", "1", date(2024, 2, 1), "pendampingan")
    hasil = calculate_register([other, row(1, date(2024, 3, 1))], [], "Fasilitasi", Periode(2024))
    assert hasil.jumlah.hasil == 1
    assert hasil.per_jenis == {"Pendampingan": 1}


def test_follow_up_is_read_from_the_answer_then_from_what_was_done() -> None:
    rows = [
        row(1, date(2024, 1, 1), ditindaklanjuti=True),
        row(2, date(2024, 1, 2), ditindaklanjuti=False, tindak_lanjut="mediasi"),
        row(3, date(2024, 1, 3), tindak_lanjut="mediasi"),
        row(4, date(2024, 1, 4), tanggal_selesai=date(2024, 1, 9)),
    ]
    assert calculate_register(rows, [], "Trantibum", Periode(2024)).ditindaklanjuti.hasil == 75
    silent = calculate_register([*rows, row(5, date(2024, 1, 5))], [], "Trantibum", Periode(2024))
    assert silent.ditindaklanjuti.hasil is None
    assert silent.ditindaklanjuti.alasan == "tindak lanjut nomor 5 belum diisi"


def test_periods_of_different_length_do_not_compare() -> None:
    rows = [row(1, date(2023, 1, 1)), row(2, date(2024, 1, 1))]
    year, quarter = Periode(2023), Periode(2024, Triwulan.I)
    sides = [calculate_register(rows, [], "Trantibum", periode) for periode in (year, quarter)]
    assert compare_register(*sides).alasan == "kedua periode tidak sama panjang"


def test_fourth_quarter_compares_with_a_whole_year() -> None:
    rekap = [RekapRegister("Trantibum", 2023, Decimal(4))]
    rows = [row(1, date(2024, 1, 1))]
    dasar = calculate_register(rows, rekap, "Trantibum", Periode(2023))
    kini = calculate_register(rows, rekap, "Trantibum", Periode(2024, Triwulan.IV))
    assert compare_register(dasar, kini).hasil == 75
