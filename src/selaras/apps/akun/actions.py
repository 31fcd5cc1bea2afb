"""What changes people, their roles and invitations; each told in the audit trail."""

from datetime import date

from allauth.mfa.models import Authenticator
from django.core.exceptions import ValidationError

from selaras.apps.akun.models import Pengguna, Penugasan, StatusUndangan, Undangan
from selaras.apps.akun.peran import Hak
from selaras.apps.akun.simpan import (
    change,
    find_governed,
    find_waiting,
    give,
    make_account,
    save_once,
)
from selaras.apps.akun.tindakan import Catatan, tindakan
from selaras.apps.akun.tugas import (
    ADMIN,
    Tugas,
    check_last_admin,
    check_not_held,
    check_tugas,
    place_of,
)
from selaras.apps.akun.undangan import expiry, open_undangan
from selaras.apps.core.jejak import Pelaku, Perubahan, Ruang, fields_of

Diri = Pengguna | tuple[str, str]  # the account logged in, or name and password of the one to make


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def undang(  # noqa: PLR0913, PLR0917 -- one call, each argument has its name
    pelaku: Pelaku, ruang: Ruang, catatan: Catatan, email: str, nama: str, tugas: Tugas
) -> Undangan:
    """Invite somebody who has no account yet."""
    check_tugas(pelaku, ruang, tugas)
    address = email.strip().lower()
    if Pengguna.objects.filter(email=address).exists():
        raise ValidationError("Alamat ini sudah mempunyai akun; beri perannya langsung.")
    undangan = Undangan(email=address, nama=nama.strip(), berlaku_sampai=expiry(), **tugas.isi(ruang))
    save_once(undangan, "Alamat ini sudah diundang untuk peran itu; kirim ulang saja.")
    catatan.add(Perubahan(undangan, None, fields_of(undangan), str(undangan)))
    return undangan


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def kirim_ulang_undangan(_pelaku: Pelaku, ruang: Ruang, catatan: Catatan, undangan_id: int) -> Undangan:
    """Renew an invitation; links sent before no longer open."""
    undangan = find_waiting(ruang, undangan_id)
    change(catatan, undangan, {"kiriman": undangan.kiriman + 1, "berlaku_sampai": expiry()})
    return undangan


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def tarik_undangan(_pelaku: Pelaku, ruang: Ruang, catatan: Catatan, undangan_id: int) -> None:
    """Withdraw an invitation; its link no longer opens."""
    change(catatan, find_waiting(ruang, undangan_id), {"status": StatusUndangan.DITARIK})


@tindakan(Hak.AKUN_SENDIRI)
def terima_undangan(
    _pelaku: Pelaku, ruang: Ruang, catatan: Catatan, undangan_id: int, kiriman: int, diri: Diri
) -> Pengguna:
    """Make the account of an invitation, or take the one logged in, and give it the role.

    The system acts: who accepts holds no role yet.
    """
    found = open_undangan().select_for_update(of=("self",)).filter(pk=undangan_id, kiriman=kiriman)
    undangan = found.first()
    if undangan is None:
        raise ValidationError("Undangan ini sudah dipakai, ditarik, atau kedaluwarsa.")
    tugas = Tugas(undangan.peran, undangan.sifat, undangan.mulai, undangan.selesai)
    pengguna = diri if isinstance(diri, Pengguna) else make_account(catatan, undangan, *diri)
    if pengguna.email != undangan.email:
        raise ValidationError("Undangan ini untuk alamat lain. Masuk dengan akun alamat itu.")
    check_not_held(pengguna, ruang, tugas)
    give(catatan, pengguna, ruang, tugas)
    change(catatan, undangan, {"status": StatusUndangan.DITERIMA})
    return pengguna


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def beri_peran(
    pelaku: Pelaku, ruang: Ruang, catatan: Catatan, pengguna_id: int, tugas: Tugas
) -> Penugasan:
    """Give a role to somebody who has an account."""
    check_tugas(pelaku, ruang, tugas)
    pengguna = Pengguna.objects.select_for_update().get(pk=pengguna_id)
    if not pengguna.is_active:
        raise ValidationError("Akun ini nonaktif. Aktifkan dahulu sebelum memberinya peran.")
    check_not_held(pengguna, ruang, tugas)
    return give(catatan, pengguna, ruang, tugas)


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def akhiri_peran(  # noqa: PLR0913 -- one call, each argument has its name
    pelaku: Pelaku, ruang: Ruang, catatan: Catatan, penugasan_id: int, selesai: date, *, sadar: bool
) -> None:
    """Let a role end after a day; with a day before its start the role is taken back altogether.

    Whoever ends their own admin role says by `sadar` that they know what they lose.
    """
    penugasan = Penugasan.objects.select_for_update().get(pk=penugasan_id, **place_of(ruang))
    check_last_admin(penugasan, selesai)
    own = pelaku.pengguna is not None and penugasan.pengguna_id == pelaku.pengguna.pk
    if own and penugasan.peran in ADMIN and not sadar:
        raise ValidationError(
            "Anda mengakhiri peran admin Anda sendiri dan tidak dapat mengembalikannya sendiri. "
            "Centang pernyataan di bawah bila memang itu maksudnya."
        )
    if selesai >= penugasan.mulai:
        change(catatan, penugasan, {"selesai": selesai})
        return
    catatan.add(Perubahan(penugasan, fields_of(penugasan), None, penugasan.peran.label))
    # Deleting through the query keeps the number on the object for the line of the trail.
    Penugasan.objects.filter(pk=penugasan.pk).delete()


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def nonaktifkan(pelaku: Pelaku, ruang: Ruang, catatan: Catatan, pengguna_id: int) -> None:
    """Close an account: whoever is logged in with it is out at the next page."""
    change(catatan, find_governed(pelaku, ruang, pengguna_id), {"is_active": False})


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def aktifkan(pelaku: Pelaku, ruang: Ruang, catatan: Catatan, pengguna_id: int) -> None:
    """Open a closed account again."""
    change(catatan, find_governed(pelaku, ruang, pengguna_id), {"is_active": True})


@tindakan(Hak.KELOLA_AKUN_KANTOR)
def lepas_faktor_kedua(pelaku: Pelaku, ruang: Ruang, catatan: Catatan, pengguna_id: int) -> int:
    """Take the authenticator off the account of somebody who lost the phone; return how many went."""
    pengguna = find_governed(pelaku, ruang, pengguna_id)
    found = Authenticator.objects.filter(user=pengguna)
    count = len(found)
    if not count:
        raise ValidationError("Akun ini tidak memakai aplikasi kode.")
    change(catatan, pengguna, {"faktor_kedua_dilepas": pengguna.faktor_kedua_dilepas + 1})
    found.delete()
    return count


@tindakan(Hak.AKUN_SENDIRI)
def ubah_nama(pelaku: Pelaku, _ruang: Ruang, catatan: Catatan, nama: str) -> None:
    """Change one's own name."""
    if pelaku.pengguna is None:
        raise ValidationError("Nama hanya dapat diubah oleh pemilik akun.")
    pengguna = Pengguna.objects.select_for_update().get(pk=pelaku.pengguna.pk)
    change(catatan, pengguna, {"nama": nama.strip()})
