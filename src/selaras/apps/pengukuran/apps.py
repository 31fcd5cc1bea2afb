"""The slice as Django knows it."""

from django.apps import AppConfig


class PengukuranConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.pengukuran"
    label = "pengukuran"
    verbose_name = "Pengukuran"
    default_auto_field = "django.db.models.BigAutoField"
