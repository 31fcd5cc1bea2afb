"""The money behind results, gathered by programme."""

from collections.abc import Iterable
from dataclasses import dataclass

from selaras.domain.hasil.alokasi import BagianUang
from selaras.domain.hasil.anggaran import HasilAnggaran, SimpulAnggaran
from selaras.domain.hasil.uang import Uang, add_up


@dataclass(frozen=True)
class BiayaProgram:
    """What one programme spends on a result; `daftar_bagian` are the shares of its sub kegiatan."""

    program: SimpulAnggaran
    daftar_bagian: tuple[BagianUang, ...]

    @property
    def uang(self) -> Uang:
        """Return pagu, realisasi and absorption of all shares together."""
        return add_up([bagian.uang for bagian in self.daftar_bagian])


def by_program(anggaran: HasilAnggaran, daftar_bagian: Iterable[BagianUang]) -> tuple[BiayaProgram, ...]:
    """Return the shares under the programme that they belong to, in the order of the budget."""
    programs = anggaran.daftar_program
    places = {node.baris.kunci: n for n, program in enumerate(programs) for node in program.walk()}
    shares: list[list[BagianUang]] = [[] for _ in programs]
    for bagian in daftar_bagian:
        shares[places[bagian.simpul.baris.kunci]].append(bagian)
    pairs = zip(programs, shares, strict=True)
    return tuple(BiayaProgram(program, tuple(own)) for program, own in pairs if own)
