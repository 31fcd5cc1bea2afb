"""What was reached, one row per indicator and quarter."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.nilai import StatusNilai
from selaras.domain.periode import Triwulan


@dataclass(frozen=True)
class RealisasiKinerja:
    """A quarter of one indicator."""

    indikator: Annotated[
        str, Isian("Kode indikator", "Seperti pada lembar Indikator", wajib=True, contoh="S1")
    ]
    triwulan: Annotated[
        Triwulan,
        Isian("Triwulan", "I, II, III, atau IV", JenisIsian.TRIWULAN, wajib=True, contoh="II"),
    ]
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
    tindak_lanjut_renja: Annotated[
        str, Isian("Tindak lanjut Renja", "Yang dibawa ke Renja berikutnya", JenisIsian.TEKS_PANJANG)
    ] = ""
    nilai_resmi: Annotated[
        Decimal | None,
        Isian(
            "Nilai resmi s.d. triwulan",
            "Nilai yang ditetapkan pihak lain; dicetak menggantikan hitungan kantor",
            JenisIsian.NILAI,
        ),
    ] = None
    dasar_resmi: Annotated[
        str, Isian("Dasar nilai resmi", "Dokumen yang menetapkannya dan sebab selisihnya")
    ] = ""
    tahun_data: Annotated[
        int | None, Isian("Tahun data", "Tahun yang dinilai, bila bukan tahun laporan", JenisIsian.TAHUN)
    ] = None
    tahun_terbit: Annotated[
        int | None, Isian("Tahun terbit", "Tahun nilai itu diterbitkan", JenisIsian.TAHUN)
    ] = None
    sementara: Annotated[
        bool, Isian("Sementara", "Ya: nilai masih dapat berubah", JenisIsian.YA_TIDAK)
    ] = False
