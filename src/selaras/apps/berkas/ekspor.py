"""The berkas of an office as a file to take along."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.selectors import build_berkas
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.domain.ketentuan import KetentuanError
from selaras.domain.periode import Periode, PeriodeError, Triwulan, parse_triwulan
from selaras.exchange.json import dump_berkas
from selaras.exchange.workbook import write_workbook

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
@halaman_kantor(Hak.LIHAT_DATA)
def ekspor_xlsx(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Give the data as a workbook, in the form that can be imported again."""
    return _export(request, konteks, "xlsx")


@require_safe
@halaman_kantor(Hak.LIHAT_DATA)
def ekspor_json(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Give the data as a BerkasKinerja in JSON."""
    return _export(request, konteks, "json")


def read_triwulan(request: HttpRequest) -> Triwulan | None:
    """Return the quarter that an address asks for, None for the year; 404 for what is none."""
    teks = request.GET.get("triwulan", "")
    try:
        return parse_triwulan(teks) if teks not in {"", "tahun"} else None
    except PeriodeError as error:
        raise Http404(str(error)) from None


def _export(request: HttpRequest, konteks: KonteksKantor, akhiran: str) -> HttpResponse:
    triwulan = read_triwulan(request)
    try:
        berkas = build_berkas(konteks.instansi, konteks.tahun, triwulan)
        content = write_workbook(berkas) if akhiran == "xlsx" else dump_berkas(berkas)
    except (KetentuanError, ValueError) as error:
        messages.error(request, f"Data tidak dapat diekspor: {error}.")
        return redirect("kantor", konteks.instansi.slug, konteks.tahun)
    response = HttpResponse(content, content_type=_XLSX if akhiran == "xlsx" else "application/json")
    name = _file_name(konteks.instansi.slug, berkas.profil.periode)
    response["Content-Disposition"] = f'attachment; filename="{name}.{akhiran}"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _file_name(slug: str, periode: Periode) -> str:
    """Return a name of plain letters: 'kopang-2024', 'klakah-2024-tw2'."""
    quarter = "" if periode.triwulan is None else f"-{periode.kode}"
    return f"{slug}-{periode.tahun}{quarter}"
