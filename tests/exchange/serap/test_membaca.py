"""What serap takes from a small report, with its source and its doubts."""

from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import BerkasKinerja
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.hasil import calculate_berkas
from selaras.domain.periode import Periode, Triwulan
from selaras.domain.tingkat import Tingkat
from selaras.exchange.naskah import read_teks
from selaras.exchange.serap import SerapError, Susunan, absorb, build_berkas

LAPORAN = """LAPORAN KINERJA INSTANSI PEMERINTAH
KECAMATAN MELATI
KABUPATEN LUMAJANG
PROVINSI JAWA TIMUR
TAHUN 2024

KATA PENGANTAR

Laporan ini disusun menurut Rencana Strategis Tahun 2021–2026.

Melati, 20 Januari 2025
Camat Melati

DEWI CONTOH, S.Sos.
NIP. 19700101 199003 2 001

BAB I PENDAHULUAN

Tabel 1.1 Susunan jabatan

Jabatan	Nama	NIP	Atasan langsung
Camat Melati	DEWI CONTOH, S.Sos.	19700101 199003 2 001	Bupati Lumajang
Sekretaris Camat	EKO CONTOH, S.E.	-	Camat Melati

BAB II PERENCANAAN KINERJA

Tabel 2.1 Tujuan dan sasaran Renstra

Tujuan	Sasaran	Indikator	Satuan	Target 2023	Target 2024	Target 2025	Target 2026
Meningkatnya pelayanan	Meningkatnya mutu layanan	Indeks kepuasan masyarakat	Nilai	80	82	84	86

2.2 Indikator Kinerja Utama

Tabel 2.2 Indikator kinerja utama

Sasaran	Indikator kinerja	Satuan	Formulasi	Sumber data
Meningkatnya mutu layanan	Indeks kepuasan masyarakat	Nilai	Jumlah nilai unsur	Survei

2.3 Perjanjian Kinerja

Perjanjian Kinerja Tahun 2024

Tabel 2.3 Perjanjian kinerja

No	Sasaran	Indikator kinerja	Target
1	Meningkatnya mutu layanan	Indeks kepuasan masyarakat	82

No	Program	Anggaran (Rp)
1	Program Pelayanan Publik	30.000.000

BAB III AKUNTABILITAS KINERJA

Tabel 3.1 Capaian kinerja tahun 2024

No	Sasaran	Indikator kinerja	Satuan	Target	Realisasi	Capaian (%)
1	Meningkatnya mutu layanan	Indeks kepuasan masyarakat	Nilai	82	83,5	101,83

Tabel 3.2 Perbandingan

No	Sasaran	Indikator kinerja	Realisasi 2022	Realisasi 2023	Realisasi 2024
1	Meningkatnya mutu layanan	Indeks kepuasan masyarakat	79,1	81	83,5

Tabel 3.3 Realisasi anggaran

Kode	Program/kegiatan/sub kegiatan	Pagu (Rp)	Realisasi (Rp)	Sisa (Rp)	%
7.01.02	Program Pelayanan Publik	30.000.000	29.000.000	1.000.000	96,67
7.01.02.2.01	Koordinasi Pemerintahan	30.000.000	29.000.000	1.000.000	96,67
7.01.02.2.01.0002	Peningkatan Efektifitas Kegiatan	30.000.000	29.000.000	1.000.000	96,67
"""


def absorbed(teks: str = LAPORAN) -> Susunan:
    return build_berkas(absorb(read_teks("lama.txt", teks.encode())))


@pytest.fixture(scope="module")
def susunan() -> Susunan:
    return absorbed()


@pytest.fixture(scope="module")
def berkas(susunan: Susunan) -> BerkasKinerja:
    return susunan.berkas


def test_the_profile_comes_from_cover_sentences_and_signature(berkas: BerkasKinerja) -> None:
    profil = berkas.profil
    assert (profil.nama_instansi, profil.kabupaten) == ("Kecamatan Melati", "Lumajang")
    assert (profil.provinsi, profil.periode) == ("Jawa Timur", Periode(2024))
    assert (profil.tempat_laporan, profil.tanggal_laporan) == ("Melati", date(2025, 1, 20))
    assert profil.penanda_tangan == "Camat Melati"
    assert (profil.tahun_awal_renstra, profil.tahun_akhir_renstra) == (2021, 2026)


def test_officials_stand_once_with_what_tables_and_signatures_say(berkas: BerkasKinerja) -> None:
    found = {p.jabatan: p for p in berkas.daftar_pejabat}
    assert found["Camat Melati"].nama == "DEWI CONTOH, S.Sos."
    assert found["Camat Melati"].atasan == "Bupati Lumajang"
    assert found["Sekretaris Camat"].nip == ""
    assert len(found) == 2


def test_an_indicator_is_completed_from_every_table(berkas: BerkasKinerja) -> None:
    (indikator,) = berkas.daftar_indikator
    assert (indikator.uraian, indikator.satuan) == ("Indeks kepuasan masyarakat", "Nilai")
    assert (indikator.tingkat, indikator.target) == (Tingkat.SASARAN, Decimal(82))
    assert (indikator.rumus, indikator.sumber_data, indikator.iku) == (
        "Jumlah nilai unsur",
        "Survei",
        True,
    )


def test_values_of_this_year_and_of_earlier_years_are_told_apart(berkas: BerkasKinerja) -> None:
    (now,) = berkas.daftar_realisasi
    assert now.realisasi == Decimal("83.5")
    assert [(r.tahun, r.realisasi) for r in berkas.daftar_tahun_lalu] == [
        (2023, Decimal(81)),
        (2022, Decimal("79.1")),
    ]


def test_money_stands_at_the_lowest_row_and_parents_keep_what_was_printed(
    berkas: BerkasKinerja,
) -> None:
    rows = {str(row.kode): (row.pagu, row.angka_dokumen) for row in berkas.daftar_anggaran}
    money = Decimal(30_000_000)
    assert rows["7.01.02"] == (None, money)
    assert rows["7.01.02.2.01.0002"] == (money, None)
    spent = {str(r.kode): r.sd_periode for r in berkas.daftar_realisasi_anggaran}
    assert spent["7.01.02.2.01.0002"] == Decimal(29_000_000)


def test_the_plan_keeps_its_targets_by_year(berkas: BerkasKinerja) -> None:
    (target,) = berkas.daftar_target_rencana
    assert target.daftar_target == ("", "", "80", "82", "84", "86")
    assert target.kode_indikator == berkas.daftar_indikator[0].kode


def test_the_promise_names_its_indicator_and_its_money(berkas: BerkasKinerja) -> None:
    (promise,) = berkas.daftar_sasaran_pk
    assert (promise.jabatan, promise.target) == ("Camat Melati", "82")
    (money,) = berkas.daftar_anggaran_pk
    assert (str(money.kode), money.anggaran) == ("7.01.02", Decimal(30_000_000))


def test_figures_can_be_computed_from_what_was_taken(berkas: BerkasKinerja) -> None:
    hasil = calculate_berkas(berkas)
    assert hasil.berkas is berkas


def test_every_value_names_its_source(susunan: Susunan) -> None:
    assert all(isi.sumber.startswith("lama.txt, ") for isi in susunan.sumber.values())
    target = susunan.sumber[("daftar_indikator", 0, "target")]
    assert target.sumber == "lama.txt, tabel ke-6, baris 2"


def test_what_is_assumed_is_in_doubt(susunan: Susunan) -> None:
    doubts = {nama for (daftar, _, nama), isi in susunan.sumber.items() if isi.ragu}
    assert {"kode", "arah", "cara_rekap", "jabatan"} <= doubts
    assert susunan.berkas.daftar_indikator[0].arah is Arah.NAIK
    assert "target" not in doubts


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("79,1	81	83,5", "79,1	81	84", "realisasi"),
        ("82	83,5	101,83", "85	83,5	98,24", "target"),
    ],
)
def test_two_tables_that_disagree_make_a_value_doubtful(old: str, new: str, field: str) -> None:
    assert old in LAPORAN
    doubts = {
        nama
        for (daftar, _, nama), isi in absorbed(LAPORAN.replace(old, new)).sumber.items()
        if isi.ragu and daftar in {"daftar_indikator", "daftar_realisasi"}
    }
    assert field in doubts


def test_nothing_is_invented_where_the_report_says_nothing() -> None:
    bare = "\n".join(LAPORAN.split("\n")[:5])
    berkas = absorbed(bare).berkas
    assert berkas.profil.nama_instansi == "Kecamatan Melati"
    assert not any((berkas.daftar_indikator, berkas.daftar_anggaran, berkas.daftar_realisasi))


def test_a_text_that_is_no_report_is_refused() -> None:
    with pytest.raises(SerapError, match="Nama instansi"):
        absorbed("Resep masakan\n\nRebus air.")


def test_a_record_that_would_stop_the_book_is_set_aside_with_all_that_points_at_it() -> None:
    without_unit = LAPORAN.replace("Satuan", "Ukuran").replace("	Nilai	", "		")
    without_unit = without_unit.replace("Indeks kepuasan", "Kepuasan")
    susunan = absorbed(without_unit)
    assert susunan.berkas.daftar_indikator == ()
    assert susunan.berkas.daftar_realisasi == ()
    reasons = {daftar: reason for daftar, _, reason in susunan.tersisa}
    assert reasons["daftar_indikator"] == "Satuan tidak terbaca"
    assert "kode pada lembar Indikator" in reasons["daftar_realisasi"]


def test_a_unit_that_only_the_name_tells_is_in_doubt() -> None:
    susunan = absorbed(LAPORAN.replace("Satuan", "Ukuran").replace("	Nilai	", "		"))
    assert susunan.berkas.daftar_indikator[0].satuan == "Indeks"
    assert susunan.sumber[("daftar_indikator", 0, "satuan")].ragu


def test_a_quarterly_report_gives_running_values_of_its_quarter() -> None:
    quarterly = LAPORAN.replace("TAHUN 2024", "TRIWULAN II TAHUN 2024", 1)
    berkas = absorbed(quarterly).berkas
    assert berkas.profil.periode == Periode(2024, Triwulan(2))
    (now,) = berkas.daftar_realisasi
    assert (now.triwulan, now.realisasi, now.realisasi_sd) == (Triwulan(2), None, Decimal("83.5"))


def test_the_sheet_of_an_indicator_settles_what_tables_leave_open() -> None:
    sheet = (
        "\nTabel L.1 Profil indikator\n\nAtribut\tUraian\nIndikator\tIndeks kepuasan masyarakat\n"
        "Arah\tTurun lebih baik\nCara rekap\tRata-rata\nPenanggung jawab\tCamat Melati\n"
    )
    susunan = absorbed(LAPORAN + sheet)
    (indikator,) = susunan.berkas.daftar_indikator
    assert (indikator.arah, indikator.cara_rekap) == (Arah.TURUN, CaraRekap.RATA_RATA)
    assert indikator.penanggung_jawab == "Camat Melati"
    assert susunan.sumber[("daftar_indikator", 0, "arah")].ragu == ""


def test_factors_and_follow_ups_come_from_the_columns_that_name_them() -> None:
    analysis = (
        "\nTabel 3.4 Analisis\n\nNo\tIndikator kinerja\tTarget\tRealisasi\tAnalisis\tSolusi\n"
        "1\tIndeks kepuasan masyarakat\t82\t83,5\tPendorong: petugas ramah Penghambat: ruang sempit\t"
        "Menata ruang\n"
    )
    (now,) = absorbed(LAPORAN + analysis).berkas.daftar_realisasi
    assert (now.pendorong, now.penghambat) == ("petugas ramah", "ruang sempit")
    assert now.tindak_lanjut == "Menata ruang"


def test_the_parties_of_the_promise_are_read_from_its_text() -> None:
    parties = (
        "\nNama : DEWI CONTOH\nJabatan : Camat Melati\nselanjutnya disebut pihak pertama;\n"
        "Nama : NINA CONTOH\nJabatan : BUPATI LUMAJANG\n"
        "selaku atasan pihak pertama, selanjutnya disebut pihak kedua.\n"
    )
    profil = absorbed(LAPORAN + parties).berkas.profil
    assert (profil.pihak_pertama, profil.pihak_kedua) == ("Camat Melati", "Bupati Lumajang")


def test_a_dash_in_the_column_of_sasaran_makes_the_goal_what_is_measured() -> None:
    goal = LAPORAN.replace(
        "Meningkatnya pelayanan	Meningkatnya mutu layanan	Indeks",
        "Meningkatnya pelayanan	–	Indeks pelayanan publik	Indeks	3	3,1	3,2	3,3\n"
        "	Meningkatnya mutu layanan	Indeks",
    ).replace(
        "1	Meningkatnya mutu layanan	Indeks kepuasan masyarakat	Nilai	82	83,5	101,83",
        "1	Meningkatnya pelayanan	Indeks pelayanan publik	Indeks	3,1	3,2	103,23\n"
        "2	Meningkatnya mutu layanan	Indeks kepuasan masyarakat	Nilai	82	83,5	101,83",
    )
    susunan = absorbed(goal)
    levels = {i.uraian: i.tingkat for i in susunan.berkas.daftar_indikator}
    assert levels == {
        "Indeks pelayanan publik": Tingkat.TUJUAN,
        "Indeks kepuasan masyarakat": Tingkat.SASARAN,
    }


def test_spellings_that_differ_between_tables_are_in_doubt() -> None:
    other = LAPORAN.replace("Indeks kepuasan masyarakat	79,1", "Indeks Kepuasan Masyarakat	79,1")
    susunan = absorbed(other)
    assert susunan.sumber[("daftar_indikator", 0, "uraian")].ragu == "tabel lain menulisnya berbeda"
    assert absorbed().sumber[("daftar_indikator", 0, "uraian")].ragu == ""


def test_of_several_columns_of_targets_only_the_one_of_the_year_counts() -> None:
    iku = (
        "\nTabel 2.9 Target\n\nSasaran\tIndikator kinerja\tTarget 2023\tTarget 2024\n"
        "Meningkatnya mutu layanan\tIndeks kepuasan masyarakat\t80\t82\n"
    )
    susunan = absorbed(LAPORAN + iku)
    assert susunan.berkas.daftar_indikator[0].target == Decimal(82)
    assert susunan.sumber[("daftar_indikator", 0, "target")].ragu == ""
