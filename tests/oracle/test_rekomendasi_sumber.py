"""sumber 2023: the office's own matrix and the list of the inspectorate are told apart."""

from selaras.domain.angka import round_half_up
from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.hasil.tindak_lanjut import calculate_tindak_lanjut

PROSES, TUNTAS = KeputusanTindakLanjut.PROSES, KeputusanTindakLanjut.TUNTAS
INSPECTORATE = (PROSES, TUNTAS, TUNTAS, TUNTAS, TUNTAS, PROSES, None)


def test_eight_of_eight_are_claimed_done_and_none_decided_in_the_matrix_of_the_office() -> None:
    recommended = [Rekomendasi(f"L{n}", "Rekomendasi LHE") for n in range(8)]
    actions = [TindakLanjut(r.kode, klaim=KlaimTindakLanjut.SELESAI) for r in recommended]
    hasil = calculate_tindak_lanjut(recommended, actions)
    assert hasil.persen_diklaim.hasil == 100
    assert hasil.persen_tuntas.hasil == 0
    assert hasil.per_keputusan[None] == 8


def test_four_of_seven_are_declared_done_by_the_inspectorate() -> None:
    recommended = [Rekomendasi(f"I{n}", "Rekomendasi terlampir") for n in range(7)]
    pairs = zip(recommended, INSPECTORATE, strict=True)
    actions = [TindakLanjut(r.kode, keputusan=decided) for r, decided in pairs]
    hasil = calculate_tindak_lanjut(recommended, actions)
    assert (hasil.per_keputusan[TUNTAS], hasil.per_keputusan[PROSES]) == (4, 2)
    assert hasil.per_keputusan[None] == 1
    assert str(round_half_up(hasil.persen_tuntas.hasil, 2)) == "57.14"
