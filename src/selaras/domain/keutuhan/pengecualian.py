"""An exception says why, on whose word, and stands once; the audit judges whether its rule exists."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pengecualian import PengecualianReviu
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST = "daftar_pengecualian"
_TOLD = {
    "kode": "kode aturan seperti pada temuan",
    "alasan": "alasan temuan dibiarkan",
    "pemilik": "jabatan yang memutuskan",
}


def check_pengecualian(rows: Sequence[PengecualianReviu]) -> Iterator[Masalah]:
    """Yield problems of the sheet Pengecualian Reviu."""
    yield from find_duplicates(LIST, rows, _key, "kode", "kode aturan dan isi Memuat")
    for nomor, row in enumerate(rows):
        for isian, wanted in _TOLD.items():
            if not getattr(row, isian).strip():
                yield At(LIST, nomor).error(isian, "kosong", wanted, "isi, atau hapus barisnya")


def _key(row: PengecualianReviu) -> tuple[str, str]:
    return name_key(row.kode), name_key(row.memuat)
