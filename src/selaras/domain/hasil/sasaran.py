"""Every tujuan and sasaran with all that its account needs: results, last year, money, efficiency."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.capaian import RataRata, average_capaian
from selaras.domain.efisiensi import HasilEfisiensi
from selaras.domain.efisiensi import calculate_efisiensi as calculate
from selaras.domain.efisiensi.biaya import calculate_nisbah
from selaras.domain.hasil.alokasi import BagianUang, HasilAlokasi
from selaras.domain.hasil.anggaran import HasilAnggaran
from selaras.domain.hasil.biaya_program import BiayaProgram, by_program
from selaras.domain.hasil.capaian_lalu import CapaianLalu, calculate_capaian_lalu
from selaras.domain.hasil.efisiensi import keluaran_of, outputs_of
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.putusan import PutusanTarget, count_putusan
from selaras.domain.hasil.tempat_rencana import TempatRencana
from selaras.domain.hasil.uang import Uang, add_up
from selaras.domain.kode import TingkatKode
from selaras.domain.rincian import Rincian
from selaras.domain.tingkat import Tingkat

_STRATEGIC = (Tingkat.TUJUAN, Tingkat.SASARAN)


@dataclass(frozen=True)
class HasilSasaran:
    """One tujuan or sasaran. `daftar_biaya` is the money allocated to its own indicators by programme.

    `daftar_biaya_seluruh` adds what serves the sasaran below a tujuan; `keluaran` is the efficiency of
    the outputs that this money paid for, `nisbah` mean capaian to absorption, 1 for as much of one as
    of the other. `daftar_lalu` holds the year before by the code of the indicator.
    """

    tingkat: Tingkat
    pernyataan: str
    daftar_indikator: tuple[HasilIndikator, ...]
    rata_rata: RataRata
    daftar_lalu: Mapping[str, CapaianLalu]
    rata_rata_lalu: RataRata
    daftar_biaya: tuple[BiayaProgram, ...]
    daftar_biaya_seluruh: tuple[BiayaProgram, ...]
    keluaran: HasilEfisiensi | None

    @property
    def uang(self) -> Uang | None:
        """Return the money allocated to its own indicators, None where there is none."""
        return _sum(self.daftar_biaya)

    @property
    def uang_seluruh(self) -> Uang | None:
        """Return the money of its own and of the sasaran below it, None where there is none."""
        return _sum(self.daftar_biaya_seluruh)

    @property
    def nisbah(self) -> Rincian:
        """Return mean capaian to absorption, both in percent."""
        money, mean = self.uang_seluruh, self.rata_rata.nilai
        if mean is None:
            name = "nisbah capaian terhadap serapan"
            return Rincian(name, None, "capaian / serapan", alasan="capaian belum ada")
        return calculate_nisbah(mean, money.serapan if money else None)

    @property
    def putusan(self) -> Mapping[PutusanTarget, int]:
        """Return how many of its indicators reached their target."""
        return count_putusan(self.daftar_indikator)


def list_sasaran(
    berkas: BerkasKinerja,
    daftar_indikator: Sequence[HasilIndikator],
    anggaran: HasilAnggaran,
    alokasi: HasilAlokasi | None,
    tempat: TempatRencana,
) -> tuple[HasilSasaran, ...]:
    """Return tujuan and sasaran in the order of their first indicator."""
    groups: dict[tuple[Tingkat, str], list[HasilIndikator]] = {}
    for hasil in daftar_indikator:
        if hasil.indikator.tingkat in _STRATEGIC:
            key = hasil.indikator.tingkat, hasil.indikator.pernyataan
            groups.setdefault(key, []).append(hasil)
    money = _Money(berkas, anggaran, alokasi, outputs_of(daftar_indikator))
    strategic = [hasil for group in groups.values() for hasil in group]
    return tuple(_sasaran(group, money, strategic, tempat) for group in groups.values())


@dataclass(frozen=True)
class _Money:
    """Where the money of indicators and the outputs that it pays for are looked up."""

    berkas: BerkasKinerja
    anggaran: HasilAnggaran
    alokasi: HasilAlokasi | None
    outputs: tuple[HasilIndikator, ...]

    def shares(self, kode: Sequence[str]) -> tuple[BagianUang, ...]:
        behind = self.alokasi.per_indikator if self.alokasi else {}
        return tuple(share for one in kode if one in behind for share in behind[one].daftar_bagian)

    def by_program(self, shares: Sequence[BagianUang]) -> tuple[BiayaProgram, ...]:
        return by_program(self.anggaran, shares)

    def efficiency(self, shares: Sequence[BagianUang]) -> HasilEfisiensi | None:
        """Return E over the outputs; a shared sub kegiatan counts with its share of the money."""
        rows = [
            replace(
                keluaran_of(share.simpul, self.outputs),
                pagu=share.uang.pagu,
                belanja=share.uang.realisasi,
            )
            for share in shares
            if share.simpul.baris.kode.tingkat is TingkatKode.SUB_KEGIATAN
        ]
        return calculate(tuple(rows), self.berkas.ketentuan.aturan_efisiensi) if rows else None


def _sasaran(
    group: Sequence[HasilIndikator],
    money: _Money,
    strategic: Sequence[HasilIndikator],
    tempat: TempatRencana,
) -> HasilSasaran:
    first, codes = group[0].indikator, [hasil.indikator.kode for hasil in group]
    year = money.berkas.profil.periode.tahun - 1
    before = {h.indikator.kode: calculate_capaian_lalu(h, year, money.berkas.ketentuan) for h in group}
    below = [
        h.indikator.kode
        for h in strategic
        if h.indikator.kode not in codes and any(tempat.is_below(h.indikator.kode, k) for k in codes)
    ]
    own, whole = money.shares(codes), money.shares([*codes, *below])
    return HasilSasaran(
        first.tingkat,
        first.pernyataan,
        tuple(group),
        average_capaian({h.indikator.kode: (h.tahunan.capaian, h.tahunan.alasan) for h in group}),
        before,
        average_capaian({kode: (c.capaian.hasil, c.capaian.alasan) for kode, c in before.items()}),
        money.by_program(own),
        money.by_program(whole),
        money.efficiency(whole),
    )


def _sum(daftar: Sequence[BiayaProgram]) -> Uang | None:
    return add_up([biaya.uang for biaya in daftar]) if daftar else None
