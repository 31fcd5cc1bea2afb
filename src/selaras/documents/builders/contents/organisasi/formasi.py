"""Positions held against positions needed."""

from selaras.documents.builders.cells import cell, header, note, paragraph
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_jumlah
from selaras.documents.model import Align, Block, Column, Reference, Row, RowKind, Table, Text
from selaras.domain.angka import format_ringkas
from selaras.domain.berkas import Formasi
from selaras.domain.hasil.kepegawaian import HasilFormasi
from selaras.domain.rincian import Rincian

_COLUMNS = (
    Column(1, Align.CENTER),
    Column(7),
    Column(1.6, Align.CENTER),
    Column(1.6, Align.CENTER),
    *(Column(2, Align.RIGHT) for _ in range(3)),
)
_HEAD = header("No", "Jabatan", "Eselon", "Kelas", "Bezetting", "Keperluan", "Lebih/kurang")


def positions(ctx: Konteks) -> tuple[Block, ...]:
    """Return every position with its difference, those below another one indented, and the totals."""
    formasi = ctx.hasil.formasi
    if formasi is None:
        return ()
    rows = [*_rows(formasi), _total(formasi)]
    caption = f"Rekapitulasi jabatan {ctx.profil.nama_instansi} Tahun {ctx.periode.tahun}"
    table = Table("jabatan", _COLUMNS, _HEAD, tuple(rows), caption=caption)
    intro = paragraph("Pemegang jabatan dan keperluannya dimuat pada ", Reference("jabatan"), ".")
    remark = note("Lebih/kurang ialah bezetting dikurangi keperluan; tanda minus berarti kurang.")
    return (intro, table, remark)


def _rows(formasi: HasilFormasi) -> list[Row]:
    """Return the rows; only positions that stand below no other are numbered."""
    rows: list[Row] = []
    number = 0
    for record, difference in formasi.daftar_formasi:
        number += not record.di_bawah
        rows.append(_row("" if record.di_bawah else str(number), record, difference))
    return rows


def _row(number: str, record: Formasi, difference: Rincian) -> Row:
    place = f"{record.jabatan} di bawah {record.di_bawah}" if record.di_bawah else record.jabatan
    cells = (
        cell(number),
        cell(record.jabatan, indent=1 if record.di_bawah else 0),
        cell(record.eselon or "–"),
        cell(record.kelas or "–"),
        cell(show_jumlah(record.bezetting, f"bezetting {place}")),
        cell(show_jumlah(record.keperluan, f"keperluan {place}")),
        cell(_difference(difference)),
    )
    return Row(cells)


def _total(formasi: HasilFormasi) -> Row:
    sums = (
        cell(show_jumlah(formasi.bezetting.hasil, "jumlah bezetting")),
        cell(show_jumlah(formasi.keperluan.hasil, "jumlah keperluan")),
        cell(_difference(formasi.selisih)),
    )
    return Row((cell("Jumlah", colspan=4), *sums), RowKind.TOTAL)


def _difference(selisih: Rincian) -> Text:
    return Text("–" if selisih.hasil is None else format_ringkas(selisih.hasil))


CONTENTS = {
    "rekap_jabatan": positions,
}
