"""Staff and assets: totals come from rows, and what is not filled is named."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from selaras.domain.berkas.aset import Aset, KondisiAset
from selaras.domain.berkas.kepegawaian import Formasi, KelompokPegawai, RekapPegawai
from selaras.domain.hasil.aset import TANPA_DATA, age_group, calculate_aset
from selaras.domain.hasil.jumlah import name_some
from selaras.domain.hasil.kepegawaian import calculate_formasi, calculate_pegawai

counts = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1)


@given(counts)
def test_total_difference_is_the_sum_of_differences(pairs: list[tuple[int, int]]) -> None:
    rows = [
        Formasi(f"J{n}", bezetting=Decimal(b), keperluan=Decimal(k)) for n, (b, k) in enumerate(pairs)
    ]
    hasil = calculate_formasi(rows)
    assert hasil.selisih.hasil == sum((r.hasil or 0 for _, r in hasil.daftar_formasi), Decimal())


def test_a_position_that_is_not_filled_in_leaves_no_total() -> None:
    hasil = calculate_formasi(
        [Formasi("Camat", bezetting=Decimal(1), keperluan=Decimal(1)), Formasi("Kasi")]
    )
    assert hasil.selisih.hasil is None
    assert hasil.bezetting.alasan == "belum diisi: Kasi"


def test_groups_that_count_different_heads_are_told_but_eselon_is_not() -> None:
    rows = [
        RekapPegawai(KelompokPegawai.GOLONGAN, "III", jumlah=Decimal(3)),
        RekapPegawai(KelompokPegawai.PENDIDIKAN, "S1", jumlah=Decimal(2)),
        RekapPegawai(KelompokPegawai.ESELON, "III.a", jumlah=Decimal(1)),
    ]
    groups, notes = calculate_pegawai(rows)
    assert notes == ("jumlah pegawai tidak sama: golongan 3, pendidikan 2",)
    assert groups[KelompokPegawai.ESELON].jumlah.hasil == 1


def test_a_missing_head_count_is_not_zero() -> None:
    rows = [RekapPegawai(KelompokPegawai.GOLONGAN, "III", "Camat", n) for n in (Decimal(3), None)]
    groups, _ = calculate_pegawai(rows)
    golongan = groups[KelompokPegawai.GOLONGAN]
    assert golongan.jumlah.hasil is golongan.per_unit["Camat"].hasil is None


def test_age_groups_end_at_five_and_ten_years() -> None:
    groups = [age_group(Aset("Laptop", tahun=tahun), 2024) for tahun in (2024, 2019, 2018, 2014, 2013)]
    assert groups == [
        "sampai 5 tahun",
        "sampai 5 tahun",
        "6 sampai 10 tahun",
        "6 sampai 10 tahun",
        "di atas 10 tahun",
    ]
    assert {age_group(Aset("Laptop", tahun=t), 2024) for t in (None, 2025)} == {TANPA_DATA}


def test_kinds_differ_by_name_and_not_by_its_letters() -> None:
    rows = [Aset("Kursi kerja", Decimal(1)), Aset("Kursi  Kerja", Decimal(20), kondisi=KondisiAset.BAIK)]
    hasil = calculate_aset(rows, 2024)
    assert {name: r.hasil for name, r in hasil.per_jenis.items()} == {"Kursi kerja": 21}
    assert list(hasil.per_kondisi) == ["Baik", TANPA_DATA]


def test_an_asset_without_units_leaves_its_sums_open() -> None:
    hasil = calculate_aset([Aset("Laptop", Decimal(1)), Aset("Printer")], 2024)
    assert hasil.jumlah.hasil is None
    assert hasil.per_jenis["Laptop"].hasil == 1


def test_long_lists_are_named_in_short() -> None:
    assert name_some(list("abcdefg")) == "a, b, c, d, e, dan 2 lainnya"
