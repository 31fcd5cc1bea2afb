"""The slice as Django knows it."""

from django.apps import AppConfig


class OrganisasiConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.organisasi"
    label = "organisasi"
    verbose_name = "Organisasi"
    default_auto_field = "django.db.models.BigAutoField"
