"""One document on screen: our page around it, and the document itself shut into a sandbox."""

import re

from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from selaras.apps.akun.peran import Hak
from selaras.apps.berkas.dokumen.cetak import Percetakan
from selaras.apps.berkas.dokumen.keutuhan import list_errors
from selaras.apps.berkas.dokumen.views import address, find, open_percetakan
from selaras.apps.organisasi.access import KonteksKantor, halaman_kantor
from selaras.documents.builders.katalog import Terbitan
from selaras.documents.model import Dokumen
from selaras.documents.printing import Format, print_dokumen
from selaras.documents.walking import missing_parts

_POLICY = re.compile(rb'http-equiv="Content-Security-Policy" content="([^"]+)"')


@csp_update({"frame-src": ["'self'"]})
@halaman_kantor(Hak.UNDUH_DOKUMEN)
@require_safe
def dokumen_lihat(request: HttpRequest, konteks: KonteksKantor, nama: str) -> HttpResponse:
    """Show a document in our page, with its gaps and the buttons that make files of it."""
    percetakan = open_percetakan(request, konteks)
    terbitan, periode = find(percetakan, nama), percetakan.berkas.profil.periode
    made = _build(percetakan, terbitan)
    isi = {
        "nama": nama,
        "terbitan": terbitan,
        "periode": periode,
        "alamat_isi": address("dokumen-isi", konteks, periode, nama),
        "tersusun": made is not None,
        "kosong": missing_parts(made) if made else (),
        "catatan": list_errors(percetakan.berkas),
    }
    return render(request, "berkas/dokumen/lihat.html", isi)


@xframe_options_sameorigin
@halaman_kantor(Hak.UNDUH_DOKUMEN)
@require_safe
def dokumen_isi(request: HttpRequest, konteks: KonteksKantor, nama: str) -> HttpResponse:
    """Give the document itself under its own policy: its one style by hash, no script, no origin."""
    percetakan = open_percetakan(request, konteks)
    made = _build(percetakan, find(percetakan, nama))
    if made is None:
        return HttpResponse("Dokumen ini belum dapat disusun.", "text/plain; charset=utf-8", 409)
    ((_format, content),) = print_dokumen(made, (Format.HTML,))
    response = HttpResponse(content, "text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = _policy(content)
    response.headers["Cache-Control"] = "private, no-store"
    return response


def _build(percetakan: Percetakan, terbitan: Terbitan) -> Dokumen | None:
    """Return the document, None where errors in the data stand in its way."""
    try:
        return terbitan.build(percetakan.hasil)
    except (ArithmeticError, LookupError, ValueError):
        if list_errors(percetakan.berkas):
            return None
        raise


def _policy(content: bytes) -> str:
    """Return what the document says of itself, shut into a sandbox inside of our own pages."""
    match = _POLICY.search(content)
    own = match[1].decode().replace("&#39;", "'") if match else "default-src 'none'"
    return f"{own}; frame-ancestors 'self'; sandbox"
