"""Scenarios of imports for test_tindakan_conformance: rows added, changed, removed and moved."""

from dataclasses import replace
from decimal import Decimal

from selaras.apps.berkas import actions
from selaras.apps.berkas.models import Impor
from selaras.apps.berkas.muatan import read_muatan
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.domain.berkas import Desa, RekapPegawai
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.exchange.json import dump_berkas
from tests.apps.buku import SEMUA
from tests.apps.dunia import TAHUN, Dunia
from tests.apps.skenario import Panggilan

SIAP = Pelaku(None, "siap")
TIDAK_DICERITAKAN = {"berkas.impor": {"isi", "perubahan", "cakupan", "peringatan"}}
PILIHAN = actions.PilihanImpor(SEMUA)


def make_muatan(dunia: Dunia, *desa: Desa, alamat: str = "", pegawai: int = 1) -> actions.Muatan:
    """Return a small book of kopang."""
    berkas = build_berkas(dunia.kopang, TAHUN)
    people = RekapPegawai(KelompokPegawai.JENIS_KELAMIN, "Laki-laki", jumlah=Decimal(pegawai))
    small = replace(
        berkas,
        profil=replace(berkas.profil, alamat=alamat),
        daftar_desa=desa,
        daftar_pegawai=(people,),
    )
    return read_muatan(dump_berkas(small), dunia.kopang)


def make_impor(dunia: Dunia) -> tuple[Ruang, Impor]:
    """Return a preview that adds, changes, removes and moves rows that are there."""
    ruang = Ruang.kantor(dunia.kopang, TAHUN)
    first = make_muatan(dunia, Desa("Bebuak"), Desa("Darmaji"), Desa("Lendang Are"))
    actions.terapkan_impor(SIAP, ruang, actions.unggah_impor(SIAP, ruang, first, "satu.json"), PILIHAN)
    second = make_muatan(
        dunia,
        Desa("Lendang Are"),
        Desa("Aik Bual"),
        Desa("Bebuak", kode="52.02"),
        alamat="Jalan Raya",
        pegawai=2,
    )
    return ruang, actions.unggah_impor(SIAP, ruang, second, "dua.json")


def _unggah(dunia: Dunia) -> Panggilan:
    ruang, muatan = Ruang.kantor(dunia.kopang, TAHUN), make_muatan(dunia, Desa("Bebuak"))
    return Panggilan(ruang, lambda p: actions.unggah_impor(p, ruang, muatan, "buku.json"))


def _terapkan(dunia: Dunia) -> Panggilan:
    ruang, impor = make_impor(dunia)
    return Panggilan(ruang, lambda p: actions.terapkan_impor(p, ruang, impor, PILIHAN))


def _batalkan(dunia: Dunia) -> Panggilan:
    ruang, impor = make_impor(dunia)
    actions.terapkan_impor(SIAP, ruang, impor, PILIHAN)
    return Panggilan(ruang, lambda p: actions.batalkan_impor(p, ruang, impor))


def _hapus(dunia: Dunia) -> Panggilan:
    ruang, impor = make_impor(dunia)
    return Panggilan(ruang, lambda p: actions.hapus_pratinjau(p, ruang, impor))


SKENARIO = {
    "berkas.unggah_impor": _unggah,
    "berkas.terapkan_impor": _terapkan,
    "berkas.batalkan_impor": _batalkan,
    "berkas.hapus_pratinjau": _hapus,
}
