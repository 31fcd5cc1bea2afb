"""Which programmes serve a tujuan or sasaran, and whether they did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from selaras.domain.hasil.anggaran import HasilAnggaran
from selaras.domain.hasil.indikator import HasilIndikator
from selaras.domain.hasil.putusan import PutusanTarget, judge
from selaras.domain.hasil.sasaran import HasilSasaran
from selaras.domain.hasil.tempat_rencana import TempatRencana
from selaras.domain.kode import Kode
from selaras.domain.pilihan import Pilihan
from selaras.domain.tingkat import Tingkat


class Dukungan(Pilihan):
    """Whether a programme served what it stands below."""

    MENUNJANG = "menunjang", "Menunjang"
    TIDAK_MENUNJANG = "tidak_menunjang", "Tidak menunjang"
    BELUM_DAPAT_DINILAI = "belum_dapat_dinilai", "Belum dapat dinilai"


_VERDICTS: Mapping[PutusanTarget, Dukungan] = {
    PutusanTarget.MELEBIHI: Dukungan.MENUNJANG,
    PutusanTarget.MENCAPAI: Dukungan.MENUNJANG,
    PutusanTarget.TIDAK_MENCAPAI: Dukungan.TIDAK_MENUNJANG,
    PutusanTarget.BELUM_DAPAT_DINILAI: Dukungan.BELUM_DAPAT_DINILAI,
}


@dataclass(frozen=True)
class ProgramPenunjang:
    """A programme below a tujuan or sasaran with its own indicators, each with its verdict."""

    kode: Kode
    uraian: str
    daftar_indikator: tuple[tuple[HasilIndikator, Dukungan], ...]


def support_of(hasil: HasilIndikator) -> Dukungan:
    """Return the verdict: a programme serves where the target of its indicator is reached."""
    return _VERDICTS[judge(hasil)]


def list_penunjang(
    sasaran: HasilSasaran,
    daftar_indikator: Sequence[HasilIndikator],
    anggaran: HasilAnggaran,
    tempat: TempatRencana,
) -> tuple[ProgramPenunjang, ...]:
    """Return the programmes that the Renstra puts below it, else those whose money serves it."""
    names = {program.baris.kode: program.baris.uraian for program in anggaran.daftar_program}
    planned = {
        program.kode: names.get(program.kode, program.uraian)
        for hasil in sasaran.daftar_indikator
        for program in tempat.programs_of(hasil.indikator.kode)
    }
    paid = {b.program.baris.kode: b.program.baris.uraian for b in sasaran.daftar_biaya_seluruh}
    return tuple(
        ProgramPenunjang(kode, uraian, _judged(kode, daftar_indikator))
        for kode, uraian in sorted((planned or paid).items())
    )


def _judged(
    kode: Kode, daftar_indikator: Sequence[HasilIndikator]
) -> tuple[tuple[HasilIndikator, Dukungan], ...]:
    return tuple(
        (hasil, support_of(hasil))
        for hasil in daftar_indikator
        if hasil.indikator.tingkat is Tingkat.PROGRAM and hasil.indikator.kode_program == kode
    )
