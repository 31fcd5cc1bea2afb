"""NC007: one and the same analysis stands below different indicators."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from selaras.audit.kemiripan import kesamaan, split_kata
from selaras.audit.rules.naskah.kelengkapan.bab import AKUNTABILITAS, body_paragraphs, find_judul
from selaras.audit.rules.naskah.residu.dasar import AturanResidu, shorten
from selaras.domain.naskah.isi import Paragraf
from selaras.domain.naskah.terbaca import NaskahTerbaca
from selaras.domain.temuan import Temuan

_ANALYSIS = re.compile(
    r"\b(?:analisis|efisien\w*|penyebab|faktor|hambatan|kendala|permasalahan|solusi|upaya|keberhasilan"
    r"|kegagalan|menunjang|mendukung|pendorong|penghambat|tindak lanjut|rekomendasi)\b",
    re.IGNORECASE,
)
_SHORTEST = 12  # words of a paragraph that says something of its own
_TAIL = 6  # last words that a copy shares with its original
_ALIKE = 95  # of 100


class AnalisisKembar(AturanResidu):
    """Analisis indikator yang berbeda memakai kalimat yang sama.

    Yang diperiksa:
        Paragraf analisis (penyebab, efisiensi, hambatan, upaya) yang sama atau hampir sama kata demi
        kata di bawah dua indikator, termasuk angkanya.
    Mengapa:
        Setiap sasaran mempunyai sebab dan hambatannya sendiri; kalimat kembar berarti analisisnya
        tersalin.
    Contoh:
        Analisis efisiensi sasaran 2 dan sasaran 3 sama persis.
    Saran:
        Tulis analisis tersendiri untuk tiap indikator.
    """

    kode = "NC007"
    judul = "Analisis yang sama untuk indikator berbeda"
    saran = "Tulis analisis tersendiri untuk tiap indikator."

    def check(self, naskah: NaskahTerbaca) -> Iterator[Temuan]:
        """Yield a finding for each group of paragraphs that copy each other."""
        chapter = find_judul(naskah, AKUNTABILITAS, tingkat=1)
        if chapter is None:
            return
        analyses = [p for p in body_paragraphs(naskah, chapter) if _is_analysis(p.teks)]
        for group in _copies(analyses):
            yield self.report(
                f"Kalimat analisis yang sama dipakai {len(group)} kali: “{shorten(group[0].teks, 12)}”.",
                *(paragraf.tempat for paragraf in group),
            )


def _is_analysis(text: str) -> bool:
    """Tell a paragraph of analysis from one that only announces a table or a formula."""
    return (
        len(split_kata(text)) >= _SHORTEST
        and not text.rstrip().endswith(":")
        and _ANALYSIS.search(text) is not None
    )


def _copies(analyses: Iterable[Paragraf]) -> Iterator[list[Paragraf]]:
    """Yield the paragraphs that share their last words and nearly all others."""
    ordered = sorted(analyses, key=lambda p: (_tail(p), p.tempat))
    for _, same_tail in groupby(ordered, key=_tail):
        first, *others = same_tail
        group = [first, *(p for p in others if kesamaan(first.teks, p.teks) >= _ALIKE)]
        if len(group) > 1:
            yield group


def _tail(paragraf: Paragraf) -> tuple[str, ...]:
    return split_kata(paragraf.teks)[-_TAIL:]
