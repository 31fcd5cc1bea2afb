"""Dates as Indonesian letters write them: written in one way, read in the ways officials type them."""

import re
from calendar import monthrange
from datetime import date

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
TAHUN_TERKECIL, TAHUN_TERBESAR = (
    1900,
    2100,
)  # outside lies a slip of the fingers, not a date of an office

_SHOWN = 80  # letters of a wrong text that an error repeats
_OTHER_SPELLINGS = {
    "pebruari": 2, "peb": 2, "ags": 8, "agt": 8, "agust": 8, "sept": 9, "nopember": 11, "nop": 11,
}  # fmt: skip
_MONTHS = {name.lower(): number for number, name in enumerate(BULAN, start=1)}
_MONTHS |= {name[:3]: number for name, number in _MONTHS.items()} | _OTHER_SPELLINGS
_WEEKDAYS = {name.lower(): number for number, name in enumerate(HARI)} | {"jum'at": 4, "ahad": 6}

_ISO = re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})")
_DIGITS = re.compile(r"(?P<day>[0-9]{1,2}) ?([/.-]) ?(?P<month>[0-9]{1,2}) ?\2 ?(?P<year>[0-9]+)")
_WORDS = re.compile(r"(?P<day>[0-9]{1,2})[ ./-]+(?P<month>[^\W\d_]+)[ ./-]+(?P<year>[0-9]+)")


class TanggalError(ValueError):
    """The text is no date, or no date that exists; `alasan` says what is wrong."""

    def __init__(self, teks: str, alasan: str) -> None:
        self.teks = teks
        self.alasan = alasan
        super().__init__(f"'{teks[:_SHOWN]}' {alasan}")


def format_tanggal(tanggal: date) -> str:
    """Write '3 Juli 2024'."""
    return f"{tanggal.day} {format_bulan(tanggal)}"


def format_bulan(tanggal: date) -> str:
    """Write 'Juli 2024'."""
    return f"{BULAN[tanggal.month - 1]} {tanggal.year}"


def format_hari_tanggal(tanggal: date) -> str:
    """Write 'Rabu, 3 Juli 2024'."""
    return f"{HARI[tanggal.weekday()]}, {format_tanggal(tanggal)}"


def add_months(tanggal: date, bulan: int) -> date:
    """Return the day so many months later, the last of its month where it is too short."""
    year, month = divmod(tanggal.year * 12 + tanggal.month - 1 + bulan, 12)
    return date(year, month + 1, min(tanggal.day, monthrange(year, month + 1)[1]))


def parse_tanggal(teks: str) -> date:
    """Read one date, the day always first; a place and a weekday may stand before it, with a comma.

    Raises TanggalError for anything else, for dates that do not exist and for a weekday that is wrong.
    """
    *prefixes, core = (part.strip() for part in " ".join(teks.split()).split(","))
    match = _ISO.fullmatch(core) or _DIGITS.fullmatch(core) or _WORDS.fullmatch(core)
    if match is None:
        raise TanggalError(teks, "bukan tanggal yang lengkap; tulis seperti 3 Juli 2024 atau 03/07/2024")
    year = _year(teks, match["year"])
    tanggal = _existing_date(teks, year, _month(teks, match["month"]), int(match["day"]))
    for prefix in prefixes:
        _check_prefix(teks, prefix, tanggal)
    return tanggal


def _year(teks: str, digits: str) -> int:
    if len(digits) != 4:
        raise TanggalError(
            teks, f"memuat tahun '{digits[:_SHOWN]}'; tahun harus ditulis dengan empat angka"
        )
    if not TAHUN_TERKECIL <= int(digits) <= TAHUN_TERBESAR:
        raise TanggalError(
            teks, f"memuat tahun {digits} di luar {TAHUN_TERKECIL} sampai {TAHUN_TERBESAR}"
        )
    return int(digits)


def _month(teks: str, month: str) -> int:
    if month.isalpha():
        if month.lower() not in _MONTHS:
            raise TanggalError(teks, f"memuat nama bulan '{month[:_SHOWN]}' yang tidak dikenal")
        return _MONTHS[month.lower()]
    if not 1 <= int(month) <= 12:
        raise TanggalError(
            teks, f"memuat bulan {month} yang tidak ada; urutannya tanggal, bulan, lalu tahun"
        )
    return int(month)


def _existing_date(teks: str, year: int, month: int, day: int) -> date:
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = f"{BULAN[month - 1]} {year}"
        raise TanggalError(
            teks, f"memuat tanggal {day}, padahal {name} hanya mempunyai tanggal 1 sampai {last}"
        )
    return date(year, month, day)


def _check_prefix(teks: str, prefix: str, tanggal: date) -> None:
    """Accept the name of a place, or the weekday that this date really has."""
    weekday = _WEEKDAYS.get(prefix.lower().replace("\u2019", "'"))
    if weekday is not None and weekday != tanggal.weekday():
        right = format_hari_tanggal(tanggal)
        raise TanggalError(teks, f"memuat hari {prefix}, padahal yang benar {right}")
    if not prefix or not all(char.isalpha() or char in " .'’()/-" for char in prefix):
        raise TanggalError(
            teks, f"memuat '{prefix[:_SHOWN]}' di depan koma, yang bukan nama tempat atau hari"
        )
