"""Cells of a matrix stand once, for a desa that exists, with dates that do not contradict a tick."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.desa import Desa
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.matriks import SelMatriks
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_matriks"


def check_matriks(rows: Sequence[SelMatriks], daftar_desa: Sequence[Desa]) -> Iterator[Masalah]:
    """Yield problems of the matrices."""
    yield from find_duplicates(
        LIST,
        rows,
        lambda s: (s.matriks, name_key(s.baris), name_key(s.desa)),
        "baris",
        "baris dan desa",
    )
    known = {name_key(desa.nama) for desa in daftar_desa}
    for nomor, sel in enumerate(rows):
        at = At(LIST, nomor)
        if known and name_key(sel.desa) not in known:
            advice = "betulkan namanya atau tambahkan desanya"
            yield at.error("desa", f"'{sel.desa}'", "nama pada lembar Desa", advice)
        yield from _contradictions(at, sel)


def _contradictions(at: At, sel: SelMatriks) -> Iterator[Masalah]:
    done, due = sel.tanggal_selesai, sel.tanggal_tenggat
    if sel.tidak_berlaku and (sel.tercapai or done is not None):
        yield at.error(
            "tidak_berlaku", "Ya, padahal tercapai", "salah satu saja", "kosongkan salah satunya"
        )
    elif sel.tercapai is False and done is not None and (due is None or done <= due):
        found = f"Tidak, padahal selesai {format_tanggal(done)}"
        yield at.warning("tercapai", found, "Ya atau kosong", "tanggalnya yang dihitung")
    elif sel.tercapai and done is not None and due is not None and done > due:
        found = f"Ya, padahal selesai sesudah {format_tanggal(due)}"
        yield at.warning("tercapai", found, "Tidak atau kosong", "tanggalnya yang dihitung")
