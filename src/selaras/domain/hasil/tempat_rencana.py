"""Where indicators stand in the Renstra: what lies below which, and which programmes serve it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.rencana import Rencana, TingkatRencana
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.padanan import map_kode
from selaras.domain.hasil.pohon_rencana import PohonRencana
from selaras.domain.hasil.rencana import HasilRencana
from selaras.domain.hasil.sasaran_indikator import belongs_to, rows_in_force
from selaras.domain.kode import Kode


@dataclass(frozen=True)
class ProgramRencana:
    """A programme of the Renstra under the code that it has in the year of the book."""

    kode: Kode
    uraian: str


@dataclass(frozen=True)
class TempatRencana:
    """`jalur` holds for each indicator the codes from the top of the plans down to its statement."""

    jalur: Mapping[str, tuple[str, ...]]
    program: Mapping[str, tuple[ProgramRencana, ...]]

    def is_below(self, bawah: str, atas: str) -> bool:
        """Tell whether the statement of one indicator stands below that of another."""
        above, line = self.jalur.get(atas, ()), self.jalur.get(bawah, ())
        return bool(above) and above[-1] in line[:-1]

    def programs_of(self, kode: str) -> tuple[ProgramRencana, ...]:
        """Return the programmes below the statement of an indicator, in the order of the plan."""
        return self.program.get(kode, ())


def find_places(
    berkas: BerkasKinerja, rencana: HasilRencana | None, daftar_indikator: Sequence[HasilIndikator]
) -> TempatRencana:
    """Return the places in the Renstra of the year; nothing is known where the book holds none."""
    if rencana is None or rencana.renstra is None:
        return TempatRencana({}, {})
    lines = _lines(berkas, rencana.renstra, rencana.pohon, daftar_indikator)
    programs = _programs(berkas, rencana.renstra, rencana.pohon)
    below = {
        kode: tuple(program for program, line_of in programs if line[-1] in line_of)
        for kode, line in lines.items()
    }
    return TempatRencana(lines, below)


def _lines(
    berkas: BerkasKinerja,
    renstra: Rencana,
    pohon: PohonRencana,
    daftar_indikator: Sequence[HasilIndikator],
) -> dict[str, tuple[str, ...]]:
    rows = [row for row in rows_in_force(berkas) if row.rencana == renstra]
    lines = {}
    for hasil in daftar_indikator:
        found = (row.baris.simpul for row in rows if belongs_to(row, hasil.indikator))
        if line := pohon.path_to(next(found, "")):
            lines[hasil.indikator.kode] = tuple(simpul.kode for simpul in line)
    return lines


def _programs(
    berkas: BerkasKinerja, renstra: Rencana, pohon: PohonRencana
) -> list[tuple[ProgramRencana, frozenset[str]]]:
    """Return the programmes of the plan, each with the codes of the statements that it serves."""
    year, found = berkas.profil.periode.tahun, []
    for _, simpul in pohon.walk():
        kode = simpul.kode_program
        if simpul.rencana != renstra.kode or simpul.tingkat is not TingkatRencana.PROGRAM or not kode:
            continue
        now = map_kode(kode, berkas.daftar_padanan_kode, renstra.tahun_awal, year)
        above = frozenset(one.kode for one in pohon.path_to(simpul.kode))
        found.append((ProgramRencana(now, simpul.uraian), above))
    return found
