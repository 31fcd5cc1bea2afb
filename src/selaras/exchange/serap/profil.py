"""The profile: who reports for which period, where and when it was signed, under which Renstra."""

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from selaras.domain.naskah.tempat import Tempat
from selaras.domain.periode import Periode, PeriodeError, Triwulan
from selaras.exchange.serap.bahan import Bahan
from selaras.exchange.serap.kata import dated_line
from selaras.exchange.serap.pejabat import titled
from selaras.exchange.serap.terserap import Terserap

_PROVINSI = re.compile(r"^PROVINSI\s+([A-Z][A-Z .'-]+)$", re.IGNORECASE)
_RENSTRA = re.compile(
    r"(?:renstra|rencana strategis)\D{0,60}?(20\d\d)\s*[-–—]\s*(20\d\d)", re.IGNORECASE
)
_TWO_PLANS = "laporan menyebut lebih dari satu periode Renstra"
_COVER = 30  # paragraphs in which a cover says who reports
_LEADS = re.compile(
    r"^(?:(?:Plt|Plh|Pj)\.?\s+)?(?:camat|kepala|sekretaris|inspektur|direktur)\b", re.IGNORECASE
)

if TYPE_CHECKING:
    from selaras.domain.naskah.isi import Paragraf


def take_profil(bahan: Bahan, hasil: Terserap) -> None:
    """Fill the profile."""
    _take_identity(bahan, hasil)
    _take_province(bahan, hasil)
    _take_renstra(bahan, hasil)
    _take_signature(bahan, hasil)


def _take_identity(bahan: Bahan, hasil: Terserap) -> None:
    who = bahan.naskah.identitas
    cover = Tempat(1)
    hasil.profil.put("nama_instansi", bahan.isi(who.instansi, cover))
    hasil.profil.put("kabupaten", bahan.isi(who.kabupaten, cover))
    if who.tahun is None:
        return
    try:
        period = Periode(who.tahun, Triwulan(who.triwulan) if who.triwulan else None)
    except (PeriodeError, ValueError):
        return
    hasil.profil.put("periode", bahan.isi(period, cover))


def _take_province(bahan: Bahan, hasil: Terserap) -> None:
    for paragraf in bahan.naskah.daftar_paragraf[:_COVER]:
        found = _PROVINSI.match(paragraf.teks)
        if found:
            hasil.profil.put("provinsi", bahan.isi(found[1].title(), paragraf.tempat))


def _take_renstra(bahan: Bahan, hasil: Terserap) -> None:
    """Take the years of the Renstra that most sentences and captions name."""
    found: dict[tuple[int, int], list[Paragraf]] = {}
    for paragraf in bahan.naskah.daftar_paragraf:
        for first, last in _RENSTRA.findall(paragraf.teks):
            found.setdefault((int(first), int(last)), []).append(paragraf)
    if not found:
        return
    years = max(found, key=lambda pair: len(found[pair]))
    for place, name in enumerate(("tahun_awal_renstra", "tahun_akhir_renstra")):
        others = [pair[place] for pair in found if pair != years]
        said = bahan.isi(years[place], found[years][0].tempat)
        hasil.profil.put(name, said.against(others, _TWO_PLANS))


def _take_signature(bahan: Bahan, hasil: Terserap) -> None:
    """Take the last place and day that stand above a leading position, outside of attachments."""
    lines = [p for p in bahan.naskah.daftar_paragraf if not _is_attached(bahan, p.tempat)]
    for line, below in reversed(list(pairwise(lines))):
        found = dated_line(line.teks)
        if found and _LEADS.match(below.teks):
            hasil.profil.put("tempat_laporan", bahan.isi(found[0], line.tempat))
            hasil.profil.put("tanggal_laporan", bahan.isi(found[1], line.tempat))
            hasil.profil.put("penanda_tangan", bahan.isi(titled(below.teks), below.tempat))
            return


def _is_attached(bahan: Bahan, tempat: Tempat) -> bool:
    return any(j.is_lampiran and j.tempat.baris <= tempat.baris for j in bahan.naskah.daftar_judul)
