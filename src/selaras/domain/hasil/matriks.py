"""How much of a matrix was reached, and in time where there are dates."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.hasil.jumlah import name_some, share
from selaras.domain.nama import name_key
from selaras.domain.pilihan import Pilihan
from selaras.domain.rincian import Rincian

Tempat = tuple[str, str]  # the keys of row and desa


class StatusSel(Pilihan):
    """Where one cell stands on a day."""

    TERCAPAI = "tercapai", "Tercapai"
    TERLAMBAT = "terlambat", "Selesai sesudah tenggat"
    LEWAT_TENGGAT = "lewat_tenggat", "Belum selesai, lewat tenggat"
    BELUM_JATUH_TEMPO = "belum_jatuh_tempo", "Belum jatuh tempo"
    TIDAK_TERCAPAI = "tidak_tercapai", "Tidak tercapai"
    BELUM_DIISI = "belum_diisi", "Belum diisi"
    TIDAK_BERLAKU = "tidak_berlaku", "Tidak berlaku"


@dataclass(frozen=True)
class HasilMatriks:
    """`rincian` over all cells that apply, `jatuh_tempo` only over those that are due; in percent."""

    matriks: JenisMatriks
    daftar_baris: tuple[str, ...]
    daftar_desa: tuple[str, ...]
    daftar_sel: Mapping[Tempat, StatusSel]
    rincian: Rincian
    jatuh_tempo: Rincian
    catatan: tuple[str, ...] = ()

    @property
    def per_status(self) -> Mapping[StatusSel, int]:
        """Return how many cells have each status."""
        counts = Counter(self.daftar_sel.values())
        return {status: counts[status] for status in StatusSel}

    @property
    def berlaku(self) -> int:
        """Return how many cells apply."""
        return len(self.daftar_sel) - self.per_status[StatusSel.TIDAK_BERLAKU]

    def status(self, baris: str, desa: str) -> StatusSel:
        """Return the status of one cell."""
        return self.daftar_sel[name_key(baris), name_key(desa)]


def calculate_matriks(
    daftar_sel: Sequence[SelMatriks],
    matriks: JenisMatriks,
    tanggal: date,
    daftar_desa: Sequence[str] = (),
) -> HasilMatriks:
    """Return what was reached up to the day; every row is expected for every desa.

    `daftar_desa` names the desa that count; without it they are those that the cells name.
    """
    own = [sel for sel in daftar_sel if sel.matriks is matriks]
    rows = {name_key(sel.baris): sel.baris for sel in own}
    columns = {name_key(nama): nama for nama in daftar_desa or [sel.desa for sel in own]}
    found, twice = _by_place(own)
    places = [(row, column) for row in rows for column in columns]
    states = {p: status_of(found[p], tanggal) if p in found else StatusSel.BELUM_DIISI for p in places}
    reason = _gap(states, rows, columns, twice)
    strange = sorted({sel.desa for sel in own if name_key(sel.desa) not in columns})
    notes = (
        (f"desa {name_some(strange)} tidak dihitung: tidak ada dalam daftar desa",) if strange else ()
    )
    return HasilMatriks(
        matriks,
        tuple(rows.values()),
        tuple(columns.values()),
        states,
        _rate("tercapai", states, {StatusSel.TIDAK_BERLAKU}, reason),
        _rate(
            "tercapai dari yang jatuh tempo",
            states,
            {StatusSel.TIDAK_BERLAKU, StatusSel.BELUM_JATUH_TEMPO},
            reason,
        ),
        notes,
    )


def _by_place(own: Sequence[SelMatriks]) -> tuple[dict[Tempat, SelMatriks], list[str]]:
    found: dict[Tempat, SelMatriks] = {}
    twice = []
    for sel in own:
        place = name_key(sel.baris), name_key(sel.desa)
        if place in found:
            twice.append(f"{sel.baris} di {sel.desa}")
        found.setdefault(place, sel)
    return found, twice


def status_of(sel: SelMatriks, tanggal: date) -> StatusSel:
    """Return where a cell stands on a day; what was finished later does not count yet."""
    if sel.tidak_berlaku:
        return StatusSel.TIDAK_BERLAKU
    done = sel.tanggal_selesai if sel.tanggal_selesai and sel.tanggal_selesai <= tanggal else None
    if sel.tanggal_tenggat is not None:
        return _dated(sel, done, sel.tanggal_tenggat, tanggal)
    if sel.tanggal_selesai is not None:
        return StatusSel.TERCAPAI if done else StatusSel.TIDAK_TERCAPAI
    if sel.tercapai is None:
        return StatusSel.BELUM_DIISI
    return StatusSel.TERCAPAI if sel.tercapai else StatusSel.TIDAK_TERCAPAI


def _dated(sel: SelMatriks, done: date | None, due: date, tanggal: date) -> StatusSel:
    if done is not None:
        return StatusSel.TERCAPAI if done <= due else StatusSel.TERLAMBAT
    if sel.tercapai and sel.tanggal_selesai is None:
        return StatusSel.TERCAPAI
    return StatusSel.LEWAT_TENGGAT if tanggal > due else StatusSel.BELUM_JATUH_TEMPO


def _gap(
    states: Mapping[Tempat, StatusSel],
    rows: Mapping[str, str],
    columns: Mapping[str, str],
    twice: Sequence[str],
) -> str:
    if twice:
        return f"tertulis dua kali: {name_some(twice)}"
    empty = [
        f"{rows[row]} di {columns[column]}"
        for (row, column), status in states.items()
        if status is StatusSel.BELUM_DIISI
    ]
    return f"{len(empty)} sel belum diisi: {name_some(empty)}" if empty else ""


def _rate(
    nama: str, states: Mapping[Tempat, StatusSel], left_out: set[StatusSel], reason: str
) -> Rincian:
    counted = [status for status in states.values() if status not in left_out]
    reached = sum(status is StatusSel.TERCAPAI for status in counted)
    return share(nama, reached, len(counted), "sel tercapai / sel yang dihitung", reason)
