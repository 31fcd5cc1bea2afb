"""An old code becomes one new code of the same level, in one step a year."""

from collections.abc import Iterator

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.keutuhan.reporting import At, find_duplicates

LIST = "daftar_padanan_kode"


def check_padanan(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Padanan Kode; a code that goes and comes back over years is none."""
    rows = berkas.daftar_padanan_kode
    yield from find_duplicates(
        LIST, rows, lambda r: (r.tahun, r.kode_lama), "kode_lama", "tahun dan kode lama"
    )
    old = {(row.tahun, row.kode_lama) for row in rows}
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        if row.kode_lama == row.kode_baru:
            yield at.error("kode_baru", row.kode_baru, "kode yang berbeda", "hapus baris ini")
        elif row.kode_lama.tingkat is not row.kode_baru.tingkat:
            wanted = f"kode setingkat {row.kode_lama}"
            yield at.error("kode_baru", row.kode_baru, wanted, "padankan program dengan program")
        elif (row.tahun, row.kode_baru) in old:
            yield at.error(
                "kode_baru",
                f"{row.kode_baru}, yang pada {row.tahun} menjadi kode lain lagi",
                f"kode yang berlaku pada {row.tahun}",
                "isi langsung kode terakhir tahun itu",
            )
