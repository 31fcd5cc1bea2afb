"""Small values of the domain as JSON has them."""

from decimal import Decimal

from selaras.domain.angka import format_polos
from selaras.domain.capaian import RataRata
from selaras.domain.hasil.uang import Uang
from selaras.domain.rincian import Rincian
from selaras.exchange.json import dasar as out


def plain(nilai: Decimal | None) -> str | None:
    """Return a number as a plain decimal string."""
    return None if nilai is None else format_polos(nilai)


def build_rincian(rincian: Rincian) -> out.Rincian:
    """Return a derivation with everything below it."""
    return out.Rincian(
        rincian.nama,
        plain(rincian.hasil),
        rincian.rumus,
        rincian.hitungan,
        rincian.sumber,
        rincian.alasan,
        rincian.kalimat(),
        [build_rincian(part) for part in rincian.dari],
    )


def build_mean(mean: RataRata) -> out.RataRata:
    """Return a mean with the rows that it names."""
    skipped = [out.Dilewati(kode, alasan) for kode, alasan in mean.dilewati]
    return out.RataRata(plain(mean.nilai), list(mean.ikut), skipped, build_rincian(mean.rincian))


def build_money(uang: Uang) -> out.Uang:
    """Return the money of a row or of the whole."""
    return out.Uang(
        pagu=plain(uang.pagu),
        realisasi=plain(uang.realisasi),
        sisa=plain(uang.sisa),
        serapan=plain(uang.serapan),
        alasan=uang.alasan,
    )
