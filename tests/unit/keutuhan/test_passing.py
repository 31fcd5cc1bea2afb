"""What is in order is not complained of, up to the border of each check."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import (
    AlokasiAnggaran,
    BerkasKinerja,
    PadananKode,
    Pejabat,
    Pembanding,
    StatusJabatan,
)
from selaras.domain.berkas.pembanding import JenisPembanding
from selaras.domain.capaian import Arah, CaraRekap
from selaras.domain.keutuhan import check_berkas
from selaras.domain.kode import parse_kode
from selaras.domain.nilai import StatusNilai
from tests.unit.keutuhan.sound import GAJI, SOUND, add, change, with_profile
from tests.unit.making import (
    II,
    III,
    QUARTER_TWO,
    YEAR,
    I,
    anggaran,
    belanja,
    berkas,
    indikator,
    lalu,
    profil,
    realisasi,
)

PASSING = {
    "the sound office": SOUND,
    "an empty office": berkas(),
    "no signer at all": with_profile(penanda_tangan="", pihak_pertama="", pihak_kedua=""),
    "a plan with one end": with_profile(tahun_awal_renstra=None),
    "a plan with the other end": with_profile(tahun_akhir_renstra=None),
    "one position held in turn": add(
        "daftar_pejabat",
        Pejabat("Sekretaris", selesai=date(2024, 3, 31)),
        Pejabat("Sekretaris", mulai=date(2024, 4, 1), selesai=date(2024, 4, 1)),
        Pejabat("Sekretaris", status=StatusJabatan.PLT, mulai=date(2024, 4, 2)),
    ),
    "a party to the PK who left after its day": replace(
        with_profile(tanggal_pk=date(2024, 1, 10), penanda_tangan="", pihak_kedua=""),
        daftar_pejabat=(Pejabat("Camat Contoh", selesai=date(2024, 1, 10)),),
    ),
    "a signer who left after the day of signing": replace(
        with_profile(tanggal_laporan=date(2024, 7, 3), pihak_pertama="", pihak_kedua=""),
        daftar_pejabat=(Pejabat("Camat Contoh", selesai=date(2024, 7, 3)),),
    ),
    "the money of a programme with no rows below": berkas(
        daftar_anggaran=(anggaran("7.01.03", 100),),
        daftar_alokasi=(AlokasiAnggaran(parse_kode("7.01.03"), "penunjang umum", Decimal(100)),),
    ),
    "two positions": add("daftar_pejabat", Pejabat("Camat Contoh Lain")),
    "a target that is only a predikat": change(
        "daftar_indikator", 0, target=None, target_predikat=" bb "
    ),
    "a number with its predikat": change("daftar_indikator", 0, target_predikat="BB"),
    "a replacement that says all": change(
        "daftar_indikator", 0, menggantikan="Indeks lama", tahun_ganti=2024, sebanding=False
    ),
    "an official value that says all": change(
        "daftar_realisasi",
        1,
        nilai_resmi=Decimal(55),
        dasar_resmi="LHE 2024",
        tahun_data=2024,
        tahun_terbit=2024,
        sementara=True,
    ),
    "a benchmark of the same year, and of another": add(
        "daftar_pembanding",
        *(
            Pembanding("S1", JenisPembanding.PROVINSI, "Provinsi", Decimal(80), tahun)
            for tahun in (2023, 2024, None)
        ),
    ),
    "a code that goes and comes back": add(
        "daftar_padanan_kode",
        PadananKode(2023, parse_kode("7.01.02"), parse_kode("7.01.03")),
        PadananKode(2024, parse_kode("7.01.03"), parse_kode("7.01.02")),
    ),
    "a range of one point": change(
        "daftar_indikator",
        0,
        arah=Arah.RENTANG,
        target=None,
        target_bawah=Decimal(1),
        target_atas=Decimal(1),
    ),
    "a target of zero": change("daftar_indikator", 0, target=Decimal(0)),
    "a percentage that is averaged": change("daftar_indikator", 0, cara_rekap=CaraRekap.RATA_RATA),
    "counts that are added": add(
        "daftar_indikator", indikator("S3", satuan="Indeksasi arsip", cara_rekap=CaraRekap.JUMLAH)
    ),
    "a multiplier": change("daftar_indikator", 1, pengali=Decimal("0.001")),
    "a pagu of zero": add("daftar_anggaran", anggaran("7.01.02", 0)),
    "one code with two sources": add("daftar_anggaran", anggaran(GAJI, 5, sumber_dana="DBH")),
    "unbroken money of a kegiatan": add(
        "daftar_anggaran", anggaran("7.01.01.2.01", 5, belum_dirinci=True)
    ),
    "parents for each source": add(
        "daftar_anggaran",
        anggaran("7.01.02", sumber_dana="DAU"),
        anggaran("7.01.02", sumber_dana="DBH"),
        anggaran("7.01.02.2.01", 5, sumber_dana="DAU"),
        anggaran("7.01.02.2.01", 5, sumber_dana="DBH"),
    ),
    "a printed pagu that is the sum": change("daftar_anggaran", 1, angka_dokumen=Decimal(1500)),
    "a printed pagu where nothing is known": replace(
        SOUND,
        daftar_anggaran=(anggaran("7.01.01", 1, angka_dokumen=Decimal(1)),),
        daftar_realisasi_anggaran=(),
    ),
    "earlier years, the value of one not known": add(
        "daftar_tahun_lalu", lalu(2023, 90), lalu(2022, 0), lalu(2021, None), lalu(2023, 1, "S2")
    ),
    "an earlier year presented again with its reason": add(
        "daftar_tahun_lalu", lalu(2023, 90, disajikan_kembali=91, alasan="salah jumlah")
    ),
    "a state behind the period": add(
        "daftar_realisasi", realisasi(III, status=StatusNilai.BELUM_WAKTUNYA)
    ),
    "a state with its reason": add(
        "daftar_realisasi", realisasi(I, "S2", status=StatusNilai.TIDAK_BERLAKU, alasan="belum ada desa")
    ),
    "a state that needs no reason": add(
        "daftar_realisasi", realisasi(I, "S2", status=StatusNilai.BELUM_WAKTUNYA)
    ),
    "filled with a zero": add(
        "daftar_realisasi", realisasi(I, "S2", status=StatusNilai.TERISI, realisasi=0)
    ),
    "a typed value that its variables prove to two decimals": change(
        "daftar_realisasi", 0, realisasi=Decimal("37.84")
    ),
    "a typed value up to the quarter that the quarters prove": change(
        "daftar_realisasi", 1, realisasi_sd=Decimal("54.84")
    ),
    "a typed value up to the quarter that nothing can prove": replace(
        SOUND, daftar_realisasi=(realisasi(II, realisasi=16, realisasi_sd=47),)
    ),
    "everything spent": change("daftar_realisasi_anggaran", 1, sd_periode=Decimal(500)),
    "a sum that is that of its parts": change("daftar_realisasi_anggaran", 0, sd_periode=Decimal(500)),
    "a sum with parts that are not all known": change(
        "daftar_realisasi_anggaran", 0, tw1=None, sd_periode=Decimal(501)
    ),
    "a printed realisasi that is the sum": add(
        "daftar_realisasi_anggaran", belanja("7.01.01.2.01", angka_dokumen=600)
    ),
    "unbroken money that was spent": add(
        "daftar_realisasi_anggaran", belanja("7.01.01", keterangan="Belum dirinci", tw1=0, tw2=70)
    ),
}


@pytest.mark.parametrize("name", PASSING)
def test_what_is_in_order_passes(name: str) -> None:
    assert check_berkas(PASSING[name]) == ()


def year_with(value: Decimal | None) -> BerkasKinerja:
    rows = [realisasi(III, realisasi=value)]
    return berkas([indikator(cara_rekap=CaraRekap.POSISI_AKHIR)], rows, profil=profil(YEAR))


def test_a_book_of_the_year_takes_values_of_every_quarter() -> None:
    assert check_berkas(year_with(Decimal(5))) == ()
    assert check_berkas(replace(year_with(Decimal(5)), profil=profil(QUARTER_TWO)))


def test_a_book_of_the_year_takes_spending_of_every_quarter() -> None:
    rows = [belanja("7.01.01", tw1=1, tw2=1, tw3=1, tw4=1, sd_periode=4)]
    office = berkas(daftar_anggaran=[anggaran("7.01.01", 4)], belanja=rows, profil=profil(YEAR))
    assert check_berkas(office) == ()
    wrong = replace(rows[0], sd_periode=Decimal(3))
    assert check_berkas(replace(office, daftar_realisasi_anggaran=(wrong,)))


def test_a_row_of_an_unknown_indicator_is_told_once() -> None:
    row = realisasi(III, "S9", status=StatusNilai.TERISI, penyebut=0)
    (masalah,) = check_berkas(add("daftar_realisasi", row))
    assert masalah.isian == "indikator"
