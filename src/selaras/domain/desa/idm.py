"""The IDM of one desa and the status of a score. Worked examples: tests/spec/desa/."""

from decimal import Decimal

from selaras.domain.desa.aturan import StatusKemandirian
from selaras.domain.mutu import TabelMutu, mutu_for
from selaras.domain.rincian import Rincian, entered, show


def calculate_idm(iks: Decimal, ike: Decimal, ikl: Decimal) -> Rincian:
    """Return the mean of the social, the economic and the ecological index, each from 0 to 1."""
    parts = {"IKS": iks, "IKE": ike, "IKL": ikl}
    rumus = "(IKS + IKE + IKL) / 3"
    if outside := [name for name, value in parts.items() if not 0 <= value <= 1]:
        return Rincian("IDM", None, rumus, alasan=f"{', '.join(outside)} di luar 0 sampai 1")
    working = f"({' + '.join(map(show, parts.values()))}) / {len(parts)}"
    leaves = tuple(entered(name, value) for name, value in parts.items())
    return Rincian("IDM", sum(parts.values(), Decimal()) / len(parts), rumus, working, dari=leaves)


def status_for(skor: Decimal, tabel: TabelMutu) -> StatusKemandirian | None:
    """Return the status of a score; None for a score that the instrument cannot give."""
    mutu = mutu_for(skor, tabel)
    return None if mutu is None else StatusKemandirian.from_text(mutu.kode)
