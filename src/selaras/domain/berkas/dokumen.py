"""The register of the office's own documents: what exists, signed, sent, received, published."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.pilihan import Pilihan


class JenisDokumenResmi(Pilihan):
    """The kinds of documents that planning, reporting and evaluation ask for."""

    RPJMD = "rpjmd", "RPJMD/RPD"
    RENSTRA = "renstra", "Renstra"
    RENJA = "renja", "Renja"
    RKA = "rka", "RKA"
    DPA = "dpa", "DPA"
    DPPA = "dppa", "DPA perubahan"
    IKU = "iku", "Penetapan IKU"
    PK = "pk", "Perjanjian kinerja"
    RENCANA_AKSI = "rencana_aksi", "Rencana aksi"
    LKJ_TRIWULAN = "lkj_triwulan", "Laporan kinerja triwulan"
    LKJIP = "lkjip", "LKjIP"
    EVALUASI_RENJA = "evaluasi_renja", "Evaluasi hasil Renja"
    SKM = "skm", "Laporan SKM"
    LHE = "lhe", "LHE AKIP"
    LHR = "lhr", "Laporan hasil reviu"
    KEPUTUSAN = "keputusan", "Surat keputusan"
    PEDOMAN = "pedoman", "Pedoman"
    SOP = "sop", "SOP"
    BERITA_ACARA = "berita_acara", "Berita acara"
    LAINNYA = "lainnya", "Lainnya"


@dataclass(frozen=True)
class DokumenResmi:
    """One document; `kode` identifies it within the book. Officials stand as positions."""

    kode: Annotated[
        str, Isian("Kode dokumen", "Singkatan yang Anda pilih, unik", wajib=True, contoh="SK1")
    ]
    jenis: Annotated[
        JenisDokumenResmi,
        Isian("Jenis dokumen", "Pilih yang paling dekat", JenisIsian.PILIHAN, wajib=True),
    ]
    judul: Annotated[str, Isian("Judul/tentang", "Nama dokumen, atau pokok keputusannya", wajib=True)]
    nomor: Annotated[str, Isian("Nomor", "Seperti tertulis pada dokumen")] = ""
    tanggal: Annotated[
        date | None, Isian("Tanggal", "Tanggal ditetapkan atau ditandatangani", JenisIsian.TANGGAL)
    ] = None
    tempat: Annotated[str, Isian("Tempat", "Tempat ditetapkan atau ditandatangani")] = ""
    penanda_tangan: Annotated[str, Isian("Jabatan penanda tangan", "Jabatan, bukan nama orang")] = ""
    tahun: Annotated[
        int | None, Isian("Tahun", "Tahun yang diatur atau dilaporkan", JenisIsian.TAHUN)
    ] = None
    dikirim_ke: Annotated[str, Isian("Dikirim kepada", "Penerima, bila dikirim")] = ""
    tanggal_kirim: Annotated[
        date | None, Isian("Tanggal kirim", "Kapan dikirim", JenisIsian.TANGGAL)
    ] = None
    tanda_terima: Annotated[str, Isian("Tanda terima", "Nomor atau bentuk tanda terimanya")] = ""
    tanggal_terima: Annotated[
        date | None, Isian("Tanggal terima", "Kapan diterima", JenisIsian.TANGGAL)
    ] = None
    tanggal_publikasi: Annotated[
        date | None, Isian("Tanggal publikasi", "Kapan diumumkan", JenisIsian.TANGGAL)
    ] = None
    tautan: Annotated[str, Isian("Tautan", "Alamat laman tempat dokumen dapat dibaca")] = ""
    keterangan: Annotated[str, Isian("Keterangan", "Bila perlu")] = ""
