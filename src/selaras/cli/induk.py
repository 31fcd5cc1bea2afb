"""The office's own .docx that `selaras lapor --induk` dresses its documents with."""

import sys
from pathlib import Path

from selaras.cli.reading import BukuError, read_bytes
from selaras.documents.printing import IndukRefusedError, check_induk

_FIELDS = (
    "Nomor halaman pada daftar isi DOCX diisi Word ketika berkas dibuka: jawab Ya, atau pilih "
    "daftar itu lalu tekan F9."
)


def read_induk(path: Path) -> bytes:
    """Return the file, saying on stderr what is left to Word; raises BukuError where it is refused."""
    content = read_bytes(path)
    try:
        check_induk(content)
    except IndukRefusedError as refused:
        raise BukuError(f"{path}: {refused}") from refused
    print(_FIELDS, file=sys.stderr)
    return content
