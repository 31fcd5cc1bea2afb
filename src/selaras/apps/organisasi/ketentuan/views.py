"""Pages of the settings of a kabupaten: all of a year, one of them."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from selaras.apps.akun.peran import Hak
from selaras.apps.core.jejak import Ruang
from selaras.apps.organisasi.access import KonteksKabupaten, halaman_kabupaten
from selaras.apps.organisasi.ketentuan.actions import (
    KetentuanDitolakError,
    hapus_ketentuan,
    simpan_ketentuan,
)
from selaras.apps.organisasi.ketentuan.bawaan import list_bawaan, resolve_bawaan
from selaras.apps.organisasi.ketentuan.forms import KetentuanForm
from selaras.apps.organisasi.ketentuan.kelompok import KELOMPOK, label_of
from selaras.apps.organisasi.models import KetentuanKabupaten
from selaras.apps.organisasi.selectors import rows_ketentuan
from selaras.domain.ketentuan.setempat import settable_keys
from selaras.domain.tanggal import TAHUN_TERBESAR, TAHUN_TERKECIL


@halaman_kabupaten(Hak.LIHAT_KABUPATEN)
def kabupaten_ketentuan(request: HttpRequest, konteks: KonteksKabupaten, tahun: int) -> HttpResponse:
    """Show every setting of a year: what is built in, and what the kabupaten has settled itself."""
    built_in = _built_in(konteks, tahun)
    own = rows_ketentuan(konteks.kabupaten, tahun)
    groups = [
        (name, [(key, label, built_in.get(key), own.get(key)) for key, label in keys.items()])
        for name, keys in KELOMPOK.items()
    ]
    isi = {
        "tahun": tahun,
        "kelompok": groups,
        "tahun_dekat": [tahun - 1, tahun + 1],
        "boleh_ubah": Hak.ATUR_KABUPATEN in konteks.hak,
    }
    return render(request, "organisasi/ketentuan/semua.html", isi)


@halaman_kabupaten(Hak.ATUR_KABUPATEN)
def kabupaten_ketentuan_ubah(
    request: HttpRequest, konteks: KonteksKabupaten, tahun: int, kunci: str
) -> HttpResponse:
    """Settle one value from a year on."""
    if kunci not in settable_keys():
        raise Http404("ketentuan ini tidak ada")
    built_in = _built_in(konteks, tahun).get(kunci)
    own = rows_ketentuan(konteks.kabupaten, tahun).get(kunci)
    if request.method == "POST":
        form = KetentuanForm(kunci, request.POST)
        if _save(request, konteks, form):
            messages.success(request, f"Tersimpan. {label_of(kunci)}")
            return redirect("kabupaten-ketentuan", konteks.kabupaten.slug, tahun)
    else:
        form = KetentuanForm(kunci, initial=_initial(own, tahun))
    isi = {"tahun": tahun, "form": form, "judul": label_of(kunci), "bawaan": built_in, "milik": own}
    isi["revisi"] = request.POST.get("revisi", own.revisi if own else 0)
    isi["mulai_terlihat"] = request.POST.get("mulai_terlihat", own.tahun_mulai if own else 0)
    return render(request, "organisasi/ketentuan/satu.html", isi, status=422 if form.errors else 200)


@require_POST
@halaman_kabupaten(Hak.ATUR_KABUPATEN)
def kabupaten_ketentuan_hapus(
    request: HttpRequest, konteks: KonteksKabupaten, tahun: int, nomor: int
) -> HttpResponse:
    """Let the built-in value hold again."""
    removed = hapus_ketentuan(konteks.pelaku, _ruang(konteks), nomor)
    text = "Nilai bawaan berlaku kembali." if removed else "Nilai kabupaten itu sudah dihapus."
    messages.success(request, text)
    return redirect("kabupaten-ketentuan", konteks.kabupaten.slug, tahun)


def _built_in(konteks: KonteksKabupaten, tahun: int) -> dict[str, Any]:
    if not TAHUN_TERKECIL <= tahun <= TAHUN_TERBESAR:
        raise Http404("tahun ini tidak ada")
    ketentuan = resolve_bawaan(konteks.kabupaten.nama, tahun)
    return {} if ketentuan is None else dict(list_bawaan(ketentuan, tahun))


def _save(request: HttpRequest, konteks: KonteksKabupaten, form: KetentuanForm) -> bool:
    """Save a valid form and tell whether it was taken; the reason stands at the field."""
    if not form.is_valid():
        return False
    isi = form.to_isi()
    shown = _number(request, "mulai_terlihat") == isi.tahun_mulai
    try:
        simpan_ketentuan(
            konteks.pelaku, _ruang(konteks), isi, _number(request, "revisi") if shown else 0
        )
    except KetentuanDitolakError as error:
        form.add_error(error.isian if error.isian in form.fields else "nilai", str(error))
        return False
    return True


def _initial(own: KetentuanKabupaten | None, tahun: int) -> dict[str, Any]:
    if own is None:
        return {"tahun_mulai": tahun}
    return {name: getattr(own, name) for name in ("nilai", "dasar_hukum", "tahun_mulai", "tahun_akhir")}


def _number(request: HttpRequest, name: str) -> int:
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _ruang(konteks: KonteksKabupaten) -> Ruang:
    return Ruang(konteks.kabupaten.pk)
