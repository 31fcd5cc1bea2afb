"""What stands in the address of each page when the tests open it, by the name of the page.

Each value makes the parts of the address for an office of the small world; pages not listed here take
`kantor` and `tahun`, or `kabupaten`, alone.
"""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from selaras.apps.akun.undangan import make_token
from selaras.apps.organisasi.models import Instansi
from tests.apps.akun_uji import make_orang, make_peran, make_undangan
from tests.apps.buku import make_impor
from tests.apps.data_uji import make_desa, make_ketentuan, make_kop, make_unit
from tests.apps.dunia import TAHUN

ALAMAT: dict[str, Callable[[Instansi], dict[str, Any]]] = {
    "data-kelompok": lambda _instansi: {"kelompok": "anggaran"},
    "data": lambda _instansi: {"daftar": "desa"},
    "data-baru": lambda _instansi: {"daftar": "desa"},
    "data-ubah": lambda instansi: {"daftar": "desa", "nomor": make_desa(instansi).pk},
    "data-hapus": lambda instansi: {"daftar": "desa", "nomor": make_desa(instansi).pk},
    "data-pindah": lambda instansi: {"daftar": "desa", "nomor": make_desa(instansi).pk},
    "profil-laporan": lambda _instansi: {"periode": "tw-2"},
    "impor-pratinjau": lambda instansi: {"nomor": make_impor(instansi).pk},
    "impor-terapkan": lambda instansi: {"nomor": make_impor(instansi).pk},
    "impor-batal": lambda instansi: {"nomor": make_impor(instansi).pk},
    "jejak-unduh": lambda _instansi: {"jenis": "csv"},
    "kabupaten-jejak-unduh": lambda _instansi: {"jenis": "csv"},
    "kabupaten-ketentuan": lambda _instansi: {"tahun": TAHUN},
    "kabupaten-ketentuan-ubah": lambda _instansi: {"tahun": TAHUN, "kunci": "batas_capaian"},
    "kabupaten-ketentuan-hapus": lambda instansi: {
        "tahun": TAHUN,
        "nomor": make_ketentuan(instansi.kabupaten).pk,
    },
    "kabupaten-kantor-ubah": lambda instansi: {"nomor": instansi.pk},
    "kantor-unit-ubah": lambda instansi: {"nomor": make_unit(instansi).pk},
    "kantor-kop-lepas": lambda instansi: {"nomor": make_kop(instansi).pk},
    "kantor-kop-unduh": lambda instansi: {"nomor": make_kop(instansi).pk},
    "dokumen-lihat": lambda _instansi: {"nama": "lkjip-tahun-2024"},
    "dokumen-isi": lambda _instansi: {"nama": "lkjip-tahun-2024"},
    "dokumen-unduh": lambda _instansi: {"nama": "lkjip-tahun-2024", "bentuk": "pdf"},
    "pekerjaan": lambda _instansi: {"nomor": UUID(int=0)},
    "pekerjaan-batal": lambda _instansi: {"nomor": UUID(int=0)},
    "pekerjaan-ulang": lambda _instansi: {"nomor": UUID(int=0)},
    "pekerjaan-hasil": lambda _instansi: {"nomor": UUID(int=0)},
    "bantuan-topik": lambda _instansi: {"topik": "impor"},
    "akun-kantor-orang": lambda instansi: {"orang": make_orang(instansi).pk},
    "akun-kantor-status": lambda instansi: {"orang": make_orang(instansi).pk},
    "akun-kantor-akhiri": lambda instansi: {"peran": make_peran(instansi).pk},
    "akun-kantor-undangan-kirim": lambda instansi: {"undangan": make_undangan(instansi).pk},
    "akun-kantor-undangan-tarik": lambda instansi: {"undangan": make_undangan(instansi).pk},
    "akun-kabupaten-orang": lambda instansi: {"orang": make_orang(instansi.kabupaten).pk},
    "akun-kabupaten-status": lambda instansi: {"orang": make_orang(instansi.kabupaten).pk},
    "akun-kabupaten-akhiri": lambda instansi: {"peran": make_peran(instansi.kabupaten).pk},
    "akun-kabupaten-undangan-kirim": lambda instansi: {"undangan": make_undangan(instansi.kabupaten).pk},
    "akun-kabupaten-undangan-tarik": lambda instansi: {"undangan": make_undangan(instansi.kabupaten).pk},
    "akun-sesi-akhiri": lambda _instansi: {"sesi": 0},
    "undangan": lambda instansi: {"tanda": make_token(make_undangan(instansi))},
    "account_reset_password_from_key": lambda _instansi: {"uidb36": "1", "key": "tidak-berlaku"},
    "openid_connect_login": lambda _instansi: {"provider_id": "kabupaten"},
    "openid_connect_callback": lambda _instansi: {"provider_id": "kabupaten"},
}
