"""The pages of imports and exports, as people meet them."""

import re
from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from selaras.apps.akun.peran import Peran
from selaras.apps.berkas import forms
from selaras.apps.berkas.models import Impor, StatusImpor
from selaras.apps.organisasi.models import Instansi
from selaras.apps.perencanaan.models import Indikator
from selaras.domain.berkas import BerkasKinerja
from selaras.exchange.json import load_berkas
from selaras.exchange.workbook import read_workbook, write_workbook
from tests.apps.buku import keluarkan, make_kantor, masukkan
from tests.apps.dunia import make_pengguna
from tests.contoh import BOOKS, load

pytestmark = pytest.mark.django_db
ALAMAT = "/k/kecamatan-kopang/2024/"


@pytest.fixture
def kantor() -> Instansi:
    return make_kantor(load("kopang").berkas)


def client_of(kantor: Instansi, peran: Peran = Peran.OPERATOR) -> Client:
    client = Client()
    client.force_login(make_pengguna(peran, kantor))
    return client


def kirim(client: Client, content: bytes, nama: str = "buku.xlsx") -> Any:
    return client.post(f"{ALAMAT}impor/", {"berkas": SimpleUploadedFile(nama, content)})


def ticked(html: str) -> dict[str, list[str]]:
    """Return what a browser would send from the page of differences."""
    boxes = re.findall(r'<input[^>]*name="(pilih|lewati)"[^>]*>', html)
    assert boxes
    sent: dict[str, list[str]] = {"pilih": [], "lewati": []}
    for box in re.findall(r"<input[^>]*type=\"checkbox\"[^>]*>", html):
        name, value = re.search(r'name="(\w+)"', box), re.search(r'value="([^"]+)"', box)
        if name and value and box.rstrip(">").endswith(" checked"):
            sent[name[1]].append(value[1])
    state = re.search(r'name="keadaan" value="(\w+)"', html)
    assert state
    return {**sent, "keadaan": [state[1]]}


def test_a_book_goes_in_by_uploading_looking_and_applying(kantor: Instansi) -> None:
    client = client_of(kantor)
    assert client.get(f"{ALAMAT}impor/").status_code == 200
    shown = kirim(client, BOOKS["kopang"].read_bytes())
    assert shown.status_code == 302
    page = client.get(shown.headers["Location"]).content.decode()
    assert "128 baru" in page
    assert keluarkan(kantor, "kopang").daftar_indikator == ()
    done = client.post(f"{shown.headers['Location']}terapkan/", ticked(page), follow=True)
    assert "Impor diterapkan: 889 baris baru, 0 berubah, 0 dihapus." in done.content.decode()
    assert keluarkan(kantor, "kopang") == load("kopang").berkas


def test_a_defective_book_is_told_cell_by_cell_and_changes_nothing(kantor: Instansi) -> None:
    answer = kirim(client_of(kantor), (BOOKS["kopang"].parent / "kopang-2024.xlsx").read_bytes()[:-100])
    assert answer.status_code == 422
    assert "belum dapat diimpor" in answer.content.decode()
    assert not Impor.objects.exists()


def test_problems_name_sheet_row_and_column(kantor: Instansi) -> None:
    berkas = load("kopang").berkas
    first, *rest = berkas.daftar_realisasi
    broken = replace(berkas, daftar_realisasi=(replace(first, indikator="TAK ADA"), *rest))
    text = kirim(client_of(kantor), write_workbook(broken)).content.decode()
    assert re.search(r"lembar &#x27;Realisasi Kinerja&#x27;, baris \d+, kolom A \(", text)
    assert "TAK ADA" in text


def test_a_book_of_another_office_names_both(kantor: Instansi) -> None:
    answer = kirim(client_of(kantor), BOOKS["sumber"].read_bytes())
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "Kecamatan Sumber" in text
    assert "Kecamatan Kopang" in text


def test_a_large_file_is_refused_before_it_is_read(
    kantor: Instansi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "UNGGAHAN_TERBESAR", 10)
    answer = kirim(client_of(kantor), b"x" * 11)
    assert answer.status_code == 422
    assert "lebih besar dari" in answer.content.decode()


def test_without_a_file_the_page_says_what_to_do(kantor: Instansi) -> None:
    answer = client_of(kantor).post(f"{ALAMAT}impor/", {})
    assert "Pilih dahulu berkasnya." in answer.content.decode()


def changed() -> BerkasKinerja:
    berkas = load("kopang").berkas
    first, *rest = berkas.daftar_indikator
    return replace(
        berkas,
        daftar_indikator=(replace(first, satuan="<b>unit</b>"), *rest),
        daftar_peraturan=(),
    )


def test_differences_show_both_values_and_leave_an_absent_sheet_unticked() -> None:
    kantor = masukkan("kopang")
    client = client_of(kantor)
    shown = kirim(client, write_workbook(changed()))
    page = client.get(shown.headers["Location"]).content.decode()
    old = load("kopang").berkas.daftar_indikator[0].satuan
    assert f"<del>{old}</del> → <ins>&lt;b&gt;unit&lt;/b&gt;</ins>" in page
    assert "Tidak ada dalam buku" in page
    assert ticked(page)["pilih"] == ["daftar_indikator:ubah"]


def test_a_change_meanwhile_brings_the_new_preview_with_what_was_ticked() -> None:
    kantor = masukkan("kopang")
    client = client_of(kantor)
    shown = kirim(client, write_workbook(changed()))
    sent = ticked(client.get(shown.headers["Location"]).content.decode())
    sent["pilih"] = ["daftar_peraturan:hapus"]
    Indikator.objects.filter(kode=load("kopang").berkas.daftar_indikator[0].kode).update(
        satuan="baru", revisi=2
    )
    answer = client.post(f"{shown.headers['Location']}terapkan/", sent)
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Data kantor berubah sejak pratinjau dibuka" in page
    assert "<del>baru</del>" in page
    assert ticked(page)["pilih"] == ["daftar_peraturan:hapus"]
    assert client.post(f"{shown.headers['Location']}terapkan/", ticked(page)).status_code == 302


def test_the_same_book_again_says_that_nothing_differs() -> None:
    kantor = masukkan("kopang")
    client = client_of(kantor)
    shown = kirim(client, BOOKS["kopang"].read_bytes())
    assert "Tidak ada perbedaan" in client.get(shown.headers["Location"]).content.decode()


def test_an_import_is_taken_back_from_its_page() -> None:
    kantor = masukkan("kopang")
    client, impor = client_of(kantor), Impor.objects.get()
    assert "Batalkan impor" in client.get(f"{ALAMAT}impor/{impor.pk}/").content.decode()
    client.post(f"{ALAMAT}impor/{impor.pk}/batal/")
    impor.refresh_from_db()
    assert impor.status == StatusImpor.DIBATALKAN
    assert "Dibatalkan" in client.get(f"{ALAMAT}impor/").content.decode()


def test_an_import_is_found_only_under_its_own_office_and_year() -> None:
    kantor = masukkan("kopang")
    client, impor = client_of(kantor), Impor.objects.get()
    for address in (f"/k/kecamatan-kopang/2023/impor/{impor.pk}/", f"{ALAMAT}impor/{impor.pk + 1}/"):
        assert client.get(address).status_code == 404


def test_who_may_not_import_may_still_export() -> None:
    client = client_of(masukkan("kopang"), Peran.KEPALA)
    assert client.get(f"{ALAMAT}impor/").status_code == 403
    assert client.get(f"{ALAMAT}ekspor.xlsx").status_code == 200


def test_exports_give_the_book_back_as_attachments() -> None:
    client = client_of(masukkan("kopang"))
    book, text = client.get(f"{ALAMAT}ekspor.xlsx"), client.get(f"{ALAMAT}ekspor.json")
    assert read_workbook(book.content).berkas == load("kopang").berkas
    assert load_berkas(text.content) == load("kopang").berkas
    assert book.headers["Content-Disposition"] == 'attachment; filename="kecamatan-kopang-2024.xlsx"'
    assert text.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(("asked", "status"), [("tw2", 200), ("II", 200), ("tahun", 200), ("9", 404)])
def test_an_export_is_of_the_quarter_asked_for(asked: str, status: int) -> None:
    client = client_of(masukkan("klakah"))
    answer = client.get(f"/k/kecamatan-klakah/2024/ekspor.json?triwulan={asked}")
    assert answer.status_code == status
    if asked == "tw2":
        assert load_berkas(answer.content) == load("klakah").berkas


def test_a_year_without_regulation_values_cannot_be_exported(kantor: Instansi) -> None:
    answer = client_of(kantor).get("/k/kecamatan-kopang/1950/ekspor.json")
    assert (answer.status_code, answer.headers.get("Location")) in {
        (302, "/k/kecamatan-kopang/1950/"),
        (404, None),
    }


def test_the_home_page_sends_an_empty_office_to_the_import(kantor: Instansi) -> None:
    page = client_of(kantor).get(ALAMAT).content.decode()
    assert f"{ALAMAT}impor/" in page
    assert "Impor buku kerja" in page


def test_the_home_page_counts_what_is_filled() -> None:
    page = client_of(masukkan("kopang")).get(ALAMAT).content.decode()
    assert "Data dukung" in page
    assert re.search(r"\d+ baris", page)
