"""Numbers: from numeric cells as Excel shows them, from text as officials type it."""

from decimal import Decimal

from selaras.domain.angka import AngkaError, Bacaan, JenisAngka, format_polos, parse_angka
from selaras.domain.berkas import JenisIsian
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.floats import decimal_of, is_plausible
from selaras.exchange.workbook.problems import quote
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.terbaca import Catatan, SelError, Terbaca, describe

_KINDS = {JenisIsian.UANG: JenisAngka.UANG, JenisIsian.NILAI: JenisAngka.NILAI}
_EXPECTED = {
    JenisIsian.UANG: "rupiah penuh dengan angka saja, misalnya 6750000",
    JenisIsian.NILAI: "angka, misalnya 97,25",
}
_FORMAT = "ubah format sel menjadi Angka (Number), lalu ketik ulang angkanya"


def read_number(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read money or a value; raises SelError."""
    expected = _EXPECTED[kolom.isian.jenis]
    if isinstance(sel.isi, str):
        found = _read_text(sel.isi, kolom, expected)
    elif isinstance(sel.isi, bool) or not isinstance(sel.isi, (int, float)):
        raise SelError(describe(sel), expected, _FORMAT)
    else:
        found = Terbaca(_from_cell(sel, kolom))
    if found.nilai is not None and not is_plausible(found.nilai):
        raise SelError(describe(sel), f"{expected}, dengan besar yang wajar", "periksa dan ketik ulang")
    return found


def _from_cell(sel: Sel, kolom: Kolom) -> Decimal:
    if abs(sel.isi) == float("inf"):
        raise SelError(describe(sel), _EXPECTED[kolom.isian.jenis], "periksa dan ketik ulang")
    number = decimal_of(sel.isi)
    if not sel.persen:
        return number
    if kolom.isian.jenis is JenisIsian.UANG:
        found = f"persentase {format_polos(number * 100)} %"
        raise SelError(found, _EXPECTED[JenisIsian.UANG], _FORMAT)
    return number * 100


def _read_text(teks: str, kolom: Kolom, expected: str) -> Terbaca:
    try:
        reading = parse_angka(teks, _KINDS[kolom.isian.jenis])
    except AngkaError as error:
        raise SelError(quote(teks), f"{expected}; teks ini {error.alasan}", _advice(error)) from None
    return Terbaca(reading.nilai, tuple(_remarks(teks, reading)))


def _advice(error: AngkaError) -> str:
    if not error.kemungkinan:
        return "ketik ulang sebagai angka"
    readings = " atau ".join(format_polos(n).replace(".", ",") for n in error.kemungkinan)
    return f"tulis {readings} (ketik sebagai angka, bukan teks)"


def _remarks(teks: str, reading: Bacaan) -> list[Catatan]:
    notes = [Catatan(quote(teks), "satu angka yang jelas", note) for note in reading.peringatan]
    extra = reading.predikat or reading.satuan
    if extra and extra != "%" and not reading.peringatan:
        notes.append(Catatan(quote(teks), "angka saja", f"'{extra}' di belakang angka tidak dibaca"))
    return notes
