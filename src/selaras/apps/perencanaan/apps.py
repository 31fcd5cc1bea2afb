"""The slice as Django knows it."""

from django.apps import AppConfig


class PerencanaanConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.perencanaan"
    label = "perencanaan"
    verbose_name = "Perencanaan"
    default_auto_field = "django.db.models.BigAutoField"
