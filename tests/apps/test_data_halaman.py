"""The pages of the lists: each opens, what is typed is kept, nothing doubles, nobody overwrites."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.data.daftar import KELOMPOK, list_model, slug_of
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.models import Aset, Desa, Pejabat
from selaras.domain.berkas import records_of_berkas
from tests.apps.data_uji import make_aset, make_desa
from tests.apps.dunia import TAHUN, Dunia, make_pengguna

Buka = Callable[..., str]


@pytest.fixture
def operator(client: Client, dunia: Dunia) -> Client:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    return client


def page(name: str, *args: Any, kantor: str = "kopang") -> str:
    return reverse(name, args=(kantor, TAHUN, *args))


def test_each_list_stands_in_one_group() -> None:
    grouped = [daftar for group in KELOMPOK.values() for daftar in group.daftar]
    assert sorted(grouped) == sorted(records_of_berkas())


@pytest.mark.parametrize("kelompok", list(KELOMPOK))
def test_a_group_counts_its_rows(operator: Client, dunia: Dunia, kelompok: str) -> None:
    make_desa(dunia.kopang)
    make_desa(dunia.praya, "Desa Lain")
    text = operator.get(page("data-kelompok", kelompok)).content.decode()
    assert ("1 baris" in text) == (kelompok == "data-dukung")
    assert "Belum diisi" in text


@pytest.mark.parametrize("daftar", sorted(records_of_berkas()))
def test_every_list_opens_empty_and_offers_a_form(operator: Client, daftar: str) -> None:
    answer = operator.get(page("data", slug_of(daftar)))
    assert "Daftar ini belum diisi" in answer.content.decode()
    form = operator.get(page("data-baru", slug_of(daftar))).context["form"]
    assert list(form.fields) == list(list_model()[daftar].isi_baris())


def test_an_unknown_list_group_or_row_is_not_found(operator: Client, dunia: Dunia) -> None:
    other = make_desa(dunia.praya)
    for address in (
        page("data", "tidak-ada"),
        page("data-kelompok", "tidak-ada"),
        page("data-ubah", "desa", other.pk),
        page("data-hapus", "desa", other.pk),
        page("data-ubah", "aset", make_desa(dunia.kopang).pk),
    ):
        assert operator.get(address).status_code == 404


def test_what_is_typed_as_in_the_workbook_is_saved(operator: Client, dunia: Dunia) -> None:
    typed = {"jenis": "Meja kerja", "banyak": "12", "nilai": "Rp 2.970.011.891", "tahun": "2019"}
    answer = operator.post(page("data-baru", "aset"), typed | {"tidak_digunakan": "Tidak"})
    assert answer.status_code == 302
    row = Aset.objects.get()
    assert (row.nilai, row.banyak, row.tahun, row.nomor_urut) == (
        Decimal(2970011891), Decimal(12), 2019, 1,
    )  # fmt: skip
    assert (row.instansi, row.tahun_berkas, row.revisi) == (dunia.kopang, TAHUN, 1)
    text = operator.get(page("data", "aset")).content.decode()
    assert "2.970.011.891" in text
    assert ">–<" in text.replace("\n", "")  # condition is missing, not zero


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("22 November 2024", date(2024, 11, 22)), ("22-11-2024", date(2024, 11, 22)), ("", None)],
)
def test_dates_are_typed_as_people_type_them(operator: Client, typed: str, wanted: date | None) -> None:
    values = {"jabatan": "Camat Kopang", "status": "Definitif", "mulai": typed}
    assert operator.post(page("data-baru", "pejabat"), values).status_code == 302
    assert Pejabat.objects.get().mulai == wanted


def test_an_error_stands_at_its_field_and_clears_nothing(operator: Client) -> None:
    typed = {"jenis": "Meja kerja", "nilai": "1.234", "banyak": "dua belas", "tahun": "19"}
    answer = operator.post(page("data-baru", "aset"), typed)
    form = answer.context["form"]
    assert answer.status_code == 422
    assert set(form.errors) == {"banyak", "tahun"}
    assert "Terbaca 'dua belas'" in form.errors["banyak"][0]
    for text in typed.values():
        assert f'value="{text}"' in answer.content.decode()
    assert not Aset.objects.exists()


def test_a_required_field_says_what_belongs_there(operator: Client) -> None:
    answer = operator.post(page("data-baru", "desa"), {"nama": "  "})
    assert answer.context["form"].errors["nama"][0].startswith("Belum diisi. Isi Nama desa")


def test_a_form_sent_twice_does_not_double(operator: Client) -> None:
    typed = {"jenis": "Meja kerja", "nilai": "1000000"}
    for _ in range(2):
        assert operator.post(page("data-baru", "aset"), typed).status_code == 302
    assert Aset.objects.count() == 1
    row = Aset.objects.get()
    for _ in range(2):
        changed = typed | {"nilai": "2000000", "revisi": "1"}
        assert operator.post(page("data-ubah", "aset", row.pk), changed).status_code == 302
    assert Aset.objects.get().revisi == 2
    for _ in range(2):
        assert operator.post(page("data-hapus", "aset", row.pk), {"revisi": "2"}).status_code == 302
    assert [j.jenis for j in Jejak.objects.filter(objek="organisasi.aset")] == ["hapus", "ubah", "buat"]


def test_whoever_comes_second_sees_both_versions_and_chooses(operator: Client, dunia: Dunia) -> None:
    row = make_aset(dunia.kopang, "Meja kerja", Decimal(1000000))
    address = page("data-ubah", "aset", row.pk)
    operator.post(address, {"jenis": "Meja kerja", "nilai": "2000000", "revisi": "1"})
    answer = operator.post(address, {"jenis": "Meja rapat", "nilai": "3000000", "revisi": "1"})
    assert answer.status_code == 409
    beda = {b.label: (b.isian, b.tersimpan) for b in answer.context["beda"]}
    assert beda["Nilai (Rp)"] == ("3.000.000", "2.000.000")
    text = answer.content.decode()
    assert "Operator Kecamatan Kopang pada" in text
    assert 'value="Meja rapat"' in text
    assert 'name="revisi" value="2"' in text
    assert Aset.objects.get().nilai == 2000000
    operator.post(address, {"jenis": "Meja rapat", "nilai": "3000000", "revisi": "2"})
    assert Aset.objects.get().nilai == 3000000


def test_a_row_removed_meanwhile_can_be_saved_anew(operator: Client, dunia: Dunia) -> None:
    row = make_aset(dunia.kopang, "Meja kerja")
    address = page("data-ubah", "aset", row.pk)
    operator.post(page("data-hapus", "aset", row.pk), {"revisi": "1"})
    answer = operator.post(address, {"jenis": "Meja rapat", "revisi": "1"})
    assert answer.status_code == 409
    assert "sudah dihapus orang lain" in answer.content.decode()
    assert f'action="{page("data-baru", "aset")}"' in answer.content.decode()


def test_a_row_changed_meanwhile_is_not_removed(operator: Client, dunia: Dunia) -> None:
    row = make_aset(dunia.kopang, "Meja kerja")
    operator.post(page("data-ubah", "aset", row.pk), {"jenis": "Meja rapat", "revisi": "1"})
    answer = operator.post(page("data-hapus", "aset", row.pk), {"revisi": "1"})
    assert answer.status_code == 409
    assert "Meja rapat" in answer.content.decode()
    assert Aset.objects.exists()


def test_rows_move_by_one_place_and_only_once(operator: Client, dunia: Dunia) -> None:
    rows = [make_desa(dunia.kopang, nama, 5) for nama in ("Ara", "Bira", "Cora")]
    address = page("data-pindah", "desa", rows[2].pk)
    for _ in range(2):
        operator.post(address, {"arah": "naik", "posisi": "5"})
    assert [d.nama for d in Desa.objects.all()] == ["Ara", "Cora", "Bira"]
    operator.post(page("data-pindah", "desa", rows[0].pk), {"arah": "naik", "posisi": "5"})
    assert [d.nama for d in Desa.objects.all()] == ["Ara", "Cora", "Bira"]


def test_search_finds_words_in_any_column(operator: Client, dunia: Dunia) -> None:
    make_aset(dunia.kopang, "Meja kerja")
    make_aset(dunia.kopang, "Kursi kerja")
    for words, found in (("kursi", 1), ("kerja", 2), ("kerja meja", 1), ("<b>", 0), ("\x00", 2)):
        text = operator.get(page("data", "aset"), {"cari": words})
        assert len(text.context["baris"]) == found, words
    assert (
        "Tidak ada baris yang memuat"
        in operator.get(page("data", "aset"), {"cari": "x"}).content.decode()
    )


def test_long_lists_come_in_pages_with_a_fixed_number_of_queries(
    operator: Client, dunia: Dunia, django_assert_max_num_queries: Any
) -> None:
    rows = [
        Desa(instansi=dunia.kopang, tahun_berkas=TAHUN, nomor_urut=n, nama=f"Desa {n}")
        for n in range(250)
    ]
    Desa.objects.bulk_create(rows)
    with django_assert_max_num_queries(9):
        answer = operator.get(page("data", "desa"), {"halaman": "3"})
    assert [b.daftar_sel[0].teks for b in answer.context["baris"]][-1] == "Desa 249"
    assert len(answer.context["baris"]) == 50


def test_keys_of_other_lists_are_offered(operator: Client, dunia: Dunia) -> None:
    make_desa(dunia.kopang, "Desa Muncan")
    make_desa(dunia.praya, "Desa Asing")
    text = operator.get(page("data-baru", "status-desa")).content.decode()
    assert '<option value="Desa Muncan">' in text
    assert "Desa Asing" not in text


def test_checks_warn_after_saving_and_hinder_nothing(operator: Client) -> None:
    values = {"indikator": "S9", "triwulan": "I", "realisasi": "80"}
    answer = operator.post(page("data-baru", "realisasi"), values, follow=True)
    texts = [str(m) for m in answer.context["messages"]]
    assert texts[0].startswith("Tersimpan.")
    assert any("S9" in text and "Kode indikator" in text for text in texts[1:])


def test_who_may_only_read_sees_no_buttons_to_write(client: Client, dunia: Dunia) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    make_desa(dunia.kopang)
    text = client.get(page("data", "desa")).content.decode()
    assert "Tambah baris" not in text
    assert client.get(page("data-baru", "desa")).status_code == 403
    assert client.post(page("data-baru", "desa"), {"nama": "X"}).status_code == 403
