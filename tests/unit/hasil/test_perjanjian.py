"""What perjanjian kinerja promise, the order of their versions, and what a change changes."""

from dataclasses import replace
from decimal import Decimal

from selaras.domain.berkas.pk import KunciPk
from selaras.domain.capaian import Arah
from selaras.domain.hasil.perjanjian import (
    anggaran_of,
    list_kunci,
    newest_version,
    sasaran_of,
    target_text,
)
from selaras.domain.hasil.perubahan_pk import JenisPerubahan, perubahan_pk_of
from selaras.domain.tingkat import Tingkat
from tests.unit.making import berkas, indikator, profil
from tests.unit.planning import HEAD, agreement, day, funded, promised

FIRST, CHANGED = KunciPk(HEAD, "awal", 2024), KunciPk(HEAD, "perubahan 1", 2024)
ABOUT = profil(pihak_pertama=HEAD)


def test_versions_come_with_what_is_no_change_first_then_by_day() -> None:
    office = berkas(
        daftar_pk=(
            agreement(versi="perubahan 2", tanggal=day(9)),
            agreement(versi="perubahan 1", tanggal=day(6)),
            agreement("Kasi", HEAD),
            agreement(tahun=2023),
        ),
        daftar_sasaran_pk=(promised(versi="Awal"),),
    )
    assert [tuple(kunci) for kunci in list_kunci(office)] == [
        (HEAD, "awal", 2023),
        (HEAD, "Awal", 2024),
        (HEAD, "perubahan 1", 2024),
        (HEAD, "perubahan 2", 2024),
        ("Kasi", "awal", 2024),
    ]
    assert newest_version(office, HEAD) == KunciPk(HEAD, "perubahan 2", 2024)
    assert newest_version(office, "Bupati") is None


def test_the_head_without_rows_promises_tujuan_and_sasaran_of_the_pk() -> None:
    office = berkas(
        [
            indikator("T1", tingkat=Tingkat.TUJUAN, rumus="hasil survei"),
            indikator("S1", target_predikat="B"),
            indikator("S2", dalam_pk=False),
            indikator("P1", tingkat=Tingkat.PROGRAM),
        ],
        profil=ABOUT,
    )
    rows = sasaran_of(office, KunciPk(HEAD, "awal", None))
    assert [(r.kode_indikator, r.target, r.formulasi) for r in rows] == [
        ("T1", "80", "hasil survei"),
        ("S1", "80 (B)", ""),
    ]
    assert sasaran_of(office, KunciPk("Kasi", "awal", 2024)) == ()
    assert sasaran_of(office, KunciPk(HEAD, "awal", 2023)) == ()


def test_rows_of_any_version_of_the_head_take_the_place_of_the_indicators() -> None:
    row = promised(versi="perubahan 1")
    office = berkas([indikator()], daftar_sasaran_pk=(row,), profil=ABOUT)
    assert sasaran_of(office, CHANGED) == (row,)
    assert sasaran_of(office, FIRST) == ()
    last_year = replace(office, daftar_sasaran_pk=(replace(row, tahun=2023),))
    assert len(sasaran_of(last_year, FIRST)) == 1


def test_a_row_without_a_year_is_of_the_book() -> None:
    own, other = funded("7.01.01", 5), funded("7.01.01", 6, tahun=2023)
    office = berkas(daftar_anggaran_pk=(own, other))
    assert anggaran_of(office, FIRST) == anggaran_of(office, KunciPk(HEAD, "awal", None)) == (own,)
    assert anggaran_of(office, KunciPk(HEAD, "awal", 2023)) == (other,)


def test_a_target_is_written_as_an_agreement_writes_it() -> None:
    spread = indikator(arah=Arah.RENTANG, target=None, target_bawah=Decimal(2), target_atas=Decimal(4))
    letter = indikator(target=None, target_predikat="B")
    assert [target_text(i) for i in (spread, letter, indikator(target=None))] == ["2 sampai 4", "B", ""]


def test_a_change_tells_what_stays_changes_comes_and_goes() -> None:
    office = berkas(
        daftar_sasaran_pk=(
            promised("Indeks"),
            promised("Nilai SAKIP", "65", kode_indikator="S2"),
            promised("Temuan"),
            promised(" indeks ", versi="perubahan 1"),
            promised("Nilai SAKIP perangkat daerah", "67", kode_indikator="S2", versi="perubahan 1"),
            promised("Desa mandiri", versi="perubahan 1"),
        ),
        daftar_anggaran_pk=(
            funded("7.01.01", 10),
            funded("7.01.02", 5, uraian="Pelayanan"),
            funded("7.01.02", 8, versi="perubahan 1"),
            funded("7.01.03", 2, versi="perubahan 1"),
        ),
    )
    (change,) = perubahan_pk_of(office)
    assert (change.semula, change.menjadi) == (FIRST, CHANGED)
    kinds = [row.jenis for row in change.daftar_sasaran]
    assert kinds == [
        JenisPerubahan.TETAP,
        JenisPerubahan.BERUBAH,
        JenisPerubahan.DIHAPUS,
        JenisPerubahan.DITAMBAH,
    ]
    money = [(str(r.kode), r.uraian, r.jenis.value, r.selisih.hasil) for r in change.daftar_anggaran]
    assert money == [
        ("7.01.01", "", "dihapus", None),
        ("7.01.02", "Pelayanan", "berubah", 3),
        ("7.01.03", "", "ditambah", None),
    ]
    assert change.daftar_anggaran[1].selisih.kalimat() == "selisih anggaran PK = 8 - 5 = 3"


def test_what_one_version_does_not_list_at_all_is_not_compared() -> None:
    office = berkas(
        [indikator()],
        daftar_pk=(agreement(), agreement(versi="perubahan 1")),
        daftar_anggaran_pk=(funded("7.01.01", 10, versi="perubahan 1"),),
        profil=ABOUT,
    )
    (change,) = perubahan_pk_of(office)
    assert (change.daftar_sasaran, change.daftar_anggaran) == ((), ())


def test_other_officials_and_years_are_no_change() -> None:
    office = berkas(daftar_pk=(agreement(), agreement(tahun=2023), agreement("Kasi", HEAD)))
    assert perubahan_pk_of(office) == ()
