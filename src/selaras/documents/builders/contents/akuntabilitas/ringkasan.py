"""Results in short: how many fall in each class, outputs and outcomes, results beside money."""

from selaras.documents.builders.cells import Content, cell, header
from selaras.documents.builders.contents.akuntabilitas.parts import (
    COUNT,
    MEASURED,
    MONEY,
    NONE,
    NUMBER,
    SPENT,
    beside,
    realisasi_of,
    results_of,
    spent,
    under,
)
from selaras.documents.builders.contents.scale import interval
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import name_levels
from selaras.documents.model import Align, Block, Column, Row, RowKind, Table
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.akuntabilitas import JumlahKategori
from selaras.domain.hasil.biaya_program import BiayaProgram
from selaras.domain.tingkat import Tingkat

_OUTCOME = (Tingkat.TUJUAN, Tingkat.SASARAN, Tingkat.PROGRAM)


def classes(ctx: Konteks) -> tuple[Block, ...]:
    """Return how many indicators of each level fall in each class."""
    counted = ctx.hasil.akuntabilitas.per_kategori
    levels = [t for t in Tingkat if any(one.per_tingkat[t] for one in counted)]
    if not levels:
        return ()
    rows = tuple(_class_row(ctx, one, levels) for one in counted)
    head = header("Kelas (%)", "Kategori", *(level.label for level in levels), "Jumlah")
    numbers = tuple(Column(2, Align.RIGHT) for _ in range(len(levels) + 1))
    columns = (Column(3, Align.CENTER), Column(5), *numbers)
    caption = f"Jumlah indikator menurut kategori capaian {ctx.sampai_periode}"
    return (Table("kategori-jumlah", columns, head, rows, caption=caption),)


def _class_row(ctx: Konteks, one: JumlahKategori, levels: list[Tingkat]) -> Row:
    kelas = interval(ctx.ketentuan.skala_capaian, one.kategori) if one.kategori else "–"
    label = one.kategori.label if one.kategori else "Belum mempunyai capaian"
    counts = (*(str(one.per_tingkat[level]) for level in levels), str(one.jumlah))
    return Row(tuple(map(cell, (kelas, label, *counts))))


def outputs_and_outcomes(ctx: Konteks) -> tuple[Block, ...]:
    """Return the numbered list of outcomes, then of outputs, with what was reached."""
    groups = (
        ("Outcome", [h for h in ctx.hasil.daftar_indikator if h.indikator.tingkat in _OUTCOME]),
        ("Output", [h for h in ctx.hasil.daftar_indikator if h.indikator.tingkat not in _OUTCOME]),
    )
    rows = tuple(line for name, members in groups if members for line in _group(name, members))
    if not rows:
        return ()
    head = header("Nomor", "Uraian", "Realisasi", "Satuan")
    columns = (Column(1.4, Align.CENTER), Column(10), NUMBER, Column(2.4, Align.CENTER))
    caption = f"Daftar output dan outcome {ctx.sampai_periode}"
    return (Table("output-outcome", columns, head, rows, caption=caption),)


def _group(name: str, members: list[HasilIndikator]) -> list[Row]:
    rows = [Row((cell(name, colspan=4),), RowKind.GROUP)]
    for number, hasil in enumerate(members, start=1):
        indikator = hasil.indikator
        value = realisasi_of(hasil)
        rows.append(Row(tuple(map(cell, (str(number), indikator.uraian, value, indikator.satuan)))))
    return rows


def results_and_money(ctx: Konteks) -> tuple[Block, ...]:
    """Return each sasaran with its indicators, beside the programmes that its money went to."""
    if ctx.hasil.alokasi is None:
        return ()
    caption = f"Capaian kinerja dibandingkan dengan realisasi keuangan {ctx.sampai_periode}"
    return _side_by_side(ctx, "kinerja-keuangan", caption)


def measurement(ctx: Konteks) -> tuple[Block, ...]:
    """Return the form that annexes print: what was measured, beside programmes and their money."""
    caption = f"Pengukuran kinerja {ctx.profil.nama_instansi} {ctx.sampai_periode}"
    return _side_by_side(ctx, "pengukuran-kinerja", caption)


def _side_by_side(ctx: Konteks, key: str, caption: str) -> tuple[Block, ...]:
    account = ctx.hasil.akuntabilitas
    if not account.daftar_sasaran:
        return ()
    groups = [
        *((one.pernyataan, one.daftar_indikator, one.daftar_biaya) for one in account.daftar_sasaran),
        ("Penunjang umum kantor", (), account.penunjang_umum),
        ("Belum dialokasikan", (), account.belum_dialokasikan),
    ]
    filled = [group for group in groups if group[1] or group[2]]
    rows = [line for n, group in enumerate(filled, start=1) for line in _rows(str(n), *group)]
    total = spent(ctx.hasil.anggaran.total, "realisasi seluruh program")
    rows.append(Row((cell("Jumlah", colspan=7), *map(cell, total)), RowKind.TOTAL))
    level = name_levels(one.tingkat for one in account.daftar_sasaran)
    head = header("No", level, "Indikator kinerja", *MEASURED, "Program", *SPENT)
    columns = (
        COUNT,
        Column(4),
        Column(4),
        *(NUMBER for _ in range(3)),
        Column(4.5),
        MONEY,
        MONEY,
        NUMBER,
    )
    return (Table(key, columns, head, tuple(rows), caption=caption, wide=True),)


def _rows(
    number: str, name: str, indicators: tuple[HasilIndikator, ...], biaya: tuple[BiayaProgram, ...]
) -> tuple[Row, ...]:
    nothing: tuple[Content, ...] = (NONE,) * 4
    right = [_money(one) for one in biaya] or [nothing]
    return under([number, name], beside(results_of(indicators), right))


def _money(one: BiayaProgram) -> tuple[Content, ...]:
    baris = one.program.baris
    return (baris.uraian, *spent(one.uang, f"realisasi anggaran {baris.kode}", shared=True))


CONTENTS = {
    "kategori_jumlah": classes,
    "output_outcome": outputs_and_outcomes,
    "kinerja_keuangan": results_and_money,
    "pengukuran_kinerja": measurement,
}
