"""Hostile and mistaken files end in a sentence within limits; nothing of them runs here."""

import random
import subprocess
import sys
import time
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from selaras.documents.model import Paragraph, Text
from selaras.domain.naskah.isi import Asal
from selaras.exchange.naskah import NaskahError, child, read_naskah, supervising
from selaras.exchange.naskah.limits import BERKAS_TERBESAR, HALAMAN_TERBANYAK, MB, MEMORI
from selaras.exchange.naskah.potongan import Potongan, Teks
from selaras.exchange.naskah.serah import read_piece
from selaras.exchange.naskah.supervising import read_apart
from tests.exchange.naskah.membuat import docx, p, pdf, read_lines, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOOK = {"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}
WIDE = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"


def paged(count: int) -> bytes:
    made = pikepdf.new()
    for _ in range(count):
        made.add_blank_page()
    return saved(made)


def saved(made: pikepdf.Pdf, **options: object) -> bytes:
    target = BytesIO()
    made.save(target, **options)
    return target.getvalue()


def locked(user: str) -> bytes:
    return saved(paged_pdf(), encryption=pikepdf.Encryption(owner="pemilik", user=user))


def paged_pdf() -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf(Paragraph((Text("isi"),)))))


def scanned() -> bytes:
    made = pikepdf.new()
    page = made.add_blank_page()
    image = pikepdf.Stream(made, b"\0" * 12, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image)
    image.Width, image.Height, image.BitsPerComponent, image.ColorSpace = 2, 2, 8, pikepdf.Name.DeviceRGB
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
    page.Contents = pikepdf.Stream(made, b"q 500 0 0 700 0 0 cm /I Do Q")
    return saved(made)


def bomb() -> bytes:
    return docx(p("isi"), {"word/media/image1.png": b"\0" * (40 * MB)})


def pdf_bomb() -> bytes:
    packer = zlib.compressobj(1)
    content = b"".join(packer.compress(b" " * MB) for _ in range(1500)) + packer.flush()
    made = pikepdf.new()
    stream = made.make_stream(b"")
    stream.write(content, filter=pikepdf.Name.FlateDecode)
    made.add_blank_page().Contents = stream
    return saved(made, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def with_entity() -> bytes:
    head = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    return docx("", {"word/document.xml": f"{head}{WIDE}{p('&b;')}</w:body></w:document>"})


def twice() -> bytes:
    """Return an archive whose second part is renamed to the first, in both places of its name."""
    return zipped({"word/a.xml": "<x/>", "word/b.xml": "<y/>"}).replace(b"word/b.xml", b"word/a.xml")


def locked_zip() -> bytes:
    content = bytearray(docx(p("isi")))
    for magic, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = content.find(magic)
        content[start + place] |= 1
    return bytes(content)


def web(body: str) -> bytes:
    return f"<!DOCTYPE html><html><body>{body}</body></html>".encode()


REFUSED = {
    "nothing": ("a.docx", lambda: b"", "kosong"),
    "far too large": ("a.pdf", lambda: b"%PDF-1.7" + b"\0" * BERKAS_TERBESAR, "paling besar 100 MB"),
    "an old .doc": ("a.doc", lambda: OLE + b"\0" * 600, "dokumen Office lama"),
    "a locked .docx": (
        "a.docx",
        lambda: OLE + "EncryptedPackage".encode("utf-16-le"),
        "terkunci kata sandi",
    ),
    "RTF": ("a.rtf", lambda: b"{\\rtf1 isi}", "RTF"),
    "a picture": ("a.png", lambda: b"\x89PNG\r\n", "gambar PNG"),
    "a program": ("a.exe", lambda: b"MZ\x90\0", "program Windows"),
    "a PDF named .docx": ("a.docx", lambda: paged(1), "isinya PDF"),
    "a Word file named .pdf": ("a.pdf", lambda: docx(p("isi")), "isinya arsip"),
    "text named .pdf": ("a.pdf", lambda: b"Laporan", "isinya teks biasa"),
    "a workbook named .docx": ("a.docx", lambda: zipped(BOOK), "buku kerja Excel"),
    "some archive": ("a.zip", lambda: zipped({"x": "y"}), "arsip zip, bukan dokumen Word"),
    "a cut archive": ("a.docx", lambda: docx(p("isi" * 9000))[:-40], "terpotong atau rusak"),
    "a zip bomb": ("a.docx", bomb, "bom zip"),
    "a part too large": (
        "a.docx",
        lambda: docx("", {"word/document.xml": random.Random(1).randbytes(61 * MB)}),
        "paling besar 60 MB",
    ),
    "entities": ("a.docx", with_entity, "deklarasi entitas"),
    "another encoding": (
        "a.docx",
        lambda: docx("", {"word/document.xml": "<?xml version='1.0' encoding='UTF-16'?><x/>"}),
        "bukan XML UTF-8",
    ),
    "XML that stops": (
        "a.docx",
        lambda: docx("", {"word/document.xml": WIDE + p("isi")}),
        "bukan XML utuh",
    ),
    "a node of a thousand million letters, cut to fit": (
        "a.docx",
        lambda: docx(p("12345678" * 1_500_000 + "".join(map(str, range(300_000))))),
        "bukan XML utuh",
    ),
    "tables in tables in tables": (
        "a.docx",
        lambda: docx("<w:tbl><w:tr><w:tc>" * 2000 + "</w:tc></w:tr></w:tbl>" * 2000),
        "bukan XML utuh",
    ),
    "more rows than a report has": (
        "a.docx",
        lambda: docx("".join(p(f"{n * 7919} {n}") for n in range(100_001))),
        "lebih dari 100000 baris",
    ),
    "macros": ("a.docm", lambda: docx(p("isi"), {"word/vbaProject.bin": b"x"}), "makro"),
    "a part written twice": ("a.docx", twice, "tertulis dua kali"),
    "a locked archive": ("a.docx", locked_zip, "terkunci kata sandi"),
    "a locked PDF": ("a.pdf", lambda: locked("rahasia"), "terkunci kata sandi"),
    "a cut PDF": ("a.pdf", lambda: paged(3)[:200], "terpotong atau rusak"),
    "PDF in name only": ("a.pdf", lambda: b"%PDF-1.4\n" + b"\0\xff" * 500, "terpotong atau rusak"),
    "five thousand pages": ("a.pdf", lambda: paged(5000), f"lebih dari {HALAMAN_TERBANYAK} halaman"),
    "nothing but blank pages": ("a.pdf", lambda: paged(2), "tanpa teks yang dapat dibaca"),
    "a page that unpacks to one and a half gigabytes": ("a.pdf", pdf_bomb, "PDF tanpa teks"),
    "a web page named .txt": ("a.txt", lambda: web("isi"), "isinya halaman web (HTML)"),
    "text named .html": ("a.html", lambda: b"Laporan 1 < 2", "isinya teks biasa"),
    "a PDF named .html": ("a.html", lambda: paged(1), "isinya PDF"),
    "an archive of a web page": ("a.mht", lambda: b"MIME-Version: 1.0\r\n", "arsip halaman web"),
    "a web page without words": (
        "a.html",
        lambda: web("<script>tulis('isi')</script><img src=a.png>"),
        "halaman web tanpa teks",
    ),
    "a web page with entities": (
        "a.html",
        lambda: b"<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><html><body>&a;",
        "deklarasi entitas",
    ),
    "a web page a hundred thousand elements deep": (
        "a.html",
        lambda: web("<div>" * 100_000 + "isi"),
        "terlalu dalam",
    ),
    "tables in tables of a web page": (
        "a.html",
        lambda: web("<table><tr><td>" * 2000 + "isi"),
        "terlalu dalam",
    ),
    "a web page on one line": ("a.html", lambda: web("a" * (11 * MB)), "terlalu panjang"),
    "a web page with more rows than a report has": (
        "a.html",
        lambda: web("<p>x" * 100_001),
        "lebih dari 100000 baris",
    ),
    "a web page of millions of elements": (
        "a.html",
        lambda: web("<p>x" * 10_000_000),
        "lebih dari 2000000 tanda",
    ),
    "a web page above sixty megabytes": ("a.html", lambda: web(" " * (60 * MB)), "lebih dari 60 MB"),
    "a scan": ("a.pdf", scanned, "pengenalan huruf"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_file_is_refused_with_its_reason(name: str) -> None:
    nama, make, reason = REFUSED[name]
    with pytest.raises(NaskahError) as refused:
        read_naskah(nama, make())
    assert reason in refused.value.pesan
    assert refused.value.pesan.startswith(nama)
    assert refused.value.pesan.endswith(".")


HARMLESS = {
    "a picture of twelve megabytes in the page": "<img src='data:image/png;base64,"
    + "A" * (12 * MB)
    + "'>",
    "cells over more rows and columns than there are": "<td colspan=99999 rowspan=65534>x" * 300,
    "a style of a hundred thousand open braces": f"<style>{'{a' * 100_000}</style>",
    "a style that never ends a comment": f"<style>{'/*' * 100_000}</style>",
    "a list that counts to a thousand million": "<ol start=999999999><li>x</ol>",
    "numbers of another kind": "<ol start='٣' type=i><li value='¼'>x</ol>",
    "a file of this machine": "<iframe src='file:///etc/passwd'></iframe><link href='file:///etc/passwd'>",
    "words that end nothing": "</td></table></ol></dl></dd></h1></pre></nav>" * 1000,
    "a hundred names without a value": "<dl>" + "<dt>x" * 100,
}


@pytest.mark.parametrize("name", HARMLESS)
def test_an_odd_web_page_is_read_like_any_other(name: str) -> None:
    started = time.monotonic()
    found = read_lines(web(f"awal<table><tr>{HARMLESS[name]}</table><p>akhir"), "a.html")
    assert (found[0], found[-1]) == ("awal", "akhir")
    assert not any("root:" in line for line in found)
    assert time.monotonic() - started < 10


def test_a_pdf_that_anybody_may_open_is_read() -> None:
    assert read_naskah("a.pdf", locked("")).asal is Asal.PDF


def test_a_name_without_a_known_ending_says_nothing() -> None:
    assert read_naskah("laporan", docx(p("isi"))).asal is Asal.DOCX
    assert read_naskah("/rumah/orang/laporan.TXT", b"isi").nama == "laporan.TXT"


def test_reading_that_takes_too_long_is_ended() -> None:
    with pytest.raises(NaskahError, match="dihentikan"):
        read_apart(Asal.DOCX, docx(p("isi") * 20_000), None, detik=0.05)


@pytest.mark.skipif(not Path("/proc/self/limits").exists(), reason="needs limits of the system")
def test_the_child_cannot_take_more_memory_than_it_is_given() -> None:
    limited = "from selaras.exchange.naskah.child import limit_resources; limit_resources(60)"
    code = f"{limited}; bytes({MEMORI})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_a_file_that_eats_memory_is_ended_in_words(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def eat(_: Asal) -> Iterator[Potongan]:
        yield Teks("isi")
        raise error

    monkeypatch.setattr(child, "limit_resources", lambda _: None)
    monkeypatch.setattr(child, "read_pieces", eat)
    child.main(Asal.DOCX)
    *_, last = capsys.readouterr().out.splitlines()
    with pytest.raises(NaskahError, match="memerlukan lebih dari 1024 MB memori"):
        read_piece(last.encode())


def test_a_child_that_dies_without_a_word_is_told_as_a_broken_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(supervising, "_MODULE", "selaras.exchange.naskah.tidak_ada")
    with pytest.raises(NaskahError, match="rusak atau tidak wajar"):
        read_apart(Asal.DOCX, docx(p("isi")), None)


def test_progress_is_heard_page_by_page() -> None:
    heard: list[tuple[int, int]] = []
    with pytest.raises(NaskahError):
        read_naskah("a.pdf", paged(3), lambda ke, dari: heard.append((ke, dari)))
    assert heard == [(1, 3), (2, 3), (3, 3)]
