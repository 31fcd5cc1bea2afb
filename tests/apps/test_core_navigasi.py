"""The rail: only what the visitor may open, every place real, and the page's own place marked."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client

from selaras.apps.akun.peran import HAK_PERAN, Hak, Peran
from selaras.apps.core import navigasi
from selaras.apps.core.navigasi import Tujuan
from tests.apps.dunia import TAHUN, Dunia, make_pengguna, with_code
from tests.apps.halaman import list_halaman

_REL = re.compile(r'<nav class="rel".*?</nav>', re.DOTALL)
_SEMUA = (*navigasi.KANTOR, *navigasi.KABUPATEN, *navigasi.UMUM, *navigasi.AKUN)


def _walk(daftar: tuple[Tujuan, ...]) -> Iterator[Tujuan]:
    for tujuan in daftar:
        yield tujuan
        yield from _walk(tujuan.anak)


def _links(client: Client, alamat: str) -> list[str]:
    found = _REL.search(client.get(alamat).content.decode())
    assert found, f"{alamat} has no rail"
    return re.findall(r'href="([^"]+)"', found[0])


def test_every_place_is_a_page_and_asks_for_the_right_of_that_page() -> None:
    """A place that shows less or more than its page allows would be a dead end or a hidden door."""
    pages = {halaman.nama: halaman for halaman in list_halaman()}
    for tujuan in _walk(_SEMUA):
        if not tujuan.halaman:
            continue
        page = pages[tujuan.halaman]
        needed = page.view.hak  # type: ignore[attr-defined]
        assert tujuan.hak == (str(needed) if isinstance(needed, Hak) else ""), tujuan
        assert tujuan.letak.value | ({"kelompok"} if tujuan.kelompok else set()) == page.bagian, tujuan


@pytest.mark.parametrize("peran", list(HAK_PERAN))
def test_every_place_in_the_rail_opens(dunia: Dunia, client: Client, peran: Peran) -> None:
    pengguna = make_pengguna(peran, dunia.lombok if peran.is_kabupaten else dunia.kopang)
    with_code(pengguna)
    client.force_login(pengguna)
    for page in (f"/k/kopang/{TAHUN}/", *(["/kab/lombok-tengah/"] if peran.is_kabupaten else [])):
        for link in _links(client, page):
            assert client.get(link).status_code == 200, f"{peran}: {link}"


def test_the_rail_of_an_operator_leads_to_no_settings(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    links = _links(client, f"/k/kopang/{TAHUN}/data-kelompok/pengaturan/")
    assert f"/k/kopang/{TAHUN}/impor/" in links
    assert not [link for link in links if "/akun/" in link or "/jejak/" in link or "/kab/" in link]


def test_the_place_of_the_page_is_marked(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    for alamat, label in (
        ("data-kelompok/anggaran/", "Anggaran"),
        ("data/realisasi-anggaran/", "Anggaran"),
        ("data/pejabat/", "Pengaturan"),
        ("jejak/", "Pengaturan"),
    ):
        rel = _REL.search(client.get(f"/k/kopang/{TAHUN}/{alamat}").content.decode())
        assert rel
        marked = re.findall(r'aria-current="[a-z]+">.*?<span>([^<]+)</span>', rel[0], re.DOTALL)
        assert marked[:1] == [label], alamat


def test_one_place_of_a_kabupaten_is_marked(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.ADMIN_KABUPATEN, dunia.lombok))
    for bagian, label in (
        ("", "Perangkat daerah"),
        ("kantor/baru/", "Perangkat daerah"),
        (f"ketentuan/{TAHUN}/", "Ketentuan"),
        ("jejak/", "Jejak perubahan"),
    ):
        rel = _REL.search(client.get(f"/kab/lombok-tengah/{bagian}").content.decode())
        assert rel
        marked = re.findall(r'aria-current="[a-z]+">.*?<span>([^<]+)</span>', rel[0], re.DOTALL)
        assert marked == [label], bagian


def test_the_year_switch_keeps_the_page(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    html = client.get(f"/k/kopang/{TAHUN}/data/pejabat/").content.decode()
    assert re.search(r'href="/k/kopang/20\d\d/data/pejabat/"(?! aria)', html)


def test_the_search_finds_offices_lists_and_pages_of_ones_own_only(dunia: Dunia, client: Client) -> None:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    place = {"kantor": "kopang", "tahun": str(TAHUN)}
    assert "Kecamatan Kopang" in client.get("/cari/", {"kata": "kopang"}).content.decode()
    assert "/k/praya/" not in client.get("/cari/", {"kata": "kecamatan"}).content.decode()
    assert (
        f"/k/kopang/{TAHUN}/data/pejabat/"
        in client.get("/cari/", place | {"kata": "pejabat"}).content.decode()
    )
    other = client.get("/cari/", {"kantor": "praya", "tahun": str(TAHUN), "kata": "pejabat"})
    assert "/data/pejabat/" not in other.content.decode()


@pytest.mark.parametrize("tahun", ["", "20xx", "99999999999999999999", "²⁰²⁴", "0001"])
def test_a_broken_year_in_the_search_is_no_error(dunia: Dunia, client: Client, tahun: str) -> None:
    client.force_login(make_pengguna(Peran.OPERATOR, dunia.kopang))
    answer = client.get("/cari/", {"kantor": "kopang", "tahun": tahun, "kata": "pagu\x00"})
    assert answer.status_code == 200
