"""Offices of a kabupaten, the parts of an office, and its letterhead."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.peran import Peran
from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.kantor.actions import IsiUnit, KantorDitolakError, pasang_kop, simpan_unit
from selaras.apps.organisasi.models import Instansi, Kop, SubUnit
from selaras.apps.organisasi.selectors import induk_of
from tests.apps.data_uji import SISTEM, make_berkode, make_docx, make_unit
from tests.apps.dunia import TAHUN, Dunia, make_pengguna

KABUPATEN = reverse("kabupaten", args=("lombok-tengah",))
BARU = reverse("kabupaten-kantor-baru", args=("lombok-tengah",))
PENGATURAN = reverse("kantor-pengaturan", args=("kopang", TAHUN))


@pytest.fixture
def admin(client: Client, dunia: Dunia) -> Client:
    client.force_login(make_berkode(Peran.ADMIN_KABUPATEN, dunia.lombok))
    return client


def test_the_home_of_a_kabupaten_lists_its_offices_only(admin: Client) -> None:
    text = admin.get(KABUPATEN).content.decode()
    assert "Kecamatan Kopang" in text
    assert "Kecamatan Praya" in text
    assert "Kecamatan Sumber" not in text


def test_an_office_is_added_once(admin: Client, dunia: Dunia) -> None:
    typed = {"nama": "Kecamatan Jonggat", "slug": "Jonggat", "kode": "7.01", "aktif": "on"}
    assert admin.post(BARU, typed).status_code == 302
    assert Instansi.objects.get(slug="jonggat").kabupaten == dunia.lombok
    answer = admin.post(BARU, typed)
    assert "sudah dipakai kantor lain" in answer.context["form"].errors["slug"][0]
    answer = admin.post(BARU, typed | {"slug": "lain"})
    assert "sudah ada di kabupaten ini" in answer.context["form"].errors["nama"][0]


def test_an_office_keeps_its_name_in_addresses(admin: Client, dunia: Dunia) -> None:
    address = reverse("kabupaten-kantor-ubah", args=("lombok-tengah", dunia.kopang.pk))
    admin.post(address, {"nama": "Kecamatan Kopang Baru", "slug": "lain", "kode": "", "aktif": ""})
    dunia.kopang.refresh_from_db()
    assert (dunia.kopang.nama, dunia.kopang.slug, dunia.kopang.aktif) == (
        "Kecamatan Kopang Baru", "kopang", False,
    )  # fmt: skip
    other = reverse("kabupaten-kantor-ubah", args=("lombok-tengah", dunia.sumber.pk))
    assert admin.get(other).status_code == 404


def test_parts_form_a_tree_without_circles(dunia: Dunia) -> None:
    above, ruang = make_unit(dunia.kopang), Ruang.kantor(dunia.kopang)
    below = simpan_unit(SISTEM, ruang, IsiUnit("Subbagian Keuangan", "subbagian", above.pk, aktif=True))
    for place in (above.pk, below.pk):
        with pytest.raises(KantorDitolakError, match="dirinya sendiri"):
            simpan_unit(
                SISTEM, ruang, IsiUnit("Sekretariat", "sekretariat", place, aktif=True), above.pk
            )
    with pytest.raises(KantorDitolakError, match="sudah ada"):
        simpan_unit(SISTEM, ruang, IsiUnit("Sekretariat", "sekretariat", None, aktif=True))
    foreign = make_unit(dunia.praya)
    with pytest.raises(KantorDitolakError):
        simpan_unit(SISTEM, ruang, IsiUnit("Seksi", "seksi", foreign.pk, aktif=True))


def test_a_part_is_added_and_set_aside_on_screen(client: Client, dunia: Dunia) -> None:
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    new = reverse("kantor-unit-baru", args=("kopang", TAHUN))
    typed = {"nama": "Kelurahan Bebuak", "jenis": "kelurahan", "induk": "", "aktif": "on"}
    assert client.post(new, typed).status_code == 302
    assert client.post(new, typed).status_code == 422
    unit = SubUnit.objects.get()
    address = reverse("kantor-unit-ubah", args=("kopang", TAHUN, unit.pk))
    client.post(address, typed | {"aktif": ""})
    assert "Tidak aktif" in client.get(PENGATURAN).content.decode()


def test_a_letterhead_is_checked_kept_and_used_from_its_day(client: Client, dunia: Dunia) -> None:
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    content = make_docx()
    sent = {"berkas": SimpleUploadedFile("kop.docx", content), "berlaku_sejak": "1 Januari 2024"}
    assert client.post(PENGATURAN, sent).status_code == 302
    assert induk_of(dunia.kopang, date(2023, 12, 31)) is None
    assert induk_of(dunia.kopang, date(2024, 1, 1)) == content
    address = reverse("kantor-kop-unduh", args=("kopang", TAHUN, Kop.objects.get().pk))
    answer = client.get(address)
    assert answer.content == content
    assert answer["Content-Disposition"].startswith("attachment")
    later = pasang_kop(SISTEM, Ruang.kantor(dunia.kopang), "baru.docx", make_docx(), date(2025, 1, 1))
    client.post(reverse("kantor-kop-lepas", args=("kopang", TAHUN, later.pk)))
    assert induk_of(dunia.kopang, date(2026, 1, 1)) == content


@pytest.mark.parametrize("content", [b"", b"bukan zip", b"PK\x03\x04rusak", b"%PDF-1.7 x"])
def test_what_is_no_word_file_is_refused_with_a_reason(
    client: Client, dunia: Dunia, content: bytes
) -> None:
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    sent = {"berkas": SimpleUploadedFile("kop.docx", content), "berlaku_sejak": "1 Januari 2024"}
    answer = client.post(PENGATURAN, sent)
    assert answer.status_code == 422
    assert answer.context["form"].errors["berkas"]
    assert not Kop.objects.exists()
