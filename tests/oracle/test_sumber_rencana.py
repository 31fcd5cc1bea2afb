"""What Kecamatan Sumber promised for 2024, and what surrounds its report."""

from collections import Counter
from datetime import date
from decimal import Decimal

from selaras.domain.berkas.konteks import LingkupIsu
from selaras.domain.berkas.pejabat import StatusJabatan
from selaras.domain.hasil.perubahan_pk import JenisPerubahan
from tests.oracle.sumber import berkas, hasil

CAMAT = "Camat Sumber"


def test_twenty_officials_promise_and_the_camat_twice() -> None:
    # source: table pk_2024_sasaran.csv, 119 rows; profil.yaml pk: three days of signing
    book = berkas()
    assert len({p.jabatan for p in book.daftar_pk}) == 20
    assert [p.jabatan for p in book.daftar_pk if p.versi == "perubahan"] == [CAMAT]
    days = Counter(p.tanggal for p in book.daftar_pk)
    assert days == {date(2024, 1, 26): 19, date(2024, 3, 1): 1, date(2024, 11, 1): 1}
    assert len(book.daftar_sasaran_pk) == 119
    rows = Counter(row.jabatan for row in book.daftar_sasaran_pk)
    assert (rows["Kasubag Umum dan Kepegawaian"], rows["Penata Keuangan (2)"]) == (5, 9)
    assert {p.jabatan for p in book.daftar_pk} <= {p.jabatan for p in book.daftar_pejabat}


def test_targets_that_officials_promise_are_those_of_the_indicators() -> None:
    # source: table pk_2024_sasaran.csv; the camat writes 3,3
    targets = {i.kode: i.target for i in berkas().daftar_indikator}
    tied = [row for row in berkas().daftar_sasaran_pk if row.kode_indikator]
    assert len(tied) == 19
    assert all(Decimal(r.target.replace(",", ".")) == targets[r.kode_indikator] for r in tied)


def test_the_change_of_the_pk_adds_a_programme() -> None:
    # source: table pk_2024_anggaran.csv
    (change,) = hasil().perubahan_pk
    assert {row.jenis for row in change.daftar_sasaran} == {JenisPerubahan.TETAP}
    assert [(row.semula, row.menjadi) for row in change.daftar_anggaran] == [
        (2149489000, 2162853295),
        (None, 61000000),
        (10000000, 10000000),
        (30000000, 40000000),
    ]
    semula = sum(row.semula or 0 for row in change.daftar_anggaran)
    assert (berkas().profil.pagu_tahun_lalu, semula) == (2637426598, 2189489000)


def test_the_renstra_has_targets_of_six_years() -> None:
    # source: table indikator_strategis.csv
    found = {
        r.kode_indikator: r.daftar_target for r in berkas().daftar_target_rencana if r.kode_indikator
    }
    assert found == {
        "T1": ("N/A", "3,1", "3,2", "3,3", "3,4", "3,5"),
        "S1": ("N/A", "82,5", "83", "84", "85", "86"),
    }


def test_a_neighbour_stands_beside_three_indicators() -> None:
    # source: table pembanding_sulang.csv
    found = {row.indikator: row.nilai for row in berkas().daftar_pembanding}
    assert found == {"P1": Decimal("63.00"), "T1": Decimal("3.32"), "S1": Decimal("82.94")}


def test_decrees_and_the_evaluation_carry_their_numbers() -> None:
    # source: profil.yaml sk, lhe
    found = {d.kode: (d.nomor, d.tanggal) for d in berkas().daftar_dokumen if d.nomor}
    assert found == {
        "SK-IKU": ("700/02/2023", date(2023, 1, 25)),
        "SK-TIM": ("900/08/2024", date(2024, 1, 2)),
        "LHE": ("700/036.C/LHE/INSP/2024", date(2024, 6, 26)),
    }
    assert len(berkas().daftar_anggota_tim) == 8


def test_nine_steps_take_their_printed_time() -> None:
    # source: profil.yaml sop
    times = "20 menit, 2 hari, 15 hari, 5 hari, 5 hari, 1 hari, 120 menit, 1 hari, 15 menit"
    assert ", ".join(row.waktu for row in berkas().daftar_langkah_sop) == times


def test_issues_and_shared_work_are_counted_and_one_seksi_has_an_acting_head() -> None:
    # source: profil.yaml isu_strategis; table lintas_sektor.csv; pegawai: three kasi of four
    scopes = Counter(row.lingkup for row in berkas().daftar_isu)
    assert (scopes[LingkupIsu.DAERAH], scopes[LingkupIsu.KANTOR]) == (7, 2)
    known = {row.kode for row in berkas().daftar_isu}
    assert {row.induk for row in berkas().daftar_isu if row.lingkup is LingkupIsu.KANTOR} <= known
    assert len(berkas().daftar_lintas_sektor) == 7
    acting = [p.jabatan for p in berkas().daftar_pejabat if p.status is StatusJabatan.PLT]
    assert acting == ["Kasi Ketentraman dan Ketertiban Umum"]
