"""Signature blocks, in running text and inside tables."""

from datetime import date

from selaras.domain.naskah.bagian import TandaTangan
from selaras.domain.naskah.pengenalan.baris_tanda_tangan import is_signature_line
from selaras.domain.naskah.pengenalan.tanda_tangan import recognise_tanda_tangan
from selaras.domain.naskah.tempat import Tempat
from tests.unit.naskah.membuat import make_naskah


def found(text: str) -> tuple[TandaTangan, ...]:
    return recognise_tanda_tangan(make_naskah(text))


def test_every_part_has_its_place() -> None:
    (block,) = found(
        "Waduk, 3 Juli 2024\n\nCAMAT WADUK,\n\nCONTOH UTAMA, S.Sos\nPembina (IV/a)\n"
        "NIP. 19700101 199001 1 001"
    )
    assert block == TandaTangan(
        Tempat(1), "Waduk", date(2024, 7, 3), 7, 2024, Tempat(1), "CAMAT WADUK", Tempat(3),
        "CONTOH UTAMA, S.Sos", Tempat(5), "19700101 199001 1 001", Tempat(7),
    )  # fmt: skip


def test_a_month_alone_gives_no_day() -> None:
    (block,) = found("Waduk, Desember 2024\nCamat Waduk\nCONTOH UTAMA\nNIP. 197001011990011001")
    assert (block.tanggal, block.bulan, block.tahun) == (None, 12, 2024)


def test_a_day_that_does_not_exist_gives_none() -> None:
    (block,) = found("Waduk, 31 Juni 2024\nCamat Waduk\nCONTOH UTAMA\nNIP. 197001011990011001")
    assert (block.tanggal, block.bulan) == (None, 6)


def test_two_blocks_side_by_side_in_a_table() -> None:
    text = (
        "Mengetahui\tWaduk, 3 Juli 2024\nBupati Contoh\tCamat Waduk\n"
        "Drs. CONTOH SATU\tCONTOH DUA, S.IP\n"
        "\tNIP. 197001011990011001"
    )
    names = [(block.jabatan, block.nama, bool(block.nip)) for block in found(text)]
    assert sorted(names) == [
        ("Bupati Contoh", "Drs. CONTOH SATU", False),
        ("Camat Waduk", "CONTOH DUA, S.IP", True),
    ]


def test_a_block_inside_one_cell() -> None:
    (block,) = found("Disahkan\tCAMAT WADUK, CONTOH DUA, S.IP NIP. 197001011990011001")
    assert (block.jabatan, block.nama, block.nip) == (
        "CAMAT WADUK",
        "CONTOH DUA, S.IP",
        "197001011990011001",
    )


def test_a_block_on_one_line() -> None:
    (block,) = found("Waduk, Pebruari 2024 CAMAT WADUK, CONTOH DUA, S.IP NIP. 197001011990011001")
    assert (block.bulan, block.jabatan, block.nama) == (2, "CAMAT WADUK", "CONTOH DUA, S.IP")


def test_a_name_without_a_degree_stands_below_its_position() -> None:
    (block,) = found("Waduk, 3 Juli 2024\nCamat Waduk\nContoh Utama\nLAMPIRAN I")
    assert (block.jabatan, block.nama) == ("Camat Waduk", "Contoh Utama")


def test_a_date_whose_signature_is_a_picture_stands_alone() -> None:
    (block,) = found("Demikian laporan ini.\nWaduk, 3 Juli 2024\nDAFTAR ISI\nSenin, 4 Juli 2024")
    assert (block.tempat, block.nama, block.tanggal) == (Tempat(2), "", date(2024, 7, 3))
    assert found("No\tWaduk, 3 Juli 2024") == ()


def test_a_position_in_running_text_is_no_signature() -> None:
    text = (
        "Camat berkewajiban menyampaikan laporan kepada Bupati.\nKepala seksi:\n"
        "Waduk, 3 Juli 2024\nNomor : 5"
    )
    assert found(text) == ()
    assert not is_signature_line("A. Latar Belakang")
