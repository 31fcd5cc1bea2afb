"""What was reached beside what it cost: by tujuan and sasaran, by programme, and in one ratio."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, header, note, paragraph, row
from selaras.documents.builders.contents.akuntabilitas.parts import (
    COUNT,
    MEASURED,
    MONEY,
    NONE,
    NUMBER,
    SPENT,
    Pokok,
    beside,
    list_program,
    results_of,
    spent,
    under,
)
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.narasi.efisiensi import tell_efficiency
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
)
from selaras.documents.model import Block, Column, ItemList, Row, RowKind, Table, Text
from selaras.domain.angka import format_angka, format_persen, format_uang
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.hasil.alokasi import HasilAlokasi
from selaras.domain.hasil.sasaran import HasilSasaran

_LEVEL = "Tingkat efisiensi (%)"
_NUMBERS = (NUMBER, NUMBER, NUMBER, MONEY, MONEY, NUMBER, NUMBER)


def of_sasaran(ctx: Konteks) -> tuple[Block, ...]:
    """Return capaian of tujuan and sasaran beside the money allocated to them."""
    groups = ctx.hasil.akuntabilitas.daftar_sasaran
    if not groups or ctx.hasil.alokasi is None:
        return ()
    rows = tuple(line for one in groups for line in _sasaran(one))
    head = header(
        name_levels(one.tingkat for one in groups), "Indikator kinerja", *MEASURED, *SPENT, _LEVEL
    )
    caption = f"Efisiensi penggunaan sumber daya tujuan dan sasaran {ctx.sampai_periode}"
    columns = (Column(4.5), Column(4.5), *_NUMBERS)
    table = Table("efisiensi-sasaran", columns, head, rows, caption=caption, wide=True)
    reading = f"{_reading(ctx)} Anggaran tujuan memuat anggaran sasaran di bawahnya."
    return (table, note(" ".join((reading, *_left_out(ctx.hasil.alokasi)))))


def _left_out(alokasi: HasilAlokasi) -> Iterator[str]:
    """Say how much of the budget stands behind no tujuan or sasaran."""
    shares = (
        (alokasi.penunjang_umum.uang.pagu, "penunjang umum"),
        (alokasi.belum_dialokasikan.uang.pagu, "yang belum dialokasikan"),
    )
    for pagu, what in shares:
        if pagu:
            yield f"Anggaran {what} (Rp {format_uang(pagu)}) tidak termasuk."


def _sasaran(one: HasilSasaran) -> tuple[Row, ...]:
    left = results_of(one.daftar_indikator)
    right = [(*spent(one.uang_seluruh, one.pernyataan, shared=True), _level(one.keluaran))]
    return under([one.pernyataan], beside(left, right))


def _level(hasil: HasilEfisiensi | None) -> Content:
    return show_persen(hasil.efisiensi.hasil if hasil else None)


def of_programs(ctx: Konteks) -> tuple[Block, ...]:
    """Return capaian of programmes down to sub kegiatan beside their money."""
    if ctx.hasil.efisiensi is None:
        return ()
    rows = tuple(line for one in list_program(ctx) if one.simpul for line in _program(ctx, one))
    head = header("Program/kegiatan/sub kegiatan", "Indikator kinerja", *MEASURED, *SPENT, _LEVEL)
    caption = f"Efisiensi program, kegiatan, dan sub kegiatan {ctx.sampai_periode}"
    columns = (Column(7.5), Column(7), *_NUMBERS)
    table = Table("efisiensi-program", columns, head, rows, caption=caption, wide=True)
    overall = note(f"{_overall(ctx.hasil.efisiensi)} {_reading(ctx)}")
    return (table, overall, *_warnings(ctx.hasil.efisiensi))


def _program(ctx: Konteks, one: Pokok) -> tuple[Row, ...]:
    assert one.simpul is not None
    baris = one.simpul.baris
    left = results_of(one.daftar_indikator)
    level = _level(ctx.hasil.akuntabilitas.efisiensi.get(baris.kunci))
    lines = beside(left, [(*spent(one.simpul.uang, f"realisasi anggaran {baris.kode}"), level)])
    kind = RowKind.GROUP if one.simpul.daftar_anak else RowKind.PLAIN
    return under([one.uraian], lines, indent=one.indent, kind=kind)


def _overall(hasil: HasilEfisiensi) -> str:
    """Say the efficiency over all sub kegiatan, or why there is none."""
    level, grade = hasil.efisiensi, hasil.nilai_efisiensi
    if level.hasil is None or grade.hasil is None:
        return f"Efisiensi belum dapat dihitung: {level.alasan}."
    return (
        f"Efisiensi keluaran {len(hasil.ikut)} sub kegiatan adalah {format_persen(level.hasil)} dengan "
        f"nilai efisiensi {format_angka(grade.hasil)}."
    )


def _reading(ctx: Konteks) -> str:
    formula = ctx.ketentuan.efisiensi_rumus.label
    return (
        f"Tingkat efisiensi dihitung dari keluaran sub kegiatan yang dibiayai: {formula}, dalam persen. "
        "Baris tanpa target, realisasi, atau anggaran keluaran tidak mempunyai tingkat efisiensi."
    )


def _warnings(hasil: HasilEfisiensi) -> tuple[Block, ...]:
    said = [f"{sentence}." for sentence in hasil.peringatan]
    return (note(" ".join(said)),) if said else ()


def in_one_ratio(ctx: Konteks) -> tuple[Block, ...]:
    """Return mean capaian, absorption and their ratio for every sasaran that has money."""
    groups = [one for one in ctx.hasil.akuntabilitas.daftar_sasaran if one.uang]
    if not groups:
        return ()
    rows = tuple(_ratio(number, one) for number, one in enumerate(groups, start=1))
    level = name_levels(one.tingkat for one in groups)
    head = header("No", level, "Capaian kinerja (%)", "Serapan anggaran (%)", "Tingkat efisiensi")
    columns = (COUNT, Column(9), NUMBER, NUMBER, NUMBER)
    caption = f"Tingkat efisiensi {ctx.sampai_periode}"
    table = Table("efisiensi-tingkat", columns, head, rows, caption=caption)
    reading = (
        "Tingkat efisiensi adalah rata-rata capaian dibagi serapan anggaran; di atas 1 berarti capaian "
        "lebih besar daripada serapannya."
    )
    return (table, note(reading))


def _ratio(number: int, one: HasilSasaran) -> Row:
    ratio = one.nisbah.hasil
    return row(
        str(number),
        one.pernyataan,
        show_persen(one.rata_rata.nilai),
        show_persen(one.uang.serapan if one.uang else None),
        NONE if ratio is None else Text(format_angka(ratio)),
    )


def account(ctx: Konteks) -> tuple[Block, ...]:
    """Return one item per sasaran: its mean capaian beside the absorption of its money."""
    items = tuple(tell_efficiency(ctx))
    if not items:
        return ()
    return (
        paragraph("Capaian dan serapan anggaran setiap tujuan dan sasaran:"),
        ItemList(items, ordered=True),
    )


CONTENTS = {
    "efisiensi_sasaran": of_sasaran,
    "uraian_efisiensi": account,
    "efisiensi_program": of_programs,
    "efisiensi_tingkat": in_one_ratio,
}
