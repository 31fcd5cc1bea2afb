"""A report that Selaras made has the same findings whether its DOCX or its PDF is read back."""

import pytest

from selaras.audit.pemeriksaan import Pilih, check_naskah
from selaras.documents.printing import Format
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.exchange.naskah import read_naskah
from tests.cetakan import print_one

WITHOUT_OMISSIONS = Pilih(("NA", "NB", "NC", "ND"))
REPORTS = (("rowokangkung", "lkj-triwulan"), ("sumber", "lkjip"))


def findings(content: bytes, form: Format) -> list[tuple[str, str, str]]:
    naskah = read_naskah(f"laporan.{form}", content)
    found = check_naskah(NaskahTerbaca(naskah), WITHOUT_OMISSIONS)
    return sorted((one.kode, one.pesan, one.hitungan) for one in found.daftar_temuan)


@pytest.mark.parametrize(("office", "kode"), REPORTS)
def test_word_and_pdf_give_the_same_findings(office: str, kode: str) -> None:
    printed = print_one(office, kode)
    word = findings(printed[Format.DOCX], Format.DOCX)
    assert findings(printed[Format.PDF], Format.PDF) == word
