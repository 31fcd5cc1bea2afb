"""Accounts of the demonstration: one for each role, all with the same password, known to everybody."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from selaras.apps.akun.actions import terima_undangan, undang
from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.akun.tugas import Tugas
from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.models import Instansi
from selaras.demo.kantor import PELAKU
from selaras.domain.berkas import StatusJabatan

SANDI = "selaras-demo-2026"
_MULAI = date(2020, 1, 1)


@dataclass(frozen=True)
class AkunDemo:
    """An account as it is told to a visitor; a kabupaten role also needs a code, each good once."""

    peran: Peran
    email: str
    tempat: str
    daftar_kode: tuple[str, ...] = ()


def make_accounts(instansi: Instansi) -> Iterator[AkunDemo]:
    """Yield an account of every role, of the office or of its kabupaten."""
    for peran in Peran:
        ruang = Ruang(instansi.kabupaten_id) if peran.is_kabupaten else Ruang.kantor(instansi)
        email = f"{peran.value.replace('_', '-')}@demo.selaras.id"
        place = str(instansi.kabupaten) if peran.is_kabupaten else instansi.nama
        pengguna = _make(peran, ruang, email)
        codes = _second_factor(pengguna) if peran.is_kabupaten else ()
        yield AkunDemo(peran, email, place, codes)


def _make(peran: Peran, ruang: Ruang, email: str) -> Pengguna:
    tugas = Tugas(peran, StatusJabatan.DEFINITIF, _MULAI)
    name = f"{peran.label} (contoh)"
    undangan = undang(PELAKU, ruang, email, name, tugas)
    return terima_undangan(PELAKU, ruang, undangan.pk, undangan.kiriman, (name, SANDI))


def _second_factor(pengguna: Any) -> tuple[str, ...]:
    """Give the account what its role must have; the codes stand in for a telephone."""
    TOTP.activate(pengguna, generate_totp_secret())
    codes = RecoveryCodes.activate(pengguna).get_unused_codes()
    return tuple(codes)
