import struct
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl
import pytest

from selaras.exchange.workbook import read_workbook, write_workbook
from selaras.exchange.workbook.reading import container
from tests.workbook.damage_archive import ENTITY_BOMB, repack
from tests.workbook.samples import build, sample, sample_cells

WHOLE = write_workbook(sample())
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
Parts = dict[str, bytes]


def refusal(content: bytes) -> str:
    """Return the one problem of bytes that are refused as a whole."""
    result = read_workbook(content)
    assert result.berkas is None
    (problem,) = result.daftar_masalah
    return str(problem)


def archive(**parts: bytes) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as book:
        for name, data in parts.items():
            book.writestr(name.replace("__", "/").replace("_", "."), data)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "berkas kosong"),
        (b"%PDF-1.7", "dokumen PDF"),
        (b"{\\rtf1", "dokumen RTF"),
        (b"\x89PNG\r\n", "gambar PNG"),
        (OLE, "buku kerja Excel lama (.xls)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "terkunci kata sandi"),
        (OLE + "WordDocument".encode("utf-16-le"), "dokumen Word lama"),
        (b"<html><body><table>", "halaman HTML"),
        (b"\xef\xbb\xbf\r\n<!DOCTYPE html>", "halaman HTML"),
        (b'<?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', "XML Excel 2003"),
        (b"kode;uraian\n7.01;Program\n", "teks CSV"),
        (bytes(range(256)), "bukan buku kerja Excel"),
        (archive(word__document_xml=b"<w/>"), "dokumen Word (.docx)"),
        (archive(content_xml=b"<o/>"), "LibreOffice"),
        (archive(xl__workbook_bin=b"x"), "biner (.xlsb)"),
        (archive(a_txt=b"x"), "arsip ZIP tanpa buku kerja"),
    ],
)  # fmt: skip
def test_what_is_no_workbook_is_named(content: bytes, what: str) -> None:
    assert what in refusal(content)


@pytest.mark.parametrize("name", ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"])
def test_macros_are_refused(name: str) -> None:
    assert "makro" in refusal(repack(WHOLE, lambda parts: parts.update({name: b"x"})))


def test_a_macro_workbook_without_a_project_is_refused_by_its_type() -> None:
    def enable(parts: Parts) -> None:
        types = parts["[Content_Types].xml"]
        parts["[Content_Types].xml"] = types.replace(b"spreadsheetml.sheet.main", b"macroEnabled.main")

    assert "makro" in refusal(repack(WHOLE, enable))


def test_a_file_that_is_too_large_is_refused_before_it_is_opened() -> None:
    assert "berkas 51 MB" in refusal(WHOLE + bytes(51 * container.MB - len(WHOLE)))


def test_a_zip_bomb_is_refused_by_its_declared_size() -> None:
    bomb = repack(WHOLE, lambda parts: parts.update({"xl/media/a.bin": bytes(20 * container.MB)}))
    assert "bom zip" in refusal(bomb)


def test_many_parts_together_are_refused_by_their_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "ISI_TERBESAR", 10_000)
    assert "bom zip" in refusal(WHOLE)


def test_a_size_that_lies_is_found_out_while_unpacking() -> None:
    name = b"xl/workbook.xml"
    with ZipFile(BytesIO(WHOLE)) as book:
        size = struct.pack("<I", book.getinfo(name.decode()).file_size)
    liar = bytearray(WHOLE)
    for start in (WHOLE.index(name) - 8, WHOLE.rindex(name) - 22):
        assert liar[start : start + 4] == size
        liar[start : start + 4] = struct.pack("<I", 5)
    assert "rusak" in refusal(bytes(liar))


@pytest.mark.parametrize("name", ["../x", "/etc/x", "C:/x", "xl\\..\\x"])
def test_names_that_point_outside_are_refused(name: str) -> None:
    assert "tidak wajar" in refusal(repack(WHOLE, lambda parts: parts.update({name: b"x"})))


def test_a_part_twice_is_refused() -> None:
    twice = repack(WHOLE, lambda parts: parts.update({"XL/Workbook.xml": b"x"}))
    assert "dua kali" in refusal(twice)


def test_an_encrypted_archive_is_told() -> None:
    locked = bytearray(WHOLE)
    locked[WHOLE.index(b"PK\x01\x02") + 8] |= 1
    assert "kata sandi" in refusal(bytes(locked))


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"]
)
@pytest.mark.parametrize(
    "xml", [ENTITY_BOMB, b"\xff\xfe<\x00x\x00", b'<?xml version="1.0" encoding="utf-16"?><x/>']
)
def test_entities_and_other_encodings_are_refused(part: str, xml: bytes) -> None:
    assert "bagian" in refusal(repack(WHOLE, lambda parts: parts.update({part: xml})))


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"])
@pytest.mark.parametrize("change", [lambda xml: xml[:-20], lambda xml: b"", lambda xml: b"<a>" * 3000])
def test_broken_parts_are_refused(part: str, change: Callable[[bytes], bytes]) -> None:
    broken = read_workbook(repack(WHOLE, lambda parts: parts.update({part: change(parts[part])})))
    assert broken.kesalahan


def test_a_missing_sheet_part_is_named() -> None:
    result = read_workbook(repack(WHOLE, lambda parts: parts.pop("xl/worksheets/sheet3.xml") and None))
    assert [p.lembar for p in result.kesalahan if "isinya hilang" in p.ditemukan] == ["Program & Pagu"]


@pytest.mark.parametrize("address", ["XFD1048576", "A200001", "TZZ5"])
def test_a_cell_at_the_far_end_is_refused_without_eating_memory(address: str) -> None:
    book = openpyxl.load_workbook(BytesIO(WHOLE))
    book["Indikator"][address] = "tersesat"
    stream = BytesIO()
    book.save(stream)
    assert "hapus baris dan kolom di luar tabel" in refusal(stream.getvalue())


def test_a_format_without_content_at_the_far_end_is_no_problem() -> None:
    book = openpyxl.load_workbook(BytesIO(build(sample_cells())))
    book["Indikator"]["XFD1048576"].number_format = "0%"
    stream = BytesIO()
    book.save(stream)
    assert read_workbook(stream.getvalue()).berkas == sample()


def test_a_panic_of_the_library_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        pass

    class Panicking:
        @staticmethod
        def from_filelike(stream: object) -> object:
            raise PanicException

    monkeypatch.setattr("selaras.exchange.workbook.reading.grid.CalamineWorkbook", Panicking)
    assert "rusak" in refusal(WHOLE)


def test_an_interrupt_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted:
        @staticmethod
        def from_filelike(stream: object) -> object:
            raise KeyboardInterrupt

    monkeypatch.setattr("selaras.exchange.workbook.reading.grid.CalamineWorkbook", Interrupted)
    with pytest.raises(KeyboardInterrupt):
        read_workbook(WHOLE)
