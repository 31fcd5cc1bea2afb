"""Assets in use and idle: both parts counted alone, their values never guessed."""

from decimal import Decimal

from selaras.domain.berkas import Aset
from selaras.domain.hasil.aset import calculate_aset

LAPTOP = Aset("Laptop", Decimal(2), nilai=Decimal(900))
KURSI = Aset("Kursi", Decimal(3), nilai=Decimal(100), tidak_digunakan=True)


def test_parts_stand_alone_and_together_give_the_whole() -> None:
    hasil = calculate_aset([LAPTOP, KURSI], 2024)
    assert hasil.digunakan is not None
    assert hasil.tidak_digunakan is not None
    assert (hasil.jumlah.hasil, hasil.digunakan.jumlah.hasil, hasil.tidak_digunakan.jumlah.hasil) == (
        5,
        2,
        3,
    )
    assert (hasil.nilai.hasil, hasil.digunakan.nilai.hasil, hasil.tidak_digunakan.nilai.hasil) == (
        1000,
        900,
        100,
    )


def test_without_idle_assets_there_are_no_parts() -> None:
    hasil = calculate_aset([LAPTOP], 2024)
    assert hasil.digunakan is hasil.tidak_digunakan is None


def test_a_missing_value_leaves_the_sum_open_by_name() -> None:
    hasil = calculate_aset([LAPTOP, Aset("Printer", Decimal(1))], 2024)
    assert hasil.nilai.hasil is None
    assert hasil.nilai.alasan == "belum diisi: Printer"
    assert hasil.nilai_per_jenis["Laptop"].hasil == 900
