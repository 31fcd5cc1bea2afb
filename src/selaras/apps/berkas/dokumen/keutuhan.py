"""What in the data stands in the way of documents, in words."""

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import TingkatMasalah
from selaras.domain.keutuhan import check_berkas
from selaras.exchange.workbook import table_of

DISEBUT = 3


def list_errors(berkas: BerkasKinerja) -> list[str]:
    """Return the errors of the data, each with its list and what to do."""
    found = (m for m in check_berkas(berkas) if m.tingkat is TingkatMasalah.KESALAHAN)
    return [f"{_title(m.daftar)}: {m.ditemukan}. {m.saran}" for m in found]


def describe_errors(berkas: BerkasKinerja) -> str:
    """Return the first errors in one sentence, '' where there is none."""
    errors = list_errors(berkas)
    if not errors:
        return ""
    more = f" (dan {len(errors) - DISEBUT} lainnya)" if len(errors) > DISEBUT else ""
    return f"Data wajib diperbaiki dahulu{more}: {' '.join(errors[:DISEBUT])}"


def _title(daftar: str) -> str:
    return "Profil" if daftar == "profil" else table_of(daftar).judul
