"""National codes of programmes, brought to one form from the many ways they are typed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_SHOWN = 80  # letters of a wrong text that an error repeats


class TingkatKode(StrEnum):
    """How deep a code reaches, from the top."""

    UNSUR = "unsur"
    BIDANG = "bidang"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub_kegiatan"


_LEVELS = tuple(TingkatKode)
_SHAPES = ("[1-9]", "(?!00)[0-9]{2}", "(?!00)[0-9]{2}", r"[1-9]\.(?!00)[0-9]{2}", "(?!0000)[0-9]{4}")
_WANTED = (
    "nomor unsur satu angka",
    "nomor bidang dua angka",
    "nomor program dua angka",
    "nomor kegiatan seperti 2.01 atau 201",
    "nomor sub kegiatan 2 sampai 4 angka",
    "akhir kode atau kode rekening belanja seperti 5.1",
)

# `unit` is the code of the office that bookkeeping programs put between bidang and program,
# `account` what they put behind, with 00 for a level that the row does not reach.
_CODE = re.compile(
    r"""
    (?P<unsur>[1-9])(?![0-9])
    (?:\.(?P<bidang>(?!00)[0-9]{2})(?![0-9])
      (?:(?:\.(?P<unit>[1-9]\.[0-9]\.?[0-9]\.[0-9]{2}))?
        \.(?P<program>(?!00)[0-9]{2})(?![0-9])
        (?:\.(?P<kegiatan>[1-9]\.?(?!00)[0-9]{2})(?![0-9])
          (?:\.(?P<sub_kegiatan>(?!0+(?![0-9]))[0-9]{2,4})(?![0-9]))?
        )?
        (?P<account>(?:\.0?\.?00)?(?:\.00(?:00)?)?\.5\.[1-4](?:\.[0-9]{2,4})*(?![0-9]))?
      )?
    )?
    """,
    re.VERBOSE,
)
_WITHOUT_BIDANG = re.compile(r"[0-9]{2}(?:\.|$)")  # 01.2.01.03: begins with the programme
_GENERIC = "X.XX."


class KodeError(ValueError):
    """The text is no code of a programme; `alasan` says what is wrong."""

    def __init__(self, teks: str, alasan: str) -> None:
        self.teks = teks
        self.alasan = alasan
        super().__init__(f"'{teks[:_SHOWN]}' {alasan}")


@dataclass(frozen=True, order=True)
class Kode:
    """A code in its one form; sorts as the nomenclature lists it, a parent before its children.

    `bagian` holds one text per level: ('7', '01', '01', '2.01', '0001').
    """

    bagian: tuple[str, ...]

    def __post_init__(self) -> None:
        fits = [re.fullmatch(shape, part) for shape, part in zip(_SHAPES, self.bagian, strict=False)]
        if not 1 <= len(self.bagian) <= len(_SHAPES) or not all(fits):
            raise KodeError(str(self), "bukan susunan kode program yang baku")

    def __str__(self) -> str:
        return ".".join(self.bagian)

    @property
    def tingkat(self) -> TingkatKode:
        """The level of the last part."""
        return _LEVELS[len(self.bagian) - 1]

    @property
    def induk(self) -> "Kode | None":
        """The code one level up; None above unsur."""
        return Kode(self.bagian[:-1]) if len(self.bagian) > 1 else None

    @property
    def daftar_induk(self) -> "tuple[Kode, ...]":
        """Return the codes above, the highest first."""
        return tuple(Kode(self.bagian[:depth]) for depth in range(1, len(self.bagian)))


def place_among(daftar: Sequence[Kode | None], kode: Kode) -> int:
    """Return where a code goes: behind the last that stands below its parent, else at the end."""
    beside = (
        place
        for place, known in enumerate(daftar, start=1)
        if known and kode.induk in {known, *known.daftar_induk}
    )
    return max(beside, default=len(daftar))


def parse_kode(teks: str, bidang: Kode | None = None) -> Kode:
    """Read a code as typed or exported.

    `bidang` completes codes that leave theirs open, as 'X.XX.01.2.01' or '01.2.01'. Raises KodeError.
    """
    clean = "".join(teks.split()).rstrip(".").upper()
    complete = _complete(teks, clean, bidang)
    match = _CODE.match(complete)
    if match is None or match.end() < len(complete):
        raise KodeError(teks, _explain(complete, match))
    parts = [match[level] for level in _LEVELS if match[level]]
    return Kode(tuple(_normalise(level, part) for level, part in zip(_LEVELS, parts, strict=False)))


def format_kode(kode: Kode, digit_sub: int = 4) -> str:
    """Write the code; sub kegiatan with `digit_sub` digits: 4 since 2023, 2 in the list of 2021.

    Raises KodeError where the number of the sub kegiatan needs more digits.
    """
    if kode.tingkat is not TingkatKode.SUB_KEGIATAN:
        return str(kode)
    number = f"{int(kode.bagian[-1]):0{digit_sub}d}"
    if len(number) > digit_sub:
        raise KodeError(str(kode), f"tidak dapat ditulis dengan {digit_sub} angka sub kegiatan")
    return ".".join((*kode.bagian[:-1], number))


def _complete(teks: str, clean: str, bidang: Kode | None) -> str:
    """Put the bidang before a code that leaves it open."""
    generic = f"{clean}.".startswith(_GENERIC)
    if not generic and not _WITHOUT_BIDANG.match(clean):
        return clean
    if generic and not f"{clean}.".startswith(f"{_GENERIC}01."):
        raise KodeError(teks, "memakai X.XX, yang hanya berlaku untuk program 01")
    if bidang is None:
        raise KodeError(teks, "tidak menyebut bidang; sebutkan bidangnya, misalnya 7.01 untuk kecamatan")
    if bidang.tingkat is not TingkatKode.BIDANG:
        raise KodeError(teks, f"tidak dapat dilengkapi dengan {bidang}, karena itu bukan kode bidang")
    return f"{bidang}.{clean.removeprefix(_GENERIC)}"


def _explain(complete: str, match: re.Match[str] | None) -> str:
    """Say up to where the code could be read and what should have followed."""
    if not complete:
        return "tidak memuat kode"
    if match is None:
        return f"tidak diawali {_WANTED[0]}; contoh yang benar 7.01.01.2.01.0001"
    depth = len(_LEVELS) + 1 if match["account"] else sum(bool(match[level]) for level in _LEVELS)
    rest = complete[match.end() :].removeprefix(".")[:_SHOWN]
    wanted = _WANTED[min(depth, len(_WANTED) - 1)]
    return f"terbaca sampai {match[0]}; sesudah itu tertulis '{rest}', seharusnya {wanted}"


def _normalise(level: TingkatKode, part: str) -> str:
    match level:
        case TingkatKode.KEGIATAN:
            return f"{part[0]}.{part[-2:]}"
        case TingkatKode.SUB_KEGIATAN:
            return part.zfill(4)
        case _:
            return part
