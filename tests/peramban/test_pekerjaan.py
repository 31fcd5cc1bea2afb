"""A job as its owner sees it: waiting, under way, failed, done."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from selaras.apps.akun.models import Pengguna
from selaras.apps.akun.peran import Peran
from selaras.apps.core.pekerjaan.models import Pekerjaan
from tests.apps.dunia import TAHUN, Dunia, make_pengguna
from tests.peramban.periksa import check_page

KEADAAN: dict[str, dict[str, Any]] = {
    "antre": {},
    "berjalan": {"langkah": 3, "jumlah_langkah": 12, "pesan": "Laporan kinerja tahunan"},
    "gagal": {"pesan": "Dokumen tidak dapat dibuat."},
    "dibatalkan": {},
    "selesai": {"langkah": 12, "jumlah_langkah": 12},
}


@pytest.mark.parametrize("status", KEADAAN)
def test_the_page_of_a_job_is_whole(
    page: Page, dunia: Dunia, masuk: Callable[[Pengguna], None], status: str
) -> None:
    operator = make_pengguna(Peran.OPERATOR, dunia.kopang)
    job = Pekerjaan.objects.create(
        pengguna=operator,
        kabupaten=dunia.lombok,
        instansi=dunia.kopang,
        tahun=TAHUN,
        jenis="dokumen",
        masukan={"periode": "tw2", "dokumen": [], "bentuk": ["pdf"]},
        sebutan="Laporan kinerja tahunan (PDF)",
        status=status,
        **KEADAAN[status],
    )
    masuk(operator)
    page.goto(f"{page.alamat}/pekerjaan/{job.pk}/")  # type: ignore[attr-defined]
    assert page.get_by_role("heading", level=1).is_visible()
    check_page(page, f"pekerjaan-{status}")
