"""What the head over a column says that the column holds."""

import re
from dataclasses import dataclass, replace

OTHER = "lain"
_NAMES = (  # what a naming column names, in the words of its head
    ("kode", r"kode"),
    ("indikator", r"indikator(?: kinerja(?: utama)?| program)?|indikator/output"),
    ("program", r"program(?:/.*)?|sub kegiatan"),
    (OTHER, r"rencana aksi|versi"),  # figures to its right speak of an action or a version alone
)
_FIGURES = (  # what a column of figures holds, in the first words of its lowest head
    ("serapan", r"serapan(?: anggaran)? \(%\)|realisasi keuangan \(%\)"),
    ("capaian", r"capaian"),
    ("sisa", r"sisa"),
    ("pagu", r"(?:pagu|anggaran|jumlah) \(rp\)"),
    ("target", r"target"),
    ("realisasi", r"realisasi"),
)
_ELSEWHERE = re.compile(r"fisik|renstra|prakiraan|indikatif|keadaan|tahun ke-", re.IGNORECASE)
_ROMAN = r"(I{1,3}|IV)\b"
_QUARTER = re.compile(rf"(?<!s\.d\. )\b(?:triwulan|tw) {_ROMAN}", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
MONEY = "Rp"
PERFORMANCE = "kinerja"


@dataclass(frozen=True)
class Figure:
    """A quantity and its period; `year` '' is that of the book, `quarter` 'I' is one alone."""

    kind: str
    what: str
    year: str
    quarter: str


def name_under(path: tuple[str, ...]) -> str:
    """Return what a column names, or nothing."""
    return _first(_NAMES, path[-1], whole=True) if path else ""


def figure_under(path: tuple[str, ...], tahun: int, *, second: bool = False) -> Figure | None:
    """Return which figure of an indicator or of money a column of a book of `tahun` holds, else None.

    A `second` column shares its head with the one before it, as 'Realisasi dan capaiannya' does.
    """
    words = " ".join(path)
    what = _first(_FIGURES, path[-1], whole=False) if path else ""
    what = "capaian" if second and "dan capaiannya" in words else what
    if not what or _ELSEWHERE.search(words):
        return None
    money = "(Rp)" in words or what in {"serapan", "sisa", "pagu"}
    year, quarter = _YEAR.search(words), _QUARTER.search(words)
    other_year = year[0] if year and year[0] != str(tahun) else ""
    return Figure(MONEY if money else PERFORMANCE, what, other_year, quarter[1] if quarter else "")


def in_rupiah(figure: Figure) -> Figure:
    """Return the figure as the rows of a form mean it that hold rupiah in the columns of performance."""
    return replace(
        figure, kind=MONEY, what={"target": "pagu", "capaian": "serapan"}.get(figure.what, figure.what)
    )


def _first(words: tuple[tuple[str, str], ...], text: str, *, whole: bool) -> str:
    match = re.fullmatch if whole else re.match
    return next((name for name, form in words if match(form, text, re.IGNORECASE)), "")
