"""Rows for the tests of the lists and of the settings."""

from datetime import date
from decimal import Decimal
from io import BytesIO

from allauth.mfa.models import Authenticator
from docx import Document

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.data.actions import simpan_baris
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.organisasi.kantor.actions import pasang_kop
from selaras.apps.organisasi.models import (
    Aset,
    Desa,
    Instansi,
    Kabupaten,
    KetentuanKabupaten,
    Kop,
    SubUnit,
)
from selaras.domain import berkas as rekaman
from tests.apps.dunia import TAHUN, make_pengguna

SISTEM = Pelaku(None, "uji")


def make_berkode(peran: Peran, tempat: Instansi | Kabupaten) -> Pengguna:
    """Return an account with its role and a second factor; no kabupaten role opens a page without."""
    pengguna = make_pengguna(peran, tempat)
    data = {"secret": "JBSWY3DPEHPK3PXP"}
    Authenticator.objects.get_or_create(user=pengguna, type="totp", defaults={"data": data})
    return pengguna


def make_desa(instansi: Instansi, nama: str = "Desa Muncan", urutan: int = 1) -> Desa:
    """Return a desa of the office, saved once."""
    values = {"nomor_urut": urutan, "kode": "5202.01"}
    return Desa.objects.get_or_create(instansi=instansi, tahun_berkas=TAHUN, nama=nama, defaults=values)[
        0
    ]


def make_aset(instansi: Instansi, jenis: str, nilai: Decimal | None = None) -> Aset:
    """Return a row of the inventory, added by the action."""
    record = rekaman.Aset(jenis=jenis, nilai=nilai)
    row = simpan_baris(SISTEM, Ruang.kantor(instansi, TAHUN), "daftar_aset", record)
    assert isinstance(row, Aset)
    return row


def make_unit(instansi: Instansi, nama: str = "Sekretariat") -> SubUnit:
    """Return a part of the office, saved once."""
    return SubUnit.objects.get_or_create(instansi=instansi, nama=nama, jenis="sekretariat")[0]


def make_kop(instansi: Instansi) -> Kop:
    """Return a letterhead of the office, saved once."""
    there = Kop.objects.filter(instansi=instansi).first()
    return there or pasang_kop(SISTEM, Ruang.kantor(instansi), "kop.docx", make_docx(), date(2024, 1, 1))


def make_docx() -> bytes:
    """Return a small Word file."""
    content, document = BytesIO(), Document()
    document.sections[0].header.paragraphs[0].text = "KECAMATAN KOPANG"
    document.save(content)
    return content.getvalue()


def make_ketentuan(
    kabupaten: Kabupaten, kunci: str = "batas_capaian", nilai: str = "120"
) -> KetentuanKabupaten:
    """Return a setting of the kabupaten from the year of the tests on, saved once."""
    return KetentuanKabupaten.objects.get_or_create(
        kabupaten=kabupaten,
        kunci=kunci,
        tahun_mulai=TAHUN,
        defaults={"nilai": nilai, "dasar_hukum": "Perbup 1/2024"},
    )[0]
