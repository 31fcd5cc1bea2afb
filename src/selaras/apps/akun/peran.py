"""Roles and what each may: the one table that the door reads."""

from collections.abc import Mapping

from selaras.domain.pilihan import Pilihan


class Hak(Pilihan):
    """Something that can be allowed; each view and each action names the one it needs."""

    AKUN_SENDIRI = "akun_sendiri", "Mengatur akun sendiri"
    LIHAT_DATA = "lihat_data", "Melihat data kantor"
    UBAH_DATA = "ubah_data", "Mengisi data kantor"
    IMPOR = "impor", "Mengimpor buku kerja"
    UNDUH_DOKUMEN = "unduh_dokumen", "Mengunduh dokumen"
    KELOLA_KANTOR = "kelola_kantor", "Mengatur kantor, unit, dan kop"
    KELOLA_AKUN_KANTOR = "kelola_akun_kantor", "Mengatur akun kantor"
    LIHAT_JEJAK = "lihat_jejak", "Melihat jejak perubahan"
    LIHAT_KABUPATEN = "lihat_kabupaten", "Melihat kabupaten"
    ATUR_KABUPATEN = "atur_kabupaten", "Mengatur ketentuan kabupaten"
    KELOLA_AKUN_KABUPATEN = "kelola_akun_kabupaten", "Mengatur akun kabupaten"


class Peran(Pilihan):
    """What a person is to an office or to a kabupaten."""

    OPERATOR = "operator", "Operator"
    PPTK = "pptk", "PPTK"
    KEPALA_SEKSI = "kepala_seksi", "Kepala seksi/subbagian"
    SEKRETARIS = "sekretaris", "Sekretaris"
    KEPALA = "kepala", "Kepala perangkat daerah"
    ADMIN_PD = "admin_pd", "Admin perangkat daerah"
    BAGIAN_ORGANISASI = "bagian_organisasi", "Bagian Organisasi"
    BAPPEDA = "bappeda", "Bappeda"
    ADMINISTRASI_PEMBANGUNAN = "administrasi_pembangunan", "Bagian Administrasi Pembangunan"
    BPKAD = "bpkad", "BPKAD"
    TATA_PEMERINTAHAN = "tata_pemerintahan", "Bagian Tata Pemerintahan"
    INSPEKTORAT = "inspektorat", "Inspektorat"
    PIMPINAN = "pimpinan", "Pimpinan kabupaten"
    ADMIN_KABUPATEN = "admin_kabupaten", "Admin kabupaten"

    @property
    def is_kabupaten(self) -> bool:
        """Tell whether the role is held in a kabupaten and reaches all its offices."""
        return self in HAK_KABUPATEN


_MELIHAT = frozenset({Hak.AKUN_SENDIRI, Hak.LIHAT_DATA, Hak.UNDUH_DOKUMEN})
_MENGISI = _MELIHAT | {Hak.UBAH_DATA}
_MELIHAT_KABUPATEN = _MELIHAT | {Hak.LIHAT_KABUPATEN}

HAK_KANTOR: Mapping[Peran, frozenset[Hak]] = {
    Peran.OPERATOR: _MENGISI | {Hak.IMPOR},
    Peran.PPTK: _MENGISI,
    Peran.KEPALA_SEKSI: _MENGISI,
    Peran.SEKRETARIS: _MENGISI | {Hak.IMPOR, Hak.LIHAT_JEJAK},
    Peran.KEPALA: _MELIHAT | {Hak.LIHAT_JEJAK},
    Peran.ADMIN_PD: _MENGISI | {Hak.IMPOR, Hak.LIHAT_JEJAK, Hak.KELOLA_KANTOR, Hak.KELOLA_AKUN_KANTOR},
}
HAK_KABUPATEN: Mapping[Peran, frozenset[Hak]] = {
    Peran.BAGIAN_ORGANISASI: _MELIHAT_KABUPATEN | {Hak.ATUR_KABUPATEN},
    Peran.BAPPEDA: _MELIHAT_KABUPATEN,
    Peran.ADMINISTRASI_PEMBANGUNAN: _MELIHAT_KABUPATEN,
    Peran.BPKAD: _MELIHAT_KABUPATEN,
    Peran.TATA_PEMERINTAHAN: _MELIHAT_KABUPATEN,
    Peran.INSPEKTORAT: _MELIHAT_KABUPATEN | {Hak.LIHAT_JEJAK},
    Peran.PIMPINAN: _MELIHAT_KABUPATEN,
    Peran.ADMIN_KABUPATEN: _MELIHAT_KABUPATEN
    | {
        Hak.ATUR_KABUPATEN,
        Hak.KELOLA_AKUN_KABUPATEN,
        Hak.KELOLA_AKUN_KANTOR,
        Hak.KELOLA_KANTOR,
        Hak.LIHAT_JEJAK,
    },
}
HAK_PERAN: Mapping[Peran, frozenset[Hak]] = {**HAK_KANTOR, **HAK_KABUPATEN}
