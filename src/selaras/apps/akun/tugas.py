"""What a role given to a person says: which, how held, from when until when."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone

from selaras.apps.akun.access import may, require
from selaras.apps.akun.models import Pengguna, Penugasan
from selaras.apps.akun.peran import Hak, Peran
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.domain.berkas import StatusJabatan

ADMIN = frozenset({Peran.ADMIN_PD, Peran.ADMIN_KABUPATEN})


@dataclass(frozen=True)
class Tugas:
    """A role as it is to be held; both days are included, without `selesai` it has no end yet."""

    peran: Peran
    sifat: StatusJabatan
    mulai: date
    selesai: date | None = None

    def isi(self, ruang: Ruang) -> dict[str, Any]:
        """Return the columns that a role and an invitation share."""
        return {
            "peran": self.peran,
            "sifat": self.sifat,
            "mulai": self.mulai,
            "selesai": self.selesai,
            **place_of(ruang),
        }


def place_of(ruang: Ruang) -> dict[str, int | None]:
    """Return the columns that keep a role or an invitation to a place."""
    return {"kabupaten_id": ruang.kabupaten_id, "instansi_id": ruang.instansi_id}


def check_tugas(pelaku: Pelaku, ruang: Ruang, tugas: Tugas) -> None:
    """Raise ValidationError where such a role is not held in the place."""
    if ruang.instansi_id is None:
        require(pelaku, Hak.KELOLA_AKUN_KABUPATEN, ruang)
    if tugas.peran.is_kabupaten != (ruang.instansi_id is None):
        raise ValidationError(f"Peran {tugas.peran.label} tidak dapat diberikan di sini.")
    if tugas.selesai is not None and tugas.selesai < tugas.mulai:
        raise ValidationError("Tanggal berakhir mendahului tanggal mulai. Periksa kedua tanggalnya.")


def check_not_held(pengguna: Pengguna, ruang: Ruang, tugas: Tugas) -> None:
    """Raise ValidationError where the person holds that role there on one of the same days."""
    for held in Penugasan.objects.filter(pengguna=pengguna, peran=tugas.peran, **place_of(ruang)):
        ends_before = held.selesai is not None and held.selesai < tugas.mulai
        starts_after = tugas.selesai is not None and held.mulai > tugas.selesai
        if not ends_before and not starts_after:
            raise ValidationError(
                f"{pengguna.nama} sudah memegang peran {tugas.peran.label} pada masa itu."
            )


def check_governs(pelaku: Pelaku, pengguna: Pengguna) -> None:
    """Raise ValidationError unless all that the person holds lies where whoever acts is admin."""
    if pelaku.pengguna is None:
        return
    if pelaku.pengguna.pk == pengguna.pk:
        raise ValidationError("Ini akun Anda sendiri; mintalah admin lain melakukannya.")
    for held in pengguna.daftar_penugasan.all():
        gone = held.selesai is not None and held.selesai < timezone.localdate()
        if not gone and not _may_manage(pelaku, held):
            raise ValidationError(
                "Orang ini bertugas juga di luar wewenang Anda. Akhiri saja perannya di sini."
            )


def check_last_admin(penugasan: Penugasan, selesai: date) -> None:
    """Raise ValidationError where a kabupaten would be left without an admin after that day."""
    if penugasan.peran is not Peran.ADMIN_KABUPATEN:
        return
    others = Penugasan.objects.select_for_update().filter(
        peran=Peran.ADMIN_KABUPATEN, kabupaten_id=penugasan.kabupaten_id, pengguna__is_active=True
    )
    others = others.exclude(pk=penugasan.pk).filter(mulai__lte=max(selesai, timezone.localdate()))
    stay = [p for p in others if p.selesai is None or p.selesai > selesai]
    if not stay:
        raise ValidationError(
            "Ini admin kabupaten yang terakhir. Beri peran itu kepada orang lain dahulu."
        )


def _may_manage(pelaku: Pelaku, held: Penugasan) -> bool:
    hak = Hak.KELOLA_AKUN_KABUPATEN if held.instansi_id is None else Hak.KELOLA_AKUN_KANTOR
    return may(pelaku.pengguna, hak, Ruang(held.kabupaten_id, held.instansi_id))
