"""Matrices of activities or documents by desa, one record for one cell."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class JenisMatriks(Pilihan):
    """What stands in the rows of a matrix."""

    AKTIVITAS = "aktivitas", "Aktivitas × desa"
    DOKUMEN = "dokumen", "Dokumen × desa"


@dataclass(frozen=True)
class SelMatriks:
    """One activity or document in one desa: a tick, or a due date with the day it was done.

    Dates win over a tick: they can prove it.
    """

    matriks: Annotated[
        JenisMatriks,
        Isian("Matriks", "Aktivitas × desa atau Dokumen × desa", JenisIsian.PILIHAN, wajib=True),
    ]
    baris: Annotated[
        str, Isian("Aktivitas/dokumen", "Nama yang sama untuk semua desa", wajib=True, contoh="APBDes")
    ]
    desa: Annotated[str, Isian("Desa", "Seperti pada lembar Desa", wajib=True, contoh="Sukamaju")]
    tercapai: Annotated[
        bool | None,
        Isian("Tercapai", "Ya atau Tidak; tidak perlu bila tanggalnya diisi", JenisIsian.YA_TIDAK),
    ] = None
    tanggal_tenggat: Annotated[
        date | None, Isian("Tenggat", "Hari terakhir yang masih tepat waktu", JenisIsian.TANGGAL)
    ] = None
    tanggal_selesai: Annotated[
        date | None, Isian("Tanggal selesai", "Kosong bila belum selesai", JenisIsian.TANGGAL)
    ] = None
    tidak_berlaku: Annotated[
        bool,
        Isian(
            "Tidak berlaku", "Ya: tidak berlaku bagi desa ini, tidak ikut dibagi", JenisIsian.YA_TIDAK
        ),
    ] = False
    keterangan: Annotated[str, Isian("Keterangan", "Bukti atau sebabnya")] = ""
