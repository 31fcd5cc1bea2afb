"""The slice as Django knows it."""

from django.apps import AppConfig


class DokumenConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.dokumen"
    label = "dokumen"
    verbose_name = "Dokumen"
    default_auto_field = "django.db.models.BigAutoField"
