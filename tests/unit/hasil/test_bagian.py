"""Parts that not every book has: None without records, else of the right year, day and rule."""

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from selaras.domain.berkas import (
    AlokasiAnggaran,
    AnggaranPk,
    Aset,
    BerkasKinerja,
    Desa,
    Formasi,
    KemajuanFisik,
    LkeTahunLalu,
    NilaiIpp,
    NilaiLke,
    RekapPegawai,
    RekapRegister,
    Rekomendasi,
    RespondenSkm,
    SelMatriks,
    StatusDesa,
    VersiPagu,
)
from selaras.domain.berkas.ipp import FormulirIpp
from selaras.domain.berkas.kepegawaian import KelompokPegawai
from selaras.domain.berkas.lke import PihakLke
from selaras.domain.berkas.matriks import JenisMatriks
from selaras.domain.berkas.versi_pagu import JenisVersiPagu
from selaras.domain.capaian import CaraRekap
from selaras.domain.desa import InstrumenDesa, StatusKemandirian
from selaras.domain.hasil import HasilBerkas, calculate_berkas
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from selaras.domain.tingkat import Tingkat
from tests.unit.making import (
    IV,
    KETENTUAN,
    YEAR,
    anggaran,
    belanja,
    berkas,
    indikator,
    profil,
    realisasi,
)

SUB, GAJI = "7.01.02.2.04.0001", "7.01.01.2.02.0001"
ALWAYS = {"berkas", "daftar_indikator", "rata_rata", "anggaran", "akuntabilitas", "e81"}
ONE = Decimal(1)


def output(kode: str, sub: str) -> tuple[object, object]:
    row = indikator(
        kode,
        cara_rekap=CaraRekap.POSISI_AKHIR,
        tingkat=Tingkat.SUB_KEGIATAN,
        satuan="Dokumen",
        target=Decimal(10),
        kode_program=parse_kode(sub),
    )
    return row, realisasi(IV, kode, realisasi=10)


def part(book: BerkasKinerja, name: str) -> Any:
    found = getattr(calculate_berkas(book), name)
    assert found is not None
    return found


def office(**lists: Any) -> BerkasKinerja:
    rows = [
        anggaran("7.01.01"),
        anggaran("7.01.01.2.02"),
        anggaran(GAJI, 1000),
        anggaran("7.01.02"),
        anggaran("7.01.02.2.04"),
        anggaran(SUB, 500),
    ]
    spent = [belanja(GAJI, sd_periode=900), belanja(SUB, sd_periode=400)]
    return replace(berkas((), (), rows, spent, profil=profil(YEAR)), **lists)


def with_outputs() -> BerkasKinerja:
    (first, one), (second, two) = output("K1", SUB), output("K2", GAJI)
    return office(daftar_indikator=(first, second), daftar_realisasi=(one, two))


def filled(hasil: HasilBerkas) -> set[str]:
    parts = {f.name: getattr(hasil, f.name) for f in fields(hasil)}
    return {name for name, part in parts.items() if part is not None and part != ()} - ALWAYS


def status(nama: str, tahun: int) -> StatusDesa:
    return StatusDesa(nama, tahun, InstrumenDesa.IDM, status=StatusKemandirian.MANDIRI)


def lke(tahun: int, nilai: int) -> NilaiLke:
    return NilaiLke("1", PihakLke.PENJAMINAN_KUALITAS, tahun, nilai=Decimal(nilai))


def test_a_book_without_records_has_none_of_the_parts() -> None:
    assert filled(calculate_berkas(berkas())) == set()


def test_each_list_gives_its_own_part_and_no_other() -> None:
    kode = parse_kode(SUB)
    parts = {
        "alokasi": {"daftar_alokasi": (AlokasiAnggaran(kode, "penunjang umum", Decimal(100)),)},
        "piramida": {"daftar_anggaran_pk": (AnggaranPk("Camat", kode, ONE),)},
        "rfk": {"daftar_kemajuan": (KemajuanFisik(kode, date(2024, 6, 30)),)},
        "skm": {"daftar_responden_skm": (RespondenSkm("1", u1=ONE),)},
        "ipp": {"daftar_nilai_ipp": (NilaiIpp(2024, FormulirIpp.AKHIR),)},
        "desa": {"daftar_status_desa": (StatusDesa("Satu", 2024, InstrumenDesa.IDM),)},
        "lke": {"daftar_lke_lalu": (LkeTahunLalu(2023, "1", ONE),)},
        "tindak_lanjut": {"daftar_rekomendasi": (Rekomendasi("R1", "Lengkapi"),)},
        "formasi": {"daftar_formasi": (Formasi("Camat"),)},
        "pegawai": {"daftar_pegawai": (RekapPegawai(KelompokPegawai.ESELON, "III"),)},
        "aset": {"daftar_aset": (Aset("Laptop"),)},
        "daftar_matriks": {"daftar_matriks": (SelMatriks(JenisMatriks.AKTIVITAS, "Rapat", "Satu"),)},
        "daftar_register": {"daftar_rekap_register": (RekapRegister("Trantibum", 2024),)},
    }
    expected = {name: {name} for name in parts} | {"ipp": {"ipp", "daftar_ipp"}}
    found = {name: filled(calculate_berkas(office(**lists))) for name, lists in parts.items()}
    assert found == expected
    assert filled(calculate_berkas(with_outputs())) == {"efisiensi", "efisiensi_tanpa_gaji"}


def test_respondents_are_profiled_only_by_what_they_told() -> None:
    told = RespondenSkm("1", u1=ONE, pekerjaan="PNS")
    silent = RespondenSkm("2", u1=ONE)
    assert part(office(daftar_responden_skm=(told, silent)), "profil_skm") == {
        "Pekerjaan": {"PNS": 1, "Tidak diisi": 1}
    }
    assert calculate_berkas(office(daftar_responden_skm=(silent,))).profil_skm is None


def test_desa_are_compared_with_the_newest_earlier_year_of_any_instrument() -> None:
    rows = (status("Satu", 2022), status("Satu", 2023), status("Satu", 2024))
    hasil = calculate_berkas(office(daftar_status_desa=rows))
    assert hasil.desa_lalu is not None
    assert hasil.desa_lalu.tahun == 2023
    assert hasil.perubahan_desa is not None
    assert hasil.perubahan_desa.hasil == 0
    other = replace(rows[1], instrumen=InstrumenDesa.INDEKS_DESA)
    change = part(office(daftar_status_desa=(other, rows[2])), "perubahan_desa")
    assert change.hasil is None
    assert "tidak dapat dibandingkan" in change.alasan


def test_the_service_index_of_every_year_is_kept() -> None:
    rows = tuple(NilaiIpp(n, FormulirIpp.AKHIR, "", Decimal(3)) for n in (2023, 2022, 2025))
    found = part(office(daftar_nilai_ipp=rows), "daftar_ipp")
    assert [one.tahun for one in found] == [2022, 2023]


def test_efficiency_stands_beside_that_without_salaries() -> None:
    settled, without = (part(with_outputs(), f"efisiensi{which}") for which in ("", "_tanpa_gaji"))
    assert (settled.hemat, without.hemat) == (200, 100)
    assert [row.efisiensi.hasil for row in without.ikut] == [20]


def test_desa_and_ipp_are_of_the_newest_year_that_is_not_after_the_book() -> None:
    hasil = calculate_berkas(
        office(
            daftar_desa=(Desa("Satu"), Desa("Dua")),
            daftar_status_desa=(status("Satu", 2022), status("Satu", 2023), status("Dua", 2025)),
            daftar_nilai_ipp=tuple(
                NilaiIpp(n, FormulirIpp.AKHIR, "", Decimal(n - 2020)) for n in (2022, 2023, 2025)
            ),
        )
    )
    assert hasil.desa is not None
    assert hasil.ipp is not None
    assert (hasil.desa.tahun, hasil.desa.jumlah, hasil.desa.mandiri) == (2023, 2, 1)
    assert (hasil.ipp.tahun, hasil.ipp.rincian.hasil) == (2023, 3)


def test_values_of_later_years_alone_give_no_part() -> None:
    later = office(
        daftar_status_desa=(status("Satu", 2025),), daftar_nilai_ipp=(NilaiIpp(2025, FormulirIpp.AKHIR),)
    )
    assert filled(calculate_berkas(later)) == set()


def test_the_newest_evaluation_counts_and_an_earlier_one_alone_is_last_year() -> None:
    earlier = (LkeTahunLalu(2022, "total", Decimal(50)), LkeTahunLalu(2023, "total", Decimal(60)))
    rows = (lke(2023, 5), lke(2024, 20))
    now = part(office(daftar_nilai_lke=rows, daftar_lke_lalu=earlier), "lke")
    past = part(office(daftar_lke_lalu=earlier), "lke")
    assert now.tahun_lalu.total.hasil == past.tahun_lalu.total.hasil == 60
    assert now.berlaku.daftar_komponen[0].nilai.hasil == 20
    assert past.berlaku is None


def test_progress_is_of_the_newest_day_in_the_period_with_the_pagu_of_that_day() -> None:
    kode = parse_kode(SUB)
    days = (date(2024, 1, 31), date(2024, 6, 30), date(2025, 1, 31))
    versions = (
        VersiPagu(kode, JenisVersiPagu.INDUK, date(2024, 1, 2), Decimal(800)),
        VersiPagu(kode, JenisVersiPagu.PERUBAHAN, date(2024, 9, 1), Decimal(500)),
    )
    rows = tuple(KemajuanFisik(kode, day, belanja=Decimal(400)) for day in days)
    dated = part(office(daftar_kemajuan=rows, daftar_versi_pagu=versions), "rfk")
    plain = part(office(daftar_kemajuan=rows), "rfk")
    assert dated.tanggal == plain.tanggal == date(2024, 6, 30)
    assert (dated.uang.pagu, plain.uang.pagu) == (800, 500)


def test_the_sample_follows_from_the_population() -> None:
    asked = replace(office(), profil=profil(YEAR, populasi_skm=Decimal(1000)))
    assert part(asked, "sampel_skm").hasil == 278  # Krejcie & Morgan 1970, table for N = 1000


def test_before_a_regulation_was_in_force_its_part_is_not_computed() -> None:
    old = replace(
        office(
            daftar_responden_skm=(RespondenSkm("1", u1=Decimal(9)),), daftar_nilai_lke=(lke(2016, 99),)
        ),
        ketentuan=replace(KETENTUAN, unsur_skm=None, lke_bentuk=None),
    )
    assert filled(calculate_berkas(old)) == set()
    assert check_berkas(old) == ()


def test_money_of_a_row_with_two_indicators_counts_once_in_the_form() -> None:
    (first, one), (second, two) = output("K1", SUB), output("K2", SUB)
    form = part(office(daftar_indikator=(first, second), daftar_realisasi=(one, two)), "e81")
    rows = [row for row in form.daftar_baris if row.baris.indikator]
    assert [row.baris.tahun_ini.uang for row in rows] == [500, None]
    assert len(form.rata_kinerja.ikut) == 2
    assert [row.serapan.hasil for row in rows] == [80, None]
    assert all(row.kemajuan.hasil is None and row.kemajuan.alasan for row in rows)
