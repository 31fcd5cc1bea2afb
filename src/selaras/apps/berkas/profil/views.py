"""Pages of the profile: one form for the year, one for each report."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.data.bentrok import BentrokError, last_change, list_beda
from selaras.apps.berkas.data.forms import RekamanForm
from selaras.apps.berkas.models import PeriodeLaporan, ProfilTahun
from selaras.apps.berkas.profil.actions import simpan_laporan, simpan_profil
from selaras.apps.berkas.profil.isi import PERIODE, kolom_laporan, kolom_tahun
from selaras.apps.core.tampilan import show
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.apps.organisasi.models import Pejabat
from selaras.domain.periode import Periode, Triwulan
from selaras.exchange.workbook.columns import Kolom

_JABATAN = ("penanda_tangan", "pihak_pertama", "pihak_kedua")


@halaman_kantor(Hak.LIHAT_DATA)
def profil(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Show the profile of the year and, to whoever may change it, its form."""
    found = ProfilTahun.objects.filter(instansi=konteks.instansi, tahun_berkas=konteks.tahun).first()
    rows = {
        row.triwulan: row
        for row in PeriodeLaporan.objects.filter(instansi=konteks.instansi, tahun_berkas=konteks.tahun)
    }
    kolom = kolom_tahun()
    isi = {
        "pasangan": [(k.isian.label, show(getattr(found, k.nama, None), k)) for k in kolom],
        "ada": found is not None,
        "laporan": [_laporan(konteks.tahun, slug, tw, rows.get(tw)) for slug, tw in PERIODE.items()],
        "boleh_ubah": Hak.UBAH_DATA in konteks.hak,
    }
    return render(request, "berkas/profil/profil.html", isi)


def _laporan(tahun: int, slug: str, triwulan: Triwulan | None, row: PeriodeLaporan | None) -> Any:
    values = [show(getattr(row, k.nama, None), k) for k in kolom_laporan()]
    return {"slug": slug, "judul": Periode(tahun, triwulan).label(), "nilai": values}


@halaman_kantor(Hak.UBAH_DATA)
def profil_ubah(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Change what the profile says for the year."""
    where = {"instansi": konteks.instansi, "tahun_berkas": konteks.tahun}
    row = ProfilTahun.objects.filter(**where).first()
    shown = row or ProfilTahun(nama_instansi=konteks.instansi.nama, revisi=0)

    def save(isi: dict[str, Any], revisi: int) -> None:
        simpan_profil(konteks.pelaku, konteks.ruang, isi, revisi)

    return _edit(request, konteks, kolom_tahun(), shown, f"Profil kantor {konteks.tahun}", save)


@halaman_kantor(Hak.UBAH_DATA)
def profil_laporan(request: HttpRequest, konteks: KonteksKantor, periode: str) -> HttpResponse:
    """Change place, date and signer of one report."""
    if periode not in PERIODE:
        raise Http404("periode ini tidak ada")
    triwulan = PERIODE[periode]
    where = {"instansi": konteks.instansi, "tahun_berkas": konteks.tahun, "triwulan": triwulan}
    shown = PeriodeLaporan.objects.filter(**where).first() or PeriodeLaporan(revisi=0)

    def save(isi: dict[str, Any], revisi: int) -> None:
        simpan_laporan(konteks.pelaku, konteks.ruang, triwulan, isi, revisi)

    title = f"Penandatanganan laporan {Periode(konteks.tahun, triwulan).label()}"
    return _edit(request, konteks, kolom_laporan(), shown, title, save)


def _edit(  # noqa: PLR0913, PLR0917 -- one call, each argument has its name
    request: HttpRequest,
    konteks: KonteksKantor,
    kolom: tuple[Kolom, ...],
    row: Any,
    judul: str,
    save: Callable[[dict[str, Any], int], None],
) -> HttpResponse:
    form = _form(request, konteks, kolom, row)
    isi: dict[str, Any] = {"judul": judul, "form": form, "revisi": row.revisi}
    if request.method != "POST":
        return render(request, "berkas/profil/isi.html", isi)
    seen = request.POST.get("revisi", "")
    isi["revisi"] = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 10 else 0
    if not form.is_valid():
        return render(request, "berkas/profil/isi.html", isi, status=422)
    try:
        save(vars(form.rekaman), isi["revisi"])
    except BentrokError as conflict:
        isi |= _versions(konteks, kolom, form, conflict.tersimpan)
        return render(request, "berkas/profil/isi.html", isi, status=409)
    messages.success(request, f"Tersimpan. {judul}")
    for text in form.peringatan:
        messages.warning(request, text)
    return redirect("profil", konteks.instansi.slug, konteks.tahun)


def _form(
    request: HttpRequest, konteks: KonteksKantor, kolom: tuple[Kolom, ...], row: Any
) -> RekamanForm:
    held = Pejabat.objects.filter(instansi=konteks.instansi, tahun_berkas=konteks.tahun)
    names = list(dict.fromkeys(held.values_list("jabatan", flat=True)))
    offered = [(name, "") for name in names]
    return RekamanForm(
        request.POST if request.method == "POST" else None,
        record=SimpleNamespace,
        kolom=kolom,
        tahun=konteks.tahun,
        rekaman=row,
        acuan=dict.fromkeys(_JABATAN, offered),
    )


def _versions(
    konteks: KonteksKantor, kolom: tuple[Kolom, ...], form: RekamanForm, stored: Any
) -> dict[str, Any]:
    return {
        "revisi": stored.revisi,
        "beda": list_beda(kolom, konteks.tahun, form.rekaman, stored),
        "perubahan": last_change(type(stored), stored.pk),
    }
