"""Closed choices: drop-downs, quarters, yes and no."""

from difflib import get_close_matches

from selaras.domain.periode import PeriodeError, Triwulan, parse_triwulan
from selaras.exchange.workbook.columns import Kolom
from selaras.exchange.workbook.reading.grid import Sel
from selaras.exchange.workbook.reading.terbaca import SelError, Terbaca, describe, plain, stripped

_YES_NO = {"ya": True, "y": True, "tidak": False, "t": False}


def read_choice(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read one of the labels; raises SelError naming all of them."""
    assert kolom.pilihan is not None
    text = stripped(sel)
    try:
        return Terbaca(kolom.pilihan.from_text(text or ""))
    except ValueError:
        labels = [member.label for member in kolom.pilihan]
        raise SelError(
            describe(sel), "salah satu dari " + _listed(labels), _nearest(text, labels)
        ) from None


def _listed(labels: list[str]) -> str:
    return ", ".join(f"'{label}'" for label in labels)


def _nearest(teks: str | None, labels: list[str]) -> str:
    by_key = {label.casefold(): label for label in labels}
    near = get_close_matches((teks or "")[:80].casefold(), by_key, n=1)
    return f"mungkin maksudnya '{by_key[near[0]]}'" if near else "pilih dari daftar pada sel itu"


def read_quarter(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read a quarter as Roman or plain number; raises SelError."""
    text = stripped(sel)
    if isinstance(sel.isi, (int, float)) and not isinstance(sel.isi, bool) and not sel.persen:
        text = plain(sel.isi)
    try:
        return Terbaca(parse_triwulan(text or ""))
    except PeriodeError:
        expected = ", ".join(quarter.romawi for quarter in Triwulan)
        raise SelError(describe(sel), expected, f"pilih {kolom.isian.label} dari daftar") from None


def read_yes_no(sel: Sel, kolom: Kolom) -> Terbaca:
    """Read 'Ya' or 'Tidak', or a logical value; raises SelError."""
    if isinstance(sel.isi, bool):
        return Terbaca(sel.isi)
    answer = _YES_NO.get((stripped(sel) or "").casefold())
    if answer is None:
        raise SelError(describe(sel), "Ya atau Tidak", f"pilih {kolom.isian.label} dari daftar")
    return Terbaca(answer)
