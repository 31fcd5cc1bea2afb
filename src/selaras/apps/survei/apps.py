"""The slice as Django knows it."""

from django.apps import AppConfig


class SurveiConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.survei"
    label = "survei"
    verbose_name = "Survei"
    default_auto_field = "django.db.models.BigAutoField"
