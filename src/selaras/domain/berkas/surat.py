"""Letters of the office: covering letters, requests for review, receipts, invitations."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class JenisSurat(Pilihan):
    """The kinds of letters and event papers that reporting needs."""

    PENGANTAR = "pengantar", "Surat pengantar"
    PERMOHONAN_REVIU = "permohonan_reviu", "Permohonan reviu"
    TANDA_TERIMA = "tanda_terima", "Tanda terima"
    UNDANGAN = "undangan", "Undangan"
    LAINNYA = "lainnya", "Surat lain"


class SifatSurat(Pilihan):
    """How urgent or closed a letter is."""

    BIASA = "biasa", "Biasa"
    SEGERA = "segera", "Segera"
    PENTING = "penting", "Penting"
    RAHASIA = "rahasia", "Rahasia"


@dataclass(frozen=True)
class Surat:
    """One letter. `dokumen` is what it sends, `rapat` what it invites to; one item per line in lists."""

    kode: Annotated[str, Isian("Kode surat", "Singkatan yang Anda pilih, unik", wajib=True, contoh="U1")]
    jenis: Annotated[
        JenisSurat, Isian("Jenis surat", "Menentukan bentuknya", JenisIsian.PILIHAN, wajib=True)
    ]
    hal: Annotated[str, Isian("Hal", "Pokok surat", wajib=True)]
    nomor: Annotated[
        str, Isian("Nomor", "Lengkap; kosong: disusun dari nomor agenda", contoh="000.8/12/2024")
    ] = ""
    nomor_agenda: Annotated[
        Decimal | None, Isian("Nomor agenda", "Urutan dalam buku agenda tahun itu", JenisIsian.NILAI)
    ] = None
    tanggal: Annotated[date | None, Isian("Tanggal", "Tanggal surat", JenisIsian.TANGGAL)] = None
    sifat: Annotated[SifatSurat, Isian("Sifat", "Biasa bila tidak lain", JenisIsian.PILIHAN)] = (
        SifatSurat.BIASA
    )
    lampiran: Annotated[str, Isian("Lampiran", "Misalnya 1 berkas")] = ""
    kepada: Annotated[
        str, Isian("Yth.", "Jabatan yang dituju, satu baris satu", JenisIsian.TEKS_PANJANG)
    ] = ""
    tempat_tujuan: Annotated[str, Isian("Di (tujuan)", "Tempat tujuan")] = ""
    isi: Annotated[
        str, Isian("Isi tambahan", "Menggantikan isi bawaan bila diisi", JenisIsian.TEKS_PANJANG)
    ] = ""
    tembusan: Annotated[str, Isian("Tembusan", "Satu baris satu", JenisIsian.TEKS_PANJANG)] = ""
    penanda_tangan: Annotated[str, Isian("Jabatan penanda tangan", "Kosong: penanda tangan laporan")] = (
        ""
    )
    dokumen: Annotated[str, Isian("Kode dokumen", "Dokumen yang dikirim, bila ada")] = ""
    rapat: Annotated[str, Isian("Kode rapat", "Untuk undangan: rapatnya")] = ""
    klasifikasi: Annotated[
        str, Isian("Kode klasifikasi", "Kode klasifikasi arsip di depan nomor agenda", contoh="000.8")
    ] = ""
