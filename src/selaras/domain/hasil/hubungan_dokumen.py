"""Which sasaran of the kabupaten, prioritas and sasaran of the office each programme serves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.berkas.rencana import Rencana, SimpulRencana, TingkatRencana
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.rencana import HasilRencana
from selaras.domain.hasil.rencana_aksi import pagu_by_code
from selaras.domain.kode import Kode, TingkatKode, place_among

_LEVELS = {
    TingkatKode.PROGRAM: TingkatRencana.PROGRAM,
    TingkatKode.KEGIATAN: TingkatRencana.KEGIATAN,
    TingkatKode.SUB_KEGIATAN: TingkatRencana.SUB_KEGIATAN,
}


@dataclass(frozen=True)
class JalurRencana:
    """What stands above a statement of the Renstra, '' where the plans name nothing.

    `daftar_indikator` holds the indicators of the sasaran of the office.
    """

    sasaran_daerah: str
    prioritas: str
    sasaran_kantor: str
    daftar_indikator: tuple[str, ...]


@dataclass(frozen=True)
class BarisHubungan:
    """A programme, kegiatan or sub kegiatan; `pagu` in rupiah, None where the budget lacks its code.

    `simpul` is its statement in the Renstra, None where the budget has a code that the Renstra lacks.
    """

    jalur: JalurRencana
    simpul: SimpulRencana | None
    tingkat: TingkatRencana
    kode: Kode | None
    uraian: str
    pagu: Decimal | None


def list_hubungan(rencana: HasilRencana | None, anggaran: HasilAnggaran) -> tuple[BarisHubungan, ...]:
    """Return the programmes of the Renstra in the order of its tree, with what the budget has beside.

    A book whose tree ends above a level says nothing of what lies deeper, so that is not added.
    """
    if rencana is None or rencana.renstra is None:
        return ()
    pagu = pagu_by_code(anggaran)
    own = rencana.renstra.kode
    lines = [
        _planned(rencana, simpul, pagu)
        for _, simpul in rencana.pohon.walk()
        if simpul.rencana == own and simpul.tingkat in _LEVELS.values()
    ]
    planned = {line.kode for line in lines}
    parted = {kode.induk for kode in planned if kode}
    for node in anggaran.walk():
        kode = node.baris.kode
        if kode.tingkat in _LEVELS and kode.induk in parted and kode not in planned:
            lines.insert(place_among([line.kode for line in lines], kode), _unplanned(node, pagu))
            planned.add(kode)
    return tuple(lines)


def _planned(
    rencana: HasilRencana, simpul: SimpulRencana, pagu: Mapping[Kode, Decimal]
) -> BarisHubungan:
    kode = simpul.kode_program
    money = None if kode is None else pagu.get(kode)
    return BarisHubungan(path_of(rencana, simpul), simpul, simpul.tingkat, kode, simpul.uraian, money)


def _unplanned(node: SimpulAnggaran, pagu: Mapping[Kode, Decimal]) -> BarisHubungan:
    kode = node.baris.kode
    nothing = JalurRencana("", "", "", ())
    return BarisHubungan(nothing, None, _LEVELS[kode.tingkat], kode, node.baris.uraian, pagu.get(kode))


def path_of_kode(rencana: HasilRencana | None, kode: Kode) -> JalurRencana | None:
    """Return what the Renstra puts above a code, None where it does not name the code."""
    if rencana is None or rencana.renstra is None:
        return None
    nodes = rencana.pohon.simpul.values()
    own = (s for s in nodes if s.rencana == rencana.renstra.kode and s.kode_program == kode)
    simpul = next(own, None)
    return None if simpul is None else path_of(rencana, simpul)


def path_of(rencana: HasilRencana, simpul: SimpulRencana) -> JalurRencana:
    """Return what stands above a statement; of several of one level the nearest counts."""
    path = rencana.pohon.path_to(simpul.kode)
    plans = {plan.kode: plan for plan in rencana.daftar_rencana}
    office = _nearest(path, plans, TingkatRencana.SASARAN, milik_kantor=True)
    region = _nearest(path, plans, TingkatRencana.SASARAN, milik_kantor=False)
    priority = _nearest(path, plans, TingkatRencana.PRIORITAS, milik_kantor=False)
    targets = rencana.pohon.target.get(office.kode, ()) if office else ()
    return JalurRencana(
        region.uraian if region else "",
        priority.uraian if priority else "",
        office.uraian if office else "",
        tuple(row.indikator for row in targets),
    )


def _nearest(
    path: Sequence[SimpulRencana],
    plans: Mapping[str, Rencana],
    tingkat: TingkatRencana,
    *,
    milik_kantor: bool,
) -> SimpulRencana | None:
    found = (
        simpul
        for simpul in reversed(path)
        if simpul.tingkat is tingkat
        and simpul.rencana in plans
        and plans[simpul.rencana].jenis.milik_kantor is milik_kantor
    )
    return next(found, None)
