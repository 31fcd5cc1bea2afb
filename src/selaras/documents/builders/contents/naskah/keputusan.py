"""A decree of the head of office: what it considers, on which basis, and what it decides."""

from collections.abc import Iterator, Sequence

from selaras.documents.builders.cells import Content, inlines
from selaras.documents.builders.contents.naskah.records import decree_of
from selaras.documents.builders.contents.naskah.writing import bold, closed, title
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.signing import DOTS, day_or_dots, sign
from selaras.documents.model import Block, Clause, Clauses, Inlines, Marks, Missing, Signatures
from selaras.domain.berkas import ButirKeputusan, DokumenResmi
from selaras.domain.berkas.keputusan import BagianKeputusan
from selaras.domain.nama import name_key
from selaras.domain.terbilang import terbilang

_MARKS = {
    BagianKeputusan.MENIMBANG: Marks.LETTERS,
    BagianKeputusan.MENGINGAT: Marks.NUMBERS,
    BagianKeputusan.MEMPERHATIKAN: Marks.NUMBERS,
}


def decree(ctx: Konteks) -> tuple[Block, ...]:
    """Return the decree down to its signature."""
    found = decree_of(ctx)
    if found is None:
        return ()
    signer = signer_of(ctx, found)
    return (
        title(
            name_of(signer),
            _number(found),
            "TENTANG",
            found.judul.upper(),
        ),
        title("DENGAN RAHMAT TUHAN YANG MAHA ESA", f"{signer.upper() or 'PIMPINAN'},"),
        Clauses(tuple(_grounds(ctx, found))),
        title("MEMUTUSKAN:"),
        Clauses((_settles(found, signer), *_dicta(ctx, found))),
        signed(ctx, found),
    )


def _number(dokumen: DokumenResmi) -> Content:
    if dokumen.nomor:
        return f"NOMOR {dokumen.nomor}"
    return bold("NOMOR "), Missing(f"nomor keputusan {dokumen.kode}")


def name_of(signer: str) -> str:
    """Return 'KEPUTUSAN CAMAT CONTOH'."""
    return f"KEPUTUSAN {signer.upper()}".rstrip()


def signer_of(ctx: Konteks, dokumen: DokumenResmi) -> str:
    """Return whose decree it is: the position that signs it, by default the one that signs reports."""
    return dokumen.penanda_tangan.strip() or ctx.profil.penanda_tangan.strip()


def texts_of(ctx: Konteks, dokumen: DokumenResmi, bagian: BagianKeputusan) -> Sequence[str]:
    """Return the items of one part, in the order of the book."""
    return [row.uraian for row in _rows(ctx, dokumen) if row.bagian is bagian]


def signed(ctx: Konteks, dokumen: DokumenResmi) -> Signatures:
    """Return place, day and signature."""
    day, place = dokumen.tanggal, dokumen.tempat or ctx.profil.tempat_laporan or DOTS
    above = (f"Ditetapkan di {place}", f"pada tanggal {day_or_dots(day)}")
    signer = signer_of(ctx, dokumen)
    return Signatures((sign(ctx.berkas, signer, "penanda tangan keputusan", *above, tanggal=day),))


def _rows(ctx: Konteks, dokumen: DokumenResmi) -> Iterator[ButirKeputusan]:
    own = name_key(dokumen.kode)
    return (row for row in ctx.berkas.daftar_butir_keputusan if name_key(row.dokumen) == own)


def _grounds(ctx: Konteks, dokumen: DokumenResmi) -> Iterator[Clause]:
    """Yield considerations and basis, which every decree has, and what else it heeds."""
    texts = {bagian: texts_of(ctx, dokumen, bagian) for bagian in _MARKS}
    if not texts[BagianKeputusan.MEMPERHATIKAN]:
        del texts[BagianKeputusan.MEMPERHATIKAN]
    last = list(texts)[-1]
    for bagian, found in texts.items():
        items = _items(found, "." if bagian is last else ";")
        gap = (Missing(f"{bagian.label.lower()} {dokumen.kode}"),)
        yield Clause(bagian.label, items or (gap,), _MARKS[bagian])


def _items(texts: Sequence[str], stop: str) -> tuple[Inlines, ...]:
    """Return the items, each closed by a semicolon, the last one of all by `stop`."""
    stops = [";"] * (len(texts) - 1) + [stop]
    return tuple(inlines(closed(text, end)) for text, end in zip(texts, stops, strict=False))


def _settles(dokumen: DokumenResmi, signer: str) -> Clause:
    words = f"{name_of(signer)} TENTANG {dokumen.judul.upper()}"
    return Clause("Menetapkan", (inlines(closed(words, ".")),))


def _dicta(ctx: Konteks, dokumen: DokumenResmi) -> Iterator[Clause]:
    """Yield KESATU, KEDUA and so on, or the gap in the place of the first."""
    texts = texts_of(ctx, dokumen, BagianKeputusan.DIKTUM)
    for number, text in enumerate(texts, start=1):
        yield Clause(f"KE{terbilang(number).upper()}", (inlines(closed(text, ".")),))
    if not texts:
        yield Clause("KESATU", ((Missing(f"diktum {dokumen.kode}"),),))


CONTENTS = {
    "keputusan": decree,
}
