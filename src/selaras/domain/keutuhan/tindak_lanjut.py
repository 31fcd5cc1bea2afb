"""Actions belong to recommendations, and what is said to be done is proved."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.tanggal import format_tanggal

LIST = "daftar_rekomendasi"
LIST_ACTIONS = "daftar_tindak_lanjut"


def check_tindak_lanjut(
    daftar_rekomendasi: Sequence[Rekomendasi], daftar_tindak_lanjut: Sequence[TindakLanjut]
) -> Iterator[Masalah]:
    """Yield problems of the sheets Rekomendasi and Tindak Lanjut."""
    yield from find_duplicates(LIST, daftar_rekomendasi, lambda r: r.kode, "kode", "kode rekomendasi")
    known = {rekomendasi.kode for rekomendasi in daftar_rekomendasi}
    for nomor, row in enumerate(daftar_tindak_lanjut):
        at = At(LIST_ACTIONS, nomor)
        if row.rekomendasi not in known:
            wanted = "kode pada lembar Rekomendasi"
            yield at.error("rekomendasi", row.rekomendasi, wanted, "betulkan kodenya")
        yield from _schedule(at, row)
        yield from _proof(at, row)


def _schedule(at: At, row: TindakLanjut) -> Iterator[Masalah]:
    if row.mulai is not None and row.selesai is not None and row.selesai < row.mulai:
        wanted = f"{format_tanggal(row.mulai)} atau sesudahnya"
        yield at.error("selesai", format_tanggal(row.selesai), wanted, "betulkan jadwalnya")
    if row.rencana_aksi.strip() and not row.penanggung_jawab.strip():
        yield at.warning("penanggung_jawab", "kosong", "jabatan penanggung jawab", "isi jabatannya")


def _proof(at: At, row: TindakLanjut) -> Iterator[Masalah]:
    if row.klaim is KlaimTindakLanjut.SELESAI and not row.bukti.strip():
        yield at.warning("bukti", "kosong", "bukti bahwa sudah selesai", "isi nama atau tautan buktinya")
    if row.keputusan is KeputusanTindakLanjut.TUNTAS and row.tanggal_keputusan is None:
        yield at.warning(
            "tanggal_keputusan", "kosong", "tanggal Inspektorat memutuskan", "isi tanggal keputusannya"
        )
