"""The head of the office's own paper."""

from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import DOTS
from selaras.documents.model import Letterhead
from selaras.domain.berkas import Profil


def letterhead(ctx: Konteks) -> Letterhead:
    """Return kabupaten and office in capitals, and how to reach it; dots where no address is known."""
    lines = (f"Pemerintah {ctx.nama_kabupaten}".upper(), ctx.profil.nama_instansi.upper())
    return Letterhead(lines, _address(ctx.profil))


def _address(profil: Profil) -> tuple[str, ...]:
    place = " ".join(part for part in (profil.alamat or DOTS, profil.kode_pos) if part)
    reached = (
        profil.telepon and f"Telepon {profil.telepon}",
        profil.surel and f"Surel {profil.surel}",
        profil.laman and f"Laman {profil.laman}",
    )
    line = ", ".join(part for part in reached if part)
    return (place, line) if line else (place,)
