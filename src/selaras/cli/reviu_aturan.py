"""The list of rules, and the manual page of one of them."""

from selaras.audit.aturan import Aturan, StatusAturan
from selaras.audit.halaman import write_halaman
from selaras.audit.registry import list_aturan
from selaras.cli.reading import BukuError


def print_manual(kode: str | None) -> int:
    """Print the page of a rule, or the list of all; return the exit code 0."""
    if kode is None:
        print("\n".join(map(_line, list_aturan())))
    else:
        print(write_halaman(_find(kode)), end="")
    return 0


def _find(kode: str) -> Aturan:
    wanted = kode.strip().upper()
    for aturan in list_aturan():
        if aturan.kode == wanted:
            return aturan
    raise BukuError(f"Tidak ada aturan '{kode}'; lihat: selaras reviu --daftar")


def _line(aturan: Aturan) -> str:
    status = "" if aturan.status is StatusAturan.STABIL else f" ({aturan.status.label.lower()})"
    return f"{aturan.kode}  {aturan.tingkat.label:<17} {aturan.judul}{status}"
