"""From a cell to the value of a field, by the kind of the field."""

from collections.abc import Callable, Mapping

from selaras.domain.berkas import JenisIsian
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.reading.choices import read_choice, read_quarter, read_yes_no
from selaras.exchange.workbook.reading.codes import read_code
from selaras.exchange.workbook.reading.dates import read_date, read_period, read_year
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.numbers import read_number
from selaras.exchange.workbook.reading.terbaca import SelError, Terbaca, stripped
from selaras.exchange.workbook.reading.texts import read_text

_READERS: Mapping[JenisIsian, Callable[[Sel, Kolom], Terbaca]] = {
    JenisIsian.TEKS: read_text,
    JenisIsian.TEKS_PANJANG: read_text,
    JenisIsian.UANG: read_number,
    JenisIsian.NILAI: read_number,
    JenisIsian.TAHUN: read_year,
    JenisIsian.TANGGAL: read_date,
    JenisIsian.TRIWULAN: read_quarter,
    JenisIsian.PERIODE: read_period,
    JenisIsian.KODE: read_code,
    JenisIsian.PILIHAN: read_choice,
    JenisIsian.YA_TIDAK: read_yes_no,
}
_TEXTS = {JenisIsian.TEKS, JenisIsian.TEKS_PANJANG}
_DASHES = {"-", "–", "—"}


def convert(sel: Sel, kolom: Kolom) -> Terbaca:
    """Return the value of a cell, None for an empty one; raises SelError."""
    if sel.galat:
        advice = "betulkan rumusnya, atau ketik nilainya"
        raise SelError(f"galat {sel.galat}", kolom.isian.petunjuk, advice)
    if sel.belum_dihitung:
        advice = "rumus belum dihitung; buka di Excel lalu simpan"
        raise SelError("rumus tanpa hasil", kolom.isian.petunjuk, advice)
    if sel.kosong or _is_dash(sel, kolom):
        return Terbaca(None)
    return _READERS[kolom.isian.jenis](sel, kolom)


def _is_dash(sel: Sel, kolom: Kolom) -> bool:
    """Tell whether a dash stands for an empty cell; in columns of text it is text."""
    return kolom.isian.jenis not in _TEXTS and stripped(sel) in _DASHES
