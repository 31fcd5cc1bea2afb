"""What the cells of a column are, told without its header; used where header and data do not line up."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from selaras.domain.naskah.angka_cetak import GayaAngka
from selaras.domain.naskah.isi import BarisTabel
from selaras.domain.naskah.pengenalan.angka import read_angka
from selaras.domain.naskah.pengenalan.gaya import UANG
from selaras.domain.naskah.tabel import JenisKolom

TEKS = frozenset(
    {
        JenisKolom.URAIAN,
        JenisKolom.TUJUAN,
        JenisKolom.SASARAN,
        JenisKolom.INDIKATOR,
        JenisKolom.PROGRAM,
        JenisKolom.DEFINISI,
        JenisKolom.FORMULA,
        JenisKolom.SUMBER_DATA,
        JenisKolom.PENANGGUNG_JAWAB,
        JenisKolom.NAMA,
        JenisKolom.KETERANGAN,
    }
)
ANGKA = UANG | {
    JenisKolom.KONDISI_AWAL,
    JenisKolom.TARGET,
    JenisKolom.REALISASI,
    JenisKolom.CAPAIAN,
    JenisKolom.REALISASI_LALU,
    JenisKolom.TARGET_AKHIR,
    JenisKolom.PERSEN_ANGGARAN,
    JenisKolom.BOBOT,
    JenisKolom.NILAI,
    JenisKolom.BEZETTING,
    JenisKolom.KEBUTUHAN,
    JenisKolom.SELISIH,
    JenisKolom.JUMLAH,
}
_LARGE = 1000  # rupiah; no target of performance is judged by it, only whether a column holds money
_MILLION = 1_000_000
_NIL = re.compile(r"[-–— ]*")
_DIGITS = re.compile(r"(?:Rp\.?)?\s*[0-9][0-9., ]*-?", re.IGNORECASE)
_LONG_TEXT = 45  # letters; a figure with its unit is shorter
_LONG_CODE = 30
_LONG_NUMBER = 8


def is_nil(cell: str) -> bool:
    """Tell whether a cell is empty or prints a dash."""
    return _NIL.fullmatch(cell) is not None


def misfits(jenis: JenisKolom, cell: str) -> bool:
    """Tell whether a filled cell cannot belong to a column of that kind."""
    if is_nil(cell) or jenis is JenisKolom.KETERANGAN:
        return False
    if jenis in UANG or jenis in TEKS:
        return not (_is_money(cell) if jenis in UANG else any(letter.isalpha() for letter in cell))
    match jenis:
        case JenisKolom.NOMOR:
            return len(cell) > _LONG_NUMBER
        case JenisKolom.KODE:
            return len(cell) > _LONG_CODE or not any(letter.isdigit() for letter in cell)
        case JenisKolom.SATUAN:
            return len(cell) > _LONG_TEXT or cell[0].isdigit()
        case _:
            return jenis in ANGKA and len(cell) > _LONG_TEXT


def holds_large(cells: Iterable[str]) -> bool:
    """Tell whether most of the figures are large enough to be rupiah in full."""
    values = [value for cell in cells if (value := _magnitude(cell)) is not None and value != 0]
    return bool(values) and sum(value >= _LARGE for value in values) * 2 > len(values)


def holds_millions(cells: Iterable[str]) -> bool:
    """Tell whether a figure is too large to count people or things of one office."""
    return any((_magnitude(cell) or 0) >= _MILLION for cell in cells)


def holds_small(cells: Iterable[str]) -> bool:
    """Tell whether the column has figures and all of them are too small to be rupiah in full."""
    values = [value for cell in cells if (value := _magnitude(cell)) is not None and value != 0]
    return bool(values) and all(value < _LARGE for value in values)


def holds_counts(cells: Iterable[str]) -> bool:
    """Tell whether the filled cells of a column, two at least, are figures and no words."""
    filled = [cell for cell in cells if not is_nil(cell)]
    return len(filled) > 1 and all(_magnitude(cell) is not None for cell in filled)


def column(rows: Sequence[BarisTabel], place: int) -> list[str]:
    """Return the cells of a column; rows that are too short have none."""
    return [row.sel[place] for row in rows if place < len(row.sel)]


def _is_money(cell: str) -> bool:
    return "%" not in cell and (_magnitude(cell) is not None or _DIGITS.fullmatch(cell) is not None)


def _magnitude(cell: str) -> Decimal | None:
    """Return a figure read as money, that is with '1.234' as thousands; broken ones by their digits."""
    style = GayaAngka.INGGRIS if re.search(r",\d{3}\b", cell) else GayaAngka.INDONESIA
    angka = read_angka(cell, style)
    if angka is None:
        return None
    return abs(angka.nilai) if angka.nilai is not None else Decimal(re.sub(r"\D", "", cell) or 0)
