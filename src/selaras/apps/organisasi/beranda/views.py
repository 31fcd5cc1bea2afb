"""Home, the inbox of an office, and the search."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from selaras.apps.akun.peran import Hak
from selaras.apps.core.halaman import hanya_masuk
from selaras.apps.core.kotak_masuk import collect
from selaras.apps.core.tahun import list_tahun, pick_tahun
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.apps.organisasi.beranda.pencarian import (
    find_instansi,
    find_tempat,
    konteks_of,
    read_kata,
)
from selaras.apps.organisasi.selectors import list_instansi, list_kabupaten

_SEHALAMAN = 50


@hanya_masuk
def beranda(request: HttpRequest) -> HttpResponse:
    """Open the person's office, or list the offices where there are several."""
    kantor = list_instansi(request.user).order_by("kabupaten__nama", "nama")
    kabupaten = list(list_kabupaten(request.user))
    first = list(kantor[:2])
    if len(first) == 1 and not kabupaten and "semua" not in request.GET:
        tahun = pick_tahun(list_tahun([first[0].pk])[first[0].pk])
        return redirect("kantor", kantor=first[0].slug, tahun=tahun)
    kata = read_kata(request)
    page = Paginator(find_instansi(kantor, kata), _SEHALAMAN).get_page(request.GET.get("halaman"))
    tahun_kantor = list_tahun([instansi.pk for instansi in page])
    daftar = [(i, pick_tahun(tahun_kantor[i.pk]), tahun_kantor[i.pk]) for i in page]
    isi = {"page": page, "daftar": daftar, "kata": kata, "daftar_kabupaten": kabupaten}
    return render(request, "organisasi/beranda/beranda.html", isi)


@halaman_kantor(Hak.LIHAT_DATA)
def kantor(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Show what is filled and what is missing in the year: the inbox of the office."""
    isi = {"daftar_butir": collect(konteks)}
    return render(request, "organisasi/beranda/kantor.html", isi)


@hanya_masuk
def cari(request: HttpRequest) -> HttpResponse:
    """Find offices, and the lists and documents of one office, by words of their names."""
    kata, konteks = read_kata(request), konteks_of(request)
    # The frame stays where one searched from.
    request.konteks = konteks  # type: ignore[attr-defined]
    found = list(find_instansi(list_instansi(request.user), kata)[:_SEHALAMAN]) if kata else []
    tahun_kantor = list_tahun([instansi.pk for instansi in found])
    isi = {
        "kata_cari": kata,
        "daftar_kantor": [(i, pick_tahun(tahun_kantor[i.pk])) for i in found],
        "daftar_tempat": find_tempat(konteks, request, kata) if kata and konteks else [],
    }
    return render(request, "organisasi/beranda/cari.html", isi)
