"""Indicators with their targets."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.capaian import Arah, CaraRekap, Target
from selaras.domain.kode import Kode
from selaras.domain.periode import Triwulan
from selaras.domain.satuan import is_persen
from selaras.domain.tingkat import Tingkat


@dataclass(frozen=True)
class Indikator:
    """One indicator of the office; `kode` identifies it within the book."""

    kode: Annotated[
        str,
        Isian("Kode indikator", "Singkatan yang Anda pilih, unik, misalnya S1", wajib=True, contoh="S1"),
    ]
    tingkat: Annotated[
        Tingkat,
        Isian(
            "Tingkat",
            "Tujuan, Sasaran, Program, Kegiatan, atau Sub kegiatan",
            JenisIsian.PILIHAN,
            wajib=True,
        ),
    ]
    pernyataan: Annotated[
        str, Isian("Tujuan/sasaran", "Tujuan, sasaran, atau sasaran program yang diukur", wajib=True)
    ]
    uraian: Annotated[str, Isian("Indikator kinerja", "Nama indikator seperti pada PK", wajib=True)]
    satuan: Annotated[str, Isian("Satuan", "Misalnya %, Nilai, Dokumen, Kasus", wajib=True, contoh="%")]
    arah: Annotated[
        Arah,
        Isian(
            "Arah",
            "Naik lebih baik, turun lebih baik, atau dalam rentang",
            JenisIsian.PILIHAN,
            wajib=True,
        ),
    ]
    cara_rekap: Annotated[
        CaraRekap,
        Isian(
            "Cara rekap",
            "Bagaimana nilai s.d. triwulan terbentuk dari triwulan; persentase tidak dijumlahkan",
            JenisIsian.PILIHAN,
            wajib=True,
        ),
    ]
    target: Annotated[
        Decimal | None,
        Isian("Target tahun", "Target setahun; kosongkan bila berupa rentang", JenisIsian.NILAI),
    ] = None
    target_bawah: Annotated[
        Decimal | None, Isian("Batas bawah target", "Hanya untuk arah 'Dalam rentang'", JenisIsian.NILAI)
    ] = None
    target_atas: Annotated[
        Decimal | None, Isian("Batas atas target", "Hanya untuk arah 'Dalam rentang'", JenisIsian.NILAI)
    ] = None
    target_tw1: Annotated[
        Decimal | None, Isian("Target TW I", "Kosong berarti memakai target tahun", JenisIsian.NILAI)
    ] = None
    target_tw2: Annotated[
        Decimal | None, Isian("Target TW II", "Kosong berarti memakai target tahun", JenisIsian.NILAI)
    ] = None
    target_tw3: Annotated[
        Decimal | None, Isian("Target TW III", "Kosong berarti memakai target tahun", JenisIsian.NILAI)
    ] = None
    target_tw4: Annotated[
        Decimal | None, Isian("Target TW IV", "Kosong berarti memakai target tahun", JenisIsian.NILAI)
    ] = None
    kode_program: Annotated[
        Kode | None,
        Isian(
            "Kode program",
            "Program/kegiatan yang diukur, untuk tingkat program ke bawah",
            JenisIsian.KODE,
        ),
    ] = None
    rumus: Annotated[str, Isian("Rumus", "Cara menghitung realisasi", JenisIsian.TEKS_PANJANG)] = ""
    pembilang: Annotated[str, Isian("Nama pembilang", "Apa yang dihitung di atas garis")] = ""
    penyebut: Annotated[str, Isian("Nama penyebut", "Apa yang dihitung di bawah garis")] = ""
    pengali: Annotated[
        Decimal | None,
        Isian(
            "Pengali",
            "Kosong: 100 untuk satuan %, selain itu 1; misalnya 100000 untuk angka per 100.000 penduduk",
            JenisIsian.NILAI,
        ),
    ] = None
    sumber_data: Annotated[str, Isian("Sumber data", "Dokumen atau unit asal data")] = ""
    penanggung_jawab: Annotated[str, Isian("Penanggung jawab", "Jabatan atau unit penanggung jawab")] = (
        ""
    )
    target_predikat: Annotated[
        str, Isian("Target predikat", "Bila targetnya (juga) berupa predikat", contoh="B")
    ] = ""
    dalam_pk: Annotated[
        bool, Isian("Ada dalam PK", "Tidak: dilaporkan tetapi tidak diperjanjikan", JenisIsian.YA_TIDAK)
    ] = True
    iku: Annotated[bool, Isian("IKU", "Ya: termasuk indikator kinerja utama", JenisIsian.YA_TIDAK)] = (
        False
    )
    definisi: Annotated[
        str, Isian("Definisi operasional", "Apa yang dimaksud indikator ini", JenisIsian.TEKS_PANJANG)
    ] = ""
    alasan_pemilihan: Annotated[
        str, Isian("Alasan pemilihan", "Mengapa indikator ini dipakai", JenisIsian.TEKS_PANJANG)
    ] = ""
    periode_ukur: Annotated[str, Isian("Periode pengukuran", "Misalnya triwulanan, tahunan")] = ""
    menggantikan: Annotated[
        str, Isian("Menggantikan", "Nama atau kode indikator sebelumnya, bila diganti")
    ] = ""
    tahun_ganti: Annotated[
        int | None, Isian("Tahun pergantian", "Tahun pertama indikator ini", JenisIsian.TAHUN)
    ] = None
    sebanding: Annotated[
        bool | None,
        Isian(
            "Sebanding dengan sebelumnya",
            "Tidak: perbandingan diputus pada tahun pergantian",
            JenisIsian.YA_TIDAK,
        ),
    ] = None

    def target_tahun(self) -> Target | None:
        """Return the target of the year, None while it is not filled."""
        if self.target is not None:
            return Target(self.target)
        if self.target_bawah is not None and self.target_atas is not None:
            return Target(bawah=self.target_bawah, atas=self.target_atas)
        return None

    def target_triwulan(self, triwulan: Triwulan) -> Decimal | None:
        """Return the quarter's own target, None where none is set."""
        own = (self.target_tw1, self.target_tw2, self.target_tw3, self.target_tw4)
        return own[triwulan - 1]

    @property
    def pengali_berlaku(self) -> Decimal:
        """Return what turns pembilang / penyebut into the satuan."""
        if self.pengali is not None:
            return self.pengali
        return Decimal(100) if is_persen(self.satuan) else Decimal(1)
