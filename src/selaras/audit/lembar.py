"""Where the records of each kind stand in a workbook, and which fields name a row of theirs.

The audit cannot read the workbook's own table (it knows no exchange); a test compares the two.
"""

from collections.abc import Mapping
from typing import NamedTuple

from selaras.domain import berkas as r


class Lembar(NamedTuple):
    """The name of a sheet, and the fields whose values tell a person which row is meant."""

    nama: str
    pengenal: tuple[str, ...] = ()


LEMBAR: Mapping[type, Lembar] = {
    r.Profil: Lembar("Profil & Pejabat"),
    r.Pejabat: Lembar("Profil & Pejabat", ("jabatan",)),
    r.Indikator: Lembar("Indikator", ("kode",)),
    r.BarisAnggaran: Lembar("Program & Pagu", ("kode", "sumber_dana", "keterangan")),
    r.RealisasiKinerja: Lembar("Realisasi Kinerja", ("indikator", "triwulan")),
    r.RealisasiAnggaran: Lembar("Realisasi Anggaran", ("kode", "sumber_dana", "keterangan")),
    r.VersiPagu: Lembar("Versi Pagu", ("kode", "jenis", "urutan")),
    r.AlokasiAnggaran: Lembar("Alokasi", ("kode", "indikator")),
    r.AnggaranPk: Lembar("Perjanjian Kinerja", ("jabatan", "kode", "versi")),
    r.KemajuanFisik: Lembar("Fisik", ("kode", "tanggal")),
    r.RespondenSkm: Lembar("SKM", ("nomor",)),
    r.RekapUnsurSkm: Lembar("SKM Rekap", ("kode",)),
    r.NilaiIpp: Lembar("IPP", ("tahun", "formulir", "aspek")),
    r.Desa: Lembar("Desa", ("nama",)),
    r.StatusDesa: Lembar("Status Desa", ("desa", "tahun")),
    r.SelMatriks: Lembar("Matriks Desa", ("baris", "desa")),
    r.BarisRegister: Lembar("Register", ("register", "nomor", "tanggal")),
    r.RekapRegister: Lembar("Register Rekap", ("register", "tahun")),
    r.Formasi: Lembar("Formasi", ("jabatan", "di_bawah")),
    r.RekapPegawai: Lembar("Pegawai", ("kelompok", "rincian", "unit")),
    r.Aset: Lembar("Aset", ("jenis", "merek", "tahun")),
    r.NilaiLke: Lembar("Evaluasi", ("butir", "pihak", "tahun_evaluasi")),
    r.LkeTahunLalu: Lembar("Evaluasi Lalu", ("butir", "tahun_evaluasi")),
    r.Rekomendasi: Lembar("Rekomendasi", ("kode",)),
    r.TindakLanjut: Lembar("Tindak Lanjut", ("rekomendasi",)),
    r.Rencana: Lembar("Rencana", ("kode",)),
    r.SimpulRencana: Lembar("Renstra", ("kode",)),
    r.TargetRencana: Lembar("Target Renstra", ("simpul", "indikator")),
    r.SimpulPohon: Lembar("Pohon Kinerja", ("kode",)),
    r.PerjanjianKinerja: Lembar("PK", ("jabatan", "versi")),
    r.SasaranPk: Lembar("Sasaran PK", ("jabatan", "indikator", "versi")),
    r.RencanaAksi: Lembar("Rencana Aksi", ("uraian",)),
    r.ReviuRkpd: Lembar("Reviu RKPD", ("tahun", "program", "program_kebutuhan")),
    r.Usulan: Lembar("Usulan", ("tahun", "program", "lokasi")),
    r.RealisasiLalu: Lembar("Realisasi Tahun Lalu", ("indikator", "tahun")),
    r.Pembanding: Lembar("Pembanding", ("indikator", "nama")),
    r.Belanja: Lembar("Belanja", ("akun",)),
    r.PadananKode: Lembar("Padanan Kode", ("tahun", "kode_lama")),
    r.DokumenResmi: Lembar("Dokumen", ("kode",)),
    r.ButirKeputusan: Lembar("Butir SK", ("dokumen", "bagian")),
    r.AnggotaTim: Lembar("SK & Tim", ("dokumen", "kedudukan")),
    r.Sop: Lembar("SOP", ("kode",)),
    r.LangkahSop: Lembar("Langkah SOP", ("sop", "uraian")),
    r.Rapat: Lembar("Rapat", ("kode",)),
    r.Surat: Lembar("Surat", ("kode",)),
    r.LintasSektor: Lembar("Lintas Sektor", ("kegiatan",)),
    r.IsuStrategis: Lembar("Isu Strategis", ("kode",)),
    r.PengecualianReviu: Lembar("Pengecualian Reviu", ("kode", "memuat")),
    r.Penghargaan: Lembar("Penghargaan", ("nama",)),
    r.UraianTugas: Lembar("Tugas & Fungsi", ("jabatan", "jenis")),
    r.Peraturan: Lembar("Peraturan", ("sebutan",)),
    r.TanggapanAtasan: Lembar("Tanggapan Atasan", ("jabatan",)),
    r.Narasi: Lembar("Narasi", ("bagian", "pokok")),
    r.KetentuanSetempat: Lembar("Ketentuan", ("kunci",)),
    r.CatatanSumber: Lembar("Catatan Sumber", ("pokok",)),
}
