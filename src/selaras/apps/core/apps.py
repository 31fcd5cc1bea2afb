"""The slice as Django knows it."""

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.core"
    label = "core"
    verbose_name = "Dasar"
    default_auto_field = "django.db.models.BigAutoField"
