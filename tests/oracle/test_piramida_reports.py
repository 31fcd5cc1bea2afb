"""The money of perjanjian kinerja from camat down: sumber 2024 and batu-sopang 2023."""

from decimal import Decimal

from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.hasil.piramida import HasilPiramida, KecocokanPk, calculate_piramida
from selaras.domain.kode import parse_kode

SUMBER = """
awal|Camat||7.01.01|2149489000
awal|Camat||7.01.03|10000000
awal|Camat||7.01.04|30000000
awal|Sekretaris Kecamatan|Camat|7.01.01|2149489000
awal|Kasi Ketentraman dan Ketertiban Umum|Camat|7.01.04.2.01|30000000
awal|Kasi Pemberdayaan Masyarakat|Camat|7.01.03.2.01|10000000
awal|Kasubag Umum dan Kepegawaian|Sekretaris Kecamatan|7.01.01.2.06|67171500
awal|Kasubag Umum dan Kepegawaian|Sekretaris Kecamatan|7.01.01.2.09|27792500
awal|Kasubag Program dan Keuangan|Sekretaris Kecamatan|7.01.01.2.02|1992525000
awal|Kasubag Program dan Keuangan|Sekretaris Kecamatan|7.01.01.2.08|62000000
perubahan|Camat||7.01.01|2162853295
perubahan|Camat||7.01.02|61000000
perubahan|Camat||7.01.03|10000000
perubahan|Camat||7.01.04|40000000
"""
BATU_SOPANG = """
awal|Camat||7.01.01|3986274043
awal|Camat||7.01.02|1577048250
awal|Camat||7.01.03|94634750
awal|Camat||7.01.04|378084750
awal|Camat||7.01.05|95521000
awal|Camat||7.01.06|98370000
awal|Sekretaris Camat|Camat|7.01.01|3986274043
awal|Sekretaris Camat|Camat|7.01.02|1577048250
awal|Kasubbag Kepegawaian & Umum|Sekretaris Camat|7.01.01|343906820
awal|Kasubbag Kepegawaian & Umum|Sekretaris Camat|7.01.01.2.05|14602050
awal|Kasubbag Kepegawaian & Umum|Sekretaris Camat|7.01.01.2.06|83983040
awal|Kasubbag Kepegawaian & Umum|Sekretaris Camat|7.01.01.2.08|221606300
awal|Kasubbag Kepegawaian & Umum|Sekretaris Camat|7.01.01.2.09|24315430
awal|Kasubbag Kepegawaian & Umum|Sekretaris Camat|7.01.02|228487500
awal|Kasubbag Program & Keuangan|Sekretaris Camat|7.01.01|3642373223
awal|Kasi Pemberdayaan Masyarakat Desa|Camat|7.01.03|94634750
awal|Kasi Pemberdayaan Masyarakat Desa|Camat|7.01.06|94545000
awal|Kasi Ketentraman dan Ketertiban|Camat|7.01.04|373322500
awal|Kasi Ketentraman dan Ketertiban|Camat|7.01.04.2.01|346254500
awal|Kasi Ketentraman dan Ketertiban|Camat|7.01.04.2.04|29068000
awal|Kasi Ketentraman dan Ketertiban|Camat|7.01.05|3435000
awal|Kasi Pemerintahan & Kependudukan|Camat|7.01.02|115330000
awal|Kasi Pemerintahan & Kependudukan|Camat|7.01.05|44991000
awal|Kasi Pemerintahan & Kependudukan|Camat|7.01.06|3825000
awal|Kasi Kesejahteraan Masyarakat|Camat|7.01.02|1235230750
awal|Kasi Kesejahteraan Masyarakat|Camat|7.01.04|2762250
awal|Kasi Kesejahteraan Masyarakat|Camat|7.01.05|47095000
"""


def pyramid_of(text: str) -> HasilPiramida:
    lines = [line.split("|") for line in text.split("\n") if line]
    return calculate_piramida(
        [AnggaranPk(j, parse_kode(k), Decimal(a), atasan, versi) for versi, j, atasan, k, a in lines]
    )


def test_the_first_pk_of_sumber_fits_on_every_level() -> None:
    hasil = pyramid_of(SUMBER)
    assert hasil.tidak_cocok == ()
    assert [(n.jabatan, str(n.kode), n.bawahan) for n in hasil.daftar_simpul] == [
        ("Camat", "7.01.01", 2149489000),
        ("Camat", "7.01.03", 10000000),
        ("Camat", "7.01.04", 30000000),
        ("Sekretaris Kecamatan", "7.01.01", 94964000 + 2054525000),
    ]


def test_the_changed_pk_of_sumber_reached_no_subordinate() -> None:
    text = SUMBER.replace("awal|", "perubahan|", 99).replace("perubahan|Camat||7.01.01|2149489000\n", "")
    text = text.replace("perubahan|Camat||7.01.03|10000000\n", "", 1)
    text = text.replace("perubahan|Camat||7.01.04|30000000\n", "")
    found = {str(n.kode): (n.kecocokan, n.selisih) for n in pyramid_of(text).tidak_cocok}
    assert found == {
        "7.01.01": (KecocokanPk.BERBEDA, Decimal(-13364295)),
        "7.01.02": (KecocokanPk.TANPA_BAWAHAN, None),
        "7.01.04": (KecocokanPk.BERBEDA, Decimal(-10000000)),
    }


def test_batu_sopang_lists_what_does_not_fit() -> None:
    found = {(n.jabatan, str(n.kode)): n.selisih for n in pyramid_of(BATU_SOPANG).tidak_cocok}
    assert found == {
        ("Camat", "7.01.02"): Decimal(115330000 + 1235230750),
        ("Camat", "7.01.04"): Decimal(-2000000),
        ("Sekretaris Camat", "7.01.01"): Decimal(6000),
        ("Sekretaris Camat", "7.01.02"): Decimal(228487500 - 1577048250),
    }


def test_the_lowest_positions_of_batu_sopang_do_not_count_money_twice() -> None:
    nodes = {str(n.kode): n for n in pyramid_of(BATU_SOPANG).daftar_simpul if n.jabatan == "Camat"}
    assert nodes["7.01.02"].terbawah == 1579048250
    assert nodes["7.01.01"].terbawah == 3986280043


def test_lines_within_one_pk_that_do_not_add_up_are_listed() -> None:
    found = pyramid_of(BATU_SOPANG).daftar_rincian_berbeda
    assert [(d.baris.jabatan, str(d.baris.kode), d.rincian.hasil) for d in found] == [
        ("Kasubbag Kepegawaian & Umum", "7.01.01", 344506820),
        ("Kasi Ketentraman dan Ketertiban", "7.01.04", 375322500),
    ]
