"""Files that foreign reports carry are found within limits, and nothing is unpacked unasked."""

import zlib
from base64 import b64encode
from io import BytesIO
from time import perf_counter

import pikepdf
import pytest

from selaras.exchange.naskah import Lampiran, NaskahError, read_lampiran
from selaras.exchange.naskah.lampiran import KEMASAN_TERBESAR, RUANG_NAMA


def pdf(*files: tuple[str, bytes], compressed: bool = True) -> bytes:
    made = pikepdf.new()
    made.add_blank_page()
    for name, content in files:
        made.attachments[name] = pikepdf.AttachedFileSpec(made, content, description=f"isi {name}")
    target = BytesIO()
    made.save(target, compress_streams=compressed)
    return target.getvalue()


@pytest.mark.parametrize("compressed", [True, False])
def test_every_attachment_of_a_pdf_is_found(compressed: bool) -> None:
    found = read_lampiran(
        "a.pdf", pdf(("satu.json", b"1" * 50), ("dua.txt", b"2"), compressed=compressed)
    )
    assert {(f.nama, f.keterangan, f.unpack(100)) for f in found} == {
        ("satu.json", "isi satu.json", b"1" * 50),
        ("dua.txt", "isi dua.txt", b"2"),
    }


def test_an_attachment_packed_in_another_way_is_named_and_not_opened() -> None:
    with pikepdf.open(BytesIO(pdf(("a.json", b"41>")))) as opened:
        stream = opened.attachments["a.json"].get_file().obj
        stream.write(b"41>", filter=pikepdf.Name.ASCIIHexDecode)
        target = BytesIO()
        opened.save(target, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    (found,) = read_lampiran("a.pdf", target.getvalue())
    assert (found.nama, found.kemasan) == ("a.json", "")
    with pytest.raises(NaskahError, match="terpotong"):
        found.unpack(100)


def test_a_list_of_attachments_that_goes_round_in_a_circle_ends() -> None:
    with pikepdf.open(BytesIO(pdf(("a.json", b"1")))) as opened:
        tree = opened.make_indirect(opened.Root.Names.EmbeddedFiles)
        tree.Kids = pikepdf.Array([tree, tree])
        opened.Root.Names.EmbeddedFiles = tree
        target = BytesIO()
        opened.save(target)
    assert len(read_lampiran("a.pdf", target.getvalue())) <= 20


@pytest.mark.parametrize("names", [b"[1 2]", b"(teks)", b"<< /EmbeddedFiles 7 >>"])
def test_a_broken_list_of_attachments_is_none(names: bytes) -> None:
    with pikepdf.open(BytesIO(pdf())) as opened:
        opened.Root.Names = pikepdf.Object.parse(names)
        target = BytesIO()
        opened.save(target)
    assert read_lampiran("a.pdf", target.getvalue()) == []


def page(packed: bytes, quote: str = '"') -> bytes:
    told = f"data-lampiran={quote}{RUANG_NAMA}{quote} data-nama={quote}a&amp;b.json{quote}"
    letters = b64encode(packed).decode()
    return f"<html><body><script {told}>\n{letters[:10]}\n{letters[10:]}</script></body></html>".encode()


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_page_saved_by_a_browser_is_read(quote: str) -> None:
    (found,) = read_lampiran("a.html", page(zlib.compress(b"isi"), quote))
    assert (found.nama, found.unpack(10)) == ("a&b.json", b"isi")


def test_scripts_of_other_pages_are_passed_by() -> None:
    other = page(zlib.compress(b"isi")).replace(RUANG_NAMA.encode(), b"urn:lain")
    assert read_lampiran("a.html", other) == []


def test_a_page_of_beginnings_takes_no_time() -> None:
    begin = perf_counter()
    assert read_lampiran("a.txt", b"teks " + b"<script " * 500_000) == []
    assert perf_counter() - begin < 30  # squared it would take hours


@pytest.mark.parametrize(
    ("kemasan", "reason"),
    [
        (b64encode(zlib.compress(b"x" * 101)).decode(), "terlalu besar setelah dibuka"),
        (b64encode(zlib.compress(b"x" * 100)[:-6]).decode(), "terpotong"),
        ("bukan base64!", "rusak"),
        (b64encode(b"bukan zlib").decode(), "rusak"),
        ("A" * (KEMASAN_TERBESAR + 1), "terlalu besar"),
    ],
)
def test_what_cannot_be_unpacked_is_refused(kemasan: str, reason: str) -> None:
    with pytest.raises(NaskahError, match=reason):
        Lampiran("a", "", kemasan).unpack(100)
