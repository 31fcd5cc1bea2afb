"""Scores of the evaluation name parts of the form, each party each part once."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from selaras.domain.angka import format_ringkas
from selaras.domain.berkas.lke import BUTIR_TOTAL, LkeTahunLalu, NilaiLke
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.lke import BentukLke
from selaras.domain.lke.scoring import NILAI_KRITERIA

LIST = "daftar_nilai_lke"
LIST_LALU = "daftar_lke_lalu"
_FULL = Decimal(100)


def check_lke(
    rows: Sequence[NilaiLke], daftar_lalu: Sequence[LkeTahunLalu], bentuk: BentukLke
) -> Iterator[Masalah]:
    """Yield problems of the sheets Evaluasi and Evaluasi Tahun Lalu."""
    yield from find_duplicates(
        LIST, rows, lambda r: (r.butir.strip(), r.pihak, r.tahun_evaluasi), "butir", "butir"
    )
    for nomor, row in enumerate(rows):
        yield from _row(At(LIST, nomor), row, bentuk)
    yield from find_duplicates(
        LIST_LALU, daftar_lalu, lambda r: (r.butir.strip(), r.tahun_evaluasi), "butir", "butir"
    )
    components = {k.kode for k in bentuk.daftar_komponen} | {BUTIR_TOTAL}
    for nomor, earlier in enumerate(daftar_lalu):
        if earlier.butir.strip() not in components:
            yield At(LIST_LALU, nomor).error(
                "butir", earlier.butir, "kode komponen atau 'total'", "betulkan kodenya"
            )


def _row(at: At, row: NilaiLke, bentuk: BentukLke) -> Iterator[Masalah]:
    code = row.butir.strip()
    if code not in {*bentuk.daftar_kode, BUTIR_TOTAL}:
        wanted = "kode komponen, sub komponen, atau kriteria, misalnya 1.a, atau 'total'"
        yield at.error("butir", row.butir, wanted, "betulkan kodenya")
        return
    if row.grade and code not in {sub.kode for sub in bentuk.daftar_sub}:
        yield at.error("grade", row.grade, "kosong", "grade hanya untuk sub komponen, misalnya 1.a")
    if row.nilai is not None:
        yield from _value(at, code, row.nilai, bentuk)


def _value(at: At, code: str, nilai: Decimal, bentuk: BentukLke) -> Iterator[Masalah]:
    if code in {kriteria.kode for kriteria in bentuk.daftar_kriteria}:
        if nilai not in NILAI_KRITERIA:
            found = format_ringkas(nilai)
            yield at.error("nilai", found, "100, 50, atau 0", "nilai kriteria seperti pada pedoman")
        return
    most = bentuk.bobot_of(code) or _FULL
    if not 0 <= nilai <= most:
        wanted = f"0 sampai {format_ringkas(most)}"
        yield at.error("nilai", format_ringkas(nilai), wanted, "isi nilai, bukan persen dari bobot")
