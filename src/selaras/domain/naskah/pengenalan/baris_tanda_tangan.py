"""Lines of a signature block: a place with a date, a position, a rank, a name, a NIP."""

import re

from selaras.domain.tanggal import BULAN

NIP = re.compile(r"NIP\s*[.:]*\s*[:.]?\s*(?P<nip>\d[\d .]{10,30}\d|[\d*xX. ]{8,})\s*", re.IGNORECASE)
_MONTHS = "|".join((*BULAN, "Pebruari", "Nopember"))
TANGGAL_TEMPAT = re.compile(
    rf"(?P<kota>[A-Z][\w' ().-]{{2,40}}?)\s*,\s*(?:(?P<hari>\d{{1,2}})\s+)?(?P<bulan>{_MONTHS})"
    r"\s+(?P<tahun>\d{4})\.?",
    re.IGNORECASE,
)
JABATAN = re.compile(
    r"(?:(?:An|A\.n|Plt|Plh|Pj|Pjs)\.?\s+)*(?:CAMAT|KEPALA|SEKRETARIS|INSPEKTUR|BUPATI|WALI\s?KOTA|LURAH|KASI"
    r"|KASUBBAG|KASUBAG|DIREKTUR|KETUA|GUBERNUR|PIHAK (?:PERTAMA|KEDUA)|PEJABAT|KECAMATAN|KABUPATEN"
    r"|PENANGGUNG\s?JAWAB|PENDAMPING|ATASAN|YANG)\b[^:;]{0,90}",
    re.IGNORECASE,
)
KEPALA_SURAT = re.compile(r"(?:Nomor|Sifat|Lampiran|Hal|Perihal)\s*:|Kepada\b|Yth\b", re.IGNORECASE)
_DEGREE = re.compile(
    r",\s*(?:[A-Z]\w{0,4}\.\s?)*[A-Z]\w{0,5}\.?(?=\s*$|\s*,)|^\(?(?:Drs|Dra|dr|Ir|Prof|H|Hj)\.?\s"
)
_NAME = re.compile(r"[(\[]?[^\W\d_][^\d:;|]{2,58}[)\]]?")
PANGKAT = re.compile(r"(?:Pembina|Penata|Pengatur|Juru)\b.{0,40}", re.IGNORECASE)


def is_signature_line(text: str) -> bool:
    """Tell whether a line is one of a signature: a NIP, a position by itself, a name with a degree."""
    clean = text.strip()
    return bool(NIP.match(clean) or is_jabatan(clean) or is_named(clean))


def is_date(text: str) -> bool:
    """Tell a place with a day or a month, as 'Godean, 3 Juli 2024'."""
    match = TANGGAL_TEMPAT.fullmatch(text)
    return match is not None and 1900 <= int(match["tahun"]) <= 2100


def is_jabatan(text: str) -> bool:
    """Tell a position, which ends its line and is no sentence."""
    match = JABATAN.fullmatch(text.rstrip(" ,"))
    return match is not None and not _DEGREE.search(text) and (text.isupper() or len(text.split()) <= 8)


def is_named(text: str) -> bool:
    """Tell a name that a degree makes sure."""
    return is_name(text) and _has_degree(text)


def is_name(text: str) -> bool:
    """Tell what may be a name or a rank: a short line without figures that is no sentence."""
    if PANGKAT.fullmatch(text):
        return True
    return _NAME.fullmatch(text) is not None and (not text.endswith((".", ";")) or _has_degree(text))


def _has_degree(text: str) -> bool:
    return _DEGREE.search(text.rstrip(" )]")) is not None
