"""The audit trail on screen: told in words, filtered, taken along, for those who may, never changed."""

import csv
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver, reverse
from openpyxl import load_workbook

from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.data.actions import hapus_baris, simpan_baris
from selaras.apps.core.jejak import Pelaku, Ruang
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.waktu import show_waktu, start_of_day
from selaras.domain import berkas as rekaman
from tests.apps.data_uji import SISTEM, make_aset, make_berkode
from tests.apps.dunia import TAHUN, Dunia, make_pengguna

PAGE = reverse("jejak", args=("kopang", TAHUN))


@pytest.fixture
def admin(client: Client, dunia: Dunia) -> Client:
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    return client


@pytest.fixture
def history(dunia: Dunia) -> Any:
    """A row added by the system, changed by an operator, and one of another office."""
    row = make_aset(dunia.kopang, "Meja kerja", Decimal(1000000))
    pelaku = Pelaku(make_pengguna(Peran.OPERATOR, dunia.kopang), "permintaan-2")
    record = rekaman.Aset(jenis="=1+1", nilai=Decimal(2000000))
    simpan_baris(pelaku, Ruang.kantor(dunia.kopang, TAHUN), "daftar_aset", record, row.pk, 1)
    make_aset(dunia.praya, "Rahasia Praya")
    return row


def lines(client: Client, address: str = PAGE, **query: str) -> list[tuple[str, str]]:
    return [(b.oleh, b.jejak.jenis) for b in client.get(address, query).context["baris"]]


def test_a_change_is_told_in_words_and_figures(admin: Client, history: Any) -> None:
    answer = admin.get(PAGE)
    first = answer.context["baris"][0]
    assert [(u.isian, u.dari, u.menjadi) for u in first.ubahan] == [
        ("Jenis aset", "Meja kerja", "=1+1"),
        ("Nilai (Rp)", "1.000.000", "2.000.000"),
    ]
    assert (first.oleh, first.objek, first.tindakan) == (
        "Operator Kecamatan Kopang", "Aset", "Simpan baris",
    )  # fmt: skip
    text = answer.content.decode()
    assert "WITA" in text
    assert "permintaan-2" in text
    assert "Rahasia Praya" not in text


def test_the_filter_finds_by_object_person_day_and_request(admin: Client, history: Any) -> None:
    operator = str(Jejak.objects.get(permintaan="permintaan-2").pengguna_id)
    both = [("Operator Kecamatan Kopang", "ubah"), ("Sistem", "buat")]
    assert lines(admin) == both
    assert lines(admin, objek="organisasi.aset", nomor=str(history.pk)) == both
    assert lines(admin, nomor="999") == []
    assert lines(admin, objek="organisasi.desa") == []
    assert lines(admin, pengguna=operator) == both[:1]
    assert lines(admin, pengguna="sistem") == both[1:]
    assert lines(admin, permintaan="permintaan-2") == both[:1]
    assert lines(admin, dari="1 Januari 2020") == both
    assert lines(admin, sampai="31-12-2020") == []
    answer = admin.get(PAGE, {"dari": "kemarin"})
    assert "'kemarin' bukan tanggal" in answer.context["form"].errors["dari"][0]


def test_days_are_those_of_the_kabupaten(dunia: Dunia) -> None:
    moment = datetime(2026, 11, 21, 16, 30, tzinfo=UTC)
    assert show_waktu(moment, dunia.lombok) == "22 November 2026 pukul 00.30 WITA"
    assert show_waktu(moment, dunia.rembang) == "21 November 2026 pukul 23.30 WIB"
    assert start_of_day(moment.date(), dunia.lombok, lewat=1) < moment
    assert start_of_day(moment.date(), dunia.rembang, lewat=1) > moment


def test_pages_follow_by_key(admin: Client, dunia: Dunia) -> None:
    for number in range(60):
        make_aset(dunia.kopang, f"Meja {number}")
    first = admin.get(PAGE)
    assert len(first.context["baris"]) == 50
    make_aset(dunia.kopang, "Di sela")
    second = admin.get(PAGE, {"sebelum": str(first.context["lanjut"])})
    shown = {b.jejak.pk for page in (first, second) for b in page.context["baris"]}
    assert len(shown) == 60
    assert second.context["lanjut"] is None


def test_files_hold_what_the_filter_shows_and_no_formula(admin: Client, history: Any) -> None:
    address = reverse("jejak-unduh", args=("kopang", TAHUN, "csv"))
    answer = admin.get(address, {"permintaan": "permintaan-2"})
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    rows = list(csv.reader(StringIO(text), delimiter=";"))
    assert [row[-2] for row in rows[1:]] == ["'=1+1", "2.000.000"]
    assert "attachment" in answer["Content-Disposition"]
    book = load_workbook(BytesIO(admin.get(address.replace("csv", "xlsx")).content))
    cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "=1+1" in {cell.value for cell in cells}
    assert admin.get(address.replace("csv", "exe")).status_code == 404


def test_a_kabupaten_sees_all_its_offices_and_no_other(
    client: Client, dunia: Dunia, history: Any
) -> None:
    make_aset(dunia.sumber, "Rahasia Sumber")
    client.force_login(make_berkode(Peran.INSPEKTORAT, dunia.lombok))
    text = client.get(reverse("kabupaten-jejak", args=("lombok-tengah",))).content.decode()
    assert "Rahasia Praya" in text
    assert "Kecamatan Praya 2024" in text
    assert "Rahasia Sumber" not in text


def test_a_removed_row_keeps_its_history(admin: Client, dunia: Dunia, history: Any) -> None:
    hapus_baris(SISTEM, Ruang.kantor(dunia.kopang, TAHUN), "daftar_aset", history.pk, 2)
    found = admin.get(PAGE, {"objek": "organisasi.aset", "nomor": str(history.pk)})
    kinds = [b.jejak.jenis for b in found.context["baris"]]
    assert kinds == ["hapus", "ubah", "buat"]


def test_no_page_of_the_trail_takes_a_change(admin: Client, history: Any) -> None:
    before = list(Jejak.objects.values())
    names = [str(n) for n in get_resolver().reverse_dict if isinstance(n, str) and "jejak" in n]
    assert set(names) == {"jejak", "jejak-unduh", "kabupaten-jejak", "kabupaten-jejak-unduh"}
    for address in (PAGE, reverse("jejak-unduh", args=("kopang", TAHUN, "csv"))):
        for method in (admin.post, admin.put, admin.delete, admin.patch):
            method(address, {"sebutan": "lain"})
    assert list(Jejak.objects.values()) == before


def test_an_operator_does_not_see_the_trail(client: Client, dunia: Dunia) -> None:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    assert client.get(PAGE).status_code == 403
