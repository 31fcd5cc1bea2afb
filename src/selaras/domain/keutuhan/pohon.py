"""Conditions of the pohon kinerja bring about what lies above them, and point at what exists."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas.berkas import BerkasKinerja
from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.pohon import JenisKondisi, SimpulPohon
from selaras.domain.graph import find_circles, show_circle
from selaras.domain.hasil.pohon import effects_of
from selaras.domain.keutuhan.reporting import At, find_duplicates
from selaras.domain.nama import name_key

LIST = "daftar_pohon"


@dataclass(frozen=True)
class _Known:
    """What conditions may point at, and which of them something brings about."""

    kondisi: Mapping[str, SimpulPohon]
    simpul: frozenset[str]
    indikator: frozenset[str]
    dengan_sebab: frozenset[str]
    in_circles: frozenset[str]


def check_pohon(berkas: BerkasKinerja) -> Iterator[Masalah]:
    """Yield problems of the sheet Pohon Kinerja."""
    rows = berkas.daftar_pohon
    yield from find_duplicates(LIST, rows, lambda r: name_key(r.kode), "kode", "kode kondisi")
    nodes = {row.kode: row for row in reversed(rows)}
    arrows = effects_of({row.kode: nodes[row.kode] for row in rows})
    circles = find_circles(arrows)
    known = _Known(
        nodes,
        frozenset(node.kode for node in berkas.daftar_simpul),
        frozenset(indikator.kode for indikator in berkas.daftar_indikator),
        frozenset(end for ends in arrows.values() for end in ends),
        frozenset(code for circle in circles for code in circle),
    )
    for nomor, row in enumerate(rows):
        at = At(LIST, nomor)
        yield from _effects(at, row, known)
        yield from _pointers(at, row, known)
        yield from _crosscutting(at, row)
        if row.jenis.urutan < JenisKondisi.OUTPUT.urutan and row.kode not in known.dengan_sebab:
            expected = f"kondisi yang menyebabkan '{row.kode}'"
            yield at.warning(
                "kode", "tanpa penyebab", expected, "turunkan sampai output yang dikerjakan"
            )
    yield from _circles(rows, circles)


def _effects(at: At, row: SimpulPohon, known: _Known) -> Iterator[Masalah]:
    for code in dict.fromkeys(row.daftar_akibat):
        effect = known.kondisi.get(code)
        if effect is None:
            advice = "betulkan kodenya, atau tambahkan kondisinya"
            yield at.error("penyebab_dari", f"'{code}'", "kode kondisi pada lembar ini", advice)
        elif row.jenis.urutan < effect.jenis.urutan and row.kode not in known.in_circles:
            found = f"{row.jenis.label} menyebabkan {effect.jenis.label} '{code}'"
            expected = f"akibat setingkat atau di atas {row.jenis.label}"
            yield at.error("penyebab_dari", found, expected, "tukar arahnya, atau betulkan jenisnya")


def _pointers(at: At, row: SimpulPohon, known: _Known) -> Iterator[Masalah]:
    if row.simpul and row.simpul not in known.simpul:
        yield at.error(
            "simpul", f"'{row.simpul}'", "kode simpul pada lembar Renstra", "betulkan kodenya"
        )
    if row.indikator and row.indikator not in known.indikator:
        yield at.error(
            "indikator", f"'{row.indikator}'", "kode pada lembar Indikator", "betulkan kodenya"
        )


def _crosscutting(at: At, row: SimpulPohon) -> Iterator[Masalah]:
    if row.unit_lain.strip() and row.status_lintas is None:
        advice = "isi 'Menunggu jawaban' bila belum dijawab"
        yield at.warning("status_lintas", "kosong", f"jawaban {row.unit_lain.strip()}", advice)
    if row.status_lintas is not None and not row.unit_lain.strip():
        found = f"kosong, padahal {row.status_lintas.label.lower()}"
        yield at.warning(
            "unit_lain", found, "nama unit lain itu", "isi unitnya, atau kosongkan statusnya"
        )


def _circles(rows: Sequence[SimpulPohon], circles: Sequence[Sequence[str]]) -> Iterator[Masalah]:
    place = {row.kode: nomor for nomor, row in reversed(list(enumerate(rows)))}
    for circle in circles:
        yield At(LIST, place[circle[0]]).error(
            "penyebab_dari",
            show_circle(circle),
            "sebab yang berujung pada akibat",
            "sebab-akibat tidak boleh berputar",
        )
