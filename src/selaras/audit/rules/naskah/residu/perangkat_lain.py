"""Names of offices in text, and which of them a report, plan or aim is said to be of."""

import re
from collections.abc import Iterator

from selaras.audit.kemiripan import jarak, kunci

_DOCUMENT = re.compile(
    r"\b(?:laporan\s+(?:akuntabilitas\s+)?kinerja|lkj(?:-?ip)?|lkip|lakip|renstra|rencana\s+strategis"
    r"|renja|rencana\s+kerja|perjanjian\s+kinerja|indikator\s+kinerja\s+utama|sasaran(?:\s+strategis)?"
    r"|tujuan|tugas\s+pokok(?:\s*,?\s*(?:dan\s+)?fungsi)?|struktur\s+organisasi|jumlah\s+pegawai|dpa|rka"
    r"|capaian\s+kinerja|realisasi\s+anggaran|permasalahan(?:\s+(?:pokok|utama))?|isu(?:-isu)?\s+strategis)"
    r"(?:[\s,]|\([^)]{1,20}\)|\binstansi\s+pemerintah|\bperangkat\s+daerah|\bopd\b|\bskpd\b|\bpada\b"
    r"|(?:\btahun\s+)?20\d\d(?:\s*[-–]\s*20\d\d)?)*$",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:Dinas|DINAS|Badan|BADAN|Inspektorat|INSPEKTORAT|Rumah Sakit|RUMAH SAKIT|Sekretariat D\w+"
    r"|SEKRETARIAT D\w+)\b"
    r"(?:[\s,]+(?!(?i:kabupaten|kota|provinsi|tahun|nomor)\b)(?:[A-Z][\w/-]*|dan|serta))*"
)
_NO_OFFICE = re.compile(
    r"badan (?:permusyawaratan|usaha|keamanan|pusat|kerja|hukum|layanan)|dinas (?:luar|jabatan|dalam)",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\s+(?:membantu\s+(?:bupati|wali\s?kota)|(?:mempunyai|memiliki)\s+(?:tugas|fungsi)|menyelenggarakan\s+fungsi"
    r"|merupakan\s+(?:unsur|perangkat\s+daerah)|melaksanakan\s+urusan|dibentuk\s+(?:dengan|berdasarkan)"
    r"|didukung\s+(?:oleh\s+)?\d+|(?:memiliki|menetapkan|memuat)\s+\d+\s+(?:\([^)]{1,20}\)\s+)?"
    r"(?:tujuan|sasaran|indikator|program|pegawai|orang))\b",
    re.IGNORECASE,
)
_DUTY = re.compile(
    r"\s+(?:membantu\s+(?:bupati|wali\s?kota|gubernur)|(?:mempunyai|mengemban)\s+tugas"
    r"|menyelenggarakan\s+fungsi)\b",
    re.IGNORECASE,
)
_REACH = 120  # letters before the name that may tie it to a document


def find_perangkat(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each office that a text names, and whether a report, plan or aim is said to be its own."""
    for match in _OFFICE.finditer(text):
        name = re.sub(r"[\s,]+(?:dan|serta)?$", "", match[0])
        if len(name.split()) > 1 and not _NO_OFFICE.match(name):
            before = text[max(0, match.start() - _REACH) : match.start()]
            is_claimed = _DOCUMENT.search(before) or _acts(text, match, name)
            yield " ".join(name.split()), bool(is_claimed)


def _acts(text: str, match: re.Match[str], name: str) -> bool:
    """Tell whether an office begins its sentence and is said to have the tasks of the reporting one."""
    begins = re.search(r"(?:^|[.:;|])\s*$", text[: match.start()])
    return begins is not None and _ACTS.match(text, match.start() + len(name)) is not None


def is_same_perangkat(name: str, own: str) -> bool:
    """Tell whether two names may be those of one office: equal, cut short, or misspelt."""
    left, right = kunci(name), kunci(own)
    is_near = left.startswith(right) or right.startswith(left) or jarak(left, right) <= len(right) // 5
    return is_near or _is_short(name, own)


def _is_short(name: str, own: str) -> bool:
    """Tell 'Dinas PUPR' of 'Dinas Pekerjaan Umum dan Penataan Ruang': the letters come in that order."""
    kind, *words = name.split()
    own_kind, _, own_rest = own.casefold().partition(" ")
    is_abbreviated = len(words) == 1 or all(word.isupper() for word in words)
    letters = iter(own_rest)
    in_order = all(char in letters for char in "".join(words).casefold())
    return kind.casefold() == own_kind and is_abbreviated and in_order
