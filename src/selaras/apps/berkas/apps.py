"""The slice as Django knows it."""

from django.apps import AppConfig


class BerkasConfig(AppConfig):
    """Registration of the slice."""

    name = "selaras.apps.berkas"
    label = "berkas"
    verbose_name = "Berkas kinerja"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Register with the slices below what they ask this one for."""
        from selaras.apps.berkas.dokumen.pekerjaan import register_jenis  # noqa: PLC0415 -- needs models
        from selaras.apps.berkas.kotak_masuk import register_kotak_masuk  # noqa: PLC0415 -- needs models
        from selaras.apps.berkas.pembersihan import register_pembersihan  # noqa: PLC0415 -- needs models
        from selaras.apps.berkas.tempat import register_tempat  # noqa: PLC0415 -- needs models

        register_kotak_masuk()
        register_jenis()
        register_pembersihan()
        register_tempat()
