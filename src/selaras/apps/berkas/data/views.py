"""Pages to read the lists: a group with its lists, one list as a table."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.data.daftar import KELOMPOK, judul_of, slug_of
from selaras.apps.berkas.data.halaman import frame_of, list_kepala, open_daftar, show_baris
from selaras.apps.berkas.data.selectors import count_baris, list_baris, search_baris
from selaras.apps.core.tampilan import on_screen
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.exchange.workbook import table_of

_PER_HALAMAN = 100


@halaman_kantor(Hak.LIHAT_DATA)
def data_kelompok(request: HttpRequest, konteks: KonteksKantor, kelompok: str) -> HttpResponse:
    """Show the lists of one step of the cycle, each with how many rows it holds."""
    if kelompok not in KELOMPOK:
        raise Http404("kelompok data ini tidak ada")
    group, counts = KELOMPOK[kelompok], count_baris(konteks.instansi.pk, konteks.tahun)
    lists = [
        {
            "daftar": slug_of(daftar),
            "judul": judul_of(daftar),
            "petunjuk": on_screen(table_of(daftar).petunjuk),
            "jumlah": counts[daftar],
        }
        for daftar in group.daftar
    ]
    isi = {"kelompok": kelompok, "judul": group.judul, "keterangan": group.keterangan, "lists": lists}
    return render(request, "berkas/data/kelompok.html", isi)


@halaman_kantor(Hak.LIHAT_DATA)
def data(request: HttpRequest, konteks: KonteksKantor, daftar: str) -> HttpResponse:
    """Show one list as a table, searched and in pages."""
    name, teks = open_daftar(daftar), request.GET.get("cari", "")[:200].replace("\x00", "")
    rows = list_baris(name, konteks.instansi.pk, konteks.tahun)
    page = Paginator(search_baris(rows, name, teks), _PER_HALAMAN).get_page(request.GET.get("halaman"))
    isi = {
        **frame_of(konteks, name),
        "cari": teks,
        "page": page,
        "kepala": list_kepala(name, konteks.tahun),
        "baris": show_baris(list(page.object_list), name),
        "boleh_ubah": Hak.UBAH_DATA in konteks.hak,
    }
    return render(request, "berkas/data/daftar.html", isi)
