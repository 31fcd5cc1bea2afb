"""Settings of the kabupaten name a value that exists, once, in a form that can be read."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.catatan import KetentuanSetempat
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.ketentuan.setempat import SetempatError, key_of, read_setempat
from selaras.domain.keutuhan.reporting import At, find_duplicates

LIST = "daftar_ketentuan"


def check_setempat(rows: Sequence[KetentuanSetempat], ketentuan: KetentuanBerlaku) -> Iterator[Masalah]:
    """Yield problems of the sheet Ketentuan."""
    yield from find_duplicates(LIST, rows, lambda r: key_of(r.kunci), "kunci", "kunci")
    for nomor, row in enumerate(rows):
        try:
            read_setempat(row.kunci, row.nilai, row.dasar_hukum, ketentuan)
        except SetempatError as error:
            yield At(LIST, nomor).error(error.isian, error.ditemukan, error.diharapkan, error.saran)
