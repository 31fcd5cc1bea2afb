"""Which documents the data of an office give, and what is said of the others."""

import pytest
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.dokumen.kelompok import DIBUTUHKAN, KELOMPOK
from selaras.apps.berkas.dokumen.terbitan import by_name, list_kelompok
from selaras.apps.berkas.selectors import build_berkas
from selaras.documents.builders.katalog import KATALOG
from selaras.domain.berkas import records_of_berkas
from selaras.domain.periode import Triwulan
from tests.apps.dunia import Dunia, make_pengguna
from tests.contoh import OFFICES, load

KINDS = {jenis.kode: jenis for jenis in KATALOG}


def test_every_kind_stands_in_one_group() -> None:
    assert sorted(kode for kinds in KELOMPOK.values() for kode in kinds) == sorted(KINDS)


def test_the_lists_said_to_be_missing_are_lists_of_the_berkas() -> None:
    assert {name for lists in DIBUTUHKAN.values() for name in lists} <= set(dict(records_of_berkas()))


@pytest.mark.parametrize("kode", sorted(DIBUTUHKAN))
def test_kinds_that_need_rows_in_lists_are_said_to_need_those(kode: str) -> None:
    cells = getattr(KINDS[kode].list_subjek, "__closure__", None)
    if cells:  # made by each_with
        assert cells[0].cell_contents == DIBUTUHKAN[kode]


@pytest.mark.parametrize("office", OFFICES)
def test_every_document_of_an_office_is_offered_under_a_name_of_its_own(office: str) -> None:
    berkas = load(office).berkas
    offered = [one for group in list_kelompok(berkas) for one in group.daftar]
    assert sorted(offered) == sorted(by_name(berkas).items(), key=lambda item: item[0])


def test_an_empty_office_is_told_of_every_kind_why_it_is_not_there(dunia: Dunia) -> None:
    berkas = build_berkas(dunia.kopang, 2024, Triwulan.I)
    groups = list(list_kelompok(berkas))
    given = {terbitan.jenis.kode for group in groups for _nama, terbitan in group.daftar}
    absent = {one.jenis.kode: one.sebab for group in groups for one in group.tidak_ada}
    assert given | absent.keys() == KINDS.keys()
    assert all(absent.values())
    assert absent["renja"] == "daftar Anggaran belum diisi" or "belum diisi" in absent["renja"]


def test_the_page_offers_and_explains(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    page = client.get(reverse("dokumen", args=("kopang", 2024))).content.decode()
    assert 'value="lkjip-tahun-2024:pdf"' in page
    assert "tidak dapat dibuat karena" in page
    assert reverse("data", args=("kopang", 2024, "anggaran")) in page


def test_a_quarter_offers_its_own_report(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    page = client.get(reverse("dokumen", args=("kopang", 2024)), {"triwulan": "tw2"}).content.decode()
    assert 'value="lkj-triwulan-tw2-2024:pdf"' in page
    assert "pilih setahun di atas" in page


def test_a_year_without_rules_is_told_in_words(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    page = client.get(reverse("dokumen", args=("kopang", 2000)))
    assert "belum dapat disusun" in page.content.decode()


@pytest.mark.parametrize("name", ["dokumen-lihat", "dokumen-isi"])
def test_a_document_that_the_data_do_not_give_is_not_there(
    dunia: Dunia, client: Client, name: str
) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    assert client.get(reverse(name, args=("kopang", 2024, "renja-tahun-2024"))).status_code == 404


def test_an_office_without_data_sees_its_report_with_gaps(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    where = ("kopang", 2024, "lkjip-tahun-2024")
    page = client.get(reverse("dokumen-lihat", args=where))
    assert "Belum diisi" in page.content.decode()
    assert "frame-src 'self'" in page.headers["Content-Security-Policy"]
    inside = client.get(reverse("dokumen-isi", args=where))
    policy = inside.headers["Content-Security-Policy"]
    assert "sandbox" in policy
    assert "style-src 'sha256-" in policy
    assert "frame-ancestors 'self'" in policy
    assert inside.headers["X-Frame-Options"] == "SAMEORIGIN"
