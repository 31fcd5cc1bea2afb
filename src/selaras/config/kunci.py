"""The secret of the installation: made at the first start, readable by its owner only."""

import os
import secrets
from pathlib import Path


def read_secret(folder: Path) -> str:
    """Return the secret of the data folder; the first call makes it, mode 0600, never overwritten."""
    path = folder / "kunci" / "rahasia"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii")
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(50))
        file.flush()
        os.fsync(file.fileno())
    return path.read_text(encoding="ascii")
