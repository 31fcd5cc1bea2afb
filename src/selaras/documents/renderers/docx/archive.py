"""The bytes of the file: the same for the same document."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.document import Document as WordDocument

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say


def archive_bytes(word: WordDocument) -> bytes:
    """Save, then pack anew without the clock that the zip of python-docx carries."""
    saved, packed = BytesIO(), BytesIO()
    word.save(saved)
    with ZipFile(saved) as source, ZipFile(packed, "w") as target:
        for name in source.namelist():
            info = ZipInfo(name, _EPOCH)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return packed.getvalue()
