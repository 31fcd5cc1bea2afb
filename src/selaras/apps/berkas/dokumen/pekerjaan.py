"""The job that makes documents: one as it is, several together in a .zip."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.urls import reverse

from selaras.apps.akun.access import may
from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.dokumen.cetak import Percetakan, zip_stored
from selaras.apps.berkas.dokumen.keutuhan import describe_errors
from selaras.apps.berkas.dokumen.terbitan import by_name
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.models import Unggahan
from selaras.apps.core.pekerjaan.jenis import JenisPekerjaan, register
from selaras.apps.core.pekerjaan.kemajuan import Kemajuan, PekerjaanGagalError
from selaras.apps.core.pekerjaan.models import Pekerjaan
from selaras.documents.builders.katalog import Terbitan
from selaras.documents.printing import Format, PrintError
from selaras.domain.ketentuan import KetentuanError
from selaras.domain.periode import Triwulan

JENIS = "dokumen"


def register_jenis() -> None:
    """Tell the queue how documents are made."""
    register(JenisPekerjaan(JENIS, print_all, may_print, page_of))


def may_print(pengguna: Any, ruang: Ruang) -> bool:
    """Tell whether a person may have documents of the office."""
    return may(pengguna, Hak.UNDUH_DOKUMEN, ruang)


def page_of(pekerjaan: Pekerjaan) -> str:
    """Return the address of the page with the documents of the same period."""
    assert pekerjaan.instansi is not None
    page = reverse("dokumen", args=(pekerjaan.instansi.slug, pekerjaan.tahun))
    return f"{page}?triwulan={pekerjaan.masukan['periode']}"


def print_all(kemajuan: Kemajuan) -> Unggahan:
    """Make what was asked for step by step; a step done before, or for somebody else, costs nothing."""
    percetakan = _open(kemajuan)
    wanted = list(_wanted(percetakan, kemajuan.pekerjaan.masukan))
    made = []
    for step, (nama, terbitan, bentuk) in enumerate(wanted):
        kemajuan.progress(step, len(wanted), f"Menyusun {terbitan.nama} ({bentuk.upper()})")
        made.append(_print(percetakan, nama, terbitan, bentuk))
    if len(made) == 1:
        return made[0]
    kemajuan.progress(len(wanted), len(wanted), "Mengemas dokumen")
    periode = percetakan.berkas.profil.periode
    return zip_stored(percetakan, _zip_name(percetakan, periode.tahun, periode.kode), made)


def _open(kemajuan: Kemajuan) -> Percetakan:
    pekerjaan = kemajuan.pekerjaan
    assert pekerjaan.instansi is not None
    assert pekerjaan.tahun is not None
    quarter = pekerjaan.masukan["periode"].removeprefix("tw")
    triwulan = Triwulan(int(quarter)) if quarter.isdigit() else None
    try:
        berkas = build_berkas(pekerjaan.instansi, pekerjaan.tahun, triwulan)
    except KetentuanError as error:
        raise PekerjaanGagalError(f"Dokumen tidak dapat disusun: {error}.") from error
    return Percetakan(kemajuan.pelaku, kemajuan.ruang, pekerjaan.instansi, berkas)


def _wanted(
    percetakan: Percetakan, masukan: Mapping[str, Any]
) -> Iterator[tuple[str, Terbitan, Format]]:
    named = by_name(percetakan.berkas)
    for nama in masukan["dokumen"]:
        if nama not in named:
            raise PekerjaanGagalError(
                f"Dokumen {nama} tidak ada lagi: datanya berubah sejak diminta. Pilih lagi dari daftar."
            )
        for bentuk in masukan["bentuk"]:
            yield nama, named[nama], Format(bentuk)


def _print(percetakan: Percetakan, nama: str, terbitan: Terbitan, bentuk: Format) -> Unggahan:
    try:
        return percetakan.print(nama, terbitan, bentuk)
    except PrintError as failed:
        raise PekerjaanGagalError(str(failed)) from failed
    except (ArithmeticError, LookupError, ValueError) as failed:
        errors = describe_errors(percetakan.berkas)
        if not errors:
            raise
        raise PekerjaanGagalError(f"{terbitan.nama} tidak dapat disusun. {errors}") from failed


def _zip_name(percetakan: Percetakan, tahun: int, kode: str) -> str:
    return f"dokumen-{percetakan.instansi.slug}-{tahun}-{kode}.zip"
