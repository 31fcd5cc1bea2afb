"""An indicator that took another's place says since when, and whether the two can be compared."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.keutuhan.reporting import At
from selaras.domain.nama import name_key

LIST = "daftar_indikator"


def check_versi(rows: Sequence[Indikator], tahun: int) -> Iterator[Masalah]:
    """Yield problems of what indicators say about those that they replace; `tahun` is of the book."""
    for nomor, indikator in enumerate(rows):
        at = At(LIST, nomor)
        yield from _replaced(at, indikator)
        yield from _year(at, indikator, tahun)


def _replaced(at: At, indikator: Indikator) -> Iterator[Masalah]:
    before = name_key(indikator.menggantikan)
    if before and before in {name_key(indikator.kode), name_key(indikator.uraian)}:
        found = f"'{indikator.menggantikan}'"
        yield at.error("menggantikan", found, "indikator lain", "isi nama indikator sebelumnya")
    elif before and indikator.sebanding is None:
        yield at.warning(
            "sebanding",
            "kosong",
            "Ya atau Tidak",
            "tanpa isian ini tahun-tahun sebelumnya tetap dibandingkan",
        )
    if not before and (indikator.tahun_ganti is not None or indikator.sebanding is not None):
        yield at.warning(
            "menggantikan", "kosong", "nama indikator sebelumnya", "isi yang digantikan, bila diganti"
        )


def _year(at: At, indikator: Indikator, tahun: int) -> Iterator[Masalah]:
    changed = indikator.tahun_ganti
    if changed is None and indikator.sebanding is False:
        yield at.error(
            "tahun_ganti",
            "kosong",
            "tahun pertama indikator ini",
            "isi tahunnya; perbandingan diputus pada tahun itu",
        )
    elif changed is None and indikator.menggantikan.strip():
        yield at.warning("tahun_ganti", "kosong", "tahun pertama indikator ini", "isi tahunnya")
    if changed is not None and changed > tahun:
        yield at.error("tahun_ganti", changed, f"{tahun} atau sebelumnya", "betulkan tahunnya")
