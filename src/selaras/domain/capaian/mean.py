"""The mean of capaian: names the rows it runs over and the rows it leaves out."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class RataRata:
    """The mean in percent, None where no row has a value.

    `ikut` names the rows that went in, `dilewati` the others with the reason.
    """

    nilai: Decimal | None
    ikut: tuple[str, ...]
    dilewati: tuple[tuple[str, str], ...]
    rincian: Rincian


def average_capaian(
    daftar: Mapping[str, tuple[Decimal | None, str]], nama: str = "rata-rata capaian"
) -> RataRata:
    """Return the mean over rows given as name -> (value, reason it is missing); missing is left out."""
    values = {name: value for name, (value, _) in daftar.items() if value is not None}
    skipped = tuple((name, reason) for name, (value, reason) in daftar.items() if value is None)
    rumus = "jumlah capaian / banyaknya indikator yang mempunyai capaian"
    if not values:
        rincian = Rincian(nama, None, rumus, alasan="belum ada indikator yang mempunyai capaian")
        return RataRata(None, (), skipped, rincian)
    mean = sum(values.values(), Decimal()) / len(values)
    working = f"({' + '.join(map(show, values.values()))}) / {len(values)}"
    leaves = tuple(Rincian(f"capaian {name}", value) for name, value in values.items())
    return RataRata(mean, tuple(values), skipped, Rincian(nama, mean, rumus, working, dari=leaves))
