"""Sub kegiatan one by one: what helped or hindered, what was spent and left, and physical progress."""

from collections.abc import Sequence

from selaras.documents.builders.cells import Content, cell, header, note, row
from selaras.documents.builders.contents.akuntabilitas.parts import MONEY, NONE, NUMBER
from selaras.documents.builders.contents.factors import newest_factors
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import show_persen, show_uang, write_with_satuan
from selaras.documents.model import (
    Block,
    Column,
    Inline,
    LineBreak,
    Missing,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.angka import format_persen, format_uang
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.hasil import HasilIndikator, SimpulAnggaran
from selaras.domain.hasil.rfk import BarisRfk
from selaras.domain.hasil.uang import Uang
from selaras.domain.kode import Kode
from selaras.domain.tanggal import format_tanggal
from selaras.domain.tingkat import Tingkat

_PROGRAM = 3  # parts of a code up to its programme


def analysis(ctx: Konteks) -> tuple[Block, ...]:
    """Return for every sub kegiatan with money what helped or hindered, absorption and remainder."""
    said = {record.indikator: record for record in newest_factors(ctx)}
    progress = _progress(ctx)
    rows: list[Row] = []
    for program in ctx.hasil.anggaran.daftar_program:
        leaves = [node for node in program.walk() if not node.daftar_anak and node.uang.pagu]
        rows += [Row((cell(program.baris.uraian, colspan=3),), RowKind.GROUP)] if leaves else []
        for node in leaves:
            words = _factors(ctx, node, said, progress.get(node.baris.kunci))
            rows.append(row(node.baris.uraian, words, _money(node.uang)))
    if not rows:
        return ()
    head = header("Program/sub kegiatan", "Keberhasilan/penghambat", "Serapan dan sisa anggaran")
    columns = (Column(7), Column(7), Column(4))
    caption = f"Analisis setiap sub kegiatan {ctx.sampai_periode}"
    return (Table("analisis-sub-kegiatan", columns, head, tuple(rows), caption=caption),)


def _progress(ctx: Konteks) -> dict[KunciAnggaran, BarisRfk]:
    return {row.kemajuan.kunci: row for row in ctx.hasil.rfk.daftar_baris} if ctx.hasil.rfk else {}


def _factors(
    ctx: Konteks,
    node: SimpulAnggaran,
    said: dict[str, RealisasiKinerja],
    progress: BarisRfk | None,
) -> Content:
    """Return what the office wrote of its output and of its progress, or the gap."""
    outputs = [h.indikator.kode for h in _of_kode(ctx, Tingkat.SUB_KEGIATAN, node.baris.kode)]
    texts = [
        f"{name}: {text}"
        for kode in outputs
        if (record := said.get(kode))
        for name, text in (("Pendorong", record.pendorong), ("Penghambat", record.penghambat))
        if text.strip()
    ]
    if progress and progress.kemajuan.masalah.strip():
        texts.append(f"Masalah: {progress.kemajuan.masalah}")
    return _lines(texts) or Missing(f"keberhasilan/penghambat {node.baris.kode}")


def _lines(texts: Sequence[str]) -> tuple[Inline, ...]:
    found: list[Inline] = []
    for text in texts:
        found += [LineBreak()] if found else []
        found.append(Text(text))
    return tuple(found)


def _of_kode(ctx: Konteks, tingkat: Tingkat, kode: Kode | None) -> list[HasilIndikator]:
    return [
        h for h in ctx.operasional if h.indikator.tingkat is tingkat and h.indikator.kode_program == kode
    ]


def _money(uang: Uang) -> Content:
    if uang.serapan is None or uang.sisa is None:
        return Missing("realisasi anggaran")
    return Text(f"Serapan {format_persen(uang.serapan)}, sisa Rp {format_uang(uang.sisa)}")


def physical_and_money(ctx: Konteks) -> tuple[Block, ...]:
    """Return output, outcome, physical progress and money of every sub kegiatan with known progress."""
    rfk = ctx.hasil.rfk
    if rfk is None:
        return ()
    rows: list[Row] = []
    outcome: Kode | None = None
    for one in rfk.daftar_baris:
        program = Kode(one.kemajuan.kode.bagian[:_PROGRAM])
        rows += [_outcome_row(ctx, program)] if program != outcome else []
        rows.append(row(*_output_line(ctx, one)))
        outcome = program
    head = header("Outcome/output", "Realisasi", "Fisik (%)", "Keuangan (Rp)", "Keuangan (%)")
    columns = (Column(9), Column(3), NUMBER, MONEY, NUMBER)
    caption = f"Ringkasan output, outcome, fisik, dan keuangan {ctx.sampai_periode}"
    table = Table("ringkasan-fisik", columns, head, tuple(rows), caption=caption)
    return (table, note(f"Keadaan sampai dengan {format_tanggal(rfk.tanggal)}."))


def _outcome_row(ctx: Konteks, program: Kode) -> Row:
    """Return the indicators of a programme above the outputs of its sub kegiatan."""
    outcomes = _of_kode(ctx, Tingkat.PROGRAM, program)
    names = _lines([f"Outcome: {h.indikator.uraian}" for h in outcomes])
    reached = _lines([_reached(h) for h in outcomes])
    gap = Missing(f"outcome {program}")
    return Row((cell(names or gap), cell(reached or NONE), cell(NONE, colspan=3)), RowKind.GROUP)


def _output_line(ctx: Konteks, one: BarisRfk) -> tuple[Content, ...]:
    kode = one.kemajuan.kode
    outputs = _of_kode(ctx, Tingkat.SUB_KEGIATAN, kode)
    return (
        _lines([h.indikator.uraian for h in outputs]) or Missing(f"output {kode}"),
        _lines([_reached(h) for h in outputs]) or NONE,
        show_persen(one.kemajuan.realisasi_fisik),
        show_uang(one.uang.realisasi, f"realisasi keuangan {kode}"),
        show_persen(one.uang.serapan),
    )


def _reached(hasil: HasilIndikator) -> str:
    value = hasil.tahunan.realisasi.angka
    return "–" if value is None else write_with_satuan(value, hasil.indikator.satuan)


CONTENTS = {
    "analisis_sub_kegiatan": analysis,
    "ringkasan_fisik_keuangan": physical_and_money,
}
