"""The one place where a command prepares Django; commands that need no database never come here."""

import os

from selaras.cli.writing import GagalError


def prepare_django() -> None:
    """Load the settings and the slices; GagalError says which setting is missing or unsafe."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "selaras.config.settings")
    import django  # noqa: PLC0415 -- half a second that the other commands need not wait for
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415

    try:
        django.setup()
    except (ImproperlyConfigured, ValueError) as wrong:
        raise GagalError(f"Pengaturan belum benar: {wrong}") from wrong
