"""The survey of public satisfaction: respondents, index, mutu per unsur, what comes out lowest."""

from selaras.documents.builders.cells import Content, cell, header, note, paragraph, row
from selaras.documents.builders.charts import chart_nrr
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import join_words, write_nrr
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Inline,
    Missing,
    Reference,
    Row,
    RowKind,
    Table,
    Text,
)
from selaras.domain.angka import format_angka, format_persen, format_ringkas
from selaras.domain.skm import HasilIkm, HasilUnsur

_RESULT = (
    Column(1.4, Align.CENTER),
    Column(7),
    Column(2.6, Align.RIGHT),
    Column(2, Align.CENTER),
    Column(4),
)
_PROFILE = (Column(4), Column(6), Column(2.4, Align.RIGHT))
_NONE = Text("–")


def method(ctx: Konteks) -> tuple[Block, ...]:
    """Return what was asked, of how many people, and how the index is made."""
    skm, aturan = ctx.hasil.skm, ctx.ketentuan.aturan_skm
    if skm is None or aturan is None:
        return ()
    asked = [unit for unit in skm.ikm.daftar_unsur if unit.unsur not in skm.ikm.tidak_dipakai]
    rule = aturan.penghitungan
    low, high, factor = map(format_ringkas, (rule.terendah, rule.tertinggi, rule.pengali))
    return (
        paragraph(
            f"Survei kepuasan masyarakat {ctx.nama_periode} menanyakan {len(asked)} unsur pelayanan "
            f"dengan jawaban {low} sampai {high}. Nilai rata-rata (NRR) setiap unsur ialah jumlah nilai "
            "dibagi banyaknya jawaban; indeks kepuasan masyarakat (IKM) ialah rata-rata NRR dengan "
            f"bobot yang sama bagi setiap unsur, dikalikan {factor}."
        ),
        paragraph(*_respondents(ctx)),
    )


def _respondents(ctx: Konteks) -> tuple[Inline, ...]:
    assert ctx.hasil.skm is not None
    banyak, sampel = ctx.hasil.skm.banyak.hasil, ctx.hasil.sampel_skm
    count: Inline = Missing("banyaknya responden") if banyak is None else Text(format_ringkas(banyak))
    end: tuple[Inline, ...] = (Text("; sampel minimal: "), Missing("populasi SKM"), Text("."))
    if sampel is not None and sampel.hasil is not None:
        end = (
            Text(f"; sampel minimal menurut populasi pengguna layanan {format_ringkas(sampel.hasil)}."),
        )
    return (Text("Banyaknya responden: "), count, *end)


def profile(ctx: Konteks) -> tuple[Block, ...]:
    """Return how many respondents stand in each class, nothing where none told any."""
    groups = ctx.hasil.profil_skm
    if groups is None:
        return ()
    lines = [(name, kind, count) for name, counts in groups.items() for kind, count in counts.items()]
    rows = tuple(row(name, kind, str(count)) for name, kind, count in lines)
    head = header("Profil", "Kelompok", "Responden")
    return (Table("skm-profil", _PROFILE, head, rows, caption=f"Profil responden {ctx.nama_periode}"),)


def result(ctx: Konteks) -> tuple[Block, ...]:
    """Return NRR and mutu of each unsur with the index, and the lowest in a sentence."""
    skm = ctx.hasil.skm
    if skm is None:
        return ()
    head = header("Kode", "Unsur pelayanan", "Rata-rata (NRR)", "Mutu", "Kinerja")
    rows = [_unit(unit) for unit in skm.ikm.daftar_unsur]
    caption = f"Nilai rata-rata unsur dan mutu pelayanan {ctx.sampai_periode}"
    table = Table("skm-hasil", _RESULT, head, (*rows, _index(skm.ikm)), caption=caption)
    intro = paragraph("Hasil setiap unsur dimuat pada ", Reference("skm-hasil"), ".")
    return (intro, table, *_scale(ctx), *_told(skm.ikm))


def _unit(unit: HasilUnsur) -> Row:
    contents: tuple[Content, ...] = (
        unit.unsur.kode,
        unit.unsur.nama,
        _NONE if unit.nrr is None else write_nrr(unit.nrr),
        unit.mutu.kode if unit.mutu else _NONE,
        unit.mutu.makna if unit.mutu else Text(unit.rincian.alasan, italic=True),
    )
    return Row(tuple(map(cell, contents)))


def _index(ikm: HasilIkm) -> Row:
    if ikm.ikm is None:
        gap = Text(f"belum ada ({ikm.rincian.alasan})", italic=True)
        return Row((cell("IKM", colspan=2), cell(gap, colspan=3)), RowKind.TOTAL)
    mutu = ikm.mutu
    cells = (
        cell(format_angka(ikm.ikm)),
        cell(mutu.kode if mutu else "–"),
        cell(mutu.makna if mutu else "–"),
    )
    return Row((cell("Indeks kepuasan masyarakat (IKM)", colspan=2), *cells), RowKind.TOTAL)


def _scale(ctx: Konteks) -> tuple[Block, ...]:
    aturan = ctx.ketentuan.aturan_skm
    if aturan is None:
        return ()
    rows = "; ".join(map(str, aturan.mutu.daftar_mutu))
    return (note(f"Mutu menurut nilai setelah konversi: {rows}."),)


def _told(ikm: HasilIkm) -> tuple[Block, ...]:
    """Say the index and what came out lowest; nothing without an index."""
    if ikm.ikm is None or ikm.mutu is None:
        return ()
    lowest = tuple(
        f"{one.unsur.nama.lower()} ({write_nrr(one.nrr)})" for one in ikm.daftar_terendah if one.nrr
    )
    remark = f" {ikm.rincian.alasan.capitalize()}." if ikm.rincian.alasan else ""
    return (
        paragraph(
            f"IKM sebesar {format_angka(ikm.ikm)} dengan mutu pelayanan {ikm.mutu.kode} "
            f"({ikm.mutu.makna.lower()}).{remark} Unsur dengan nilai terendah ialah "
            f"{join_words(lowest)}; unsur inilah yang didahulukan dalam perbaikan pelayanan."
        ),
    )


def straight(ctx: Konteks) -> tuple[Block, ...]:
    """Return the share of respondents who answered everything alike, nothing where none is known."""
    skm = ctx.hasil.skm
    if skm is None or skm.seragam.hasil is None:
        return ()
    return (
        note(f"Responden yang memberi nilai sama pada semua unsur: {format_persen(skm.seragam.hasil)}."),
    )


def chart(ctx: Konteks) -> tuple[Block, ...]:
    """Return the means of the unsur."""
    figure = chart_nrr(ctx.hasil)
    return () if figure is None else (figure,)


def follow_up(ctx: Konteks) -> tuple[Block, ...]:
    """Return a form for the plan of improvement: a row per lowest unsur, the rest is the office's."""
    skm = ctx.hasil.skm
    if skm is None or not skm.ikm.daftar_terendah:
        return ()
    rows = tuple(
        row(
            str(number),
            f"{one.unsur.kode} {one.unsur.nama}",
            Missing(f"program perbaikan unsur {one.unsur.kode}"),
            Missing(f"waktu perbaikan unsur {one.unsur.kode}"),
            Missing(f"penanggung jawab unsur {one.unsur.kode}"),
        )
        for number, one in enumerate(skm.ikm.daftar_terendah, start=1)
    )
    head = header("Prioritas", "Unsur", "Program/kegiatan", "Waktu", "Penanggung jawab")
    columns = (Column(1.6, Align.CENTER), Column(5), Column(6), Column(3), Column(4))
    caption = "Rencana tindak lanjut hasil survei"
    return (Table("skm-tindak-lanjut", columns, head, rows, caption=caption),)


CONTENTS = {
    "skm_metode": method,
    "skm_profil": profile,
    "skm_hasil": result,
    "skm_seragam": straight,
    "grafik_nrr": chart,
    "skm_tindak_lanjut": follow_up,
}
