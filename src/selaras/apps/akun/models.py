"""People who log in, the roles they hold over time, and invitations to hold one."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from selaras.apps.akun.peran import HAK_KABUPATEN, Peran
from selaras.apps.core.fields import PilihanField
from selaras.domain.berkas import StatusJabatan


class PenggunaManager(BaseUserManager["Pengguna"]):
    """Makes accounts with the address in one form."""

    def create_user(self, email: str, password: str | None = None, **isi: Any) -> "Pengguna":
        """Return a new account; without a password nobody can log in to it until one is set."""
        pengguna = self.model(email=email.strip().lower(), **isi)
        pengguna.set_password(password)
        pengguna.save(using=self._db)
        return pengguna

    def get_by_natural_key(self, username: str | None) -> "Pengguna":
        """Return the account of an address, however it is typed."""
        return self.get(email=(username or "").strip().lower())


class Pengguna(AbstractBaseUser):
    """A person; `nip` is optional and never printed by the application.

    `faktor_kedua_dilepas` counts how often an admin took the authenticator off the account.
    """

    email = models.EmailField(unique=True)
    nama = models.TextField()
    nip = models.CharField(max_length=18, blank=True)
    is_active = models.BooleanField(default=True)
    faktor_kedua_dilepas = models.PositiveIntegerField(default=0)

    objects: ClassVar[PenggunaManager] = PenggunaManager()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["nama"]

    class Meta:
        ordering = ("nama",)

    def __str__(self) -> str:
        return self.nama


class Penugasan(models.Model):
    """A role from a day until a day, in one office or in one kabupaten, never in both."""

    pengguna = models.ForeignKey(Pengguna, on_delete=models.PROTECT, related_name="daftar_penugasan")
    peran = PilihanField(Peran)
    sifat = PilihanField(StatusJabatan, default=StatusJabatan.DEFINITIF)
    kabupaten = models.ForeignKey("organisasi.Kabupaten", on_delete=models.PROTECT, related_name="+")
    instansi = models.ForeignKey(
        "organisasi.Instansi", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    mulai = models.DateField()
    selesai = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ("-mulai", "pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(instansi__isnull=True, peran__in=[p.value for p in HAK_KABUPATEN])
                | models.Q(instansi__isnull=False)
                & ~models.Q(peran__in=[p.value for p in HAK_KABUPATEN]),
                name="penugasan_kantor_atau_kabupaten",
            ),
            models.CheckConstraint(
                condition=models.Q(selesai__isnull=True) | models.Q(selesai__gte=models.F("mulai")),
                name="penugasan_selesai_setelah_mulai",
            ),
        )

    def __str__(self) -> str:
        return str(self.peran.label)


class StatusUndangan(models.TextChoices):
    """What became of an invitation."""

    MENUNGGU = "menunggu", "Menunggu"
    DITERIMA = "diterima", "Diterima"
    DITARIK = "ditarik", "Ditarik"


class Undangan(models.Model):
    """An invitation to hold a role; accepting it makes the account and gives the role.

    The link carries the number of the invitation and `kiriman`, signed: sending again raises `kiriman`,
    so that only the newest link opens.
    """

    email = models.EmailField()
    nama = models.TextField()
    peran = PilihanField(Peran)
    sifat = PilihanField(StatusJabatan, default=StatusJabatan.DEFINITIF)
    kabupaten = models.ForeignKey("organisasi.Kabupaten", on_delete=models.PROTECT, related_name="+")
    instansi = models.ForeignKey(
        "organisasi.Instansi", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    mulai = models.DateField()
    selesai = models.DateField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=StatusUndangan, default=StatusUndangan.MENUNGGU)
    kiriman = models.PositiveIntegerField(default=1)
    berlaku_sampai = models.DateTimeField()

    class Meta:
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("email", "peran", "instansi"),
                condition=models.Q(status="menunggu", instansi__isnull=False),
                name="undangan_kantor_sekali",
            ),
            models.UniqueConstraint(
                fields=("email", "peran", "kabupaten"),
                condition=models.Q(status="menunggu", instansi__isnull=True),
                name="undangan_kabupaten_sekali",
            ),
        )

    def __str__(self) -> str:
        return self.nama
