"""The evaluation of AKIP: both parties side by side, last year beside them, and what is missing."""

from collections.abc import Sequence
from dataclasses import dataclass

from selaras.domain.berkas.lke import LkeTahunLalu, NilaiLke, PihakLke
from selaras.domain.hasil.lke_gaps import list_gaps
from selaras.domain.hasil.lke_lalu import HasilLkeLalu, recall_lke
from selaras.domain.hasil.lke_pihak import PenilaianLke, score_party
from selaras.domain.lke import AturanLke
from selaras.domain.rincian import Rincian, show


@dataclass(frozen=True)
class HasilLke:
    """The scores of one year of evaluation; a party that has not scored is None.

    `kekurangan` holds what the form still lacks, each as one sentence.
    """

    tahun_evaluasi: int
    mandiri: PenilaianLke | None
    penjaminan: PenilaianLke | None
    tahun_lalu: HasilLkeLalu | None
    kekurangan: tuple[str, ...]

    @property
    def berlaku(self) -> PenilaianLke | None:
        """Return the score that counts: that of the inspectorate, before it the office's own."""
        return self.penjaminan or self.mandiri

    @property
    def perubahan(self) -> Rincian:
        """Return the rise of the total over last year in points; negative for a fall."""
        now = self.berlaku.total.hasil if self.berlaku else None
        before = self.tahun_lalu.total.hasil if self.tahun_lalu else None
        name, rumus = "perubahan nilai AKIP", "nilai tahun ini - nilai tahun lalu"
        if now is None or before is None:
            return Rincian(name, None, rumus, alasan="nilai tahun ini atau tahun lalu belum ada")
        return Rincian(name, now - before, rumus, f"{show(now)} - {show(before)}")


def calculate_lke(
    daftar_nilai: Sequence[NilaiLke],
    daftar_lalu: Sequence[LkeTahunLalu],
    aturan: AturanLke,
    tahun_evaluasi: int,
) -> HasilLke:
    """Return the evaluation of a year; rows of other years are not read."""
    rows = [row for row in daftar_nilai if row.tahun_evaluasi == tahun_evaluasi]
    own, other = (_party(rows, pihak, aturan) for pihak in PihakLke)
    earlier = recall_lke(daftar_lalu, aturan, tahun_evaluasi)
    gaps = tuple(list_gaps(rows, own, other))
    return HasilLke(tahun_evaluasi, own, other, earlier, gaps)


def _party(rows: Sequence[NilaiLke], pihak: PihakLke, aturan: AturanLke) -> PenilaianLke | None:
    own = [row for row in rows if row.pihak is pihak]
    return score_party(own, pihak, aturan) if own else None
