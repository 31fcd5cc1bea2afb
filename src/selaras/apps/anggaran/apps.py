"""The slice as Django knows it."""

from django.apps import AppConfig


class AnggaranConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.anggaran"
    label = "anggaran"
    verbose_name = "Anggaran"
    default_auto_field = "django.db.models.BigAutoField"
