"""Read a number the way officials type it; refuse what can be read in two ways, naming both."""

import re

from selaras.domain.angka.bacaan import AngkaError, Bacaan, JenisAngka
from selaras.domain.angka.digits import read_digits

_MAX_LENGTH = 80
_MISSING = {"", "-", "--", "n/a", "na", "n.a", "n.a.", "null"}
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\t\r\n"), " ")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")

_CURRENCY = re.compile(r"^(\(?\s*-?\s*)(?:Rp|IDR)\s*\.?\s*", re.IGNORECASE)
_ROUND_MONEY = re.compile(r",\s*-+\s*$|\.\s*-+\s*$")  # the '-' that closes 'Rp. 2.970.011.891,-'
_NUMBER = r"[\d.,]*\d(?:[\d., ]*\d)?"
_PAIR = re.compile(rf"^({_NUMBER})\s*/\s*({_NUMBER})\s*([^\d/]+?)\s*/\s*([^\d/]+)$")
_SHAPE = re.compile(
    rf"^(?P<sign>-?)\s*(?P<open>\()?\s*(?P<sign2>-?)\s*(?P<number>{_NUMBER})\s*(?P<percent>%?)\s*"
    r"(?P<close>\))?\s*(?P<percent2>%?)\s*(?P<rest>.*)$"
)
_GRADE = re.compile(r"^\(\s*([A-Z]{1,2})\s*\)$")
_UNIT = re.compile(r"^[^\W\d_](?:[^\d()<>=]|(?<=m)[23])*$")  # m2, km2, m3
_SCALE_WORD = re.compile(r"^(?:ribu|rb|juta|jt|miliar|milyar|triliun)\b", re.IGNORECASE)


def parse_angka(teks: str, jenis: JenisAngka) -> Bacaan:
    """Read one number typed in a column of kind `jenis`.

    Raises AngkaError where the text is no number or has more than one reading.
    """
    shown = teks if len(teks) <= _MAX_LENGTH else teks[:_MAX_LENGTH] + "…"
    clean = teks.translate(_SPACES).translate(_DASHES).strip()
    if clean.lower() in _MISSING:
        return Bacaan(None)
    if len(clean) > _MAX_LENGTH:
        raise AngkaError(shown, f"terlalu panjang untuk sebuah angka (lebih dari {_MAX_LENGTH} huruf)")
    if jenis is JenisAngka.UANG:
        clean = _ROUND_MONEY.sub("", _CURRENCY.sub(r"\1", clean))
    pair = _PAIR.match(clean)
    return _parse_pair(shown, pair, jenis) if pair else _parse_single(shown, clean, jenis)


def _parse_pair(shown: str, pair: re.Match[str], jenis: JenisAngka) -> Bacaan:
    first, _ = read_digits(shown, pair[1], jenis)
    second, _ = read_digits(shown, pair[2], jenis)
    note = f"'{shown}' berisi dua angka; yang dihitung adalah angka pertama ({pair[3].strip()})"
    return Bacaan(first, pair[3].strip(), "", second, pair[4].strip(), (note,))


def _parse_single(shown: str, clean: str, jenis: JenisAngka) -> Bacaan:
    shape = _SHAPE.match(clean)
    if shape is None:
        raise AngkaError(shown, "bukan angka")
    value, notes = read_digits(shown, shape["number"], jenis)
    if shape["rest"].strip("- ") == "" and shape["rest"]:
        raise AngkaError(
            shown, "diakhiri tanda '-': tidak jelas apakah negatif atau penutup harga", (value, -value)
        )
    satuan, predikat = _read_rest(shown, shape, jenis)
    return Bacaan(-value if _is_negative(shown, shape) else value, satuan, predikat, peringatan=notes)


def _is_negative(shown: str, shape: re.Match[str]) -> bool:
    """Brackets around the number or one minus sign before it; more than one of them is no number."""
    if bool(shape["open"]) != bool(shape["close"]):
        raise AngkaError(shown, "mempunyai kurung yang tidak berpasangan")
    signs = [shape["sign"], shape["sign2"], shape["open"]]
    if sum(map(bool, signs)) > 1:
        raise AngkaError(shown, "mempunyai lebih dari satu tanda negatif")
    return any(signs)


def _read_rest(shown: str, shape: re.Match[str], jenis: JenisAngka) -> tuple[str, str]:
    """Split what follows the number into unit and grade."""
    percent = shape["percent"] or shape["percent2"]
    rest = shape["rest"].strip()
    grade = _GRADE.match(rest)
    if grade and not percent:
        return "", grade[1]
    if jenis is JenisAngka.UANG and (percent or rest):
        raise AngkaError(shown, f"memuat '{percent or rest}' di belakang nilai uang; tulis rupiah penuh")
    if _SCALE_WORD.match(rest):
        raise AngkaError(shown, f"memakai kata '{rest}'; tulis angkanya lengkap dengan semua nol")
    if rest and (percent or not _UNIT.match(rest)):
        raise AngkaError(shown, f"memuat '{rest}' yang tidak dikenal di belakang angka")
    return percent or rest, ""
