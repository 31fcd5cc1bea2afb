"""Documents as files: made in the background, once per data, several in a .zip."""

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from selaras.apps.akun.peran import Peran
from selaras.apps.berkas.dokumen import cetak
from selaras.apps.core.models import Unggahan
from selaras.apps.core.pekerjaan.models import Pekerjaan
from selaras.apps.organisasi.models import Desa, Instansi
from selaras.documents.model import Attachment
from selaras.documents.printing import Format, PrintError
from tests.apps.buku import masukkan
from tests.apps.dunia import make_pengguna
from tests.apps.pekerja_uji import work

RUANG = ("kecamatan-kopang", 2024)


@pytest.fixture
def kopang(db: None, tmp_path: Path, settings: Any) -> Instansi:
    settings.MEDIA_ROOT = tmp_path
    return masukkan("kopang")


@pytest.fixture
def klien(kopang: Instansi, client: Client) -> Client:
    client.force_login(make_pengguna(Peran.OPERATOR, kopang))
    return client


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Format]:
    """Count what is really rendered, and make that quick."""
    calls: list[Format] = []

    def fake(dokumen: Any, formats: Any, attachments: tuple[Attachment, ...], induk: Any) -> Any:
        for one in formats:
            calls.append(one)
            yield one, f"%PDF-{dokumen.title} {attachments[0].name}".encode()

    monkeypatch.setattr(cetak, "print_dokumen", fake)
    return calls


def ask(klien: Client, **isi: Any) -> Any:
    return klien.post(reverse("dokumen-buat", args=RUANG), isi)


def test_one_document_is_made_in_the_background_and_then_handed_out(
    klien: Client, printed: list[Format]
) -> None:
    response = ask(klien, satu="lkjip-tahun-2024:pdf")
    job = Pekerjaan.objects.get()
    assert response.headers["Location"] == reverse("pekerjaan", args=[job.pk])
    assert job.sebutan == "Laporan kinerja tahunan (PDF)"
    work()
    job.refresh_from_db()
    assert (job.status, job.pesan, job.hasil and job.hasil.nama) == (
        "selesai", "", "lkjip-tahun-2024.pdf",
    )  # fmt: skip
    again = ask(klien, satu="lkjip-tahun-2024:pdf")
    assert again.headers["Location"].startswith(
        reverse("dokumen-unduh", args=(*RUANG, "lkjip-tahun-2024", "pdf"))
    )
    file = klien.get(again.headers["Location"])
    assert file.headers["Content-Disposition"] == 'attachment; filename="lkjip-tahun-2024.pdf"'
    assert (printed, Pekerjaan.objects.count()) == ([Format.PDF], 1)


def test_changed_data_are_printed_anew(klien: Client, kopang: Instansi, printed: list[Format]) -> None:
    for nama in ("Desa Satu", "Desa Dua"):
        Desa.objects.create(instansi=kopang, tahun_berkas=2024, nomor_urut=99, nama=nama)
        ask(klien, satu="lkjip-tahun-2024:pdf")
        work()
    assert len(printed) == 2


def test_a_file_made_from_older_data_is_not_handed_out(
    klien: Client, kopang: Instansi, printed: list[Format]
) -> None:
    ask(klien, satu="lkjip-tahun-2024:pdf")
    work()
    Desa.objects.create(instansi=kopang, tahun_berkas=2024, nomor_urut=99, nama="Desa Baru")
    address = reverse("dokumen-unduh", args=(*RUANG, "lkjip-tahun-2024", "pdf"))
    page = klien.get(address, follow=True)
    assert "belum dibuat dari data terbaru" in page.content.decode()


def test_several_come_in_one_zip_and_nothing_is_rendered_twice(
    klien: Client, printed: list[Format]
) -> None:
    ask(klien, satu="lkjip-tahun-2024:pdf")
    work()
    ask(klien, dokumen=["lkjip-tahun-2024", "iku-tahun-2024"], bentuk=["pdf", "docx"])
    work()
    made = Pekerjaan.objects.first()
    assert made is not None
    assert made.hasil is not None
    file = klien.get(reverse("pekerjaan-hasil", args=[made.pk]))
    with zipfile.ZipFile(BytesIO(file.content)) as archive:
        names = archive.namelist()
    assert names == [
        "lkjip-tahun-2024.pdf", "lkjip-tahun-2024.docx", "iku-tahun-2024.pdf", "iku-tahun-2024.docx",
    ]  # fmt: skip
    assert made.hasil.nama == "dokumen-kecamatan-kopang-2024-tahun.zip"
    assert printed == [Format.PDF, Format.DOCX, Format.PDF, Format.DOCX]


def test_nothing_ticked_is_told(klien: Client) -> None:
    page = klien.post(reverse("dokumen-buat", args=RUANG), {"bentuk": "pdf"}, follow=True)
    assert "Centang dahulu" in page.content.decode()
    assert not Pekerjaan.objects.exists()


def test_what_no_button_says_does_nothing(klien: Client) -> None:
    for satu in ("tidak-ada:pdf", "lkjip-tahun-2024:exe", "x", ":"):
        assert ask(klien, satu=satu).status_code == 302
    assert not Pekerjaan.objects.exists()


def test_a_document_that_cannot_be_printed_says_why(
    klien: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: Any) -> Any:
        raise PrintError("Pembuatan PDF dihentikan setelah 120 detik.")

    monkeypatch.setattr(cetak, "print_dokumen", fail)
    ask(klien, satu="lkjip-tahun-2024:pdf")
    work()
    job = Pekerjaan.objects.get()
    assert (job.status, job.pesan) == ("gagal", "Pembuatan PDF dihentikan setelah 120 detik.")


def test_a_document_that_went_while_waiting_is_told(klien: Client, kopang: Instansi) -> None:
    ask(klien, satu="pk-camat-kopang-tahun-2024:pdf")
    Pekerjaan.objects.update(masukan={"periode": "tahun", "dokumen": ["hilang"], "bentuk": ["pdf"]})
    work()
    assert "tidak ada lagi" in Pekerjaan.objects.get().pesan


def test_real_files_of_an_office_come_out(klien: Client) -> None:
    ask(klien, dokumen=["iku-tahun-2024"], bentuk=["pdf", "docx", "html"])
    work()
    kinds = dict(Unggahan.objects.filter(turunan=True).values_list("jenis", "nama"))
    assert kinds.keys() == {"pdf", "docx", "html", "zip"}
    assert kinds["html"] == "iku-tahun-2024.html"
    assert json.dumps(kinds)
