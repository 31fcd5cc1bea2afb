"""Benchmarks belong to a known indicator, stand once, and have a value."""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST = "daftar_pembanding"


def check_pembanding(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Pembanding."""
    rows, tahun = berkas.daftar_pembanding, berkas.profil.periode.tahun
    known = {indikator.kode for indikator in berkas.daftar_indikator}
    yield from find_duplicates(
        LIST,
        rows,
        lambda r: (r.indikator, r.jenis, name_key(r.nama), r.tahun),
        "nama",
        "indikator, jenis, nama, dan tahun",
    )
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.indikator not in known:
            wanted = "kode pada lembar Indikator"
            yield at.error("indikator", f"'{row.indikator}'", wanted, "betulkan kodenya")
        if row.nilai is None:
            yield at.warning("nilai", "kosong", "nilai pembanding", "isi nilainya, atau hapus barisnya")
        if row.tahun is not None and row.tahun > tahun:
            yield at.warning("tahun", row.tahun, f"{tahun} atau sebelumnya", "betulkan tahunnya")
