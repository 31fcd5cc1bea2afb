"""Why results are as they are, in the office's own words beside the figures that they speak of."""

from dataclasses import replace

from selaras.documents.builders.cells import Content, cell, header, text_or_missing
from selaras.documents.builders.contents.akuntabilitas.parts import (
    MEASURED,
    NUMBER,
    Pokok,
    list_program,
    list_strategis,
    measured,
    under,
)
from selaras.documents.builders.contents.factors import newest_factors
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.merging import merge_down
from selaras.documents.builders.wording import name_levels
from selaras.documents.model import Block, Column, Inline, LineBreak, Missing, Row, RowKind, Table, Text
from selaras.domain.angka import format_persen
from selaras.domain.berkas import RealisasiKinerja
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.dukungan import ProgramPenunjang
from selaras.domain.hasil.sasaran import HasilSasaran

_SUCCESS = (Column(6.5), Column(6.5), NUMBER, NUMBER, NUMBER, Column(11), Column(6.5))
_PER_INDICATOR = (Column(4), Column(4), Column(6), Column(4.5), Column(5))


def success_and_failure(ctx: Konteks) -> tuple[Block, ...]:
    """Return target, realisasi and capaian with analysis and solution, where there is any."""
    said = {record.indikator: record for record in newest_factors(ctx)}
    chosen = [*list_strategis(ctx), *(_with_words(one, said) for one in list_program(ctx))]
    rows = tuple(line for one in chosen if one.daftar_indikator for line in _rows(one, said))
    if not rows:
        return ()
    head = header("Uraian", "Indikator kinerja", *MEASURED, "Analisis", "Solusi")
    caption = f"Analisis keberhasilan, kegagalan, dan solusi {ctx.sampai_periode}"
    return (Table("analisis-keberhasilan", _SUCCESS, head, rows, caption=caption, wide=True),)


def _with_words(one: Pokok, said: dict[str, RealisasiKinerja]) -> Pokok:
    """Keep the indicators of which something is said."""
    kept = tuple(h for h in one.daftar_indikator if h.indikator.kode in said)
    return replace(one, daftar_indikator=kept)


def _rows(one: Pokok, said: dict[str, RealisasiKinerja]) -> tuple[Row, ...]:
    kind = RowKind.GROUP if one.simpul and one.indent == 0 else RowKind.PLAIN
    lines = []
    for hasil in one.daftar_indikator:
        record = said.get(hasil.indikator.kode)
        line = (hasil.indikator.uraian, *measured(hasil), _causes(hasil, record), _next(hasil, record))
        lines.append([cell(content) for content in line])
    return under([one.uraian], lines, indent=one.indent, kind=kind)


def _causes(hasil: HasilIndikator, record: RealisasiKinerja | None) -> Content:
    """Return what helped and what hindered as the office wrote it, or the gap."""
    parts = (
        ("Pendorong", record.pendorong if record else ""),
        ("Penghambat", record.penghambat if record else ""),
    )
    found: list[Inline] = []
    for name, text in parts:
        if text.strip():
            found += [LineBreak()] if found else []
            found.append(Text(f"{name}: {text}"))
    return tuple(found) or Missing(f"analisis {hasil.indikator.kode}")


def _next(hasil: HasilIndikator, record: RealisasiKinerja | None) -> Content:
    return text_or_missing(record.tindak_lanjut if record else "", f"solusi {hasil.indikator.kode}")


def per_indicator(ctx: Konteks) -> tuple[Block, ...]:
    """Return for each strategic indicator the causes, the use of money and the programmes behind it."""
    said = {record.indikator: record for record in newest_factors(ctx)}
    account = ctx.hasil.akuntabilitas
    lines = [
        (
            one.pernyataan,
            hasil.indikator.uraian,
            _causes(hasil, said.get(hasil.indikator.kode)),
            _use_of_money(one),
            _names(programs),
        )
        for one, programs in zip(account.daftar_sasaran, account.penunjang, strict=True)
        for hasil in one.daftar_indikator
    ]
    if not lines:
        return ()
    head = header(
        name_levels(one.tingkat for one in account.daftar_sasaran),
        "Indikator kinerja",
        "Penyebab keberhasilan/kegagalan",
        "Efisiensi sumber daya",
        "Program penunjang",
    )
    rows = merge_down(lines, 1)
    caption = f"Analisis setiap indikator {ctx.sampai_periode}"
    return (Table("analisis-indikator", _PER_INDICATOR, head, rows, caption=caption, wide=True),)


def _use_of_money(one: HasilSasaran) -> Content:
    """Return mean capaian and absorption of what the indicator belongs to, as far as they are known."""
    mean, money = one.rata_rata.nilai, one.uang_seluruh
    if money is None or money.serapan is None:
        return Text("Tidak ada anggaran yang dialokasikan") if money is None else Missing("serapan")
    if mean is None:
        return Text(f"Serapan anggaran {format_persen(money.serapan)}; capaian belum ada")
    reached, used = format_persen(mean), format_persen(money.serapan)
    name = "Capaian" if len(one.daftar_indikator) == 1 else "Rata-rata capaian"
    return Text(f"{name} {reached} dengan serapan anggaran {used}")


def _names(programs: tuple[ProgramPenunjang, ...]) -> Content:
    names = "; ".join(program.uraian for program in programs)
    return text_or_missing(names, "program penunjang")


CONTENTS = {
    "analisis_keberhasilan": success_and_failure,
    "analisis_indikator": per_indicator,
}
