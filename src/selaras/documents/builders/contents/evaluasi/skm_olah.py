"""The processing of the survey: every answer, their sums and means down to the index."""

from decimal import Decimal

from selaras.documents.builders.cells import Content, cell, header, note
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import write_nrr
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table, Text
from selaras.domain.angka import format_angka, format_ringkas
from selaras.domain.berkas import RespondenSkm
from selaras.domain.skm import HasilIkm, HasilUnsur

_NONE = Text("–")


def processing(ctx: Konteks) -> tuple[Block, ...]:
    """Return a row per respondent, then sum, NRR and weighted NRR of each unsur, and the index."""
    skm = ctx.hasil.skm
    if skm is None:
        return ()
    ikm = skm.ikm
    units = ikm.daftar_unsur
    rows = [_answers(one, units) for one in ctx.berkas.daftar_responden_skm]
    head = header("Responden", *(unit.unsur.kode for unit in units))
    columns = (Column(3), *(Column(1.6, Align.CENTER) for _ in units))
    caption = f"Pengolahan survei kepuasan masyarakat per responden dan unsur {ctx.sampai_periode}"
    body = (*rows, *_totals(ikm))
    table = Table("skm-pengolahan", columns, head, body, caption=caption)
    names = "; ".join(f"{unit.unsur.kode} {unit.unsur.nama}" for unit in units)
    remarks = [f"{names}.", *(f"{remark}." for remark in skm.catatan)]
    return (table, note(" ".join(remarks)))


def _answers(one: RespondenSkm, units: tuple[HasilUnsur, ...]) -> Row:
    given = one.daftar_jawaban
    texts = [given.get(unit.unsur.kode) for unit in units]
    shown = (cell(_NONE if answer is None else format_ringkas(answer)) for answer in texts)
    return Row((cell(one.nomor), *shown))


def _totals(ikm: HasilIkm) -> tuple[Row, ...]:
    units = ikm.daftar_unsur
    lines: tuple[tuple[str, list[Content]], ...] = (
        ("Jumlah nilai", [format_ringkas(unit.jumlah.jumlah) for unit in units]),
        ("Banyaknya jawaban", [format_ringkas(unit.jumlah.banyak) for unit in units]),
        ("NRR per unsur", [_mean(unit.nrr) for unit in units]),
        ("NRR tertimbang", [_mean(ikm.weighted(unit)) for unit in units]),
    )
    rows = [Row(tuple(map(cell, (name, *shown))), RowKind.GROUP) for name, shown in lines]
    return (*rows, _index(ikm))


def _mean(nrr: Decimal | None) -> Content:
    return _NONE if nrr is None else write_nrr(nrr)


def _index(ikm: HasilIkm) -> Row:
    said: Content = Text(f"belum ada ({ikm.rincian.alasan})", italic=True)
    if ikm.ikm is not None and ikm.skala is not None:
        said = f"{write_nrr(ikm.skala)} pada skala jawaban; {format_angka(ikm.ikm)} setelah konversi"
    return Row((cell("IKM"), cell(said, colspan=len(ikm.daftar_unsur))), RowKind.TOTAL)


CONTENTS = {
    "skm_pengolahan": processing,
}
