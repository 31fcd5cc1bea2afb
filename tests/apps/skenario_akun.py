"""Scenarios of accounts for test_tindakan_conformance."""

from datetime import date

from allauth.mfa.models import Authenticator

from selaras.apps.akun import actions
from selaras.apps.akun.models import Pengguna, Undangan
from selaras.apps.akun.peran import Peran
from selaras.apps.akun.tugas import Tugas
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.domain.berkas import StatusJabatan
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.skenario import Panggilan

TIDAK_DICERITAKAN = {"akun.pengguna": {"password", "last_login"}}
TUGAS = Tugas(Peran.OPERATOR, StatusJabatan.PLT, date(2024, 1, 1), date(2024, 6, 30))


def make_undangan(dunia: Dunia, email: str = "baru@kopang.contoh.id") -> Undangan:
    ruang = Ruang.kantor(dunia.kopang)
    return actions.undang(Pelaku(None, "siap"), ruang, email, "Orang Baru", TUGAS)


def _undang(dunia: Dunia) -> Panggilan:
    ruang = Ruang.kantor(dunia.kopang)
    return Panggilan(ruang, lambda p: actions.undang(p, ruang, "Baru@kopang.contoh.id", "Baru", TUGAS))


def _kirim_ulang(dunia: Dunia) -> Panggilan:
    ruang, undangan = Ruang.kantor(dunia.kopang), make_undangan(dunia)
    return Panggilan(ruang, lambda p: actions.kirim_ulang_undangan(p, ruang, undangan.pk))


def _tarik(dunia: Dunia) -> Panggilan:
    ruang, undangan = Ruang.kantor(dunia.kopang), make_undangan(dunia)
    return Panggilan(ruang, lambda p: actions.tarik_undangan(p, ruang, undangan.pk))


def _terima(dunia: Dunia) -> Panggilan:
    ruang, undangan = Ruang.kantor(dunia.kopang), make_undangan(dunia)
    diri = ("Orang Baru", "sandi yang panjang sekali")
    return Panggilan(
        ruang, lambda p: actions.terima_undangan(p, ruang, undangan.pk, 1, diri), sistem=True
    )


def _person(dunia: Dunia) -> tuple[Ruang, Pengguna]:
    return Ruang.kantor(dunia.kopang), make_pengguna(Peran.PPTK, dunia.kopang, "pptk@uji.contoh.id")


def _beri_peran(dunia: Dunia) -> Panggilan:
    ruang, person = _person(dunia)
    return Panggilan(ruang, lambda p: actions.beri_peran(p, ruang, person.pk, TUGAS))


def _akhiri(dunia: Dunia) -> Panggilan:
    ruang, person = _person(dunia)
    role, day = person.daftar_penugasan.get().pk, date(2024, 12, 31)
    return Panggilan(ruang, lambda p: actions.akhiri_peran(p, ruang, role, day, sadar=False))


def _nonaktifkan(dunia: Dunia) -> Panggilan:
    ruang, person = _person(dunia)
    return Panggilan(ruang, lambda p: actions.nonaktifkan(p, ruang, person.pk))


def _aktifkan(dunia: Dunia) -> Panggilan:
    ruang, person = _person(dunia)
    Pengguna.objects.filter(pk=person.pk).update(is_active=False)
    return Panggilan(ruang, lambda p: actions.aktifkan(p, ruang, person.pk))


def _lepas(dunia: Dunia) -> Panggilan:
    ruang, person = _person(dunia)
    Authenticator.objects.create(user=person, type="totp", data={"secret": "JBSWY3DPEHPK3PXP"})
    return Panggilan(ruang, lambda p: actions.lepas_faktor_kedua(p, ruang, person.pk))


def _ubah_nama(dunia: Dunia) -> Panggilan:
    ruang = Ruang.kantor(dunia.kopang)
    return Panggilan(ruang, lambda p: actions.ubah_nama(p, ruang, "Nama Lain"))


SKENARIO = {
    "akun.undang": _undang,
    "akun.kirim_ulang_undangan": _kirim_ulang,
    "akun.tarik_undangan": _tarik,
    "akun.terima_undangan": _terima,
    "akun.beri_peran": _beri_peran,
    "akun.akhiri_peran": _akhiri,
    "akun.nonaktifkan": _nonaktifkan,
    "akun.aktifkan": _aktifkan,
    "akun.lepas_faktor_kedua": _lepas,
    "akun.ubah_nama": _ubah_nama,
}
