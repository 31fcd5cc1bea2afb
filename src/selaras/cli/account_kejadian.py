"""Matrices of desa, registers and what changed since earlier years as text."""

from collections.abc import Iterator

from selaras.domain.hasil import HasilBerkas
from selaras.domain.hasil.matriks_baris import RekapMatriks
from selaras.domain.hasil.register_rekap import RekapitulasiRegister

Part = tuple[str, tuple[str, ...]]


def describe_events(hasil: HasilBerkas) -> Iterator[Part]:
    """Yield the title and the lines of every matrix and register."""
    for matriks in hasil.daftar_matriks:
        yield f"Matriks {matriks.hasil.matriks.label}", tuple(_matrix(matriks))
    for register in hasil.daftar_register:
        yield f"Register {register.kini.register}", tuple(_register(register))


def _matrix(rekap: RekapMatriks) -> Iterator[str]:
    yield from (one.kalimat() for one in (rekap.hasil.rincian, rekap.hasil.jatuh_tempo))
    yield from (row.proporsi.kalimat() for row in rekap.daftar_baris)
    yield from rekap.hasil.catatan


def _register(rekap: RekapitulasiRegister) -> Iterator[str]:
    yield rekap.kini.jumlah.kalimat()
    yield rekap.kini.ditindaklanjuti.kalimat()
    if rekap.penurunan:
        yield rekap.penurunan.kalimat()
    yield from rekap.kini.catatan
