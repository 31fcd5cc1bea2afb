"""The performance of one official: what was promised, reached and spent, quarter by quarter."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja, PerjanjianKinerja, TanggapanAtasan
from selaras.domain.capaian import RataRata, average_capaian
from selaras.domain.hasil.alokasi import HasilAlokasi
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.perjanjian import sasaran_of
from selaras.domain.hasil.pk import BarisPk, HasilPk, list_perjanjian
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.kode import Kode
from selaras.domain.nama import name_key
from selaras.domain.periode import Triwulan


@dataclass(frozen=True)
class UangTriwulan:
    """Money of a line of the promise; each quarter alone is set against the pagu of the whole year.

    `target` is what absorption aims at: the whole pagu.
    """

    kode: Kode | None
    uraian: str
    uang: Uang
    per_triwulan: Mapping[Triwulan, Uang]

    @property
    def target(self) -> Uang:
        """Return the pagu as money wholly spent, so that its absorption is the target in percent."""
        return Uang(self.uang.pagu, self.uang.pagu)


@dataclass(frozen=True)
class HasilIndividu:
    """One official. `biaya` is the money behind each own indicator by its code, where any is known.

    `rata_triwulan` is the mean capaian of each quarter alone, `rata_tahun` of the value up to the
    period; an indicator without capaian is left out and named.
    """

    jabatan: str
    atasan: str
    daftar_indikator: tuple[HasilIndikator, ...]
    rata_triwulan: Mapping[Triwulan, RataRata]
    rata_tahun: RataRata
    biaya: Mapping[str, Uang]
    daftar_uang: tuple[UangTriwulan, ...]
    jumlah_uang: UangTriwulan | None
    daftar_tanggapan: tuple[TanggapanAtasan, ...]


@dataclass(frozen=True)
class _Office:
    """The figures of the office that an official's are taken from."""

    berkas: BerkasKinerja
    indicators: Mapping[str, HasilIndikator]
    anggaran: HasilAnggaran
    alokasi: HasilAlokasi | None


def list_pelapor(berkas: BerkasKinerja) -> tuple[PerjanjianKinerja, ...]:
    """Return the newest promise of the year of each official that names an indicator of the book."""
    year = berkas.profil.periode.tahun
    codes = {indikator.kode for indikator in berkas.daftar_indikator}
    newest = {row.jabatan: row for row in list_perjanjian(berkas) if row.tahun == year and row.jabatan}
    return tuple(
        row
        for row in newest.values()
        if any(one.kode_indikator in codes for one in sasaran_of(berkas, row.kunci))
    )


def list_individu(
    berkas: BerkasKinerja,
    daftar_indikator: Sequence[HasilIndikator],
    anggaran: HasilAnggaran,
    alokasi: HasilAlokasi | None,
    daftar_pk: Sequence[HasilPk],
) -> tuple[HasilIndividu, ...]:
    """Return each official that reports; `daftar_pk` holds every promise of the book."""
    by_code = {hasil.indikator.kode: hasil for hasil in daftar_indikator}
    office = _Office(berkas, by_code, anggaran, alokasi)
    promises = {pk.kunci: pk for pk in daftar_pk}
    return tuple(_individu(office, promises[row.kunci]) for row in list_pelapor(berkas))


def _individu(office: _Office, pk: HasilPk) -> HasilIndividu:
    codes = dict.fromkeys(row.kode_indikator for row in pk.daftar_sasaran)
    own = tuple(office.indicators[kode] for kode in codes if kode in office.indicators)
    last = office.berkas.profil.periode.triwulan or Triwulan.IV
    lines = tuple(_money_of_line(office, row.kode, row.uraian) for row in _top(pk))
    return HasilIndividu(
        pk.kunci.jabatan,
        pk.perjanjian.atasan,
        own,
        {t: _mean(own, t) for t in last.sampai_dengan},
        average_capaian({h.indikator.kode: (h.tahunan.capaian, h.tahunan.alasan) for h in own}),
        {h.indikator.kode: money for h in own if (money := _behind(office, h)) is not None},
        lines,
        _total(lines, last) if lines else None,
        tuple(
            row
            for row in office.berkas.daftar_tanggapan
            if name_key(row.jabatan) == name_key(pk.kunci.jabatan)
        ),
    )


def _mean(own: Sequence[HasilIndikator], triwulan: Triwulan) -> RataRata:
    values = {h.indikator.kode: h.triwulan[triwulan].sendiri for h in own}
    return average_capaian({kode: (one.capaian, one.alasan) for kode, one in values.items()})


def _behind(office: _Office, hasil: HasilIndikator) -> Uang | None:
    """Return the money allocated to an indicator, else that of the budget row which it measures."""
    kode = hasil.indikator.kode
    if office.alokasi is not None and kode in office.alokasi.per_indikator:
        return office.alokasi.per_indikator[kode].uang
    rows = _rows(office.anggaran, hasil.indikator.kode_program)
    return add_up([row.uang for row in rows]) if rows else None


def _top(pk: HasilPk) -> list[BarisPk]:
    return [row for row in pk.daftar_anggaran if row.kedalaman == 0]


def _money_of_line(office: _Office, kode: Kode, uraian: str) -> UangTriwulan:
    rows = _rows(office.anggaran, kode)
    last = office.berkas.profil.periode.triwulan or Triwulan.IV
    pagu = add_up([row.uang for row in rows])
    quarters = {t: add_up([_quarter(row, t) for row in rows]) for t in last.sampai_dengan}
    return UangTriwulan(kode, uraian, pagu, quarters)


def _quarter(row: SimpulAnggaran, triwulan: Triwulan) -> Uang:
    spent = row.per_triwulan.get(triwulan)
    reason = "" if spent is not None else f"realisasi {triwulan.singkatan} belum diisi"
    return Uang(row.uang.pagu, spent, reason, lengkap=spent is not None)


def _total(lines: Sequence[UangTriwulan], last: Triwulan) -> UangTriwulan:
    quarters = {t: add_up([line.per_triwulan[t] for line in lines]) for t in last.sampai_dengan}
    return UangTriwulan(None, "Jumlah", add_up([line.uang for line in lines]), quarters)


def _rows(anggaran: HasilAnggaran, kode: Kode | None) -> list[SimpulAnggaran]:
    if kode is None:
        return []
    return [node for node in anggaran.walk() if node.baris.kode == kode and not node.baris.belum_dirinci]
