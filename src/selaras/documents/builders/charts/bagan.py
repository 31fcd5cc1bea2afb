"""Drawn trees: the positions of the office, and the conditions of the pohon kinerja."""

from collections.abc import Sequence
from datetime import date

from selaras.documents.builders.wording import join_words
from selaras.documents.model import MOST_BOXES, Figure, TreeBox, TreeChart
from selaras.domain.berkas.pejabat import StatusJabatan
from selaras.domain.berkas.pohon import SimpulPohon
from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.pohon import HasilPohon
from selaras.domain.hasil.pohon_urut import list_pohon
from selaras.domain.hasil.struktur import SimpulJabatan, list_struktur
from selaras.domain.tanggal import format_tanggal

_VACANT = "kosong"


def chart_struktur(hasil: HasilBerkas, tanggal: date) -> Figure | None:
    """Return the positions on a day, None where none is below another or a page cannot hold them."""
    positions = list_struktur(hasil.berkas.daftar_pejabat, tanggal)
    parents = _parents([one.kedalaman for one in positions])
    boxes = tuple(
        TreeBox(one.jabatan, above, _holder(one)) for one, above in zip(positions, parents, strict=True)
    )
    judul = (
        f"Bagan struktur organisasi {hasil.berkas.profil.nama_instansi} per {format_tanggal(tanggal)}"
    )
    return _figure("gambar-struktur", judul, boxes, "membawahi")


def _holder(position: SimpulJabatan) -> str:
    """Return who holds the position, with the word for an acting official."""
    holder = position.pemegang
    if holder is None:
        return _VACANT
    acting = "" if holder.status is StatusJabatan.DEFINITIF else holder.status.label
    return f"{acting} {holder.nama}".strip()


def chart_pohon(hasil: HasilBerkas) -> Figure | None:
    """Return the conditions, each once below the first that it brings about; None as for positions."""
    if hasil.pohon is None:
        return None
    rows = [row for row in list_pohon(hasil.pohon) if not row.berulang]
    parents = _parents([row.kedalaman for row in rows])
    boxes = []
    for row, above in zip(rows, parents, strict=True):
        effect = "" if above is None else rows[above].simpul.kode
        note = _note(row.simpul, [end for end in _effects(hasil.pohon, row.simpul) if end != effect])
        boxes.append(TreeBox(f"{row.simpul.kode} {row.simpul.uraian}", above, note))
    judul = f"Bagan pohon kinerja {hasil.berkas.profil.nama_instansi}"
    return _figure("gambar-pohon-kinerja", judul, tuple(boxes), "terwujud karena")


def _effects(pohon: HasilPohon, simpul: SimpulPohon) -> list[str]:
    return [arrow.akibat for arrow in pohon.daftar_panah if arrow.sebab == simpul.kode]


def _note(simpul: SimpulPohon, others: Sequence[str]) -> str:
    """Return what else the condition brings about, and who outside carries it."""
    also = f"juga menyebabkan {join_words(others)}" if others else ""
    crossing = f"unit lain: {simpul.unit_lain}" if simpul.unit_lain else ""
    return "; ".join(part for part in (also, crossing) if part)


def _parents(depths: Sequence[int]) -> list[int | None]:
    """Return for rows in the order of reading the place of the one above each, None at the top."""
    path: list[int] = []
    found: list[int | None] = []
    for place, depth in enumerate(depths):
        del path[depth:]
        found.append(path[-1] if path else None)
        path.append(place)
    return found


def _figure(key: str, judul: str, boxes: tuple[TreeBox, ...], verb: str) -> Figure | None:
    if len(boxes) > MOST_BOXES or all(box.parent is None for box in boxes):
        return None
    chart = TreeChart(boxes)
    return Figure(key, chart, f"{judul}. {_tell(chart, verb)}", caption=judul)


def _tell(chart: TreeChart, verb: str) -> str:
    """Return the tree in full sentences, one for every box with others below it."""
    said = [_named(box) for box in chart.boxes]
    sentences = []
    for place, box in enumerate(chart.boxes):
        below = chart.children(place)
        subject = said[place] if box.parent is None else box.text  # its note was told with its parent
        if below:
            sentences.append(f"{subject} {verb} {join_words([said[child] for child in below])}.")
        elif box.parent is None:
            sentences.append(f"{subject} berdiri sendiri.")
    return " ".join(sentences)


def _named(box: TreeBox) -> str:
    return f"{box.text} ({box.note})" if box.note else box.text
