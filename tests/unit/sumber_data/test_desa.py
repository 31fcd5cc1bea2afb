"""Desa live and end, carry a status per year, and two instruments are never mixed."""

from datetime import date
from decimal import Decimal

from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.desa import AturanDesa, InstrumenDesa, StatusKemandirian
from selaras.domain.hasil.desa import calculate_desa, compare_desa, list_series
from tests.spec.adapters_sumber import aturan_desa

ATURAN = aturan_desa()


def idm(desa: str, skor: str, tahun: int = 2024, status: StatusKemandirian | None = None) -> StatusDesa:
    return StatusDesa(desa, tahun, InstrumenDesa.IDM, skor=Decimal(skor), status=status)


def test_denominator_is_the_desa_at_the_end_of_the_year() -> None:
    desa = [
        Desa("Lama", berlaku_sampai=date(2023, 12, 31)),
        Desa("Baru", berlaku_sejak=date(2024, 12, 31), pendahulu="Lama"),
        Desa("Tetap"),
    ]
    status = [idm(n, "0.9", t) for n in ("Lama", "Baru", "Tetap") for t in (2023, 2024)]
    names = {
        tahun: [d.nama for d in calculate_desa(desa, status, tahun, ATURAN).daftar_desa]
        for tahun in (2023, 2024)
    }
    assert names == {2023: ["Lama", "Tetap"], 2024: ["Baru", "Tetap"]}


def test_status_of_a_desa_that_is_not_listed_is_told_and_not_counted() -> None:
    hasil = calculate_desa(
        [Desa("Sukamaju")], [idm("SUKA  MAJU", "0.9"), idm("sukamaju", "0.5")], 2024, ATURAN
    )
    assert (hasil.jumlah, hasil.mandiri) == (1, 0)
    assert hasil.catatan == ("status SUKA  MAJU tidak dihitung: tidak ada dalam daftar desa",)


def test_names_match_without_case_and_spacing() -> None:
    hasil = calculate_desa([Desa("Suka Maju")], [idm(" SUKA  MAJU ", "0.9")], 2024, ATURAN)
    assert hasil.persen_mandiri.hasil == 100


def test_a_desa_without_status_leaves_no_share_but_its_count() -> None:
    hasil = calculate_desa([Desa("Ada"), Desa("Belum")], [idm("Ada", "0.9")], 2024, ATURAN)
    assert (hasil.jumlah, hasil.mandiri, hasil.persen_mandiri.hasil) == (2, 1, None)
    assert hasil.persen_mandiri.alasan == "status belum diketahui: Belum"


def test_two_rows_for_one_desa_leave_it_unknown() -> None:
    hasil = calculate_desa([], [idm("Ada", "0.9"), idm("ada", "0.5")], 2024, ATURAN)
    assert hasil.jumlah == 1
    assert hasil.daftar_desa[0].skor.alasan == "status tertulis dua kali"


def test_printed_status_that_does_not_follow_is_told_and_the_score_counts() -> None:
    row = idm("Ada", "0.7", status=StatusKemandirian.MANDIRI)
    hasil = calculate_desa([], [row], 2024, ATURAN)
    assert hasil.daftar_desa[0].status is StatusKemandirian.BERKEMBANG
    assert hasil.catatan == ("Ada: status tertulis Mandiri, menurut skor Berkembang",)


def test_for_indeks_desa_the_decree_wins_over_thresholds_of_one_source() -> None:
    row = StatusDesa(
        "Ada", 2025, InstrumenDesa.INDEKS_DESA, skor=Decimal(60), status=StatusKemandirian.MANDIRI
    )
    hasil = calculate_desa([], [row], 2025, ATURAN)
    assert hasil.daftar_desa[0].status is StatusKemandirian.MANDIRI
    assert hasil.catatan == ("Ada: status tertulis Mandiri, menurut skor Berkembang",)


def test_printed_score_far_from_the_mean_is_told() -> None:
    parts = dict.fromkeys(("iks", "ike", "ikl"), Decimal("0.9"))
    row = StatusDesa("Ada", 2024, InstrumenDesa.IDM, **parts, skor=Decimal("0.91"))
    assert calculate_desa([], [row], 2024, ATURAN).catatan == (
        "Ada: skor tertulis 0,91, menurut ketiga indeks 0,9",
    )


def test_a_score_of_the_other_instrument_has_no_status() -> None:
    hasil = calculate_desa([], [idm("Ada", "79.63")], 2024, ATURAN)
    assert hasil.daftar_desa[0].status is None
    assert hasil.persen_mandiri.hasil is None


def test_series_stand_apart_and_do_not_compare() -> None:
    rows = [
        idm("Ada", "0.9", 2024),
        idm("Ada", "0.9", 2023),
        StatusDesa("Ada", 2025, InstrumenDesa.INDEKS_DESA, skor=Decimal(80)),
    ]
    series = list_series([], rows, ATURAN)
    assert [h.tahun for h in series[InstrumenDesa.IDM]] == [2023, 2024]
    break_ = compare_desa(series[InstrumenDesa.IDM][-1], series[InstrumenDesa.INDEKS_DESA][0])
    assert break_.hasil is None
    assert compare_desa(*series[InstrumenDesa.IDM]).hasil == 0


def test_without_thresholds_only_the_printed_status_counts() -> None:
    hasil = calculate_desa([], [idm("Ada", "0.9", status=StatusKemandirian.MAJU)], 2024, AturanDesa())
    assert hasil.daftar_desa[0].status is StatusKemandirian.MAJU
    assert hasil.catatan == ("Ada: status menurut dokumen, tanpa skor yang dapat diperiksa",)
