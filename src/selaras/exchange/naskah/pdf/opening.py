"""Open a PDF of unknown origin within limits."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, NoReturn, cast

import pdfplumber
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFTextExtractionNotAllowed
from pdfminer.pdfpage import PDFPage
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from selaras.exchange.naskah.errors import NaskahError
from selaras.exchange.naskah.limits import HALAMAN_TERBANYAK

if TYPE_CHECKING:
    from io import BufferedReader

_LOCKED = (PDFPasswordIncorrect, PDFEncryptionError, PDFTextExtractionNotAllowed)
DAMAGED = (
    PdfminerException, MalformedPDFException, ValueError, TypeError, KeyError, AttributeError,
    AssertionError, IndexError, OverflowError, EOFError, OSError,
)  # fmt: skip
_LOCKED_TEXT = "PDF terkunci kata sandi; buka, hapus kata sandinya, lalu simpan ulang"
_DAMAGED_TEXT = "PDF terpotong atau rusak; mintalah salinan yang utuh"


@contextmanager
def open_pdf(stream: BinaryIO) -> Iterator[PDF]:
    """Open the document; raises NaskahError where it is locked, broken or far too long."""
    try:
        pdf = pdfplumber.open(cast("BufferedReader", stream))  # any stream that seeks
        count = sum(1 for _ in islice(PDFPage.create_pages(pdf.doc), HALAMAN_TERBANYAK + 1))
    except (*_LOCKED, *DAMAGED) as error:
        _refuse(error)
    if count == 0:
        raise NaskahError("PDF tanpa halaman; mintalah salinan yang utuh")
    if count > HALAMAN_TERBANYAK:
        raise NaskahError(
            f"PDF lebih dari {HALAMAN_TERBANYAK} halaman; bagi menjadi beberapa berkas atau ambil "
            "halaman laporannya saja"
        )
    with pdf:
        yield pdf


def _refuse(error: Exception) -> NoReturn:
    is_locked = any(isinstance(cause, _LOCKED) for cause in (error, *error.args))
    raise NaskahError(_LOCKED_TEXT if is_locked else _DAMAGED_TEXT) from error
