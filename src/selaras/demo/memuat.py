"""Fill an empty database with the demonstration, once; what it printed is kept for later starts."""

from collections.abc import Callable, Iterable
from pathlib import Path

from django.conf import settings

from selaras.apps.akun.models import Pengguna
from selaras.apps.organisasi.models import Instansi
from selaras.demo.akun import SANDI, AkunDemo, make_accounts
from selaras.demo.kantor import list_books, load_office

_KANTOR_AKUN = "kopang"
_CATATAN = "akun-demo.txt"


class DemoError(RuntimeError):
    """The demonstration would mingle with other data; the message is Indonesian."""


def load_demo(folder: Path, tell: Callable[[str], None]) -> str:
    """Return the accounts as text for a visitor, loading the offices first where nothing is there."""
    note: Path = settings.SELARAS_DATA / _CATATAN
    if note.exists():
        return note.read_text(encoding="utf-8")
    if Instansi.objects.exists() or Pengguna.objects.exists():
        raise DemoError("Basis data ini sudah berisi; data contoh hanya dimuat ke basis data kosong.")
    offices = {buku.slug: load_office(buku, tell) for buku in list_books(folder)}
    text = describe(make_accounts(offices[_KANTOR_AKUN]))
    note.write_text(text, encoding="utf-8")
    return text


def describe(daftar: Iterable[AkunDemo]) -> str:
    """Return one line for each account, with the codes that a kabupaten role is asked for."""
    lines = [f"\nAkun contoh (sandi semuanya: {SANDI})"]
    for akun in daftar:
        code = f"   kode sekali pakai: {', '.join(akun.daftar_kode[:3])}" if akun.daftar_kode else ""
        lines.append(f"  {akun.email:<44} {akun.peran.label}, {akun.tempat}{code}")
    return "\n".join(lines) + "\n"
