"""The slice as Django knows it."""

from django.apps import AppConfig


class SumberDataConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.sumber_data"
    label = "sumber_data"
    verbose_name = "Sumber data"
    default_auto_field = "django.db.models.BigAutoField"
