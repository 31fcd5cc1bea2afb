"""Budget rows hang together: every parent is there, and money stands at the lowest level."""

from collections.abc import Iterator, Sequence

from selaras.domain.angka import format_uang
from selaras.domain.berkas.anggaran import BarisAnggaran
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.hasil.anggaran import group_by_code, parents_of
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.kode import TingkatKode

LIST = "daftar_anggaran"


def check_anggaran(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Program & Pagu."""
    rows = berkas.daftar_anggaran
    yield from find_duplicates(
        LIST, rows, lambda r: r.kunci, "kode", "kode, sumber dana, dan keterangan"
    )
    rows_by_code = group_by_code(rows)
    above = [parents_of(row, rows_by_code) for row in rows]
    counted_in = {parents[0].kunci for parents in above if parents}
    for nomor, (row, parents) in enumerate(zip(rows, above, strict=True)):
        at = At(LIST, nomor)
        yield from _place(at, row, parents)
        yield from _money(at, row, has_children=row.kunci in counted_in)


def _place(at: At, row: BarisAnggaran, parents: Sequence[BarisAnggaran]) -> Iterator[Masalah]:
    if row.kode.tingkat in {TingkatKode.UNSUR, TingkatKode.BIDANG}:
        yield at.error("kode", row.kode, "kode program, kegiatan, atau sub kegiatan", "hapus baris ini")
    elif row.belum_dirinci and not parents:
        yield at.error(
            "kode", row.kode, "kode program atau kegiatan yang ada", "tambahkan baris induknya"
        )
    elif row.kode.tingkat is not TingkatKode.PROGRAM and not parents:
        yield at.error(
            "kode",
            row.kode,
            f"baris induk {row.kode.induk} pada lembar ini",
            "tambahkan baris induk itu",
        )
    elif len(parents) > 1:
        yield at.error(
            "kode",
            f"baris induk {parents[0].kode} tertulis {len(parents)} kali",
            "satu baris induk untuk tiap sumber dana",
            "hapus baris induk yang berlebih, atau samakan sumber dana dengan induknya",
        )


def _money(at: At, row: BarisAnggaran, *, has_children: bool) -> Iterator[Masalah]:
    if row.pagu is not None and row.pagu < 0:
        yield at.error("pagu", format_uang(row.pagu), "nol atau lebih", "betulkan tandanya")
    if has_children and row.pagu is not None:
        yield at.warning(
            "pagu",
            format_uang(row.pagu),
            "kosong pada baris induk",
            "pagu induk dihitung dari rinciannya; pindahkan angka ini ke kolom Angka dokumen",
        )
    if not has_children and row.pagu is None:
        yield at.warning(
            "pagu", "kosong", "pagu pada baris terbawah", "isi pagunya, atau 0 bila tanpa anggaran"
        )
