"""Issues hang in one tree; what surrounds the figures stands once and names what exists."""

from collections.abc import Iterator, Mapping, Sequence

from selaras.domain.berkas.konteks import (
    IsuStrategis,
    LintasSektor,
    Penghargaan,
    Peraturan,
    UraianTugas,
)
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key

LIST_ISU = "daftar_isu"
LIST_LINTAS = "daftar_lintas_sektor"
LIST_PENGHARGAAN = "daftar_penghargaan"
LIST_TUGAS = "daftar_tugas"
LIST_PERATURAN = "daftar_peraturan"


def check_lintas_sektor(rows: Sequence[LintasSektor], known: set[Kode]) -> Iterator[Masalah]:
    """Yield problems of the sheet Lintas Sektor; `known` are the codes of Program & Pagu."""
    for nomor, row in enumerate(rows):
        at = At(LIST_LINTAS, nomor)
        parties = [name_key(pihak) for pihak in row.daftar_pihak]
        if not parties:
            yield at.error("pihak", f"'{row.pihak}'", "nama pihak", "isi pihak yang terlibat")
        elif len(set(parties)) < len(parties):
            yield at.warning("pihak", f"'{row.pihak}'", "tiap pihak satu kali", "hapus yang berulang")
        if row.kode is not None and row.kode not in known:
            wanted = "kode pada lembar Program & Pagu"
            yield at.warning("kode", row.kode, wanted, "betulkan kodenya, atau kosongkan")


def check_isu(rows: Sequence[IsuStrategis]) -> Iterator[Masalah]:
    """Yield problems of the sheet Isu Strategis."""
    yield from find_duplicates(LIST_ISU, rows, lambda r: name_key(r.kode), "kode", "kode isu")
    above = {name_key(row.kode): name_key(row.induk) for row in rows}
    for nomor, row in enumerate(rows):
        at = At(LIST_ISU, nomor)
        if row.induk.strip() and name_key(row.induk) not in above:
            yield at.error("induk", f"'{row.induk}'", "kode pada lembar ini", "betulkan kodenya")
        elif circle := _circle(name_key(row.kode), above):
            found = f"'{row.induk}', sehingga isu ini turunan dirinya sendiri"
            wanted = "isu yang lebih luas"
            yield at.error("induk", found, wanted, f"putuskan lingkarannya: {circle}")


def _circle(kode: str, above: Mapping[str, str]) -> str:
    """Return the way from an issue back to itself, '' where there is none."""
    way, seen = [kode], {kode}
    while (up := above.get(way[-1], "")) and up not in seen:
        way.append(up)
        seen.add(up)
    return " → ".join([*way, kode]) if up == kode else ""


def check_penghargaan(rows: Sequence[Penghargaan], tahun: int) -> Iterator[Masalah]:
    """Yield problems of the sheet Penghargaan."""
    yield from find_duplicates(
        LIST_PENGHARGAAN,
        rows,
        lambda r: (name_key(r.nama), name_key(r.pemberi), r.tahun),
        "nama",
        "penghargaan, pemberi, dan tahun",
    )
    for nomor, row in enumerate(rows):
        if row.tahun is not None and row.tahun > tahun:
            wanted = f"{tahun} atau sebelumnya"
            advice = "periksa tahunnya"
            yield At(LIST_PENGHARGAAN, nomor).warning("tahun", row.tahun, wanted, advice)


def check_tugas(rows: Sequence[UraianTugas]) -> Iterator[Masalah]:
    """Yield problems of the sheet Tugas & Fungsi."""
    yield from find_duplicates(
        LIST_TUGAS,
        rows,
        lambda r: (name_key(r.jabatan), r.jenis, name_key(r.uraian)),
        "uraian",
        "uraian untuk jabatan ini",
    )


def check_peraturan(rows: Sequence[Peraturan]) -> Iterator[Masalah]:
    """Yield problems of the sheet Peraturan."""
    yield from find_duplicates(
        LIST_PERATURAN, rows, lambda r: name_key(r.sebutan), "sebutan", "peraturan"
    )
    for nomor, row in enumerate(rows):
        if row.dicabut_oleh.strip() and name_key(row.dicabut_oleh) == name_key(row.sebutan):
            found = f"'{row.dicabut_oleh}', peraturan itu sendiri"
            advice = "betulkan, atau kosongkan bila masih berlaku"
            yield At(LIST_PERATURAN, nomor).error("dicabut_oleh", found, "peraturan lain", advice)
