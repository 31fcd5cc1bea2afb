"""What was reached, one row per indicator and quarter."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Triwulan


@dataclass(frozen=True)
class RealisasiKinerja:
    """A quarter of one indicator, or (without a quarter) only its earlier years."""

    indikator: Annotated[
        str, Isian("Kode indikator", "Seperti pada lembar Indikator", wajib=True, contoh="S1")
    ]
    triwulan: Annotated[
        Triwulan | None, Isian("Triwulan", "I, II, III, atau IV", JenisIsian.TRIWULAN, contoh="II")
    ] = None
    pembilang: Annotated[
        Decimal | None, Isian("Pembilang", "Angka di atas garis pada triwulan ini", JenisIsian.NILAI)
    ] = None
    penyebut: Annotated[
        Decimal | None, Isian("Penyebut", "Angka di bawah garis pada triwulan ini", JenisIsian.NILAI)
    ] = None
    realisasi: Annotated[
        Decimal | None,
        Isian(
            "Realisasi triwulan",
            "Nilai triwulan ini saja; kosongkan bila pembilang dan penyebut terisi",
            JenisIsian.NILAI,
        ),
    ] = None
    realisasi_sd: Annotated[
        Decimal | None,
        Isian(
            "Realisasi s.d. triwulan",
            "Hanya bila pembilang dan penyebutnya tidak diketahui",
            JenisIsian.NILAI,
        ),
    ] = None
    status: Annotated[
        StatusNilai | None, Isian("Status", "Bila tidak ada nilai: mengapa", JenisIsian.PILIHAN)
    ] = None
    alasan: Annotated[str, Isian("Alasan status", "Siapa dan kapan, atau sebabnya")] = ""
    sumber: Annotated[str, Isian("Sumber/bukti", "Dokumen bukti atau tautannya")] = ""
    pendorong: Annotated[str, Isian("Faktor pendorong", "Yang membantu", JenisIsian.TEKS_PANJANG)] = ""
    penghambat: Annotated[
        str, Isian("Faktor penghambat", "Yang menghambat", JenisIsian.TEKS_PANJANG)
    ] = ""
    tindak_lanjut: Annotated[
        str, Isian("Tindak lanjut", "Yang dilakukan triwulan berikutnya", JenisIsian.TEKS_PANJANG)
    ] = ""
    realisasi_n1: Annotated[
        Decimal | None,
        Isian("Realisasi {n-1}", "Cukup diisi sekali untuk tiap indikator", JenisIsian.NILAI),
    ] = None
    realisasi_n2: Annotated[
        Decimal | None,
        Isian("Realisasi {n-2}", "Cukup diisi sekali untuk tiap indikator", JenisIsian.NILAI),
    ] = None
    realisasi_n3: Annotated[
        Decimal | None,
        Isian("Realisasi {n-3}", "Cukup diisi sekali untuk tiap indikator", JenisIsian.NILAI),
    ] = None

    @property
    def tahun_lalu(self) -> tuple[Decimal | None, ...]:
        """Return the values of one, two and three years back."""
        return (self.realisasi_n1, self.realisasi_n2, self.realisasi_n3)
