"""The slice as Django knows it."""

from django.apps import AppConfig


class AkunConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.akun"
    label = "akun"
    verbose_name = "Akun"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Listen to what allauth changes."""
        from selaras.apps.akun.pembersihan import register_pembersihan  # noqa: PLC0415 -- needs models
        from selaras.apps.akun.sinyal import connect  # noqa: PLC0415 -- models are there from now on

        connect()
        register_pembersihan()
