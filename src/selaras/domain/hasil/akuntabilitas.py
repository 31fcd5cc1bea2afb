"""What Bab III accounts for beyond single figures: by sasaran, by class, by programme."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.berkas.anggaran import KunciAnggaran
from selaras.domain.efisiensi import HasilEfisiensi, KeluaranSubKegiatan
from selaras.domain.efisiensi import calculate_efisiensi as calculate
from selaras.domain.hasil.alokasi import HasilAlokasi
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.biaya_program import BiayaProgram, by_program
from selaras.domain.hasil.dukungan import ProgramPenunjang, list_penunjang
from selaras.domain.hasil.efisiensi import keluaran_of, outputs_of
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.rencana import HasilRencana
from selaras.domain.hasil.sasaran import HasilSasaran, list_sasaran
from selaras.domain.hasil.tempat_rencana import find_places
from selaras.domain.ketentuan import KetentuanBerlaku
from selaras.domain.kode import TingkatKode
from selaras.domain.skala import Kategori
from selaras.domain.tingkat import Tingkat


@dataclass(frozen=True)
class JumlahKategori:
    """How many indicators of each level fall in a class; None as `kategori` counts those without one."""

    kategori: Kategori | None
    per_tingkat: Mapping[Tingkat, int]

    @property
    def jumlah(self) -> int:
        """Return how many there are over all levels."""
        return sum(self.per_tingkat.values())


@dataclass(frozen=True)
class HasilAkuntabilitas:
    """`penunjang` runs along `daftar_sasaran`; `efisiensi` is that of the outputs below a budget row.

    `penunjang_umum` and `belum_dialokasikan` are the money that stands behind no single indicator.
    """

    daftar_sasaran: tuple[HasilSasaran, ...]
    penunjang: tuple[tuple[ProgramPenunjang, ...], ...]
    penunjang_umum: tuple[BiayaProgram, ...]
    belum_dialokasikan: tuple[BiayaProgram, ...]
    per_kategori: tuple[JumlahKategori, ...]
    efisiensi: Mapping[KunciAnggaran, HasilEfisiensi]


def calculate_akuntabilitas(
    berkas: BerkasKinerja,
    daftar_indikator: Sequence[HasilIndikator],
    anggaran: HasilAnggaran,
    alokasi: HasilAlokasi | None,
    rencana: HasilRencana | None,
) -> HasilAkuntabilitas:
    """Return the account of a berkas."""
    places = find_places(berkas, rencana, daftar_indikator)
    sasaran = list_sasaran(berkas, daftar_indikator, anggaran, alokasi, places)
    common = alokasi.penunjang_umum.daftar_bagian if alokasi else ()
    unshared = alokasi.belum_dialokasikan.daftar_bagian if alokasi else ()
    return HasilAkuntabilitas(
        sasaran,
        tuple(list_penunjang(one, daftar_indikator, anggaran, places) for one in sasaran),
        by_program(anggaran, common),
        by_program(anggaran, unshared),
        count_kategori(daftar_indikator, berkas.ketentuan),
        dict(_efficiencies(berkas.ketentuan, daftar_indikator, anggaran)),
    )


def count_kategori(
    daftar_indikator: Sequence[HasilIndikator], ketentuan: KetentuanBerlaku
) -> tuple[JumlahKategori, ...]:
    """Return the classes from the best, indicators without capaian last; a class of none counts 0."""
    counts = Counter((h.kategori, h.indikator.tingkat) for h in daftar_indikator)
    rows = (*ketentuan.skala_capaian.daftar_kategori, None)
    return tuple(JumlahKategori(row, {t: counts[row, t] for t in Tingkat}) for row in rows)


def _efficiencies(
    ketentuan: KetentuanBerlaku, daftar_indikator: Sequence[HasilIndikator], anggaran: HasilAnggaran
) -> list[tuple[KunciAnggaran, HasilEfisiensi]]:
    outputs = outputs_of(daftar_indikator)
    if not outputs:
        return []
    return [
        (node.baris.kunci, calculate(_outputs_below(node, outputs), ketentuan.aturan_efisiensi))
        for node in anggaran.walk()
    ]


def _outputs_below(
    node: SimpulAnggaran, outputs: Sequence[HasilIndikator]
) -> tuple[KeluaranSubKegiatan, ...]:
    return tuple(
        keluaran_of(leaf, outputs)
        for leaf in node.walk()
        if leaf.baris.kode.tingkat is TingkatKode.SUB_KEGIATAN
    )
