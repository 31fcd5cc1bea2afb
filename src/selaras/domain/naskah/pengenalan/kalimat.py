"""Sentences of running text: split at full stops that neither a number nor an abbreviation carries."""

import re
from collections.abc import Iterator

from selaras.domain.naskah.bagian import Kalimat
from selaras.domain.naskah.isi import Naskah
from selaras.domain.naskah.pengenalan.daftar_isi import recognise_daftar_isi

_ABBREVIATIONS = {
    "no", "rp", "s.d", "sd", "kec", "kab", "kel", "prov", "jl", "jln", "tgl", "hlm", "hal", "dr",
    "drs", "dra", "ir", "prof", "st", "tb", "moh", "muh", "bpk", "sdr", "sdri", "yth", "u.p", "a.n",
    "an", "u.b", "c.q", "cq", "dsb", "tw", "psl", "ps", "lih", "mis", "misal", "gol", "ruang", "nip",
    "telp", "ttd", "ta", "t.a",
}  # fmt: skip
_LONGEST = 2_500  # letters of a sentence; the longest of real reports have about 1,200
_TAIL = 60  # letters before a full stop that tell what it is
_END = re.compile(r"(?<![.!?])[.!?]+[\"”'’)]*\s+(?=[\"“'‘(]*[A-Z0-9])")
_LAST_WORD = re.compile(r"[\"“'‘(]*([\w.,/-]+?)[.!?]+[\"”'’)]*\s+$")


def recognise_kalimat(naskah: Naskah) -> tuple[Kalimat, ...]:
    """Return the sentences of every paragraph that is no line of the table of contents.

    Text without a full stop over more than `_LONGEST` letters is a spilled table or worse, no sentence;
    it is left out, and no rule can be kept busy by it.
    """
    contents = {entri.tempat.baris for entri in recognise_daftar_isi(naskah)}
    return tuple(
        Kalimat(paragraf.tempat, text)
        for paragraf in naskah.daftar_paragraf
        if paragraf.tempat.baris not in contents
        for text in split_kalimat(paragraf.teks)
        if len(text) <= _LONGEST
    )


def split_kalimat(teks: str) -> Iterator[str]:
    """Yield the sentences of one paragraph, white space around them left out."""
    start = 0
    for match in _END.finditer(teks):
        if _closes(teks[max(start, match.end() - _TAIL) : match.end()]):
            yield teks[start : match.end()].strip()
            start = match.end()
    if rest := teks[start:].strip():
        yield rest


def _closes(sentence: str) -> bool:
    """Tell whether a text that ends in a full stop is a sentence, not one broken at an abbreviation."""
    match = _LAST_WORD.search(sentence)
    if match is None or not sentence.rstrip().rstrip("\"”'’)").endswith("."):
        return True
    word = match[1].casefold()
    is_marker = sentence.strip() == f"{match[1]}." and len(word) <= 3  # '1. Camat', 'a. Kepala'
    is_word = len(word) > 1 or word == "-"  # '-' closes an amount: 'Rp. 2.000.000,-.'
    return not is_marker and is_word and word not in _ABBREVIATIONS and not _is_degree(match[1])


def _is_degree(word: str) -> bool:
    """Tell 'S.Sos', 'M.Si', 'A.Md' from the last word of a sentence."""
    return re.fullmatch(r"(?:[A-Z][a-z]{0,3}\.)+[A-Z][A-Za-z]{0,5}|[A-Z]", word) is not None
