"""Every page × every visitor × own and other place answers as the reviewed table says."""

from django.test import Client

from selaras.apps.akun.peran import Hak, Peran
from selaras.apps.core.halaman import MASUK as HANYA_MASUK
from selaras.apps.core.halaman import TERBUKA
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.halaman import list_halaman
from tests.apps.matriks import CARA, TANPA_MASUK, YA, list_rows, read_table, try_page

PAGES = list_halaman()
# Parts of an address that name no row.
SHARED = {
    "kantor",
    "tahun",
    "kabupaten",
    "daftar",
    "kelompok",
    "kode",
    "nama",
    "bentuk",
    "jenis",
    "kunci",
    "periode",
}
# These answer as for a row that somebody else has removed; the tests of each hold that nothing changes.
GONE_ALREADY = {
    ("data-hapus", "POST", 302),
    ("data-pindah", "POST", 302),
    ("data-ubah", "POST", 422),
    ("kantor-kop-lepas", "POST", 302),
}
INSIDE = [page for page in PAGES if getattr(page.view, "hak", None) in set(Hak)]


def test_every_page_says_who_may_open_it() -> None:
    known = {TERBUKA, HANYA_MASUK, *Hak}
    assert [p.nama for p in PAGES if getattr(p.view, "hak", None) not in known] == []


def test_the_table_has_a_row_for_each_page_and_way_and_no_other() -> None:
    assert {(page.nama, cara) for page in PAGES for cara in CARA} == read_table().keys()


def test_every_cell_is_as_the_table_says(dunia: Dunia) -> None:
    table = read_table()
    found = {(row["halaman"], row["cara"]): row for row in list_rows(dunia)}
    wrong = [
        f"{key}: {name} {row[name]}, tertulis {table[key][name]}"
        for key, row in found.items()
        for name in row
        if row[name] != table[key][name]
    ]
    assert wrong == []


def test_nobody_without_login_opens_a_page_of_an_office() -> None:
    table = read_table()
    cells = {table[page.nama, cara][TANPA_MASUK] for page in INSIDE for cara in CARA}
    assert cells == {"masuk", "405"}


def test_no_role_of_another_office_opens_a_page_of_an_office() -> None:
    table = read_table()
    cells = {
        table[page.nama, cara][f"{peran.value} lain"]
        for page in INSIDE
        for cara in CARA
        for peran in Peran
    }
    assert YA not in cells


def test_a_form_without_its_token_is_refused(dunia: Dunia) -> None:
    admin = make_pengguna(Peran.ADMIN_PD, dunia.kopang)
    client = Client(enforce_csrf_checks=True)
    client.force_login(admin)
    offices = [page for page in INSIDE if "kantor" in page.bagian]
    answers = {
        page.nama: try_page(client, "POST", page.alamat(dunia.kopang)).status_code for page in offices
    }
    assert set(answers.values()) <= {403, 404, 405}, answers


def test_ids_of_another_office_lead_nowhere(dunia: Dunia) -> None:
    """The address of one's own office with the number of another's row."""
    admin = make_pengguna(Peran.ADMIN_PD, dunia.kopang)
    client = Client()
    client.force_login(admin)
    found = [
        (page.nama, cara, try_page(client, cara, page.alamat(dunia.kopang, dunia.praya)).status_code)
        for page in INSIDE
        if page.bagian - SHARED
        for cara in CARA
    ]
    assert [f for f in found if f[2] not in {403, 404, 405} and f not in GONE_ALREADY] == []


def test_who_logged_out_in_another_window_is_asked_to_log_in(dunia: Dunia) -> None:
    client = Client()
    client.force_login(make_pengguna(Peran.ADMIN_PD, dunia.kopang))
    for page in INSIDE:
        client.logout()
        response = try_page(client, "POST", page.alamat(dunia.kopang))
        assert response.status_code in {302, 405}, page.nama
