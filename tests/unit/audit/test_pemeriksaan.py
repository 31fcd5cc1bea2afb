"""The engine: which rules run, in which order findings stand, each of them once."""

from collections.abc import Iterator
from datetime import date

import pytest

from selaras.audit import pemeriksaan
from selaras.audit.aturan import Aturan, AturanNaskah, StatusAturan
from selaras.audit.pemeriksaan import Pilih, check_naskah, set_aside
from selaras.audit.registry import list_aturan
from selaras.domain.berkas import PengecualianReviu
from selaras.domain.naskah.isi import Asal, Naskah
from selaras.domain.naskah.tempat import Tempat
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.pemeriksaan import HasilPemeriksaan
from selaras.domain.temuan import Temuan, TingkatTemuan
from tests.unit.audit.temuan_rekaan import finding

EMPTY = NaskahTerbaca(Naskah("kosong.txt", Asal.TEKS, ()))
DAY = date(2025, 6, 30)
LATE = finding(tempat=(Tempat(9),))
EARLY = finding("NB001", tempat=(Tempat(2),))
LIGHT = finding("NA002", TingkatTemuan.SARAN, (Tempat(1),))


class Menemukan(AturanNaskah):
    kode = "NA901"
    status = StatusAturan.STABIL

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        yield from (LATE, LIGHT, EARLY, LATE)


class Pratinjau(Menemukan):
    kode = "NB901"
    status = StatusAturan.PRATINJAU


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pemeriksaan, "list_naskah", lambda: (Menemukan(), Pratinjau()))


@pytest.mark.usefixtures("rules")
def test_findings_stand_once_by_weight_and_place() -> None:
    assert check_naskah(EMPTY).daftar_temuan == (EARLY, LATE, LIGHT)


@pytest.mark.usefixtures("rules")
@pytest.mark.parametrize(
    ("pilih", "codes"),
    [
        (Pilih(), ["NA901"]),
        (Pilih(("N",)), ["NA901", "NB901"]),
        (Pilih(("NB901",)), ["NB901"]),
        (Pilih(("N",), ("NA",)), ["NB901"]),
        (Pilih((), ("NA901",)), []),
    ],
)
def test_rules_are_chosen_by_code_and_a_preview_only_where_asked(pilih: Pilih, codes: list[str]) -> None:
    told: list[str] = []

    def tell(aturan: Aturan, number: int, total: int) -> None:
        assert (number, total) == (len(told) + 1, len(codes))
        told.append(aturan.kode)

    check_naskah(EMPTY, pilih, tell)
    assert told == codes


def exception(kode: str, memuat: str = "", sampai: date = DAY) -> PengecualianReviu:
    return PengecualianReviu(kode, "Sesuai dokumen", "Camat", sampai, memuat)


def test_an_exception_takes_out_what_it_means_until_its_last_day() -> None:
    found = HasilPemeriksaan((LATE, EARLY))
    kept = exception(LATE.kode, memuat="TERTULIS 85")
    result = set_aside(found, (kept,), DAY)
    assert result.daftar_temuan == (EARLY,)
    assert result.daftar_terkecuali == ((LATE, kept),)
    over = set_aside(found, (kept,), date(2025, 7, 1)).daftar_temuan
    assert [temuan.kode for temuan in over] == ["NB001", "NA001", "PX002"]


def test_an_exception_of_a_rule_that_did_not_run_is_not_judged() -> None:
    known = list_aturan()[0].kode
    kept = (exception(known), exception("ZZ999"))
    found = set_aside(HasilPemeriksaan(()), kept, DAY, Pilih(("PX",))).daftar_temuan
    assert [temuan.kode for temuan in found] == ["PX003"]
