"""Rows of matrices: counts and shares per activity, remarks once, days kept."""

from datetime import date
from decimal import Decimal

from selaras.domain.berkas import SelMatriks
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.hasil.matriks_baris import list_matriks

DAY = date(2024, 6, 30)
AKTIVITAS, DOKUMEN = JenisMatriks.AKTIVITAS, JenisMatriks.DOKUMEN


def test_each_row_counts_the_desa_that_did_it_of_those_it_applies_to() -> None:
    cells = [
        SelMatriks(AKTIVITAS, "Pembinaan", "Suka", tercapai=True, keterangan="monev"),
        SelMatriks(AKTIVITAS, "pembinaan", "Maju", tercapai=False, keterangan="monev"),
        SelMatriks(AKTIVITAS, "Pembinaan", "Baru", tidak_berlaku=True, keterangan="belum ada"),
    ]
    (matrix,) = list_matriks(cells, DAY, ["Suka", "Maju", "Baru"])
    (row,) = matrix.daftar_baris
    assert (row.jumlah, row.berlaku, row.proporsi.hasil) == (1, 2, 50)
    assert row.keterangan == "monev; belum ada"
    assert matrix.hasil.berlaku == 2


def test_a_row_that_is_not_filled_for_every_desa_has_no_share() -> None:
    cells = [SelMatriks(AKTIVITAS, "Pembinaan", "Suka", tercapai=True)]
    (matrix,) = list_matriks(cells, DAY, ["Suka", "Maju"])
    (row,) = matrix.daftar_baris
    assert (row.jumlah, row.berlaku, row.proporsi.hasil) == (1, 2, None)
    assert row.proporsi.alasan == "1 desa belum diisi"


def test_the_two_matrices_stand_apart_and_cells_keep_their_days() -> None:
    due = date(2024, 3, 31)
    cells = [
        SelMatriks(DOKUMEN, "APBDes", "Suka", tanggal_tenggat=due, tanggal_selesai=date(2024, 2, 1)),
        SelMatriks(AKTIVITAS, "APBDes", "Suka", tercapai=False),
    ]
    activities, documents = list_matriks(cells, DAY)
    assert (activities.hasil.matriks, documents.hasil.matriks) == (AKTIVITAS, DOKUMEN)
    cell = documents.cell(" apbdes", "SUKA")
    assert cell is not None
    assert cell.tanggal_tenggat == due
    assert documents.daftar_baris[0].proporsi.hasil == Decimal(100)
    assert list_matriks([], DAY) == ()
