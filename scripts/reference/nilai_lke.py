"""The tables of the evaluation worksheet as text; importing this module teaches them to show_nilai."""

from collections.abc import Iterator

from reference.nilai import show_nilai
from selaras.domain.angka import format_ringkas
from selaras.domain.lke import BentukLke, GradeLke, TabelGrade, TabelPredikat


@show_nilai.register
def _(nilai: BentukLke) -> str:
    return "\n".join(_components(nilai))


def _components(bentuk: BentukLke) -> Iterator[str]:
    for komponen in bentuk.daftar_komponen:
        yield f"{komponen.kode} {komponen.nama}: bobot {format_ringkas(komponen.bobot)}"
        for sub in komponen.daftar_sub:
            weight = f"bobot {format_ringkas(sub.bobot)}, {len(sub.daftar_kriteria)} kriteria"
            yield f"{sub.kode} {sub.nama}: {weight}"


@show_nilai.register
def _(nilai: TabelGrade) -> str:
    return "\n".join(
        f"{grade.label}: {format_ringkas(price)}{_threshold(nilai, grade)}"
        for grade, price in nilai.nilai.items()
    )


def _threshold(tabel: TabelGrade, grade: GradeLke) -> str:
    if grade not in tabel.di_atas:
        return ""
    return f" (kriteria terpenuhi di atas {format_ringkas(tabel.di_atas[grade])} %)"


@show_nilai.register
def _(nilai: TabelPredikat) -> str:
    names = "\n".join(f"{kode}: {sebutan}" for kode, sebutan in nilai.sebutan.items())
    return f"{show_nilai(nilai.skala)}\n{names}"
