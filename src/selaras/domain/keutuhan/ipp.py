"""Values of the service index belong to an instrument, lie on its scale, and stand once."""

from collections.abc import Iterator, Sequence

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.ipp import FormulirIpp, NilaiIpp
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.ipp import AturanIpp
from selaras.domain.keutuhan.reporting import At, find_duplicates

LIST = "daftar_nilai_ipp"


def check_ipp(rows: Sequence[NilaiIpp], aturan: AturanIpp) -> Iterator[Masalah]:
    """Yield problems of the values of the service index."""
    yield from find_duplicates(
        LIST, rows, lambda r: (r.tahun, r.formulir, _aspect(r)), "aspek", "tahun, formulir, dan aspek"
    )
    for nomor, row in enumerate(rows):
        yield from _row(At(LIST, nomor), row, aturan)


def _aspect(row: NilaiIpp) -> str:
    return row.aspek.strip().upper()


def _row(at: At, row: NilaiIpp, aturan: AturanIpp) -> Iterator[Masalah]:
    instrumen = aturan.instrumen.of_year(row.tahun)
    if instrumen is None:
        first = min(i.sejak_tahun for i in aturan.instrumen.daftar_instrumen)
        yield at.error("tahun", row.tahun, f"tahun {first} atau sesudahnya", "betulkan tahunnya")
        return
    codes = [aspek.kode for aspek in instrumen.daftar_aspek]
    if _aspect(row) and _aspect(row) not in codes:
        expected = f"{', '.join(codes)}, atau kosong"
        yield at.error("aspek", f"'{row.aspek}'", expected, "betulkan aspeknya")
    scale = aturan.kategori
    if row.nilai is not None and not scale.contains(row.nilai):
        limits = f"{format_ringkas(scale.terendah)} sampai {format_ringkas(scale.tertinggi)}"
        yield at.error("nilai", format_ringkas(row.nilai, 6), limits, "tulis nilai indeks, bukan persen")
    if row.responden is not None and row.formulir is not FormulirIpp.F03:
        yield at.warning(
            "responden", format_ringkas(row.responden), "kosong", "responden hanya untuk F-03"
        )
