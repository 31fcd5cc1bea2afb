"""Damage to XML and archive: what no spreadsheet program writes."""

import random
from collections.abc import Callable
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from selaras.exchange.workbook import write_workbook
from tests.workbook.samples import sample

ENTITY_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]><sst><si><t>&j;</t></si></sst>"
).encode()


@cache
def whole() -> bytes:
    return write_workbook(sample())


def repack(content: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Return the workbook with its parts changed."""
    with ZipFile(BytesIO(content)) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    change(parts)
    stream = BytesIO()
    with ZipFile(stream, "w") as book:
        for name, data in parts.items():
            book.writestr(ZipInfo(name), data, ZIP_DEFLATED)  # without a clock
    return stream.getvalue()


def _sheet_part(rng: random.Random) -> str:
    return f"xl/worksheets/sheet{rng.randint(1, 5)}.xml"


def _any_part(rng: random.Random, parts: dict[str, bytes]) -> str:
    return rng.choice(sorted(parts))


def _truncated(rng: random.Random, content: bytes) -> bytes:
    return content[: rng.randrange(len(content))]


def _flipped_bytes(rng: random.Random, content: bytes) -> bytes:
    bent = bytearray(content)
    for _ in range(rng.choice([1, 3, 20, 200])):
        bent[rng.randrange(len(bent))] ^= 1 << rng.randrange(8)
    return bytes(bent)


def _removed_part(rng: random.Random, content: bytes) -> bytes:
    return repack(content, lambda parts: parts.pop(_any_part(rng, parts)) and None)


def _emptied_part(rng: random.Random, content: bytes) -> bytes:
    return repack(content, lambda parts: parts.update({_any_part(rng, parts): b""}))


def _garbage_part(rng: random.Random, content: bytes) -> bytes:
    junk = rng.randbytes(rng.randint(1, 5000))
    return repack(content, lambda parts: parts.update({_any_part(rng, parts): junk}))


def _cut_xml(rng: random.Random, content: bytes) -> bytes:
    def cut(parts: dict[str, bytes]) -> None:
        name = _any_part(rng, parts)
        parts[name] = parts[name][: rng.randrange(1, len(parts[name]))]

    return repack(content, cut)


def _bent_xml(rng: random.Random, content: bytes) -> bytes:
    """Flip letters inside a part; the checksum of the archive is right."""

    def bend(parts: dict[str, bytes]) -> None:
        name = rng.choice([_sheet_part(rng), "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"])
        data = bytearray(parts[name])
        for _ in range(rng.choice([1, 2, 10])):
            data[rng.randrange(len(data))] = rng.choice(b"<>/\"'=&;:0159AZaz \x00\xff")
        parts[name] = bytes(data)

    return repack(content, bend)


def _bent_addresses(rng: random.Random, content: bytes) -> bytes:
    """Point cells far away, at nothing, or at a text that does not exist."""
    old, new = rng.choice([
        (b'r="A5"', b'r="XFD1048576"'), (b'r="A5"', b'r="ZZZZ9"'), (b'r="A5"', b'r="A0"'),
        (b'r="B5"', b'r="A300000"'), (b'r="A5"', b'r=""'), (b"<v>0</v>", b"<v>99999999</v>"),
        (b"<v>1</v>", b"<v>-1</v>"), (b't="s"', b't="n"'), (b't="s"', b't="d"'), (b't="s"', b't="b"'),
        (b' s="', b' s="9999'), (b"<v>", b"<v> \n"), (b't="s"', b't="inlineStr"'),
        (b"<row ", b"<c "), (b"<c ", b"<c><c "),
    ])  # fmt: skip
    name = _sheet_part(rng)
    return repack(content, lambda parts: parts.update({name: parts[name].replace(old, new)}))


def _entity_bomb(rng: random.Random, content: bytes) -> bytes:
    name = rng.choice(["xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", _sheet_part(rng)])
    return repack(content, lambda parts: parts.update({name: ENTITY_BOMB}))


def _huge_strings(rng: random.Random, content: bytes) -> bytes:
    text = rng.choice([b"A" * 12_000_000, b"<si><t>x</t></si>" * 200_000, b"<r>" * 5000])
    shared = b"<sst><si><t>" + text + b"</t></si></sst>"
    return repack(content, lambda parts: parts.update({"xl/sharedStrings.xml": shared}))


def _nested_garbage(rng: random.Random, content: bytes) -> bytes:
    deep = b"<a>" * 3000 + b"</a>" * 3000
    name = rng.choice([_sheet_part(rng), "xl/workbook.xml", "xl/styles.xml"])
    wrapped = rng.choice(
        [deep, content, b"<worksheet>" + deep + b"</worksheet>", content[: len(content) // 2]]
    )
    return repack(content, lambda parts: parts.update({name: wrapped}))


def _wrong_content(rng: random.Random, content: bytes) -> bytes:
    return rng.choice([
        b"", b"%PDF-1.7\n", b"<html><table><tr><td>1</td></tr></table></html>", b"a;b;c\n1;2;3\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"PK\x05\x06" + bytes(18), rng.randbytes(3000),
        b"PK\x03\x04" + rng.randbytes(3000), content[::-1], content[4:], b"\x00" * 1000,
    ])  # fmt: skip


def _bad_names(rng: random.Random, content: bytes) -> bytes:
    name = rng.choice(
        ["../x", "/etc/passwd", "C:/x", "xl\\..\\x", "xl/vbaProject.bin", "XL/WORKBOOK.XML"]
    )
    return repack(content, lambda parts: parts.update({name: b"x"}))


ARCHIVE = (
    _truncated, _flipped_bytes, _flipped_bytes, _removed_part, _emptied_part, _garbage_part, _cut_xml,
    _bent_xml, _bent_xml, _bent_addresses, _bent_addresses, _entity_bomb, _huge_strings, _nested_garbage,
    _wrong_content, _bad_names,
)  # fmt: skip
