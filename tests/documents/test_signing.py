"""Who signs is who holds the position on the day of signing, as a signature names him."""

from dataclasses import replace
from datetime import date

import pytest

from selaras.documents.builders.signing import sign
from selaras.documents.builders.wording import show_realisasi, show_target
from selaras.documents.model import Inline, Missing, Signature, Text
from selaras.domain.berkas import BerkasKinerja, Pejabat, StatusJabatan
from selaras.domain.capaian import Target
from selaras.domain.nilai import Nilai
from tests.unit.making import berkas, number

CAMAT = "Camat Contoh"
LAST, FIRST = date(2024, 5, 31), date(2024, 6, 1)
OFFICE = berkas(
    daftar_pejabat=(
        Pejabat(CAMAT, "A", pangkat="Pembina", selesai=LAST),
        Pejabat(CAMAT, "B", status=StatusJabatan.PLT, mulai=FIRST, selesai=date(2024, 7, 1)),
        Pejabat(CAMAT, "C", mulai=date(2024, 7, 2)),
    )
)


def signed(tanggal: date | None, office: BerkasKinerja = OFFICE) -> Signature:
    return sign(office, CAMAT, "penanda tangan", "Contoh, hari ini", tanggal=tanggal)


@pytest.mark.parametrize(
    ("tanggal", "jabatan", "nama"),
    [
        (date(2024, 1, 10), CAMAT, "A"),
        (LAST, CAMAT, "A"),
        (FIRST, f"Plt. {CAMAT}", "B"),
        (date(2024, 7, 3), CAMAT, "C"),
        (None, f"Plt. {CAMAT}", "B"),
    ],
)
def test_the_holder_of_the_day_signs(tanggal: date | None, jabatan: str, nama: str) -> None:
    found = signed(tanggal)
    assert (found.above[-1], found.name) == (jabatan, (Text(nama, bold=True),))


@pytest.mark.parametrize("status", StatusJabatan)
def test_how_a_position_is_held_stands_before_it(status: StatusJabatan) -> None:
    office = replace(OFFICE, daftar_pejabat=(Pejabat(CAMAT, "A", status=status),))
    prefix = {"definitif": "", "plt": "Plt. ", "plh": "Plh. ", "pj": "Pj. "}[status.value]
    assert signed(None, office).above[-1] == f"{prefix}{CAMAT}"


def test_on_a_day_without_a_holder_the_name_is_missing() -> None:
    office = replace(OFFICE, daftar_pejabat=OFFICE.daftar_pejabat[:1])
    found = signed(FIRST, office)
    assert (found.above[-1], found.name) == (CAMAT, (Missing(f"nama {CAMAT}"),))


@pytest.mark.parametrize(
    ("angka", "predikat", "shown"),
    [
        ("67", "B", Text("67 (B)")),
        ("67", " ", Text("67")),
        (None, "B", Text("B")),
        (None, "", Missing("target S1")),
    ],
)
def test_a_target_is_shown_with_its_predikat(angka: str | None, predikat: str, shown: Inline) -> None:
    value = number(angka)
    assert show_target(None if value is None else Target(value), "S1", predikat) == shown


def test_a_value_is_shown_with_its_predikat() -> None:
    value = number("56.43")
    assert value is not None
    assert show_realisasi(Nilai.terisi(value), "Nilai", "S1", "CC") == Text("56,43 (CC)")
    assert show_realisasi(Nilai.belum_diisi(), "Nilai", "S1", "CC") == Missing("realisasi S1")
