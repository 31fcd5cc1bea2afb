"""The log: a file in the data folder; no names, no bodies, each line with its request."""

from pathlib import Path
from typing import Any


def logging_of(folder: Path) -> dict[str, Any]:
    """Return the logging setting."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "filters": {"permintaan": {"()": "selaras.apps.core.permintaan.NomorPermintaanFilter"}},
        "formatters": {
            "baris": {"format": "%(asctime)s %(levelname)s %(permintaan)s %(name)s %(message)s"}
        },
        "handlers": {
            "berkas": {
                "class": "logging.handlers.RotatingFileHandler",
                "filename": str(folder / "selaras.log"),
                "maxBytes": 5_000_000,
                "backupCount": 5,
                "delay": True,
                "encoding": "utf-8",
                "filters": ["permintaan"],
                "formatter": "baris",
            }
        },
        "root": {"handlers": ["berkas"], "level": "INFO"},
    }
