"""Exports of budget programs: columns found by name, sums by code, months by the right day."""

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO

import openpyxl
import pytest

from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.naskah import read_teks
from selaras.exchange.serap import (
    SerapError,
    Susunan,
    absorb,
    absorb_anggaran,
    build_berkas,
)
from tests.exchange.serap.test_membaca import LAPORAN

CODE = "7.01.02.2.01.0002"
DOKUMEN = (
    "Kode Program", "Nama Program", "Kode Kegiatan", "Nama Kegiatan", "Kode Sub Kegiatan",
    "Nama Sub Kegiatan", "Kode Rekening", "Jenis Transaksi", "Tanggal Dokumen", "Nilai Realisasi",
    "Nilai Setoran", "NIP Pegawai", "Nama Pegawai", "Tanggal Transfer", "Nilai SP2D",
)  # fmt: skip
NAMES = ("7.01.02", "Program Uji", "7.01.02.2.01", "Kegiatan Uji", CODE, "Sub Kegiatan Uji")


def book(*rows: Sequence[object], sheet: str = "Data") -> bytes:
    made = openpyxl.Workbook()
    made.active.title = sheet
    for row in rows:
        made.active.append(list(row))
    target = BytesIO()
    made.save(target)
    return target.getvalue()


def absorbed(*exports: bytes, laporan: str = LAPORAN) -> Susunan:
    hasil = absorb(read_teks("lama.txt", laporan.encode()))
    for number, content in enumerate(exports):
        absorb_anggaran(f"ekspor{number}.xlsx", content, hasil)
    return build_berkas(hasil)


def spent(berkas: BerkasKinerja, code: str = CODE) -> tuple[Decimal | None, ...]:
    row = next(r for r in berkas.daftar_realisasi_anggaran if str(r.kode) == code)
    return (row.tw1, row.tw2, row.tw3, row.tw4, row.sd_periode)


def document(kind: str, day: str, transfer: str, amount: object, back: object = 0) -> tuple[object, ...]:
    return (
        *NAMES,
        "5.1.02",
        kind,
        day,
        amount,
        back,
        "197001011990031001",
        "Orang",
        transfer,
        9_999_999,
    )


def test_documents_are_summed_net_by_the_day_that_counts() -> None:
    export = book(
        DOKUMEN,
        document("LS", "2024-03-30", "2024-04-02", 1000),
        document("GU", "2024-04-30", "2024-05-02", "2.000", "500"),
        document("UP", "2024-05-05", "null", "3000.00", "000,00"),
        document("GU", "2024-06-05", "-", 4000, None),
    )
    susunan = absorbed(export)
    assert spent(susunan.berkas) == (None, Decimal(9500), None, None, None)
    keys = [k for k in susunan.sumber if k[0] == "daftar_realisasi_anggaran" and k[2] == "tw2"]
    assert [susunan.sumber[k].ragu for k in keys] == [""]


def test_a_quarter_with_a_month_missing_is_in_doubt() -> None:
    susunan = absorbed(book(DOKUMEN, document("GU", "2024-07-01", "", 1000)))
    isi = next(i for (_, _, nama), i in susunan.sumber.items() if nama == "tw3")
    assert (isi.nilai, isi.ragu) == (Decimal(1000), "hanya belanja bulan 7 yang ada dalam ekspor")


def test_a_file_a_month_adds_up() -> None:
    months = [book(DOKUMEN, document("GU", f"2024-0{m}-03", "", 100)) for m in (1, 2, 3)]
    assert spent(absorbed(*months).berkas)[0] == Decimal(300)


def test_names_and_numbers_of_people_stay_outside() -> None:
    susunan = absorbed(book(DOKUMEN, document("GU", "2024-01-01", "", 1)))
    said = " ".join(str(isi.nilai) for isi in susunan.sumber.values())
    assert "Orang" not in said
    assert "197001011990031001" not in said


def test_a_budget_by_account_is_summed_and_split() -> None:
    head = (
        "NO", "TAHUN", "KODE PROGRAM", "NAMA PROGRAM", "KODE KEGIATAN", "NAMA KEGIATAN",
        "KODE SUB KEGIATAN", "NAMA SUB KEGIATAN", "SUMBER DANA", "KODE REKENING", "PAGU",
    )  # fmt: skip
    above = (2024, "7.01.01", "Program Penunjang", "7.01.01.2.06", "Administrasi Umum")
    code = "7.01.7.01.00.01.2.06.08"
    export = book(
        head,
        (1, *above, code, "Sub Baru", "DAU", "5.1.02", 700),
        (2, *above, code, "Sub Baru", "DAU", "5.2.05", 300),
    )
    row = next(r for r in absorbed(export).berkas.daftar_anggaran if str(r.kode) == "7.01.01.2.06.0008")
    assert (row.pagu, row.belanja_operasi, row.belanja_modal) == (1000, 700, 300)
    assert row.uraian == "Sub Baru"


def test_a_printlike_list_counts_a_row_without_account_once() -> None:
    export = book(
        ("LAPORAN REALISASI", None, None, None, None),
        ("Kode", "Uraian", "Rekening", "Anggaran", "Realisasi"),
        (CODE, "Sub", None, 30_000_000, 29_500_000),
        (CODE, "Sub", "5.1.02", 30_000_000, 29_500_000),
        ("JUMLAH", None, None, 30_000_000, 29_500_000),
    )
    susunan = absorbed(export)
    assert spent(susunan.berkas)[4] == Decimal(29_500_000)
    isi = next(i for (_, _, nama), i in susunan.sumber.items() if nama == "sd_periode" and i.ragu)
    assert isi.ragu == "laporan mencetak angka lain: 29.000.000"
    assert isi.sumber == "ekspor0.xlsx, lembar Data, baris 3"


def test_an_export_of_another_year_is_refused() -> None:
    export = book(("TAHUN", "KODE", "PAGU"), (2023, CODE, 1))
    with pytest.raises(SerapError, match=r"ekspor tahun 2023, padahal laporannya tahun 2024"):
        absorbed(export)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"%PDF-1.4", "PDF"), (book(("A", "B"), (1, 2)), "tidak ada kolom kode")],
)
def test_what_is_no_export_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(SerapError, match=reason):
        absorbed(content)
