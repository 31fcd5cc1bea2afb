"""Recommendations, and what was done about them: the claim of the office, the decision of others."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class KlaimTindakLanjut(Pilihan):
    """What the office says about its own work."""

    BELUM = "belum", "Belum dikerjakan"
    PROSES = "proses", "Sedang dikerjakan"
    SELESAI = "selesai", "Diklaim selesai"


class KeputusanTindakLanjut(Pilihan):
    """What the inspectorate decides; only this closes a recommendation."""

    BELUM = "belum", "Belum sesuai"
    PROSES = "proses", "Dalam proses"
    TUNTAS = "tuntas", "Dinyatakan tuntas"


@dataclass(frozen=True)
class Rekomendasi:
    """One recommendation; `kode` identifies it within the book."""

    kode: Annotated[
        str, Isian("Kode rekomendasi", "Singkatan yang Anda pilih, unik", wajib=True, contoh="R1")
    ]
    uraian: Annotated[
        str,
        Isian("Rekomendasi", "Isi rekomendasi, diringkas", JenisIsian.TEKS_PANJANG, wajib=True),
    ]
    sumber: Annotated[str, Isian("Sumber", "Dokumen asalnya, misalnya LHE AKIP")] = ""
    tahun: Annotated[int | None, Isian("Tahun", "Tahun dokumen itu terbit", JenisIsian.TAHUN)] = None
    komponen: Annotated[
        str, Isian("Butir LKE", "Kode komponen atau kriteria yang dimaksud, bila dari LHE")
    ] = ""


@dataclass(frozen=True)
class TindakLanjut:
    """One planned action for a recommendation, its claimed state and the decision about it."""

    rekomendasi: Annotated[
        str, Isian("Kode rekomendasi", "Seperti pada lembar Rekomendasi", wajib=True, contoh="R1")
    ]
    rencana_aksi: Annotated[
        str, Isian("Rencana aksi", "Yang akan dikerjakan", JenisIsian.TEKS_PANJANG)
    ] = ""
    keluaran: Annotated[str, Isian("Output", "Hasil yang terlihat, misalnya keputusan bernomor")] = ""
    jumlah: Annotated[Decimal | None, Isian("Jumlah output", "Banyaknya", JenisIsian.NILAI)] = None
    satuan: Annotated[str, Isian("Satuan output", "Misalnya dokumen")] = ""
    mulai: Annotated[date | None, Isian("Mulai", "Awal jadwal", JenisIsian.TANGGAL)] = None
    selesai: Annotated[
        date | None, Isian("Tenggat", "Akhir jadwal yang direncanakan", JenisIsian.TANGGAL)
    ] = None
    penanggung_jawab: Annotated[str, Isian("Penanggung jawab", "Jabatan penanggung jawab")] = ""
    klaim: Annotated[
        KlaimTindakLanjut | None,
        Isian(
            "Status menurut kantor",
            "Klaim kantor sendiri; kosong: belum dinyatakan",
            JenisIsian.PILIHAN,
        ),
    ] = None
    keputusan: Annotated[
        KeputusanTindakLanjut | None,
        Isian("Status menurut Inspektorat", "Kosong: belum diputuskan", JenisIsian.PILIHAN),
    ] = None
    tanggal_keputusan: Annotated[
        date | None, Isian("Tanggal keputusan", "Kapan Inspektorat memutuskan", JenisIsian.TANGGAL)
    ] = None
    bukti: Annotated[str, Isian("Bukti", "Dokumen bukti atau tautannya", JenisIsian.TEKS_PANJANG)] = ""

    @property
    def daftar_bulan(self) -> tuple[tuple[int, int], ...]:
        """Return the scheduled months as (year, month), empty while the schedule has no two ends."""
        if self.mulai is None or self.selesai is None:
            return ()
        first, last = (day.year * 12 + day.month - 1 for day in (self.mulai, self.selesai))
        return tuple((month // 12, month % 12 + 1) for month in range(first, last + 1))
