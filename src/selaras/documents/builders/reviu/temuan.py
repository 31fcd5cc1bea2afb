"""Findings as tables: those of a rule below each other, its advice and basis told once."""

from collections.abc import Iterable, Iterator

from selaras.documents.builders.cells import header, inlines, row
from selaras.documents.builders.contents.naskah.writing import broken
from selaras.documents.model import Block, Column, Fields, Heading, Inline, Inlines, Row, Table, Text
from selaras.domain.letak import tell_places
from selaras.domain.pemeriksaan import CatatanReviu
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Keyakinan, Temuan

_NARROW, _PLACE, _TEXT = 5, 26, 69


def rule_blocks(catatan: CatatanReviu, daftar: Iterable[Temuan], level: int) -> Iterator[Block]:
    """Yield heading, table, advice and basis for each rule, in the order of its first finding."""
    by_rule: dict[tuple[str, ...], list[Temuan]] = {}
    for temuan in daftar:
        same = (temuan.kode, temuan.judul, temuan.saran, temuan.dasar_hukum)
        by_rule.setdefault(same, []).append(temuan)
    for number, ((kode, judul, saran, dasar), found) in enumerate(by_rule.items()):
        key = f"{kode.lower()}-{found[0].tingkat}-{number}"
        yield Heading(level, judul, key, kode)
        yield _table(catatan, found, f"tabel-{key}")
        yield Fields((("Saran", inlines(saran)), ("Dasar", inlines(dasar))))


def _table(catatan: CatatanReviu, daftar: Iterable[Temuan], key: str) -> Table:
    columns = (Column(_NARROW), Column(_PLACE), Column(_TEXT))
    rows = tuple(
        row(str(number), place_of(catatan, temuan), told(catatan, temuan))
        for number, temuan in enumerate(daftar, start=1)
    )
    return Table(key, columns, header("No", "Tempat", "Temuan"), rows)


def place_of(catatan: CatatanReviu, temuan: Temuan) -> Inlines:
    """Return each place on a line of its own."""
    return broken(Text(place) for place in tell_places(temuan, catatan.objek.asal))


def told(catatan: CatatanReviu, temuan: Temuan) -> Inlines:
    """Return the message, its derivation, and how the line begins that it speaks of."""
    doubt = "" if temuan.keyakinan is Keyakinan.PASTI else " (perlu dipastikan)"
    lines: list[Inline] = [Text(f"{temuan.pesan}{doubt}")]
    if temuan.hitungan:
        lines.append(Text(f"Hitungan: {temuan.hitungan}"))
    if quoted := catatan.quote(temuan):
        lines.append(Text(f"Tertulis: {quoted}", italic=True))
    return broken(lines)


def silenced_table(catatan: CatatanReviu) -> Table:
    """Return what exceptions silence, with reason, owner and end."""
    columns = (Column(14), Column(40), Column(46))
    rows: list[Row] = []
    for temuan, kept in catatan.hasil.daftar_terkecuali:
        until = f"{kept.pemilik}, sampai {format_tanggal(kept.sampai)}"
        rows.append(row(temuan.kode, temuan.pesan, broken((Text(kept.alasan), Text(until)))))
    heads = header("Aturan", "Temuan", "Alasan, pemilik, batas waktu")
    return Table("tabel-terkecuali", columns, heads, tuple(rows))
