"""The findings of a check as text that a person can follow, one block each."""

from collections.abc import Iterator
from textwrap import wrap

from selaras.domain.letak import IN_READING_ORDER, READING_ORDER, tell_places
from selaras.domain.pemeriksaan import CatatanReviu, count_by_weight
from selaras.domain.tanggal import format_tanggal
from selaras.domain.temuan import Keyakinan, Temuan, TingkatTemuan

_WIDTH, _INDENT = 100, 14


def describe(catatan: CatatanReviu) -> Iterator[str]:
    """Yield the lines: what was checked, counts, each finding by weight, what exceptions silence."""
    yield f"Catatan pemeriksaan: {catatan.objek.nama_berkas}"
    yield from filter(None, (catatan.objek.sebutan,))
    yield f"Keadaan tanggal {format_tanggal(catatan.tanggal)}"
    yield ""
    yield from _counts(catatan)
    for tingkat in TingkatTemuan:
        if found := catatan.hasil.of(tingkat):
            yield from ("", f"== {tingkat.label} ({len(found)}) ==")
            for temuan in found:
                yield from ("", *_block(temuan, catatan))
    yield from _silenced(catatan)


def _counts(catatan: CatatanReviu) -> Iterator[str]:
    counts = count_by_weight(catatan.hasil.daftar_temuan)
    if not catatan.hasil.daftar_temuan:
        yield "Tidak ada temuan."
    else:
        yield " · ".join(f"{tingkat.label} {count}" for tingkat, count in counts.items())
    if catatan.objek.asal in IN_READING_ORDER:
        yield READING_ORDER


def _block(temuan: Temuan, catatan: CatatanReviu) -> Iterator[str]:
    doubt = "" if temuan.keyakinan is Keyakinan.PASTI else f" ({temuan.keyakinan.label.lower()})"
    yield f"{temuan.kode} {temuan.judul}{doubt}"
    for name, text in (
        ("Tempat", tell_places(temuan, catatan.objek.asal)),
        ("Tertulis", (catatan.quote(temuan),)),
        ("Temuan", (temuan.pesan,)),
        ("Hitungan", (temuan.hitungan,)),
        ("Saran", (temuan.saran,)),
        ("Dasar", (temuan.dasar_hukum,)),
    ):
        yield from _field(name, *filter(None, text))


def _field(name: str, *texts: str) -> Iterator[str]:
    """Yield the name before its first text; each text begins on a line of its own."""
    head, space = f"  {name:<{_INDENT - 4}}: ", " " * _INDENT
    for text in texts:
        yield from wrap(
            text, _WIDTH, initial_indent=head, subsequent_indent=space, break_long_words=False
        )
        head = space


def _silenced(catatan: CatatanReviu) -> Iterator[str]:
    silenced = catatan.hasil.daftar_terkecuali
    if not silenced:
        return
    yield from ("", f"== Dikecualikan ({len(silenced)}) ==")
    for temuan, kept in silenced:
        yield from ("", f"{temuan.kode} {temuan.judul}")
        until = f"{kept.alasan} ({kept.pemilik}, sampai {format_tanggal(kept.sampai)})"
        for name, text in (("Temuan", temuan.pesan), ("Alasan", until)):
            yield from _field(name, text)
