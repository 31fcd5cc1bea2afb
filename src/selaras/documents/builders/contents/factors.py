"""Bab III.A: what helped, what hindered and what follows."""

from selaras.documents.builders.cells import header, paragraph, row, text_or_missing
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Block, Column, Missing, Row, Table
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.hasil import HasilIndikator


def factors(ctx: Konteks) -> tuple[Block, ...]:
    """Return what helped, what hindered and what follows, for the indicators that say so."""
    wanted = {h.indikator.kode: h for h in ctx.strategis}
    rows = [_factor_row(wanted[r.indikator], r) for r in newest_factors(ctx) if r.indikator in wanted]
    if not rows:
        return (
            paragraph("Faktor pendorong, penghambat, dan tindak lanjut: ", Missing("faktor capaian")),
        )
    head = header("Indikator kinerja", "Faktor pendorong", "Faktor penghambat", "Tindak lanjut")
    when = ctx.nama_periode if ctx.setahun else ctx.nama_triwulan
    caption = f"Faktor pendorong, penghambat, dan tindak lanjut {when}"
    columns = tuple(Column(1) for _ in range(4))
    return (Table("faktor", columns, head, tuple(rows), caption=caption),)


def newest_factors(ctx: Konteks) -> tuple[RealisasiKinerja, ...]:
    """Return the rows that name factors: of the quarter, or the newest of each indicator in the year."""
    found: dict[str, RealisasiKinerja] = {}
    for record in sorted(ctx.berkas.daftar_realisasi, key=lambda one: one.triwulan):
        if (ctx.setahun or record.triwulan is ctx.triwulan) and _says_something(record):
            found[record.indikator] = record
    order = dict.fromkeys(record.indikator for record in ctx.berkas.daftar_realisasi)
    return tuple(found[kode] for kode in order if kode in found)


def _says_something(realisasi: RealisasiKinerja) -> bool:
    return any((realisasi.pendorong, realisasi.penghambat, realisasi.tindak_lanjut))


def _factor_row(hasil: HasilIndikator, realisasi: RealisasiKinerja) -> Row:
    kode = hasil.indikator.kode
    return row(
        hasil.indikator.uraian,
        text_or_missing(realisasi.pendorong, f"faktor pendorong {kode}"),
        text_or_missing(realisasi.penghambat, f"faktor penghambat {kode}"),
        text_or_missing(realisasi.tindak_lanjut, f"tindak lanjut {kode}"),
    )


CONTENTS = {
    "faktor": factors,
}
