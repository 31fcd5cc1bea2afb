"""Files appear whole or not at all, also when the power fails in the middle of writing."""

import os
import tempfile
from pathlib import Path

from selaras.cli.reading import BukuError


class GagalError(Exception):
    """The input is right, but a document could not be made; the message says why."""


def write_whole(path: Path, content: bytes) -> None:
    """Write through a temporary file in the same folder; raises BukuError where that is impossible."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".selaras-", delete=False) as draft:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
        _publish(Path(draft.name), path)
    except OSError as error:
        raise BukuError(f"{path}: tidak dapat ditulis ({error.strerror}).") from error


def _publish(draft: Path, path: Path) -> None:
    try:
        draft.chmod(0o644)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
