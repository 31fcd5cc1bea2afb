"""Every problem of the data sources: what finds it, and a clean case that does not."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from selaras.domain.berkas import isian_of
from selaras.domain.berkas.aset import Aset
from selaras.domain.berkas.desa import Desa, StatusDesa
from selaras.domain.berkas.ipp import FormulirIpp, NilaiIpp
from selaras.domain.berkas.kepegawaian import Formasi, KelompokPegawai, RekapPegawai
from selaras.domain.berkas.masalah import Masalah, TingkatMasalah
from selaras.domain.berkas.matriks import JenisMatriks, SelMatriks
from selaras.domain.berkas.register import BarisRegister, RekapRegister
from selaras.domain.berkas.skm import RekapUnsurSkm, RespondenSkm
from selaras.domain.desa import InstrumenDesa, StatusKemandirian
from selaras.domain.keutuhan.aset import check_aset
from selaras.domain.keutuhan.desa import check_desa
from selaras.domain.keutuhan.ipp import check_ipp
from selaras.domain.keutuhan.kepegawaian import check_kepegawaian
from selaras.domain.keutuhan.matriks import check_matriks
from selaras.domain.keutuhan.register import check_register
from selaras.domain.keutuhan.skm import check_skm
from tests.spec.adapters_sumber import aturan_desa, aturan_ipp, aturan_skm

ANSWERED = RespondenSkm("1", u1=Decimal(3))
IDM, BARU = InstrumenDesa.IDM, InstrumenDesa.INDEKS_DESA
LAIN, SATU = Decimal(2), Decimal(1)
D1, D9 = date(2024, 1, 1), date(2024, 9, 9)
RECORDS = {
    "daftar_responden_skm": RespondenSkm,
    "daftar_rekap_skm": RekapUnsurSkm,
    "daftar_nilai_ipp": NilaiIpp,
    "daftar_desa": Desa,
    "daftar_status_desa": StatusDesa,
    "daftar_matriks": SelMatriks,
    "daftar_register": BarisRegister,
    "daftar_rekap_register": RekapRegister,
    "daftar_formasi": Formasi,
    "daftar_pegawai": RekapPegawai,
    "daftar_aset": Aset,
}


def skm(*rows: RespondenSkm | RekapUnsurSkm) -> Iterator[Masalah]:
    people = [row for row in rows if isinstance(row, RespondenSkm)]
    return check_skm(people, [row for row in rows if isinstance(row, RekapUnsurSkm)], aturan_skm())


def ipp(*rows: NilaiIpp) -> Iterator[Masalah]:
    return check_ipp(rows, aturan_ipp())


def desa(*rows: Desa | StatusDesa) -> Iterator[Masalah]:
    own = [row for row in rows if isinstance(row, Desa)]
    return check_desa(own, [row for row in rows if isinstance(row, StatusDesa)], aturan_desa())


def idm(nama: str = "Satu", tahun: int = 2024, **more: object) -> StatusDesa:
    return StatusDesa(nama, tahun, IDM, **{"skor": Decimal("0.7"), **more})  # type: ignore[arg-type]


def cell(*rows: SelMatriks) -> Iterator[Masalah]:
    return check_matriks(rows, [Desa("Satu")])


def sel(desa: str = "Satu", **more: object) -> SelMatriks:
    return SelMatriks(JenisMatriks.DOKUMEN, "APBDes", desa, **more)  # type: ignore[arg-type]


def register(*rows: BarisRegister | RekapRegister) -> Iterator[Masalah]:
    events = [row for row in rows if isinstance(row, BarisRegister)]
    return check_register(events, [row for row in rows if isinstance(row, RekapRegister)])


def event(nomor: str = "1", tanggal: date = D1, **more: object) -> BarisRegister:
    return BarisRegister("Trantibum", nomor, tanggal, "pencurian", **more)  # type: ignore[arg-type]


def rekap(jumlah: Decimal | None, tahun: int = 2023) -> RekapRegister:
    return RekapRegister("trantibum", tahun, jumlah)


def staff(*rows: Formasi | RekapPegawai) -> Iterator[Masalah]:
    positions = [row for row in rows if isinstance(row, Formasi)]
    return check_kepegawaian(positions, [row for row in rows if isinstance(row, RekapPegawai)])


def golongan(jumlah: Decimal, rincian: str = "III") -> RekapPegawai:
    return RekapPegawai(KelompokPegawai.GOLONGAN, rincian, jumlah=jumlah)


CLEAN = {
    "skm": skm(ANSWERED, RekapUnsurSkm("u2", Decimal(30), Decimal(10)), RekapUnsurSkm("U3")),
    "ipp": ipp(NilaiIpp(2024, FormulirIpp.F03, "i", SATU, LAIN), NilaiIpp(2024, FormulirIpp.F03, "II")),
    "desa": desa(Desa("Lama"), Desa("Satu", "", D1, D9, "lama"), idm(), idm(tahun=2023)),
    "desa without a list": desa(idm("Entah")),
    "desa with a decree alone": desa(idm(skor=None, status=StatusKemandirian.MAJU)),
    "matriks": cell(sel(tercapai=False, tanggal_tenggat=D1, tanggal_selesai=D9)),
    "register": register(event(tanggal_selesai=D1), rekap(Decimal(0))),
    "pegawai": staff(
        Formasi("Camat", bezetting=SATU, keperluan=LAIN, angka_dokumen=-SATU), golongan(SATU)
    ),
    "aset": check_aset([Aset("Laptop", SATU, tahun=2024)], 2024),
}
ERROR, WARNING = TingkatMasalah.KESALAHAN, TingkatMasalah.PERINGATAN
FOUND = {
    "questionnaire twice": (skm(ANSWERED, ANSWERED), ERROR, "nomor"),
    "answer off the scale": (skm(RespondenSkm("1", u8=Decimal(5))), ERROR, "u8"),
    "questionnaire without answers": (skm(RespondenSkm("1")), WARNING, "nomor"),
    "impossible age": (skm(RespondenSkm("1", u1=SATU, usia=Decimal(1970))), WARNING, "usia"),
    "unsur twice": (skm(RekapUnsurSkm("U1"), RekapUnsurSkm("u1")), ERROR, "kode"),
    "unknown unsur": (skm(RekapUnsurSkm("U10")), ERROR, "kode"),
    "sum without count": (skm(RekapUnsurSkm("U1", Decimal(30))), ERROR, "banyak"),
    "count without sum": (skm(RekapUnsurSkm("U1", banyak=Decimal(30))), ERROR, "jumlah"),
    "impossible sum": (skm(RekapUnsurSkm("U1", Decimal(50), Decimal(10))), ERROR, "jumlah"),
    "aspect twice": (ipp(*[NilaiIpp(2024, FormulirIpp.F02, "I")] * 2), ERROR, "aspek"),
    "year before the first instrument": (ipp(NilaiIpp(2016, FormulirIpp.F02)), ERROR, "tahun"),
    "unknown aspect": (ipp(NilaiIpp(2024, FormulirIpp.F02, "VII", SATU)), ERROR, "aspek"),
    "index as percent": (ipp(NilaiIpp(2024, FormulirIpp.AKHIR, "", Decimal(68))), ERROR, "nilai"),
    "respondents elsewhere": (
        ipp(NilaiIpp(2024, FormulirIpp.F02, "", SATU, SATU)),
        WARNING,
        "responden",
    ),
    "desa twice": (desa(Desa("Satu"), Desa("SATU")), ERROR, "nama"),
    "end before begin": (desa(Desa("Satu", "", D9, D1)), ERROR, "berlaku_sampai"),
    "unknown predecessor": (desa(Desa("Satu", "", D1, None, "Nol")), ERROR, "pendahulu"),
    "own predecessor": (desa(Desa("Satu", "", D1, None, "satu")), ERROR, "pendahulu"),
    "successor without a date": (
        desa(Desa("Nol"), Desa("Satu", pendahulu="Nol")),
        WARNING,
        "berlaku_sejak",
    ),
    "status twice": (desa(idm(), idm("satu")), ERROR, "desa"),
    "status of an unknown desa": (desa(Desa("Satu"), idm("Dua")), ERROR, "desa"),
    "wrong instrument": (desa(idm(tahun=2025)), WARNING, "instrumen"),
    "nothing known": (desa(idm(skor=None)), ERROR, "skor"),
    "index off the scale": (desa(idm(iks=LAIN, ike=SATU, ikl=SATU)), ERROR, "iks"),
    "score off the scale": (desa(idm(skor=Decimal(70))), ERROR, "skor"),
    "cell twice": (cell(sel(), sel()), ERROR, "baris"),
    "cell of an unknown desa": (cell(sel("Dua")), ERROR, "desa"),
    "not applicable but reached": (cell(sel(tidak_berlaku=True, tercapai=True)), ERROR, "tidak_berlaku"),
    "no but done": (cell(sel(tercapai=False, tanggal_selesai=D1)), WARNING, "tercapai"),
    "yes but late": (
        cell(sel(tercapai=True, tanggal_tenggat=D1, tanggal_selesai=D9)),
        WARNING,
        "tercapai",
    ),
    "event twice": (register(event(), event(tanggal=D9)), ERROR, "nomor"),
    "done before it happened": (
        register(event(tanggal=D9, tanggal_selesai=D1)),
        ERROR,
        "tanggal_selesai",
    ),
    "count twice": (register(rekap(SATU), rekap(SATU)), ERROR, "tahun"),
    "count not filled": (register(rekap(None)), WARNING, "jumlah"),
    "half an event": (register(rekap(Decimal("1.5"))), ERROR, "jumlah"),
    "count against rows": (register(event(), rekap(LAIN, 2024)), WARNING, "jumlah"),
    "half a person": (staff(Formasi("Camat", bezetting=Decimal("0.5"))), ERROR, "bezetting"),
    "printed difference": (
        staff(Formasi("Camat", bezetting=SATU, keperluan=SATU, angka_dokumen=SATU)),
        WARNING,
        "angka_dokumen",
    ),
    "class twice": (staff(golongan(SATU), golongan(SATU, " iii")), ERROR, "rincian"),
    "negative head count": (staff(golongan(-SATU)), ERROR, "jumlah"),
    "units not filled": (check_aset([Aset("Laptop")], 2024), WARNING, "banyak"),
    "half a unit": (check_aset([Aset("Laptop", Decimal("0.5"))], 2024), ERROR, "banyak"),
    "asset of the future": (check_aset([Aset("Laptop", SATU, tahun=2025)], 2024), ERROR, "tahun"),
}
CLEAN = {name: tuple(found) for name, found in CLEAN.items()}
FOUND = {name: (tuple(found), *rest) for name, (found, *rest) in FOUND.items()}


@pytest.mark.parametrize("name", CLEAN)
def test_clean_rows_have_no_problem(name: str) -> None:
    assert CLEAN[name] == ()


@pytest.mark.parametrize("name", FOUND)
def test_problem_is_found_at_its_field(name: str) -> None:
    (masalah,), tingkat, isian = FOUND[name]
    assert (masalah.tingkat, masalah.isian) == (tingkat, isian)
    assert masalah.isian in isian_of(RECORDS[masalah.daftar])
    assert all(part.strip() for part in (masalah.ditemukan, masalah.diharapkan, masalah.saran))


def test_circular_predecessors_are_found_in_every_desa_of_the_circle() -> None:
    circle = [Desa("Satu", "", D1, None, "Dua"), Desa("Dua", "", D1, None, "Satu")]
    assert [m.nomor for m in check_desa(circle, [], aturan_desa())] == [0, 1]
