"""What allauth changes about the safety of an account, told in the audit trail."""

from typing import Any

from allauth.account import signals as akun
from allauth.mfa import signals as mfa

from selaras.apps.akun.access import list_penugasan
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, write_jejak
from selaras.apps.core.permintaan import request_id


def connect() -> None:
    """Listen; called once when the slice is ready."""
    for signal, tindakan in (
        (akun.password_changed, "akun.ubah_sandi"),
        (akun.password_set, "akun.buat_sandi"),
        (akun.password_reset, "akun.atur_ulang_sandi"),
        (mfa.authenticator_added, "akun.pasang_kode"),
        (mfa.authenticator_removed, "akun.lepas_kode"),
        (mfa.authenticator_reset, "akun.buat_kode_cadangan"),
    ):
        signal.connect(_teller(tindakan), weak=False, dispatch_uid=tindakan)


def ruang_of(pengguna: Any) -> Ruang:
    """Return where a person works, by the newest role; where there is none it concerns nobody else."""
    held = list_penugasan(pengguna)
    return Ruang(held[0].kabupaten_id, held[0].instansi_id) if held else Ruang()


def _teller(tindakan: str) -> Any:
    def tell(user: Any, **_told: Any) -> None:
        change = Perubahan(user, {"kejadian": None}, {"kejadian": tindakan}, str(user))
        write_jejak(Pelaku(user, request_id()), ruang_of(user), tindakan, [change])

    return tell
