"""The pages of the documents: which there are, one on screen, making them, and the files."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.dokumen.cetak import Percetakan
from selaras.apps.berkas.dokumen.keutuhan import list_errors
from selaras.apps.berkas.dokumen.pekerjaan import JENIS
from selaras.apps.berkas.dokumen.terbitan import by_name, list_kelompok
from selaras.apps.berkas.ekspor import read_triwulan
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.core.pekerjaan import antrean
from selaras.apps.core.unggahan import UnggahanRusakError, serve
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.documents.builders.katalog import Terbitan
from selaras.documents.printing import Format
from selaras.domain.ketentuan import KetentuanError
from selaras.domain.periode import Periode, Triwulan

BENTUK = (Format.PDF, Format.DOCX, Format.HTML)


@halaman_kantor(Hak.UNDUH_DOKUMEN)
@require_safe
def dokumen(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """List the documents that the data of a period give, and say of the others what they lack."""
    triwulan = read_triwulan(request)
    periods = [Periode(konteks.tahun), *(Periode(konteks.tahun, one) for one in Triwulan)]
    isi = {
        "periode": Periode(konteks.tahun, triwulan),
        "daftar_periode": periods,
        "bentuk": BENTUK,
    }
    try:
        berkas = build_berkas(konteks.instansi, konteks.tahun, triwulan)
    except KetentuanError as error:
        return render(request, "berkas/dokumen/daftar.html", isi | {"galat": str(error)})
    isi |= {"daftar_kelompok": list(list_kelompok(berkas)), "catatan": list_errors(berkas)}
    return render(request, "berkas/dokumen/daftar.html", isi)


@halaman_kantor(Hak.UNDUH_DOKUMEN)
@require_POST
def dokumen_buat(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Have documents made: one by its own button (`satu` = name:format), or all that are ticked."""
    percetakan = open_percetakan(request, konteks)
    periode = percetakan.berkas.profil.periode
    named = by_name(percetakan.berkas)
    names, shapes = _asked(request)
    chosen = [nama for nama in dict.fromkeys(names) if nama in named]
    bentuk = [Format(one) for one in dict.fromkeys(shapes) if one in set(Format)]
    if not chosen or not bentuk:
        messages.warning(request, "Centang dahulu dokumen dan bentuk yang diminta.")
        return redirect(address("dokumen", konteks, periode))
    if len(chosen) == len(bentuk) == 1:
        (nama,), (one,) = chosen, bentuk
        if percetakan.find(nama, named[nama], one) is not None:
            return redirect(address("dokumen-unduh", konteks, periode, nama, one))
    masukan = {"periode": periode.kode, "dokumen": chosen, "bentuk": bentuk}
    sebutan = _describe([named[nama] for nama in chosen], bentuk)
    pekerjaan = antrean.start(konteks.pelaku, konteks.ruang, JENIS, masukan, sebutan)
    return redirect("pekerjaan", pekerjaan.pk)


@halaman_kantor(Hak.UNDUH_DOKUMEN)
@require_safe
def dokumen_unduh(request: HttpRequest, konteks: KonteksKantor, nama: str, bentuk: str) -> HttpResponse:
    """Hand out a document that was made from the data as they are now."""
    percetakan = open_percetakan(request, konteks)
    terbitan = find(percetakan, nama)
    if bentuk not in set(Format):
        raise Http404("bentuk ini tidak ada")
    stored = percetakan.find(nama, terbitan, Format(bentuk))
    try:
        if stored is not None:
            return serve(stored)
    except UnggahanRusakError:
        messages.error(request, "Berkas yang tersimpan rusak. Buat lagi.")
    else:
        messages.info(request, "Dokumen ini belum dibuat dari data terbaru. Buat dahulu.")
    periode = percetakan.berkas.profil.periode
    return redirect(address("dokumen-lihat", konteks, periode, nama))


def open_percetakan(request: HttpRequest, konteks: KonteksKantor) -> Percetakan:
    """Return the data of the period that the address names; 404 where no rules are known for it."""
    try:
        berkas = build_berkas(konteks.instansi, konteks.tahun, read_triwulan(request))
    except KetentuanError as error:
        raise Http404(str(error)) from error
    return Percetakan(konteks.pelaku, konteks.ruang, konteks.instansi, berkas)


def find(percetakan: Percetakan, nama: str) -> Terbitan:
    """Return the document of a name; 404 where the data do not give it."""
    terbitan = by_name(percetakan.berkas).get(nama)
    if terbitan is None:
        raise Http404("dokumen ini tidak dapat dibuat dari data yang ada")
    return terbitan


def address(page: str, konteks: KonteksKantor, periode: Periode, *parts: str) -> str:
    """Return the address of a page of the office and period."""
    where = reverse(page, args=(konteks.instansi.slug, konteks.tahun, *parts))
    return f"{where}?triwulan={periode.kode}"


def _asked(request: HttpRequest) -> tuple[list[str], list[str]]:
    one = request.POST.get("satu", "")
    if one:
        nama, _colon, bentuk = one.rpartition(":")
        return [nama], [bentuk]
    return request.POST.getlist("dokumen"), request.POST.getlist("bentuk")


def _describe(daftar: list[Terbitan], bentuk: list[Format]) -> str:
    shapes = ", ".join(one.upper() for one in bentuk)
    what = daftar[0].nama if len(daftar) == 1 else f"{len(daftar)} dokumen"
    return f"{what} ({shapes})"
