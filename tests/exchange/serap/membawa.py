"""The annual report of Sumber as `lapor` makes it, with its data inside; and what tests do to it."""

import re
from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from selaras.cli.lapor import data_of
from selaras.documents.printing import Format, print_dokumen
from selaras.exchange.json import dump_public_berkas
from selaras.exchange.serap import Susunan, absorb_laporan, build_berkas, join_reports
from tests.contoh import build, load

ITEM = "customXml/item1.xml"
BODY = "word/document.xml"


@cache
def carrying(kode: str = "lkjip", subjek: str = "") -> Mapping[Format, bytes]:
    """Return a document of Sumber in every format, each carrying its data."""
    data = data_of(kode, dump_public_berkas(load("sumber").berkas))
    return dict(print_dokumen(build("sumber", kode, subjek), tuple(Format), (data,)))


def changed(docx: bytes, part: str, old: str, new: str, count: int = 0) -> bytes:
    """Return the file with a pattern of one of its parts replaced `count` times, 0 for everywhere."""
    packed = BytesIO()
    with ZipFile(BytesIO(docx)) as source, ZipFile(packed, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert re.search(old.encode(), content), old
                content = re.sub(old.encode(), new.encode(), content, count=count)
            target.writestr(name, content)
    return packed.getvalue()


def with_carried(docx: bytes, packed: bytes, keterangan: str = "") -> bytes:
    """Return the file with other carried bytes, and another description where one is given."""
    letters = b64encode(packed).decode()
    file = changed(docx, ITEM, ">[A-Za-z0-9+/=]+<", f">{letters}<")
    return (
        changed(file, ITEM, 'keterangan="[^"]*"', f'keterangan="{keterangan}"') if keterangan else file
    )


def absorbed(*reports: tuple[str, bytes]) -> Susunan:
    """Return what reports give together."""
    return build_berkas(join_reports([absorb_laporan(name, content) for name, content in reports]))
