"""A small invented office, and a workbook as plain cells that tests can bend."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook
from xlsxwriter import Workbook

from selaras.domain.berkas import (
    BarisAnggaran,
    BerkasKinerja,
    Indikator,
    Pejabat,
    Profil,
    RealisasiAnggaran,
    RealisasiKinerja,
    StatusJabatan,
)
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.ketentuan import resolve_ketentuan
from selaras.domain.kode import parse_kode
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat
from selaras.exchange.workbook import write_workbook

Cells = dict[str, list[list[Any]]]  # rows of each sheet


@dataclass(frozen=True)
class Formula:
    text: str
    stored: Any = ""


@dataclass(frozen=True)
class Percent:
    """A number that Excel shows as a percentage: 0.9725 is 97,25 %."""

    stored: float


@cache
def sample() -> BerkasKinerja:
    profil = Profil(
        "Kecamatan Contoh",
        "Lumajang",
        Periode(2024, Triwulan.II),
        tanggal_laporan=date(2024, 7, 3),
        penanda_tangan="Camat Contoh",
        tahun_awal_renstra=2018,
        tahun_akhir_renstra=2023,
    )
    return BerkasKinerja(
        profil,
        resolve_ketentuan("Lumajang", profil.periode.akhir),
        (
            Pejabat("Camat Contoh", "Fulan, S.Sos.", "198001012005011001", "Pembina (IV/a)"),
            Pejabat("Kasi Pelayanan", status=StatusJabatan.PLT, atasan="Camat Contoh"),
        ),
        (
            Indikator(
                "S1", Tingkat.SASARAN, "Meningkatnya mutu layanan", "Indeks Kepuasan Masyarakat",
                "Nilai", Arah.NAIK, CaraRekap.POSISI_AKHIR, Decimal("85.25"),
            ),
            Indikator(
                "P1", Tingkat.PROGRAM, "Tertib administrasi desa", "Persentase desa tertib",
                "%", Arah.NAIK, CaraRekap.RASIO_KUMULATIF, Decimal(90), rumus="tertib / semua × 100",
                kode_program=parse_kode("7.01.02"),
            ),
        ),
        (
            BarisAnggaran(parse_kode("7.01.02"), "Program Layanan", angka_dokumen=Decimal("9000.5")),
            BarisAnggaran(parse_kode("7.01.02.2.04"), "Kegiatan Pelimpahan"),
            BarisAnggaran(parse_kode("7.01.02.2.04.0001"), "Sub A", "DAU", pagu=Decimal(6000)),
            BarisAnggaran(parse_kode("7.01.02.2.04.0003"), "Sub B", "DAU", pagu=Decimal("3000.5")),
        ),
        (
            RealisasiKinerja("S1", Triwulan.I, realisasi=Decimal("84.1")),
            RealisasiKinerja("S1", Triwulan.II, realisasi=Decimal("86.75"), sumber="Laporan SKM"),
            RealisasiKinerja("P1", Triwulan.I, Decimal(7), Decimal(12), pendorong="- pembinaan rutin"),
            RealisasiKinerja("P1", Triwulan.II, status=StatusNilai.BELUM_DAPAT_DIUKUR, alasan="rilis"),
        ),
        (
            RealisasiAnggaran(parse_kode("7.01.02.2.04.0001"), "DAU", tw1=Decimal(1500), tw2=Decimal(0)),
            RealisasiAnggaran(parse_kode("7.01.02.2.04.0003"), "DAU", sd_periode=Decimal(900)),
        ),
    )  # fmt: skip


@cache
def _sample_cells() -> dict[str, tuple[tuple[Any, ...], ...]]:
    return read_cells(sample())


def read_cells(berkas: BerkasKinerja) -> dict[str, tuple[tuple[Any, ...], ...]]:
    """Return the cells of the workbook of a berkas."""
    book = CalamineWorkbook.from_filelike(BytesIO(write_workbook(berkas)))
    return {
        name: tuple(map(tuple, book.get_sheet_by_name(name).to_python(skip_empty_area=False)))
        for name in book.sheet_names
    }


def sample_cells() -> Cells:
    """Return the cells of the sample workbook, free to be changed."""
    return {name: [list(row) for row in rows] for name, rows in _sample_cells().items()}


def locate(cells: Cells, lembar: str, label: str, nth: int = 1) -> tuple[int, int]:
    """Return row and column (from 0) of the `nth` record below a header, or right of a form label."""
    for number, row in enumerate(cells[lembar]):
        for column, value in enumerate(row):
            if isinstance(value, str) and value.replace("*", "").strip() == label:
                is_form = lembar.startswith("Profil") and column == 0 and label != "Jabatan"
                return (number, 1) if is_form else (number + nth, column)
    raise LookupError(f"{label} tidak ada pada {lembar}")


def put(cells: Cells, lembar: str, label: str, value: Any, nth: int = 1) -> tuple[int, int]:
    """Set a cell by its label; return its row and column from 0."""
    row, column = locate(cells, lembar, label, nth)
    cells[lembar][row][column] = value
    return row, column


def build(cells: Cells, **options: Any) -> bytes:
    """Write plain cells as a workbook."""
    stream = BytesIO()
    with Workbook(stream, {"in_memory": True, "strings_to_urls": False, **options}) as book:
        book.set_properties({"created": datetime(2026, 1, 1)})  # noqa: DTZ001 -- no clock in the bytes
        looks = {
            "date": book.add_format({"num_format": "dd/mm/yyyy"}),
            "time": book.add_format({"num_format": "hh:mm"}),
            "percent": book.add_format({"num_format": "0.00%"}),
        }
        for name, rows in cells.items():
            sheet = book.add_worksheet(name)
            for r, row in enumerate(rows):
                for c, value in enumerate(row):
                    _write(sheet, (r, c), value, looks)
    return stream.getvalue()


def _write(sheet: Any, here: tuple[int, int], value: Any, looks: dict[str, Any]) -> None:
    match value:
        case None | "":
            pass
        case Formula():
            sheet.write_formula(*here, value.text, None, value.stored)
        case Percent():
            sheet.write_number(*here, value.stored, looks["percent"])
        case bool():
            sheet.write_boolean(*here, value)
        case date() | time():
            sheet.write_datetime(*here, value, looks["date" if isinstance(value, date) else "time"])
        case int() | float():
            sheet.write_number(*here, value)
        case _:
            sheet.write_string(*here, str(value))
