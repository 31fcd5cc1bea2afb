"""Lines of perjanjian kinerja hang in one hierarchy, each code once per PK."""

from collections.abc import Iterator, Mapping, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pk import AnggaranPk, KunciPk
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import TingkatKode

LIST = "daftar_anggaran_pk"


def check_pk(rows: Sequence[AnggaranPk], tahun: int) -> Iterator[Masalah]:
    """Yield problems of the sheet Perjanjian Kinerja; rows without a year are of the book's, `tahun`."""
    yield from find_duplicates(
        LIST, rows, lambda r: (r.kunci.in_book(tahun), r.kode), "kode", "jabatan dan kode"
    )
    superiors: dict[KunciPk, str] = {}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.kode.tingkat in {TingkatKode.UNSUR, TingkatKode.BIDANG}:
            yield at.error("kode", row.kode, "kode program, kegiatan, atau sub kegiatan", "betulkan")
        first = superiors.setdefault(row.kunci.in_book(tahun), row.atasan)
        if row.atasan != first:
            wanted = f"atasan yang sama seperti baris lain: '{first}'"
            yield at.error("atasan", f"'{row.atasan}'", wanted, "samakan atasannya")
    yield from _circles([row.kunci.in_book(tahun) for row in rows], superiors)


def _circles(keys: Sequence[KunciPk], superiors: Mapping[KunciPk, str]) -> Iterator[Masalah]:
    """Yield the first row of every position that is, by way of others, its own superior."""
    told: set[KunciPk] = set()
    for nomor, key in enumerate(keys):
        if key not in told and _is_own_superior(key, superiors):
            told.add(key)
            yield At(LIST, nomor).error(
                "atasan", superiors[key], "jabatan yang lebih tinggi", "betulkan susunan atasannya"
            )


def _is_own_superior(key: KunciPk, superiors: Mapping[KunciPk, str]) -> bool:
    seen: set[str] = set()
    above = superiors.get(key, "")
    while above and above not in seen:
        if above == key.jabatan:
            return True
        seen.add(above)
        above = superiors.get(key._replace(jabatan=above), "")
    return False
