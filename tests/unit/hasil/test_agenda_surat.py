"""Numbers of letters: as written, as composed in the form of the kabupaten, and the next free one."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from selaras.domain.berkas import BerkasKinerja, Surat
from selaras.domain.berkas.surat import JenisSurat
from selaras.domain.hasil.agenda_surat import list_agenda, number_of
from selaras.domain.ketentuan import KetentuanError, resolve_ketentuan
from selaras.domain.ketentuan.converting import convert
from selaras.domain.ketentuan.loading import list_parameter
from selaras.domain.ketentuan.nomor_surat import BentukNomor
from tests.unit.making import KETENTUAN, YEAR, berkas, profil


def surat(kode: str = "U1", **changes: Any) -> Surat:
    default: dict[str, Any] = {"nomor_agenda": Decimal(12), "tanggal": date(2024, 7, 3)}
    return Surat(kode, JenisSurat.LAINNYA, "Hal contoh", **(default | changes))


def office(*letters: Surat, kode_surat: str = "KCT", form: str | None = None) -> BerkasKinerja:
    ketentuan = replace(KETENTUAN, format_nomor_surat=BentukNomor(form)) if form else KETENTUAN
    own = profil(YEAR, kode_surat=kode_surat)
    return berkas(profil=own, ketentuan=ketentuan, daftar_surat=letters)


def shown(book: BerkasKinerja, letter: Surat) -> str:
    return "".join(one.teks or f"<{one.kurang}>" for one in number_of(book, letter))


def test_a_number_is_composed_of_classification_agenda_unit_and_year() -> None:
    letter = surat(klasifikasi="000.8")
    assert shown(office(letter), letter) == "000.8/12/KCT/2024"


def test_a_number_that_the_office_wrote_is_left_as_it_is() -> None:
    letter = surat(nomor=" 700/3/2024 ", klasifikasi="000.8")
    assert shown(office(letter), letter) == "700/3/2024"


def test_unknown_parts_are_gaps_in_their_place() -> None:
    letter = surat()
    book = office(letter, kode_surat="")
    assert (
        shown(book, letter) == "<kode klasifikasi surat U1>/12/<kode kantor dalam nomor surat U1>/2024"
    )


def test_without_agenda_number_the_whole_number_is_one_gap() -> None:
    letter = surat(nomor_agenda=None)
    assert shown(office(letter), letter) == "<nomor surat U1>"


def test_months_are_written_in_roman_numerals() -> None:
    form = "{agenda}/{bulan}/{tahun}"
    july, no_day = surat(), surat(tanggal=None)
    assert shown(office(july, form=form), july) == "12/VII/2024"
    assert shown(office(no_day, form=form), no_day) == "12/<tanggal surat U1>/2024"


def test_kabupaten_number_their_letters_in_their_own_forms() -> None:
    forms = {
        name: str(resolve_ketentuan(name, date(2024, 12, 31)).format_nomor_surat)
        for name in ("Rembang", "Lombok Tengah", "Lumajang")
    }
    assert forms == {
        "Rembang": "{klasifikasi}/{agenda}/{tahun}",
        "Lombok Tengah": "{klasifikasi}/{agenda}/{unit}/{bulan}/{tahun}",
        "Lumajang": "{klasifikasi}/{agenda}/{unit}/{tahun}",
    }


@pytest.mark.parametrize(
    "form", ["{klasifikasi}/{tahun}", "{agenda}/{asing}", "{agenda}/{", "{agenda}/{}", "{agenda:03}"]
)
def test_a_form_with_an_unknown_part_or_without_agenda_is_refused(form: str) -> None:
    known = next(p for p in list_parameter() if p.kunci == "format_nomor_surat")
    with pytest.raises(KetentuanError, match="format_nomor_surat"):
        convert(replace(known, nilai=form))


def test_letters_stand_in_their_year_by_agenda_number_and_the_next_one_is_told() -> None:
    letters = (
        surat("B", nomor_agenda=Decimal(9)),
        surat("A", nomor_agenda=Decimal(2)),
        surat("C", nomor_agenda=None),
        surat("D", nomor_agenda=Decimal(4), tanggal=date(2025, 1, 9)),
        surat("E", nomor_agenda=None, tanggal=None),
    )
    years = list_agenda(office(*letters))
    assert [(y.tahun, [row.surat.kode for row in y.daftar], y.berikutnya) for y in years] == [
        (2024, ["A", "B", "C", "E"], 10),
        (2025, ["D"], 5),
    ]


def test_the_first_number_of_a_year_without_any_is_one() -> None:
    (year,) = list_agenda(office(surat(nomor_agenda=None)))
    assert year.berikutnya == 1
    assert list_agenda(office()) == ()
