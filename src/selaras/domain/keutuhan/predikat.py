"""A target that is a predikat can be found in the table of predikat in force."""

from collections.abc import Iterator, Sequence

from selaras.domain.berkas.masalah import Masalah
from selaras.domain.berkas.perencanaan import Indikator
from selaras.domain.hasil.predikat import Berpredikat, check_predikat
from selaras.domain.keutuhan.reporting import At
from selaras.domain.lke import TabelPredikat

LIST = "daftar_indikator"


def check_target_predikat(rows: Sequence[Indikator], tabel: TabelPredikat) -> Iterator[Masalah]:
    """Yield targets whose predikat is not in the table, or is not that of their number."""
    for nomor, indikator in enumerate(rows):
        if not indikator.target_predikat.strip():
            continue
        reason = check_predikat(Berpredikat(indikator.target, indikator.target_predikat), tabel)
        if reason:
            yield At(LIST, nomor).warning(
                "target_predikat",
                reason,
                "predikat pada tabel predikat AKIP",
                "predikat menurut tabel lain hanya dicetak, tidak dibandingkan",
            )
