"""Budget rows hang together: every parent is there, and money stands at the lowest level."""

from collections.abc import Iterator

from selaras.domain.angka import format_uang
from selaras.domain.berkas.anggaran import BarisAnggaran
from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.checks.reporting import At, find_duplicates
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.kode import Kode, TingkatKode

LIST = "daftar_anggaran"


def check_anggaran(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Program & Pagu."""
    rows = berkas.daftar_anggaran
    yield from find_duplicates(
        LIST, rows, lambda r: r.kunci, "kode", "kode, sumber dana, dan keterangan"
    )
    codes = {row.kode for row in rows if not row.belum_dirinci}
    parents = {row.kode.induk for row in rows} | {row.kode for row in rows if row.belum_dirinci}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        yield from _place(at, row, codes)
        yield from _money(at, row, has_children=row.kode in parents and not row.belum_dirinci)


def _place(at: At, row: BarisAnggaran, codes: set[Kode]) -> Iterator[Masalah]:
    if row.kode.tingkat in {TingkatKode.UNSUR, TingkatKode.BIDANG}:
        yield at.error("kode", row.kode, "kode program, kegiatan, atau sub kegiatan", "hapus baris ini")
    elif row.belum_dirinci and row.kode not in codes:
        yield at.error(
            "kode", row.kode, "kode program atau kegiatan yang ada", "tambahkan baris induknya"
        )
    elif (
        row.kode.tingkat is not TingkatKode.PROGRAM
        and row.kode.induk not in codes
        and not row.belum_dirinci
    ):
        yield at.error(
            "kode",
            row.kode,
            f"baris induk {row.kode.induk} pada lembar ini",
            "tambahkan baris induk itu",
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
