"""The score that counts: its components beside those of last year, and how it moved."""

from selaras.documents.builders.cells import cell, header, note, paragraph, row
from selaras.documents.builders.contents.evaluasi.lke import show_points, sum_row, title_of_last
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.angka import format_angka, format_ringkas
from selaras.domain.hasil.lke import HasilLke
from selaras.domain.lke import PredikatLke

_POINTS = Column(2.4, Align.RIGHT)
_AKIP = (Column(1.2, Align.CENTER), Column(8), Column(1.8, Align.RIGHT), _POINTS, _POINTS)


def points_by_component(ctx: Konteks) -> tuple[Block, ...]:
    """Return the components of the score that counts, last year beside this one, with the predikat."""
    lke = ctx.hasil.lke
    if lke is None or lke.berlaku is None:
        return ()
    counts, before = lke.berlaku, lke.tahun_lalu
    head = header(
        "Kode", "Komponen yang dinilai", "Bobot", title_of_last(lke), f"Nilai {lke.tahun_evaluasi}"
    )
    rows = [
        row(
            part.kode,
            part.nama,
            format_ringkas(part.bobot),
            show_points(before.komponen.get(part.kode) if before else None),
            show_points(part.nilai.hasil),
        )
        for part in counts.daftar_komponen
    ]
    totals = (before.total.hasil if before else None, counts.total.hasil)
    predikat = (before.predikat if before else None, counts.predikat)
    end = (
        sum_row(counts, totals),
        Row(
            (
                cell("Predikat", colspan=3),
                *(cell(_named(one) if one else "–") for one in predikat),
            ),
            RowKind.TOTAL,
        ),
    )
    caption = f"Rincian nilai evaluasi AKIP Tahun {lke.tahun_evaluasi}"
    return (Table("rincian-akip", _AKIP, head, (*rows, *end), caption=caption),)


def _named(predikat: PredikatLke) -> str:
    """Return 'CC – Cukup (Memadai)': names hold brackets of their own."""
    return f"{predikat.kode} – {predikat.sebutan}"


def change(ctx: Konteks) -> tuple[Block, ...]:
    """Return the total that counts and how it moved since last year."""
    lke = ctx.hasil.lke
    if lke is None or lke.berlaku is None or lke.berlaku.total.hasil is None:
        return ()
    counts = lke.berlaku
    assert counts.total.hasil is not None
    predikat = f" dengan predikat {_named(counts.predikat)}" if counts.predikat else ""
    text = (
        f"{ctx.profil.nama_instansi} memperoleh nilai {format_angka(counts.total.hasil)}{predikat} "
        f"menurut {counts.pihak.label.lower()} Tahun {lke.tahun_evaluasi}."
    )
    return (paragraph(f"{text}{_moved(lke)}"), *_limits())


def _moved(lke: HasilLke) -> str:
    before, moved = lke.tahun_lalu, lke.perubahan.hasil
    if before is None or before.total.hasil is None or moved is None:
        return ""
    was = f"{format_angka(before.total.hasil)} pada Tahun {before.tahun_evaluasi}"
    if moved == 0:
        return f" Nilai itu sama dengan {was}."
    word = "naik" if moved > 0 else "turun"
    return f" Nilai itu {word} {format_angka(abs(moved))} dari {was}."


def _limits() -> tuple[Block, ...]:
    return (note("Nilai akhir ialah jumlah nilai komponen; angka tercetak yang berbeda tidak dipakai."),)


CONTENTS = {
    "lke_perubahan": change,
    "rincian_akip": points_by_component,
}
