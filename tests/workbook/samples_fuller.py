"""The invented office with rows on sheets that not every book has, also as plain cells."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from selaras.domain.berkas import (
    AlokasiAnggaran,
    AnggaranPk,
    BerkasKinerja,
    Desa,
    LkeTahunLalu,
    NilaiLke,
    RespondenSkm,
    SelMatriks,
    VersiPagu,
)
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.kode import parse_kode
from tests.workbook.samples import Cells, read_cells, sample

SUB = parse_kode("7.01.02.2.04.0001")


@cache
def fuller_sample() -> BerkasKinerja:
    """Return the sample with sheets that point at others and with required numbers and dates."""
    return replace(
        sample(),
        daftar_desa=(Desa("Sukamaju"),),
        daftar_matriks=(
            SelMatriks(JenisMatriks.DOKUMEN, "APBDes", "Sukamaju", tercapai=False),
            SelMatriks(JenisMatriks.DOKUMEN, "LPJ", "Sukamaju"),
        ),
        daftar_alokasi=(AlokasiAnggaran(SUB, "S1", Decimal(100)),),
        daftar_versi_pagu=(
            VersiPagu(SUB, JenisVersiPagu.INDUK, date(2024, 1, 2), Decimal(6000), sumber_dana="DAU"),
        ),
        daftar_anggaran_pk=(AnggaranPk("Camat", parse_kode("7.01.02"), Decimal(9000)),),
        daftar_responden_skm=(RespondenSkm("1", u1=Decimal(3), u2=Decimal(4)),),
        daftar_nilai_lke=(NilaiLke("1", PihakLke.PENJAMINAN_KUALITAS, 2024, nilai=Decimal("19.5")),),
        daftar_lke_lalu=(LkeTahunLalu(2023, "1", Decimal("18.6")),),
    )


@cache
def _cells() -> dict[str, tuple[tuple[object, ...], ...]]:
    return read_cells(fuller_sample())


def fuller_cells() -> Cells:
    """Return its cells, free to be changed."""
    return {name: [list(row) for row in rows] for name, rows in _cells().items()}
