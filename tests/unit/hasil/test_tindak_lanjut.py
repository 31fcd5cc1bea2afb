"""Claim and decision about recommendations are two different things."""

from datetime import date

import pytest

from selaras.domain.berkas.tindak_lanjut import (
    KeputusanTindakLanjut,
    KlaimTindakLanjut,
    Rekomendasi,
    TindakLanjut,
)
from selaras.domain.hasil.tindak_lanjut import calculate_tindak_lanjut, list_tindak_lanjut

R1, R2 = Rekomendasi("R1", "Lengkapi IKU"), Rekomendasi("R2", "Perbaiki renaksi")
C, K = KlaimTindakLanjut, KeputusanTindakLanjut


def state_of(claims: list[C | None], decisions: list[K | None]) -> tuple[C | None, K | None]:
    pairs = zip(claims, decisions, strict=True)
    actions = [TindakLanjut("R1", klaim=c, keputusan=k) for c, k in pairs]
    (state,) = calculate_tindak_lanjut([R1], actions).daftar_status
    return state.klaim, state.keputusan


@pytest.mark.parametrize(
    ("claims", "decisions", "expected"),
    [
        ([], [], (None, None)),
        ([None, None], [None, None], (None, None)),
        ([C.SELESAI, None], [None, None], (C.PROSES, None)),
        ([C.BELUM, None], [None, None], (C.BELUM, None)),
        ([C.SELESAI], [None], (C.SELESAI, None)),
        ([C.SELESAI, C.SELESAI], [K.TUNTAS, K.TUNTAS], (C.SELESAI, K.TUNTAS)),
        ([C.SELESAI, C.BELUM], [K.TUNTAS, None], (C.PROSES, K.PROSES)),
        ([C.BELUM, C.BELUM], [K.BELUM, K.BELUM], (C.BELUM, K.BELUM)),
        ([C.BELUM, C.PROSES], [K.BELUM, K.TUNTAS], (C.PROSES, K.PROSES)),
        ([C.BELUM, C.SELESAI], [K.BELUM, None], (C.PROSES, K.BELUM)),
    ],
)
def test_several_actions_make_one_state(
    claims: list[C | None], decisions: list[K | None], expected: tuple[C | None, K | None]
) -> None:
    assert state_of(claims, decisions) == expected


def test_claimed_but_not_agreed_is_told() -> None:
    actions = [
        TindakLanjut("R1", klaim=C.SELESAI, keputusan=K.PROSES),
        TindakLanjut("R2", klaim=C.SELESAI, keputusan=K.TUNTAS),
    ]
    hasil = calculate_tindak_lanjut([R1, R2], actions)
    assert [s.rekomendasi.kode for s in hasil.daftar_status if s.diklaim_saja] == ["R1"]
    assert (hasil.persen_diklaim.hasil, hasil.persen_tuntas.hasil) == (100, 50)
    assert hasil.persen_tuntas.hitungan == "1 / 2 × 100"


def test_counts_cover_every_recommendation() -> None:
    hasil = calculate_tindak_lanjut([R1, R2], [TindakLanjut("R1", "Terbitkan keputusan")])
    assert sum(hasil.per_klaim.values()) == sum(hasil.per_keputusan.values()) == 2
    assert hasil.tanpa_rencana == (R2,)


def test_a_claim_that_nobody_stated_is_not_counted_as_not_begun() -> None:
    hasil = calculate_tindak_lanjut([R1], [TindakLanjut("R1", keputusan=K.TUNTAS)])
    assert (hasil.per_klaim[None], hasil.per_klaim[C.BELUM]) == (1, 0)
    assert hasil.persen_diklaim.hasil is None
    assert hasil.persen_diklaim.alasan == "kantor belum menyatakan statusnya"
    assert hasil.persen_tuntas.hasil == 100


def test_where_only_some_claims_are_stated_the_share_says_so() -> None:
    hasil = calculate_tindak_lanjut([R1, R2], [TindakLanjut("R1", klaim=C.SELESAI)])
    assert hasil.persen_diklaim.hasil == 50
    assert hasil.persen_diklaim.alasan == "1 rekomendasi belum dinyatakan statusnya oleh kantor"


def test_lists_of_two_documents_or_two_years_are_counted_apart() -> None:
    rows = [
        Rekomendasi("A", "Lengkapi IKU", "LHE AKIP", 2024),
        Rekomendasi("B", "Perbaiki renaksi", "Daftar Inspektorat"),
        Rekomendasi("C", "Susun pedoman", " lhe  akip", 2024),
        Rekomendasi("D", "Susun pedoman", "LHE AKIP", 2023),
    ]
    done = [TindakLanjut(kode, keputusan=K.TUNTAS) for kode in "AD"]
    found = list_tindak_lanjut(rows, done)
    assert [(one.sumber, one.tahun, len(one.daftar_status)) for one in found] == [
        ("LHE AKIP", 2024, 2),
        ("Daftar Inspektorat", None, 1),
        ("LHE AKIP", 2023, 1),
    ]
    assert [one.persen_tuntas.hasil for one in found] == [50, 0, 100]
    assert list_tindak_lanjut([], []) == ()


def test_without_recommendations_there_is_no_share() -> None:
    hasil = calculate_tindak_lanjut([], [])
    assert hasil.persen_tuntas.hasil is None
    assert hasil.persen_tuntas.alasan == "tidak ada rekomendasi"


def test_the_schedule_is_shown_by_months_over_the_turn_of_a_year() -> None:
    action = TindakLanjut("R1", mulai=date(2024, 11, 30), selesai=date(2025, 2, 1))
    assert action.daftar_bulan == ((2024, 11), (2024, 12), (2025, 1), (2025, 2))
    assert TindakLanjut("R1", mulai=date(2024, 11, 30)).daftar_bulan == ()
