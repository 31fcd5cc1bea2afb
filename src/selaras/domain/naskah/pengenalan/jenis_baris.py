"""Tell totals, averages and titles from the data rows of a table."""

import re
from collections.abc import Sequence

from selaras.domain.naskah.pengenalan.isi_kolom import ANGKA, TEKS, is_nil
from selaras.domain.naskah.tabel import JenisBaris, JenisKolom, Sel

_TOTAL = re.compile(
    r"(?:grand |sub )?(?:jumlah|total)(?: (?:jumlah|total|keseluruhan|seluruh|seluruhnya|umum|besar"
    r"|nilai|skor|anggaran|belanja|pagu|program|kegiatan|bobot|sasaran|tujuan|triwulan|tw"
    r"|i{1,3}|iv|[a-e]|\d{1,2}))*(?: rp)?"
)
_LOUD_TOTAL = re.compile(r"(?:GRAND |SUB )?(?:JUMLAH|TOTAL)\b[A-Z0-9 ,./&()-]*")
_SCORE_TOTAL = re.compile(
    r"nilai (?:hasil|akuntabilitas|akhir|total|evaluasi)\b.{0,40}|(?:total|jumlah) nilai.{0,30}"
)
_MEAN = re.compile(
    r"(?:(?:jumlah|nilai|total|capaian|skor|persentase|realisasi|kinerja) )*(?:rata ?-? ?rata|rerata)"
    r"(?: (?:capaian|kinerja|nilai|total|keseluruhan|sasaran|program|kegiatan|indikator|realisasi|tujuan"
    r"|persen|%|\d{1,2}))*"
)
_WORDS = re.compile(r"[^\w%-]+")


def jenis_baris(sel: Sequence[Sel]) -> JenisBaris:
    """Return what a row is, by its first text and by which of its cells are filled."""
    filled = [cell for cell in sel if cell.teks]
    words = [cell for cell in filled if any(letter.isalpha() for letter in cell.teks)]
    if words and (found := _summary(words[0], sel)) is not None:
        return found
    return JenisBaris.JUDUL if _is_title(filled, sel) else JenisBaris.DATA


def _summary(first: Sel, sel: Sequence[Sel]) -> JenisBaris | None:
    text = " ".join(_WORDS.sub(" ", first.teks).casefold().split())
    if _MEAN.fullmatch(text):
        return JenisBaris.RATA_RATA
    if _TOTAL.fullmatch(text) or _LOUD_TOTAL.fullmatch(first.teks):
        return JenisBaris.JUMLAH
    scored = any(cell.kolom.jenis is JenisKolom.BOBOT for cell in sel)
    return JenisBaris.JUMLAH if scored and _SCORE_TOTAL.fullmatch(text) else None


def _is_title(filled: Sequence[Sel], sel: Sequence[Sel]) -> bool:
    """Tell whether only the first texts are filled though the table has columns of figures."""
    if not any(cell.kolom.jenis in ANGKA for cell in sel):
        return False
    if any(_is_counted(cell) for cell in filled):
        return False
    texts = [cell for cell in filled if cell.kolom.jenis is not JenisKolom.NOMOR]
    lead = [
        cell.kolom.indeks
        for cell in sel
        if cell.kolom.jenis in TEKS or cell.kolom.jenis is JenisKolom.LAIN
    ]
    if len(texts) != 1 or is_nil(texts[0].teks) or texts[0].angka is not None:
        return False
    return len(filled) == 1 or texts[0].kolom.indeks == min(lead, default=0)


def _is_counted(cell: Sel) -> bool:
    """Tell whether a cell numbers its row as data: with a code or a figure; titles are lettered."""
    if cell.kolom.jenis is JenisKolom.KODE:
        return True
    return cell.kolom.jenis is JenisKolom.NOMOR and any(letter.isdigit() for letter in cell.teks)
