"""The flow of a procedure: its steps over those who take them, with what each needs and gives."""

from collections.abc import Iterator

from selaras.documents.builders.cells import Content, cell, note, text_or_missing
from selaras.documents.builders.contents.naskah.records import sop_of
from selaras.documents.builders.contents.naskah.writing import broken
from selaras.documents.builders.konteks import Konteks
from selaras.documents.model import Align, Block, Cell, Column, Row, Table
from selaras.domain.berkas import LangkahSop, Sop
from selaras.domain.berkas.sop import JenisLangkah
from selaras.domain.hasil.alur_sop import AlurSop, ArahAlur, LangkahAlur, flow_of

_NUMBER = Column(1, Align.CENTER)
_ACTOR = Column(2.4, Align.CENTER)
_SIGNS = {
    JenisLangkah.MULAI: "○",
    JenisLangkah.PROSES: "□",
    JenisLangkah.KEPUTUSAN: "◊",
    JenisLangkah.SELESAI: "●",
}
_ARROWS = {ArahAlur.KIRI: "←", ArahAlur.BAWAH: "↓", ArahAlur.KANAN: "→"}
_LEGEND = (
    "Keterangan: ○ mulai; □ proses; ◊ keputusan, yaitu 'ya' diteruskan dan 'tidak' dikembalikan ke "
    "langkah sebelumnya; ● selesai. Anak panah menunjuk pelaksana langkah berikutnya: ↓ pelaksana yang "
    "sama, → di sebelah kanan, ← di sebelah kiri."
)


def flow(ctx: Konteks) -> tuple[Block, ...]:
    """Return the flow with its legend; nothing while no step is written."""
    sop = sop_of(ctx)
    alur = flow_of(ctx.berkas, sop.kode) if sop else None
    if sop is None or alur is None:
        return ()
    remarks = any(one.langkah.keterangan for one in alur.daftar_langkah)
    return (_table(sop, alur, remarks=remarks), note(_LEGEND))


def _table(sop: Sop, alur: AlurSop, *, remarks: bool) -> Table:
    count = len(alur.daftar_pelaksana)
    tail = (Column(3.6),) if remarks else ()
    columns = (_NUMBER, Column(5), *(_ACTOR,) * count, Column(3), Column(1.8), Column(3), *tail)
    rows = tuple(
        Row((cell(str(number)), *_step(one, count, remarks=remarks)))
        for number, one in enumerate(alur.daftar_langkah, start=1)
    )
    return Table("sop-alur", columns, _header(alur, remarks=remarks), rows, caption=f"Alur {sop.nama}")


def _header(alur: AlurSop, *, remarks: bool) -> tuple[tuple[Cell, ...], ...]:
    tail = (cell("Keterangan", rowspan=2),) if remarks else ()
    return (
        (
            cell("No", rowspan=2),
            cell("Langkah", rowspan=2),
            cell("Pelaksana", colspan=len(alur.daftar_pelaksana)),
            cell("Mutu baku", colspan=3),
            *tail,
        ),
        (*map(cell, alur.daftar_pelaksana), cell("Kelengkapan"), cell("Waktu"), cell("Output")),
    )


def _step(one: LangkahAlur, count: int, *, remarks: bool) -> Iterator[Cell]:
    step = one.langkah
    yield cell(step.uraian)
    for place in range(count):
        taken = place in one.arah
        yield cell(_sign(step.jenis, one.arah[place]) if taken else "", filled=taken)
    for text, what in (
        (step.kelengkapan, "kelengkapan"),
        (step.waktu, "waktu"),
        (step.keluaran, "output"),
    ):
        yield cell(_standard(step, text, what))
    if remarks:
        yield cell(step.keterangan)


def _sign(jenis: JenisLangkah, arah: ArahAlur | None) -> Content:
    """Return the sign with its word, and below it the arrow to the next step."""
    lines = [f"{_SIGNS[jenis]} {jenis.label}"]
    arrow = _ARROWS[arah] if arah else ""
    if jenis is JenisLangkah.KEPUTUSAN:
        lines += [f"ya {arrow}".rstrip(), "tidak ↑"]
    elif arrow:
        lines.append(arrow)
    return broken(lines)


def _standard(step: LangkahSop, text: str, what: str) -> Content:
    return text_or_missing(text, f"{what} langkah '{step.uraian}'")


CONTENTS = {
    "sop_alur": flow,
}
