"""Scenarios of the actions on lists, profile, offices and settings."""

from datetime import date

from selaras.apps.berkas.data.actions import hapus_baris, pindah_baris, simpan_baris
from selaras.apps.berkas.profil.actions import simpan_laporan, simpan_profil
from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.kantor.actions import (
    IsiUnit,
    buat_kantor,
    lepas_kop,
    pasang_kop,
    simpan_unit,
    ubah_kantor,
)
from selaras.apps.organisasi.ketentuan.actions import IsiKetentuan, hapus_ketentuan, simpan_ketentuan
from selaras.apps.organisasi.pendirian.actions import Wilayah, buat_kabupaten
from selaras.domain import berkas as rekaman
from selaras.domain.periode import Triwulan
from tests.apps.data_uji import make_aset, make_desa, make_docx, make_ketentuan, make_kop, make_unit
from tests.apps.dunia import TAHUN, Dunia
from tests.apps.skenario import Panggilan, Skenario


def _simpan_baris(dunia: Dunia) -> Panggilan:
    ruang, row = Ruang.kantor(dunia.kopang, TAHUN), make_aset(dunia.kopang, "Meja kerja")
    record = rekaman.Aset(jenis="Meja rapat")
    return Panggilan(
        ruang, lambda pelaku: simpan_baris(pelaku, ruang, "daftar_aset", record, row.pk, row.revisi)
    )


def _hapus_baris(dunia: Dunia) -> Panggilan:
    ruang, row = Ruang.kantor(dunia.kopang, TAHUN), make_aset(dunia.kopang, "Meja kerja")
    return Panggilan(ruang, lambda pelaku: hapus_baris(pelaku, ruang, "daftar_aset", row.pk, row.revisi))


def _pindah_baris(dunia: Dunia) -> Panggilan:
    ruang = Ruang.kantor(dunia.kopang, TAHUN)
    row, _ = make_desa(dunia.kopang, "Ara", 1), make_desa(dunia.kopang, "Bira", 2)
    return Panggilan(ruang, lambda pelaku: pindah_baris(pelaku, ruang, "daftar_desa", row.pk, 1, 1))


def _simpan_profil(dunia: Dunia) -> Panggilan:
    ruang, isi = Ruang.kantor(dunia.kopang, TAHUN), {"nama_instansi": "Kecamatan Kopang"}
    return Panggilan(ruang, lambda pelaku: simpan_profil(pelaku, ruang, isi, 0))


def _simpan_laporan(dunia: Dunia) -> Panggilan:
    ruang, isi = Ruang.kantor(dunia.kopang, TAHUN), {"tanggal_laporan": date(TAHUN, 7, 5)}
    return Panggilan(ruang, lambda pelaku: simpan_laporan(pelaku, ruang, Triwulan.II, isi, 0))


def _buat_kantor(dunia: Dunia) -> Panggilan:
    ruang = Ruang(dunia.lombok.pk)
    return Panggilan(
        ruang, lambda pelaku: buat_kantor(pelaku, ruang, "Kecamatan Jonggat", "jonggat", "")
    )


def _ubah_kantor(dunia: Dunia) -> Panggilan:
    ruang = Ruang(dunia.lombok.pk)
    isi = {"nama": "Kecamatan Kopang", "kode": "7.01.02", "aktif": False}
    return Panggilan(ruang, lambda pelaku: ubah_kantor(pelaku, ruang, dunia.kopang.pk, isi))


def _simpan_unit(dunia: Dunia) -> Panggilan:
    ruang, unit = Ruang.kantor(dunia.kopang), make_unit(dunia.kopang)
    isi = IsiUnit("Sekretariat Kecamatan", "sekretariat", None, aktif=False)
    return Panggilan(ruang, lambda pelaku: simpan_unit(pelaku, ruang, isi, unit.pk))


def _pasang_kop(dunia: Dunia) -> Panggilan:
    ruang, content = Ruang.kantor(dunia.kopang), make_docx()
    day = date(TAHUN, 1, 1)
    return Panggilan(ruang, lambda pelaku: pasang_kop(pelaku, ruang, "kop.docx", content, day))


def _lepas_kop(dunia: Dunia) -> Panggilan:
    ruang, kop = Ruang.kantor(dunia.kopang), make_kop(dunia.kopang)
    return Panggilan(ruang, lambda pelaku: lepas_kop(pelaku, ruang, kop.pk))


def _simpan_ketentuan(dunia: Dunia) -> Panggilan:
    ruang, isi = Ruang(dunia.lombok.pk), IsiKetentuan("kertas", "A4", "Perbup 1/2024", TAHUN)
    return Panggilan(ruang, lambda pelaku: simpan_ketentuan(pelaku, ruang, isi))


def _hapus_ketentuan(dunia: Dunia) -> Panggilan:
    ruang, row = Ruang(dunia.lombok.pk), make_ketentuan(dunia.lombok)
    return Panggilan(ruang, lambda pelaku: hapus_ketentuan(pelaku, ruang, row.pk))


def _buat_kabupaten(dunia: Dunia) -> Panggilan:
    ruang, paser = Ruang(), Wilayah("Paser", "paser", "Kalimantan Timur")
    return Panggilan(ruang, lambda pelaku: buat_kabupaten(pelaku, ruang, paser), sistem=True)


SKENARIO: dict[str, Skenario] = {
    "data.simpan_baris": _simpan_baris,
    "data.hapus_baris": _hapus_baris,
    "data.pindah_baris": _pindah_baris,
    "profil.simpan_profil": _simpan_profil,
    "profil.simpan_laporan": _simpan_laporan,
    "pendirian.buat_kabupaten": _buat_kabupaten,
    "kantor.buat_kantor": _buat_kantor,
    "kantor.ubah_kantor": _ubah_kantor,
    "kantor.simpan_unit": _simpan_unit,
    "kantor.pasang_kop": _pasang_kop,
    "kantor.lepas_kop": _lepas_kop,
    "ketentuan.simpan_ketentuan": _simpan_ketentuan,
    "ketentuan.hapus_ketentuan": _hapus_ketentuan,
}
