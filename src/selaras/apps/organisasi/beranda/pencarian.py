"""What the search finds: offices by name, and places of the office it was asked from."""

from django.db.models import Q, QuerySet
from django.http import HttpRequest

from selaras.apps.akun.access import list_hak
from selaras.apps.core.jejak import Ruang
from selaras.apps.core.navigasi import Butir, list_rel
from selaras.apps.core.pencarian import Tempat, list_tempat
from selaras.apps.organisasi.access import KonteksKantor, pelaku_of
from selaras.apps.organisasi.models import Instansi
from selaras.apps.organisasi.selectors import list_instansi
from selaras.domain.nama import name_key
from selaras.domain.tanggal import TAHUN_TERBESAR, TAHUN_TERKECIL

_TERPANJANG = 100  # characters of a search that are looked at


def read_kata(request: HttpRequest) -> str:
    """Return what was typed into the search; a zero byte would upset PostgreSQL."""
    return request.GET.get("kata", "").replace("\x00", "").strip()[:_TERPANJANG]


def find_instansi(kantor: QuerySet[Instansi], kata: str) -> QuerySet[Instansi]:
    """Return the offices whose name, code or kabupaten holds every word."""
    for word in kata.split():
        kantor = kantor.filter(
            Q(nama__icontains=word) | Q(kode__startswith=word) | Q(kabupaten__nama__icontains=word)
        )
    return kantor


def find_tempat(konteks: KonteksKantor, request: HttpRequest, kata: str) -> list[Tempat]:
    """Return the pages of the office whose title holds every word."""
    words = name_key(kata).split()
    places = [*_of_rail(list_rel(request, konteks)), *list_tempat(konteks)]
    return [t for t in places if all(word in name_key(f"{t.label} {t.kata}") for word in words)]


def konteks_of(request: HttpRequest) -> KonteksKantor | None:
    """Return the office and year that the search form carries; None where they are not theirs."""
    instansi = list_instansi(request.user).filter(slug=request.GET.get("kantor", "")[:60]).first()
    tahun = _tahun(request.GET.get("tahun", ""))
    if instansi is None or tahun is None:
        return None
    hak = list_hak(request.user, Ruang.kantor(instansi))
    return KonteksKantor(instansi, tahun, hak, pelaku_of(request))


def _tahun(text: str) -> int | None:
    if not (text.isascii() and text.isdecimal() and len(text) == 4):
        return None
    return int(text) if TAHUN_TERKECIL <= int(text) <= TAHUN_TERBESAR else None


def _of_rail(rel: tuple[Butir, ...]) -> list[Tempat]:
    own = [Tempat(butir.label, "Menu", butir.alamat) for butir in rel if not butir.anak]
    return own + [Tempat(a.label, butir.label, a.alamat) for butir in rel for a in butir.anak]
