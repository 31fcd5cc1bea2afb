"""What the evaluation found: conditions per component, results, recommendations, earlier follow-up."""

from selaras.documents.builders.cells import Content, header, inlines, paragraph, row
from selaras.documents.builders.contents.evaluasi.tindak_lanjut import name_of
from selaras.documents.builders.konteks import Konteks
from selaras.documents.builders.wording import (
    name_levels,
    show_persen,
    show_realisasi,
    show_target,
)
from selaras.documents.model import (
    Align,
    Block,
    Column,
    Inlines,
    ItemList,
    LineBreak,
    Missing,
    Reference,
    Row,
    Table,
    Text,
)
from selaras.domain.angka import format_angka, format_ringkas
from selaras.domain.berkas import DokumenResmi
from selaras.domain.berkas.dokumen import JenisDokumenResmi
from selaras.domain.hasil import HasilIndikator
from selaras.domain.hasil.lke_pihak import BagianLke
from selaras.domain.hasil.tindak_lanjut import HasilTindakLanjut

_FIGURE = Column(2.3, Align.RIGHT)
_RESULTS = (
    Column(1, Align.CENTER),
    Column(5),
    Column(6),
    Column(2, Align.CENTER),
    *(_FIGURE for _ in range(3)),
)


def record_of(ctx: Konteks) -> DokumenResmi | None:
    """Return the newest LHE that the book lists, by its day."""
    own = [row for row in ctx.berkas.daftar_dokumen if row.jenis is JenisDokumenResmi.LHE]
    dated = sorted((row for row in own if row.tanggal), key=lambda row: str(row.tanggal))
    return dated[-1] if dated else (own[-1] if own else None)


def conditions(ctx: Konteks) -> tuple[Block, ...]:
    """Return for each component its points and what the evaluator noted about it."""
    lke = ctx.hasil.lke
    if lke is None or lke.berlaku is None:
        return ()
    items = tuple(_condition(ctx, part) for part in lke.berlaku.daftar_komponen)
    return (paragraph("Keadaan setiap komponen:"), ItemList(items, ordered=True))


def _condition(ctx: Konteks, part: BagianLke) -> Inlines:
    lke = ctx.hasil.lke
    assert lke is not None
    assert lke.berlaku is not None
    points = "belum dinilai"
    if part.nilai.hasil is not None:
        points = f"nilai {format_angka(part.nilai.hasil)} dari bobot {format_ringkas(part.bobot)}"
    notes = [
        one.catatan.strip()
        for one in ctx.berkas.daftar_nilai_lke
        if one.tahun_evaluasi == lke.tahun_evaluasi
        and one.pihak is lke.berlaku.pihak
        and f"{one.butir.strip()}.".startswith(f"{part.kode}.")
        and one.catatan.strip()
    ]
    told = [piece for text in notes for piece in (LineBreak(), Text(text))]
    gap = (LineBreak(), Missing(f"catatan komponen {part.kode}"))
    return (Text(part.nama, bold=True), Text(f": {points}."), *(told or gap))


def results(ctx: Konteks) -> tuple[Block, ...]:
    """Return tujuan and sasaran with what was reached of them."""
    if not ctx.strategis:
        return ()
    level = name_levels(hasil.indikator.tingkat for hasil in ctx.strategis)
    head = header("No", level, "Indikator kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)")
    rows = tuple(_result(number, h) for number, h in enumerate(ctx.strategis, start=1))
    caption = f"Capaian kinerja {ctx.profil.nama_instansi} {ctx.sampai_periode}"
    table = Table("lhe-capaian", _RESULTS, head, rows, caption=caption)
    return (paragraph("Capaian tujuan dan sasaran dimuat pada ", Reference("lhe-capaian"), "."), table)


def _result(number: int, hasil: HasilIndikator) -> Row:
    indikator, year = hasil.indikator, hasil.tahunan
    contents: tuple[Content, ...] = (
        str(number),
        indikator.pernyataan,
        indikator.uraian,
        indikator.satuan,
        show_target(year.target, indikator.kode, indikator.target_predikat),
        show_realisasi(year.realisasi, indikator.satuan, indikator.kode, hasil.predikat_realisasi),
        show_persen(year.capaian),
    )
    return row(*contents)


def recommendations(ctx: Konteks) -> tuple[Block, ...]:
    """Return the recommendations of this evaluation; all of those listed where none names a LHE."""
    own = _lists(ctx)
    items = tuple(inlines(state.rekomendasi.uraian) for one in own for state in one.daftar_status)
    if not items:
        return (paragraph("Rekomendasi: ", Missing("rekomendasi hasil evaluasi")),)
    intro = f"Berdasarkan keadaan itu, {ctx.profil.nama_instansi} direkomendasikan:"
    return (paragraph(intro), ItemList(items, ordered=True))


def _lists(ctx: Konteks) -> tuple[HasilTindakLanjut, ...]:
    """Return the lists of the year of the evaluation, else the newest."""
    found = ctx.hasil.tindak_lanjut
    year = ctx.hasil.lke.tahun_evaluasi if ctx.hasil.lke else None
    return tuple(one for one in found if one.tahun is not None and one.tahun == year) or found[:1]


def earlier(ctx: Konteks) -> tuple[Block, ...]:
    """Return how far the recommendations of other lists are, or that none is recorded."""
    own = _lists(ctx)
    others = [one for one in ctx.hasil.tindak_lanjut if one not in own]
    if not others:
        return (paragraph("Tindak lanjut tahun sebelumnya: ", Missing("rekomendasi tahun sebelumnya")),)
    items = tuple((Text(_state(one)),) for one in others)
    return (paragraph("Tindak lanjut atas rekomendasi sebelumnya:"), ItemList(items))


def _state(one: HasilTindakLanjut) -> str:
    counts = [
        f"{count} {decided.label.lower() if decided else 'belum diputuskan'}"
        for decided, count in one.per_keputusan.items()
        if count
    ]
    return f"{name_of(one)}: {len(one.daftar_status)} rekomendasi ({', '.join(counts)})."


CONTENTS = {
    "lhe_keadaan": conditions,
    "lhe_capaian": results,
    "lhe_rekomendasi": recommendations,
    "lhe_tindak_lanjut_lalu": earlier,
}
