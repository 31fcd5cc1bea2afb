"""Pages of the audit trail, of an office and of a kabupaten; they only read."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse

from selaras.apps.akun.peran import Hak
from selaras.apps.core.models import Jejak
from selaras.apps.organisasi.access import (
    KonteksKabupaten,
    KonteksKantor,
    halaman_kabupaten,
    halaman_kantor,
)
from selaras.apps.organisasi.jejak.ekspor import to_csv, to_xlsx
from selaras.apps.organisasi.jejak.forms import SaringanForm
from selaras.apps.organisasi.jejak.saringan import Konteks, list_jejak
from selaras.apps.organisasi.jejak.sebutan import Ubahan, list_ubahan, name_objek, name_tindakan
from selaras.apps.organisasi.waktu import show_waktu

_PER_HALAMAN = 50
_BARIS_XLSX = 20_000
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Tampil:
    """One line as the page shows it."""

    jejak: Jejak
    waktu: str
    oleh: str
    objek: str
    tindakan: str
    ubahan: tuple[Ubahan, ...]


@halaman_kantor(Hak.LIHAT_JEJAK)
def jejak(request: HttpRequest, konteks: KonteksKantor) -> HttpResponse:
    """Show the changes in an office in the year."""
    return _page(request, konteks, "jejak-unduh", (konteks.instansi.slug, konteks.tahun))


@halaman_kabupaten(Hak.LIHAT_JEJAK)
def kabupaten_jejak(request: HttpRequest, konteks: KonteksKabupaten) -> HttpResponse:
    """Show the changes in all offices of a kabupaten and in its settings."""
    return _page(request, konteks, "kabupaten-jejak-unduh", (konteks.kabupaten.slug,))


@halaman_kantor(Hak.LIHAT_JEJAK)
def jejak_unduh(request: HttpRequest, konteks: KonteksKantor, jenis: str) -> HttpResponse:
    """Send the lines that the filter finds in an office."""
    return _file(request, konteks, jenis, konteks.instansi.slug)


@halaman_kabupaten(Hak.LIHAT_JEJAK)
def kabupaten_jejak_unduh(request: HttpRequest, konteks: KonteksKabupaten, jenis: str) -> HttpResponse:
    """Send the lines that the filter finds in a kabupaten."""
    return _file(request, konteks, jenis, konteks.kabupaten.slug)


def _page(request: HttpRequest, konteks: Konteks, unduh: str, alamat: tuple[Any, ...]) -> HttpResponse:
    form = SaringanForm(request.GET, konteks)
    lines = list_jejak(konteks, form.to_saringan())
    before = request.GET.get("sebelum", "")
    if before.isascii() and before.isdigit() and len(before) < 19:
        lines = lines.filter(pk__lt=int(before))
    found = list(lines[: _PER_HALAMAN + 1])
    query = request.GET.copy()
    query.pop("sebelum", None)
    isi = {
        "form": form,
        "baris": [_show(line) for line in found[:_PER_HALAMAN]],
        "lanjut": found[_PER_HALAMAN - 1].pk if len(found) > _PER_HALAMAN else None,
        "saringan": query.urlencode(),
        "unduhan": [(j, reverse(unduh, args=(*alamat, j))) for j in ("xlsx", "csv")],
        "dari_awal": not before,
    }
    return render(request, "organisasi/jejak/jejak.html", isi)


def _show(line: Jejak) -> Tampil:
    return Tampil(
        line,
        show_waktu(line.waktu, line.kabupaten),
        line.pengguna.nama if line.pengguna else "Sistem",
        name_objek(line.objek),
        name_tindakan(line.tindakan),
        list_ubahan(line),
    )


def _file(request: HttpRequest, konteks: Konteks, jenis: str, slug: str) -> HttpResponse:
    lines = list_jejak(konteks, SaringanForm(request.GET, konteks).to_saringan())
    name = f"jejak-{slug}.{jenis}"
    if jenis == "csv":
        stream = StreamingHttpResponse(to_csv(lines.iterator()), content_type="text/csv; charset=utf-8")
        stream["Content-Disposition"] = f'attachment; filename="{name}"'
        return stream  # type: ignore[return-value]
    if jenis != "xlsx":
        raise Http404("bentuk berkas ini tidak ada")
    if lines.count() > _BARIS_XLSX:
        return render(request, "organisasi/jejak/terlalu_banyak.html", status=413)
    response = HttpResponse(to_xlsx(lines), content_type=_XLSX)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
