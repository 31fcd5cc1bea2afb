"""A finding that the office keeps on purpose: why, on whose word, until when."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian


@dataclass(frozen=True)
class PengecualianReviu:
    """Silences the findings of one rule of the automatic check until `sampai`, that day included."""

    kode: Annotated[
        str, Isian("Kode aturan", "Seperti pada temuan selaras reviu", wajib=True, contoh="PR001")
    ]
    alasan: Annotated[
        str, Isian("Alasan", "Mengapa temuan ini dibiarkan", JenisIsian.TEKS_PANJANG, wajib=True)
    ]
    pemilik: Annotated[
        str, Isian("Pemilik", "Jabatan yang memutuskan, bukan nama orang", wajib=True, contoh="Camat")
    ]
    sampai: Annotated[
        date, Isian("Sampai tanggal", "Hari terakhir berlakunya", JenisIsian.TANGGAL, wajib=True)
    ]
    memuat: Annotated[
        str,
        Isian("Memuat", "Bagian dari pesan atau tempat temuan; kosong untuk semua temuan aturan itu"),
    ] = ""
