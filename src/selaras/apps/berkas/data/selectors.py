"""What the pages of the lists read: rows of one office in one year, searched, counted, pointed at."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import CharField, Count, Q, QuerySet, TextField, Value

from selaras.apps.berkas.data.daftar import list_kolom, list_model, model_of
from selaras.apps.core.fields import PilihanField
from selaras.apps.core.models import BarisKantor
from selaras.domain.berkas import JenisIsian
from selaras.exchange.workbook import RUJUKAN

Baris = QuerySet[BarisKantor]


def list_baris(daftar: str, instansi_id: int, tahun: int) -> Baris:
    """Return the rows of a list in their order."""
    return model_of(daftar)._default_manager.filter(instansi_id=instansi_id, tahun_berkas=tahun)


def count_baris(instansi_id: int, tahun: int) -> Mapping[str, int]:
    """Return how many rows each list holds, in one query; an empty list counts 0."""
    parts = [_count(daftar, instansi_id, tahun) for daftar in list_model()]
    found = {row["daftar"]: row["jumlah"] for row in parts[0].union(*parts[1:], all=True)}
    return {daftar: found.get(daftar, 0) for daftar in list_model()}


def _count(daftar: str, instansi_id: int, tahun: int) -> Any:
    rows = list_baris(daftar, instansi_id, tahun).order_by()
    named = rows.annotate(daftar=Value(daftar, output_field=CharField()))
    return named.values("daftar").annotate(jumlah=Count("pk"))


def search_baris(rows: Baris, daftar: str, teks: str) -> Baris:
    """Return the rows in which every word of the search stands, in whatever column."""
    for word in teks.split():
        rows = rows.filter(_anywhere(daftar, word))
    return rows


def _anywhere(daftar: str, word: str) -> Q:
    found = Q(pk__in=())
    columns = model_of(daftar)._meta
    for kolom in list_kolom(daftar):
        field = columns.get_field(kolom.nama)
        if isinstance(field, PilihanField):
            found |= _chosen(kolom.nama, kolom.pilihan or (), word)
        elif isinstance(field, TextField):
            found |= Q(**{f"{kolom.nama}__icontains": word})
        elif kolom.isian.jenis is JenisIsian.TAHUN and word.isascii() and word.isdigit():
            found |= Q(**{kolom.nama: int(word[:4])})
    return found


def _chosen(nama: str, pilihan: Iterable[Any], word: str) -> Q:
    return Q(**{f"{nama}__in": [m for m in pilihan if word.casefold() in m.label.casefold()]})


def list_acuan(daftar: str, instansi_id: int, tahun: int) -> dict[str, list[tuple[str, str]]]:
    """Return, by field that points at another list, the keys there with what they stand for."""
    found: dict[str, list[tuple[str, str]]] = {}
    for kolom in list_kolom(daftar):
        if rujukan := RUJUKAN.get((daftar, kolom.nama)):
            shown = rujukan.tampil or _first_text(rujukan.ke, rujukan.kunci)
            rows = list_baris(rujukan.ke, instansi_id, tahun).values_list(rujukan.kunci, shown)
            found[kolom.nama] = list({str(key): str(text or "") for key, text in rows if key}.items())
    return found


def _first_text(daftar: str, kunci: str) -> str:
    """Return the field that says most about a row beside its key: the first text that must be there."""
    texts = {JenisIsian.TEKS, JenisIsian.TEKS_PANJANG}
    named = (k.nama for k in list_kolom(daftar) if k.isian.jenis in texts and k.isian.wajib)
    return next((nama for nama in named if nama != kunci), kunci)
