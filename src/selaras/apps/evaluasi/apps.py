"""The slice as Django knows it."""

from django.apps import AppConfig


class EvaluasiConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.evaluasi"
    label = "evaluasi"
    verbose_name = "Evaluasi"
    default_auto_field = "django.db.models.BigAutoField"
