"""The office, the period, and the perjanjian kinerja that the report answers for."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated

from selaras.domain.berkas.isian import Isian, JenisIsian
from selaras.domain.periode import Periode


@dataclass(frozen=True)
class Profil:
    """One value per field; None and empty text mean not filled yet."""

    nama_instansi: Annotated[
        str, Isian("Nama instansi", "Nama lengkap kantor", wajib=True, contoh="Kecamatan Contoh")
    ]
    kabupaten: Annotated[
        str,
        Isian(
            "Kabupaten",
            "Tanpa kata 'Kabupaten'; menentukan ketentuan daerah",
            wajib=True,
            contoh="Lumajang",
        ),
    ]
    periode: Annotated[
        Periode,
        Isian(
            "Periode laporan",
            "Triwulan dan tahun, misalnya 'Triwulan II 2026', atau 'Tahun 2026'",
            JenisIsian.PERIODE,
            wajib=True,
            contoh="Triwulan II 2026",
        ),
    ]
    provinsi: Annotated[str, Isian("Provinsi", "Nama provinsi")] = ""
    alamat: Annotated[str, Isian("Alamat kantor", "Untuk sampul laporan")] = ""
    tempat_laporan: Annotated[str, Isian("Tempat penandatanganan", "Kota atau ibu kota kecamatan")] = ""
    tanggal_laporan: Annotated[
        date | None, Isian("Tanggal laporan", "Tanggal laporan ditandatangani", JenisIsian.TANGGAL)
    ] = None
    penanda_tangan: Annotated[
        str,
        Isian("Jabatan penanda tangan", "Seperti tertulis pada tabel Pejabat", contoh="Camat Contoh"),
    ] = ""
    tahun_awal_renstra: Annotated[
        int | None,
        Isian("Tahun awal Renstra", "Renstra yang dirujuk perjanjian kinerja", JenisIsian.TAHUN),
    ] = None
    tahun_akhir_renstra: Annotated[
        int | None, Isian("Tahun akhir Renstra", "Tahun terakhir Renstra itu", JenisIsian.TAHUN)
    ] = None
    nomor_pk: Annotated[str, Isian("Nomor PK", "Nomor perjanjian kinerja, bila ada")] = ""
    tanggal_pk: Annotated[
        date | None, Isian("Tanggal PK", "Tanggal perjanjian kinerja ditandatangani", JenisIsian.TANGGAL)
    ] = None
    tempat_pk: Annotated[str, Isian("Tempat PK", "Tempat perjanjian kinerja ditandatangani")] = ""
    pihak_pertama: Annotated[
        str, Isian("Jabatan pihak pertama PK", "Yang berjanji; seperti pada tabel Pejabat")
    ] = ""
    pihak_kedua: Annotated[
        str, Isian("Jabatan pihak kedua PK", "Atasan yang menerima janji; seperti pada tabel Pejabat")
    ] = ""
    populasi_skm: Annotated[
        Decimal | None,
        Isian(
            "Populasi SKM",
            "Banyaknya pengguna layanan setahun; sampel minimal dihitung darinya",
            JenisIsian.NILAI,
        ),
    ] = None
    pagu_tahun_lalu: Annotated[
        Decimal | None,
        Isian(
            "Anggaran tahun sebelumnya (Rp)",
            "Jumlah anggaran kantor setahun sebelumnya; dibandingkan dengan tahun ini",
            JenisIsian.UANG,
        ),
    ] = None
    kode_pos: Annotated[str, Isian("Kode pos", "Untuk kop surat", contoh="67356")] = ""
    telepon: Annotated[str, Isian("Telepon", "Untuk kop surat")] = ""
    surel: Annotated[str, Isian("Surel", "Alamat surel resmi kantor, untuk kop surat")] = ""
    laman: Annotated[str, Isian("Laman", "Alamat laman resmi kantor, untuk kop surat")] = ""
    kode_surat: Annotated[
        str, Isian("Kode kantor dalam nomor surat", "Kode atau singkatan unit", contoh="KPG")
    ] = ""
