"""Lines of perjanjian kinerja hang in one hierarchy, each code once per PK."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pk import AnggaranPk
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import TingkatKode

LIST = "daftar_anggaran_pk"


def check_pk(rows: Sequence[AnggaranPk]) -> Iterator[Masalah]:
    """Yield problems of the sheet Perjanjian Kinerja."""
    yield from find_duplicates(
        LIST, rows, lambda r: (r.versi, r.jabatan, r.kode), "kode", "jabatan dan kode"
    )
    superiors: dict[tuple[str, str], str] = {}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.kode.tingkat in {TingkatKode.UNSUR, TingkatKode.BIDANG}:
            yield at.error("kode", row.kode, "kode program, kegiatan, atau sub kegiatan", "betulkan")
        first = superiors.setdefault((row.versi, row.jabatan), row.atasan)
        if row.atasan != first:
            wanted = f"atasan yang sama seperti baris lain: '{first}'"
            yield at.error("atasan", f"'{row.atasan}'", wanted, "samakan atasannya")
    yield from _circles(rows, superiors)


def _circles(rows: Sequence[AnggaranPk], superiors: dict[tuple[str, str], str]) -> Iterator[Masalah]:
    """Yield the first row of every position that is, by way of others, its own superior."""
    told: set[tuple[str, str]] = set()
    for nomor, row in enumerate(rows):
        key = (row.versi, row.jabatan)
        if key not in told and _is_own_superior(row.versi, row.jabatan, superiors):
            told.add(key)
            yield At(LIST, nomor).error(
                "atasan", row.atasan, "jabatan yang lebih tinggi", "betulkan susunan atasannya"
            )


def _is_own_superior(versi: str, jabatan: str, superiors: dict[tuple[str, str], str]) -> bool:
    seen: set[str] = set()
    above = superiors.get((versi, jabatan), "")
    while above and above not in seen:
        if above == jabatan:
            return True
        seen.add(above)
        above = superiors.get((versi, above), "")
    return False
