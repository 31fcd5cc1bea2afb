"""What the rules over rencana aksi share: which rows are of the year, and what a row says."""

from collections.abc import Sequence

from selaras.domain.berkas import BerkasKinerja, Indikator, RencanaAksi
from selaras.domain.capaian import CaraRekap
from selaras.domain.hasil.rencana_aksi import measures
from selaras.domain.kode import TingkatKode

_SHARES = {CaraRekap.JUMLAH, CaraRekap.PENYEBUT_SETAHUN}


def actions_of_year(berkas: BerkasKinerja) -> list[RencanaAksi]:
    """Return the rows of the year of the book."""
    year = berkas.profil.periode.tahun
    return [row for row in berkas.daftar_rencana_aksi if (row.tahun or year) == year]


def has_schedule(row: RencanaAksi) -> bool:
    """Tell whether anything says when the work is done or looked after."""
    quarters = (*row.daftar_target, *row.daftar_uang)
    return bool(row.jadwal_pemantauan.strip()) or any(amount is not None for amount in quarters)


def without_sub(rows: Sequence[RencanaAksi]) -> list[RencanaAksi]:
    """Return the rows that neither they nor others for the same work bring down to a sub kegiatan."""
    deep = [row for row in rows if row.kode and row.kode.tingkat is TingkatKode.SUB_KEGIATAN]
    indicators = {row.indikator for row in deep if row.indikator}
    above = {code for row in deep if row.kode for code in (row.kode, *row.kode.daftar_induk)}
    return [row for row in rows if row.kode not in above and row.indikator not in indicators]


def quarters_are_shares(indikator: Indikator) -> bool:
    """Tell whether quarterly targets are counts, or shares of one denominator for the year."""
    return indikator.cara_rekap in _SHARES


def is_of_shares(row: RencanaAksi, indikator: Indikator | None) -> bool:
    """Tell whether an action measures an indicator whose quarters are shares."""
    return indikator is not None and measures(row, indikator) and quarters_are_shares(indikator)
