"""The page of a job: its owner's alone, and it works without scripts."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.core.pekerjaan.models import Pekerjaan
from selaras.apps.core.unggahan import keep_derived, path_of
from tests.apps.dunia import Dunia, make_pengguna
from tests.apps.pekerja_uji import work
from tests.apps.test_pekerjaan_antrean import Uji, ask, job, operator, uji

__all__ = ["job", "operator", "uji"]


@pytest.fixture
def klien(client: Client, operator: Pengguna) -> Client:
    client.force_login(operator)
    return client


def address(job: Pekerjaan, name: str = "pekerjaan") -> str:
    return reverse(name, args=[job.pk])


def test_a_waiting_job_renews_itself_with_and_without_scripts(klien: Client, job: Pekerjaan) -> None:
    page = klien.get(address(job)).content.decode()
    assert '<noscript><meta http-equiv="refresh"' in page
    assert 'hx-trigger="every 2s"' in page
    assert "Menunggu giliran" in page


def test_a_browser_with_scripts_gets_the_middle_only(klien: Client, job: Pekerjaan) -> None:
    part = klien.get(address(job), headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert part.lstrip().startswith('<div id="keadaan"')


def test_a_finished_job_stops_asking_and_offers_its_file(
    klien: Client, job: Pekerjaan, uji: Uji
) -> None:
    uji.langkah = lambda k: keep_derived(k.pelaku, k.ruang, "lkjip.pdf", b"%PDF-1", "kunci")
    work()
    page = klien.get(address(job)).content.decode()
    assert "Unduh lkjip.pdf" in page
    assert "every 2s" not in page
    file = klien.get(address(job, "pekerjaan-hasil"))
    assert (file.content, file.headers["Content-Type"]) == (b"%PDF-1", "application/pdf")
    assert "lkjip.pdf" in file.headers["Content-Disposition"]


def test_a_lost_file_is_told_in_words(klien: Client, job: Pekerjaan, uji: Uji) -> None:
    uji.langkah = lambda k: keep_derived(k.pelaku, k.ruang, "a.pdf", b"%PDF-1", "kunci")
    work()
    job.refresh_from_db()
    path_of(job.hasil.sha256).unlink()
    page = klien.get(address(job, "pekerjaan-hasil"), follow=True).content.decode()
    assert "rusak atau sudah dihapus" in page


def test_cancel_and_try_again_by_plain_forms(klien: Client, job: Pekerjaan) -> None:
    page = klien.post(address(job, "pekerjaan-batal"), follow=True).content.decode()
    assert "Dibatalkan" in page
    page = klien.post(address(job, "pekerjaan-ulang"), follow=True).content.decode()
    assert "Menunggu giliran" in page


@pytest.mark.parametrize("name", ["pekerjaan", "pekerjaan-hasil"])
def test_somebody_elses_job_is_not_there(
    client: Client, job: Pekerjaan, dunia: Dunia, name: str
) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    assert client.get(address(job, name)).status_code == 404


@pytest.mark.parametrize("name", ["pekerjaan-batal", "pekerjaan-ulang"])
def test_somebody_elses_job_is_not_touched(
    client: Client, job: Pekerjaan, dunia: Dunia, name: str
) -> None:
    client.force_login(make_pengguna(Peran.KEPALA, dunia.kopang))
    assert client.post(address(job, name)).status_code == 404
    job.refresh_from_db()
    assert job.status == "antre"


def test_a_lost_right_closes_the_page(klien: Client, job: Pekerjaan, uji: Uji) -> None:
    uji.boleh = False
    assert klien.get(address(job)).status_code == 403
    assert klien.get(address(job, "pekerjaan-hasil")).status_code == 403


def test_nothing_is_cancelled_by_opening_an_address(klien: Client, job: Pekerjaan) -> None:
    assert klien.get(address(job, "pekerjaan-batal")).status_code == 405


def test_the_list_shows_ones_own(klien: Client, job: Pekerjaan, dunia: Dunia, uji: Uji) -> None:
    ask(make_pengguna(Peran.KEPALA, dunia.kopang), dunia, lain=1)
    page: Any = klien.get(reverse("pekerjaan-daftar"))
    assert [one.pk for one in page.context["daftar"]] == [job.pk]
